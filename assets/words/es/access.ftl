# Lo que se dice de la ventana, para quien no la mira.

# Cómo está alguien, como palabra de una frase; va con «aire» y con «tono».
look-at-ease = tranquilo
look-polite = cortés
look-shut-off = cerrado
look-hopeful = esperanzado
look-uneasy = inquieto
look-guarded = reservado
look-worried = preocupado
look-strained = tenso
look-angry = enfadado

# Dónde ocurre una imagen.
place-ice-cream-parlour = en una heladería
place-pharmacy = en una farmacia
place-shoe-store = en una zapatería
place-team-room = en una sala de equipo

# La imagen de una persona.
picture-person =
    { $channel ->
        [phone] { $name } al teléfono, con tono { $mood }.
        [chat] { $name }, que escribe desde otro lugar.
       *[other] { $name }, con aire { $mood }.
    }
picture-in-place = { $picture } La escena ocurre { $place }.

# Lo que hace por un momento una cara, o una voz.
face-hurt = { $name } aparta la mirada: le ha dolido.
face-angry = A { $name } se le nota el enfado por un momento.
face-surprised = { $name } se sobresalta.
face-relieved = { $name } respira con alivio.
face-amused = { $name } levanta la vista, con aire divertido.
face-at-ease = { $name } parece más a gusto.
voice-tense = La voz de { $name } se tensa.
voice-calm = La voz de { $name } se calma.

# Lo descubierto, tal como se dice.
learned = Nuevo en la libreta: { $facts }

# Leer en voz alta.
speech-language = es
speech-on = { $name }, sí
speech-off = { $name }, no
speech-chosen = { $name }, elegido
speech-value = { $name }, { $value }
speech-field = { $name }, un campo para escribir
speech-field-with = { $name }, contiene: { $value }
speech-no-service = En este equipo no hay nada que lea en voz alta. Instala speech-dispatcher y espeak-ng (así se llaman en Debian), y vuelve a activarlo.
speech-elsewhere = En este sistema, esta ventana la lee su propio lector de pantalla: Narrador o NVDA en Windows, VoiceOver en un Mac.
settings-speech = Leer en voz alta
settings-speech-about = Una voz lee lo que se dice y lo que tiene el marco. Cualquier tecla la calla.
keys-speech = Leer en voz alta, y parar
