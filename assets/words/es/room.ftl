# Una sala conoce a una persona en grupo: la página de antes, la pantalla de la sala, la vista de quien dirige.

# La página antes de una sala.
room-start-title = Con una sala
room-start-about = Todo el grupo ve a la persona, vota la respuesta y habla de ello.
room-meets = { $name }: { $title }
room-person-before = La persona anterior
room-person-after = La persona siguiente
room-voting = Cómo vota la sala
room-voting-about = Las manos se pueden contar también junto a los teléfonos.
room-voting-phones = por teléfono
room-voting-hands = a mano alzada
room-voting-none = no vota
room-address = Adónde van los teléfonos
room-address-about = La dirección de este equipo en el wifi en el que están los teléfonos.
room-address-next = Otra dirección
room-no-network = Este equipo no está en ninguna red, así que ningún teléfono puede llegar. La sala puede votar a mano alzada.
room-wifi-name = El wifi
room-wifi-about = Escríbelo, y un segundo código QR meterá los teléfonos en él. No se guarda.
room-wifi-field = nombre
room-wifi-password = contraseña
room-minutes = Cuánto tiempo
room-minutes-about = El reloj de tu vista. Nada termina por sí solo.
room-minutes-20 = 20 min
room-minutes-40 = 40 min
room-minutes-60 = 60 min
room-minutes-open = libre
room-hidden = Votos ocultos hasta que los muestres
room-hidden-about = Si no, la gente se sigue entre sí.
room-observers = Observación
room-observers-about = Un teléfono puede tomar una tarea, como mirar la cara, y enviarte notas.
room-shows-points = Puntos con los votos
room-shows-points-about = Si no, los muestras cuando quieras, con S.
room-shows-thought = El pensamiento de la persona con los votos
room-shows-thought-about = Si no, lo muestras cuando quieras, con T.
room-keeps = Recordar por dónde va
room-keeps-about = Recuentos y notas, sin nombres, para que una sala interrumpida pueda seguir.
room-rehearse = Ensayar dos minutos
room-open = Abrir la sala
room-open-by-hands = Abrir sin teléfonos
room-broke-off-at =
    { $votes ->
        [0] La sala con { $name } se interrumpió en el turno { $turn }.
        [one] La sala con { $name } se interrumpió en el turno { $turn }. Su voto está guardado.
       *[other] La sala con { $name } se interrumpió en el turno { $turn }. Sus { $votes } votos están guardados.
    }
room-go-on-at = Seguir en el turno { $turn }

# La pantalla de la sala.
room-window = La sala
room-rehearsal = Ensayo: los votos son inventados
room-vote-by-phone = Vota con tu teléfono
room-squares = Código QR para los teléfonos
room-or-type = o escribe
room-or-go-to = o ve a { $address } y escribe
room-wifi = 1  Wifi: { $name }
room-then-this = 2  Luego esto
room-phones-here =
    { $count ->
        [0] Aún no hay ningún teléfono.
        [one] Hay un teléfono.
       *[other] Hay { $count } teléfonos.
    }
room-by-hands = Votamos a mano alzada.
room-no-votes = Hablamos, y elegimos en común.
room-phones-lost = Los teléfonos no consiguen llegar. Seguimos a mano alzada.
room-hands-please = A mano alzada, por favor
room-hands-for = Manos para
room-votes =
    { $count ->
        [0] aún sin votos
        [one] 1 voto
       *[other] { $count } votos
    }
room-votes-of = Han votado { $count } de { $of }
room-votes-short = { $count } de { $of }
room-percent = { $count } %
room-row-votes =
    { $count ->
        [one] { $letter }: { $words } 1 voto
       *[other] { $letter }: { $words } { $count } votos
    }
room-closed = La votación está cerrada
room-what-decided = ¿Qué pesó en tu decisión?
room-tie = { $letters } y { $last } van en cabeza, con { $count } cada una
room-not-taken = No elegida
room-spoken-by = { $speaker }: { $words }
room-thinks = { $pronoun ->
    [he] Lo que él piensa y no dice
    [she] Lo que ella piensa y no dice
   *[they] Lo que piensa y no dice
}
room-the-way = El camino que se tomó
room-it-ended = Acabó así: { $ending }.
room-tried = Votado, y no elegido
room-broke-off = Aquí se dejó.
room-parted = Donde la mayoría fue por otro lado
room-parted-sign = La mayoría quería otra respuesta que la que más dejaba abierto.
room-parted-at = Turno { $turn }: «{ $line }»
room-most-of-you = La mayoría
room-best-in-reach = Dejaba más abierto
room-best-points = Más puntos aquí
room-axes = { $pronoun ->
    [he] Cómo se habló con él
    [she] Cómo se habló con ella
   *[they] Cómo se habló
}
room-of-100 = { $score } de 100
room-waiting = Todavía se está calculando lo que cada respuesta dejaba abierto.
room-notes = Lo que se observó
room-note = «{ $words }»
room-page = { $page } de { $of }

# Salir de una sala.
room-leave-title = ¿Salir de la sala?
room-leave-about = Lo votado se guarda en este equipo, sin nombres. Puedes seguir más tarde.
room-leave-rehearsal = Era un ensayo. No se guarda nada de él.
room-stay = Quedarse
room-leave = Salir
room-no-phones = La sala sigue a mano alzada: { $reason }.
room-cannot-go-on = La sala no puede seguir: { $reason }.
room-not-kept = No se pudo guardar por dónde iba la sala.
room-not-kept-because = No se pudo guardar por dónde iba la sala: { $reason }.
room-not-forgotten = No se pudo borrar lo que se guarda de la sala: { $reason }.
room-saved = Guardada como { $file }, con las tablas al lado.
room-not-saved = La sala no se pudo guardar: { $reason }.
room-forgotten = Ya no se guarda nada de esta sala.

