# Palabras que comparten varias pantallas.

# Lo que alguien dijo.
quoted = «{ $text }»

program-name = In Their Shoes

# Cuánto dura un escenario.
minutes = { $count } min

axis-curiosity = Curiosidad
axis-acknowledgement = Reconocimiento
axis-de-escalation = Desescalada

level-starter = Inicial
level-steady = Medio
level-hard = Difícil

channel-in-person = En persona
channel-phone = Teléfono
channel-chat = Chat
channel-video = Videollamada

map-says = Dice
map-thinks = Piensa
map-does = Hace
map-feels = Siente

# Lo que pone en una tecla, o cómo se llama.
key-enter = Enter
key-backspace = Retroceso
key-left = Izquierda
key-right = Derecha
key-up = Arriba
key-down = Abajo
key-escape = Esc
key-space = Espacio
key-tab = Tab
key-control = Ctrl
key-shift = Mayús
key-home = Inicio
key-end = Fin
key-insert = Ins
key-delete = Supr

switch-on = sí
switch-off = no

# Puntos de una respuesta en un eje: +2, 0, −1.
signed-points =
    { $sign ->
        [plus] +{ $count }
        [minus] −{ $count }
       *[none] 0
    }

step-back = Atrás
step-next = Seguir
step-place = { $step } de { $count }: { $name }

# Una puntuación en palabras, delante de su número.
profile-not-in-play = no surgió
profile-rarely = rara vez
profile-now-and-then = a veces
profile-half-the-time = la mitad de las veces
profile-mostly-open = bastante abierta
profile-often = a menudo
profile-mostly-calm = bastante serena
profile-steady = constante

# Cómo está la persona que practica, si quiere decirlo.
check-in-before = ¿Cómo estás, antes de empezar?
check-in-after = ¿Cómo estás, después de esto?
check-in-only-you = Si quieres. Solo lo ves tú.
check-in-face-1 = muy mal
check-in-face-2 = mal
check-in-face-3 = regular
check-in-face-4 = bien
check-in-face-5 = muy bien

key-page-down = AvPág
key-page-up = RePág

# El programa se detuvo a mitad de algo; esto se dice cuando vuelve a empezar.
stopped-title = El programa se detuvo a medias
stopped-about = Fue culpa suya, no tuya. Todo lo que se guardó está a salvo.
stopped-about-run = Fue culpa suya, no tuya. Tu conversación está a salvo: cada respuesta quedó escrita antes de la frase siguiente.
stopped-report = Lo que pasó está en un archivo pequeño, sin tu nombre y sin ninguna de tus palabras. A quien cuida del programa le puede servir:
stopped-go-on = Seguir con { $name } en el turno { $turn }
stopped-close = A las personas
place-copy = Copiar la ruta
place-copied = Copiada

# Por qué algo no se pudo hacer; va detrás de dos puntos.
fault-permission = falta el permiso para eso
fault-missing = no existe ese archivo o carpeta
fault-full = no queda sitio en el disco
fault-read-only = el disco solo se puede leer
fault-busy = otro programa lo tiene ocupado
fault-no-folder = hay un archivo en el lugar de la carpeta
fault-a-folder = hay una carpeta en el lugar del archivo
fault-system = el sistema dice «{ $reason }»
fault-too-large = tiene { $megabytes } MB o más, y un escenario es texto de { $most } MB como mucho
fault-no-randomness = el sistema no dio ningún número al azar
fault-no-address = este equipo no tiene ahora la dirección { $address }
fault-ports-taken = los puertos { $first } a { $last } están ocupados
fault-newer = es de una versión más nueva de este programa
fault-scenario-changed = su escenario cambió desde entonces
fault-cannot-begin = No se puede empezar: { $reason }. Inténtalo de nuevo en un momento.
