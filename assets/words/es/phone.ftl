# Una sala: lo que dicen sus teléfonos. Las palabras tras un signo de dólar las rellena el teléfono.

# El idioma de las páginas, como lo nombran las páginas web.
phone-language = es
phone-title = Tu voto

# La línea de arriba.
phone-connecting = Conectando
phone-connected = Con conexión
phone-reconnecting = Reconectando
phone-round = Ronda { $number }
phone-needs-script = Esta página necesita JavaScript. Mejor levanta la mano.
phone-full = La sala está llena. Mejor levanta la mano.

# Lo que dice la persona, y lo que se puede decir.
phone-says = { $name } dice
phone-quoted = «{ $line }»
phone-question = ¿Qué dirías tú?
phone-silence = No decir nada y esperar.
phone-percent = { $percent } %
phone-most = Lo más votado
phone-taken = La sala sigue con esto

# La placa de abajo.
phone-gathering = Ya estás dentro. Empieza pronto.
phone-wait = Mira la pantalla. Ahora llegan las respuestas.
phone-choose = Elige una.
phone-your-vote = Tu voto: { $letter }
phone-change = Puedes cambiarlo hasta que se cierre.
phone-sending = Va de camino.
phone-vote-kept = Se guarda aquí, y se envía cuando la sala conteste.
phone-closed = Cerrado.
phone-closed-vote = Tu voto: { $letter }.
phone-no-vote = No votaste en esta ronda.
phone-late = La votación se cerró antes de que llegara tu voto.
phone-tie = Empate. La sala está hablando.
phone-talking = La sala está hablando.
phone-over = La conversación ha terminado.
phone-ended = Gracias. En este teléfono no queda nada.
phone-no-name = No se guarda ningún nombre.

# Quienes observan.
phone-observe = Fijarte en algo
phone-observe-about = Si quieres, toma una tarea. Lo que escribas saldrá sin nombre.
phone-job-curiosity = Escuchar dónde hay curiosidad
phone-job-face = Mirar la cara de la persona
phone-job-words = Anotar las palabras que ayudan
phone-job-any = Dame una cualquiera
phone-job-none = Dejar la tarea
phone-your-job = Tu tarea: { $job }
phone-note = ¿Qué viste u oíste?
phone-note-about = Con una línea basta. No lleva nombre.
phone-send = Enviar
phone-note-sent = Ya la tiene quien dirige.
phone-note-not-sent = No se pudo enviar. Tus palabras siguen aquí.

# La página que pide el código.
phone-code-title = Entra en la sala
phone-code = El código de la pantalla
phone-code-about = Seis letras y cifras. Los espacios no importan.
phone-code-wrong = Ninguna sala tiene este código. Mira otra vez la pantalla.
phone-code-wait = Se probaron demasiados códigos. Espera un minuto, o escanea el código QR de la pantalla.
phone-go-in = Entrar

# La página de una sala, en el repaso.
room-page-title = { $title }: la sala
room-page-lead = Una sala conoció a { $name }: el repaso.
room-page-when = Cuándo
room-page-way = El camino
room-page-turns =
    { $count ->
        [0] ningún turno
        [one] un turno
       *[other] { $count } turnos
    }
room-page-voted = Votos
room-page-rounds =
    { $count ->
        [0] ninguna ronda
        [one] una ronda
       *[other] { $count } rondas
    }
room-page-closed = Cómo acabó
room-page-broke-off = La sala lo dejó antes de un final
room-page-parted = Dónde se separaron la sala y la mejor respuesta
room-page-parted-at = Turno { $turn }: la mayoría eligió { $most }; la mejor que había era { $best }.
room-page-never-parted = Nunca: cada vez que la sala votó, la mayoría eligió una de las mejores respuestas.
room-page-no-votes = Nadie votó.
room-page-moments = Momento a momento
room-page-tried = Lo que solo se probó
room-page-turn = Turno { $number }
room-page-line = { $speaker }: «{ $words }»
room-page-no-vote-here = En este momento no se votó.
room-page-round =
    { $count ->
        [one] Ronda { $number }, un voto
       *[other] Ronda { $number }, { $count } votos
    }
room-page-most = Lo más votado
room-page-tie = Empate en cabeza
room-page-taken = Elegida
room-page-best = La mejor aquí
room-page-bar =
    { $count ->
        [one] Un voto para { $letter }
       *[other] { $count } votos para { $letter }
    }
room-page-one-mind = Casi de acuerdo: división de { $parts } sobre 100.
room-page-divided = Con división: { $parts } sobre 100.
room-page-split = División: { $parts } sobre 100.
room-page-axes = El camino que se tomó
room-page-score = { $score } de 100
room-page-notes = Lo que se observó
room-page-note = Turno { $turn }: «{ $words }»
room-page-about = Cómo leer esta página
room-page-about-names = No lleva ningún nombre: los votos se contaron, y las notas llegaron sin él.
room-page-about-best = La mejor respuesta es aquella tras la cual quedaba más al alcance en los tres ejes a la vez; donde eso no se sabe, la que más sumó.
room-page-about-split = La división es 0 donde todas las personas eligieron lo mismo, y 100 donde cada respuesta tuvo los mismos votos.
room-page-made = Hecha con { $program }: { $scenario }.