# Los pasos de un momento.
step-gathering = La gente llega
step-line = Frase
step-vote = Voto
step-close = Cierre
step-reveal = Votos
step-talk = Charla
step-taken = Seguir
step-over = El final
step-ended = Repaso

# La vista de quien dirige.
leader-heading = { $name }, turno { $turn }
leader-heading-before = { $name }
leader-of-minutes = de { $count } min
leader-clock = { $minutes }:{ $seconds }
leader-tabs = Lo que se muestra
leader-tab-note = Nota
leader-tab-votes = Votos
leader-tab-room = Sala
leader-on-the-projector = En el proyector
leader-blank = a negro
leader-light = con luz
leader-for-you = Para ti, en este momento
leader-observers = Observación
leader-no-observers = En esta sala nadie observa.
leader-no-notes = Todavía no hay notas.
leader-show-note = Mostrar
leader-hide-note = Quitar
leader-round = Ronda { $number }
leader-line = «{ $words }»
leader-gathering = La gente llega. Todavía no se ha dicho nada.
leader-reply = { $letter }: { $words }
leader-no-votes = –
leader-hand-more = Una mano más para { $letter }
leader-hand-less = Una mano menos para { $letter }
leader-hands-of = Manos para { $letter }
leader-counting = Manos para { $letter }: { $count }
leader-after = { $stage }. «{ $words }»
leader-it-ends = Acaba: { $ending }
leader-calm = En calma
leader-anxious = Con inquietud
leader-defensive = A la defensiva
leader-recovering = Recuperándose
leader-phones = Teléfonos
leader-code = código { $code }
leader-made-up = Votan doce personas que no están. No se guarda nada.
leader-phones-lost = Los teléfonos no llegan a este equipo. Cuenta manos con H; los teléfonos vuelven por sí solos.
leader-open-again = Abrirla otra vez
leader-no-phone-answered = Todavía no ha llegado ningún teléfono.
leader-show-help = Ver qué hacer
leader-hide-help = Ocultar esto
leader-reach-firewall = Este equipo no se contesta a sí mismo: lo impide un cortafuegos en él.
leader-reach-between = Este equipo se contesta a sí mismo. El obstáculo está entre él y los teléfonos.
leader-help-same-wifi = Los teléfonos y este equipo tienen que estar en el mismo wifi.
leader-help-guest = Las redes de invitados suelen separar los equipos. Usa otra red.
leader-help-hotspot = O abre un punto de acceso en este equipo o en un teléfono, y que todo se conecte a él.
leader-help-hands = O sigue a mano alzada: pulsa H, y escribe el número para cada respuesta.
leader-may-see = La sala puede ver
leader-points = Puntos
leader-thought = { $pronoun ->
    [he] Su pensamiento
    [she] Su pensamiento
   *[they] Su pensamiento
}
leader-other-way = El otro camino
leader-once-shown = Cuando se muestren los votos.
leader-go-on-with = Seguir con
leader-as-the-room = { $letter }, como la sala
leader-your-own = { $letter }, como digas tú
leader-nothing-chosen = Ninguna respuesta va en cabeza.
leader-other = otra
leader-said = o con otras palabras
leader-said-reply = Eso equivale a { $letter }.
leader-said-which = ¿Cuál se quiso decir: { $letters }?
leader-said-nothing = No equivale a ninguna.
leader-to = a
leader-show-room = Pantalla de sala
leader-own-window = Otra ventana
leader-close-window = Cerrar ventana
leader-end = Acabar aquí
leader-leave = Salir
leader-back = Atrás
leader-vote-again = Votar otra vez
leader-play-other = Probar { $letter } y volver
leader-play-any-other = Probar otra
leader-return = Volver al camino de la sala
leader-begin = Empezar
leader-open-vote = Abrir el voto
leader-close-vote = Cerrar el voto
leader-reveal = Mostrar los votos
leader-talk = Hablarlo
leader-take = Seguir con { $letter }
leader-choose-first = Elegir respuesta
leader-go-on = Seguir
leader-look-back = Acabar y repasar
leader-next-page = Pasar página
leader-view = Tu vista
leader-hide-strip = Ocultar esta franja
leader-ended = La sala ha terminado
leader-ended-about = Las páginas del repaso están en el proyector: recórrelas con las mismas teclas. Las notas que muestres también salen ahí.
leader-ended-rehearsal = Eso fue el ensayo. Sus páginas están en el proyector, hechas de votos que nadie dio.
leader-save = Guardar página y tablas
leader-forget = Borrar lo guardado
leader-close = Cerrar la sala

keys-room-on = Un paso adelante
keys-room-back = Un paso atrás
keys-room-blank = Pantalla en negro, y volver
keys-room-choose = Seguir con esta respuesta
keys-room-vote-again = Votar otra vez
keys-room-other = Probar la otra respuesta y volver
keys-room-hands = Contar manos: cifras, Enter para la siguiente
keys-room-points = Mostrar los puntos, o no
keys-room-thought = Mostrar el pensamiento, o no
keys-room-other-way = Mostrar el otro camino, o no
keys-room-switch = Tu vista, o la de la sala
keys-room-strip = Ocultar la franja, o mostrarla
keys-room-window = Una ventana para la sala
keys-room-present = Presentar a pantalla completa
keys-room-leave = Salir, preguntando antes
keys-room-start = Abrir la sala
keys-room-start-back = Volver a la persona
