# Progreso: si voy mejorando, y quién es la siguiente persona.

places-progress = Progreso
places-you = Tú

# El siguiente paso.
progress-next = Siguiente: { $name }, «{ $title }»
progress-next-title = Siguiente: { $title }
progress-due =
    { $days ->
        [0] Toca desde hoy
        [1] Toca desde hace un día
        [2] Toca desde hace dos días
        [3] Toca desde hace tres días
        [4] Toca desde hace cuatro días
        [5] Toca desde hace cinco días
        [6] Toca desde hace seis días
        [7] Toca desde hace una semana
       *[other] Toca desde hace { $days } días
    }{ $gain ->
        [curiosity] , y donde más ganas es al preguntar.
        [acknowledgement] , y donde más ganas es al devolver lo que oyes.
        [de-escalation] , y donde más ganas es al mantener la calma.
       *[none] .
    }
progress-nobody-due = Hoy no toca nadie. Habla con quien quieras.
progress-new = Todavía no conoces a { $name }.
progress-soonest =
    { $days ->
        [0] Próxima persona: { $name }, hoy.
        [1] Próxima persona: { $name }, mañana.
       *[other] Próxima persona: { $name }, dentro de { $days } días.
    }
progress-everybody = Ver a todo el mundo

# Mientras no se conoce a nadie.
progress-nobody-met = Todavía no conoces a nadie
progress-nobody-to-the-end = Todavía no has llegado a un final
progress-nobody-about = Después de tu primera conversación verás aquí cómo hablas con la gente, y a quién conocer después.
progress-meet-first = Conocer a { $name }, { $count ->
    [one] un minuto
   *[other] { $count } minutos
}

# Los gráficos.
progress-growing = va a más
progress-falling = últimamente menos
progress-up-and-down = con altibajos
progress-steady = estable
progress-one-run = Una conversación. Una línea necesita dos.
progress-first = primera: { $score }
progress-best = mejor: { $score }
progress-run = conversación { $number }, { $when }: { $score }
progress-today = hoy
progress-yesterday = ayer
progress-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}{ $year ->
    [this] {""}
   *[other] {" "}de { $year }
}

# Lo que las conversaciones tienen en común. Cada frase va con los momentos que la muestran.
progress-sayings = Lo que dicen tus conversaciones
progress-no-sayings = Tras una o dos conversaciones más leerás aquí lo que tienen en común.
progress-strong-curiosity = Preguntas antes de suponer.
progress-strong-acknowledgement = Devuelves lo que oyes.
progress-strong-de-escalation = Mantienes la calma.
progress-waits = Sabes esperar.
progress-loses-curiosity = Supones donde podrías preguntar.
progress-loses-acknowledgement = Pasas de largo ante lo que sienten.
progress-loses-de-escalation = Aprietas cuando sube la tensión.
progress-leaves-curiosity = Había más que preguntar.
progress-leaves-acknowledgement = Había más que devolver.
progress-leaves-de-escalation = Había más que calmar.
progress-moment = { $name }, turno { $turn }
progress-moments = { $first }; { $second }.
progress-moment-alone = { $first }.
progress-moment-said = { $moment }: «{ $words }»
progress-moment-waited = { $moment }: no dijiste nada.
progress-guesses-tension-high = Ves más tensión de la que hay.
progress-guesses-tension-low = Ves menos tensión de la que hay.
progress-guesses-trust-high = Ves más confianza de la que hay.
progress-guesses-trust-low = Ves menos confianza de la que hay.
progress-guesses-close = Lees bien a la gente.
progress-guesses-by = Por { $by } de 100 en conjunto, en { $count ->
    [one] una impresión
   *[other] { $count } impresiones
}.

# Una conversación.
progress-run-title = Conversación { $number }: { $name }, { $when }
progress-run-ending = Final { $number } de { $of }: { $title }
progress-run-turns = { $count ->
    [one] Un turno.
   *[other] { $count } turnos.
}
progress-run-unclean = Se deshizo algo, o empezó por la mitad. No cuenta ni como primera ni como mejor.
progress-one-run-alone = Ver una conversación
progress-run-before = La conversación anterior
progress-run-after = La conversación siguiente
progress-look-back = Repasar
progress-look-back-changed = «{ $title }» ha cambiado desde esta conversación, así que no se puede repasar.
progress-look-back-gone = El escenario de esta conversación ya no está aquí, así que no se puede repasar.
progress-look-back-other = Esta conversación viene de otra versión del programa, así que no se puede repasar.
progress-delete = Borrar conversación
progress-all-runs = Volver a todas
progress-delete-title = ¿Borrar esta conversación?
progress-delete-about = { $run }. Se va lo que se dijo en ella, y con ello tu impresión y tus frases mejoradas. Nada lo devuelve.
progress-keep = Conservarla

# A quién se conoce.
progress-met = A quién conoces
progress-kept =
    { $count ->
        [one] 1 conversación, guardada
       *[other] { $count } conversaciones, todas guardadas
    }
progress-seen = { $endings } de { $of-endings } finales, { $facts } de { $of-facts } datos
progress-seen-gone =
    { $count ->
        [one] visto una vez; el escenario ya no está aquí
       *[other] visto { $count } veces; el escenario ya no está aquí
    }
progress-export = Exportar
progress-forget = Olvidarme

# Las impresiones junto a lo que era.
progress-guesses = Tus impresiones
progress-felt = cómo se sentían
progress-guessed = lo que pensaste
progress-guess-about = { $name }, { $when }
progress-guess-spoken = { $about }: pensaste { $guessed }, era { $felt }

# Cómo estabas.
progress-check-ins = Cómo estabas
progress-check-ins-about = Según dijiste. No cuenta para nada.
progress-before = antes
progress-after = después
progress-check-in-spoken = { $when }: antes { $before }, después { $after }, de 5
