# Una conversación guardada como página, y los recursos en palabras sencillas.

# El idioma de la página, como lo nombran las páginas web.
page-language = es
page-title = { $title }: el repaso
page-lead =
    { $channel ->
        [phone] Una llamada con { $name }: el repaso.
        [chat] Un chat con { $name }: el repaso.
        [video] Una videollamada con { $name }: el repaso.
       *[in-person] Una conversación con { $name }: el repaso.
    }
page-contents = En esta página

# Quién y cuándo.
page-you-were = Eras
page-played-by = Practicó
page-played-on = Fecha
page-date = { $day } de { $month ->
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
} de { $year }, { $time } UTC
page-channel = Canal
page-length = Duración
page-turns =
    { $count ->
        [0] ningún turno
        [one] un turno
       *[other] { $count } turnos
    }
page-closed = Cómo acabó
page-ending = Final { $number } de { $of }: { $title }
page-broken-off =
    { $count ->
        [0] Interrumpida antes del primer turno
       *[other] Interrumpida tras el turno { $count }
    }
page-practice = Práctica: se deshizo un turno, o empezó por la mitad.

# Palabras como alguien las dijo, las escribió o las pensó.
page-quote = «{ $words }»
page-label = { $label }:
page-you = Tú
page-waited =
    { $channel ->
        [chat] (No escribiste nada y esperaste.)
       *[other] (No dijiste nada y esperaste.)
    }
page-thought = { $pronoun ->
    [he] Pensó
    [she] Pensó
   *[they] Pensó
}

# El lado de la persona.
page-side = { $pronoun ->
    [he] Su lado
    [she] Su lado
   *[they] Su lado
}
page-card =
    { $channel ->
        [phone] El mensaje de { $name }
        [chat] El mensaje de { $name }
       *[other] La tarjeta de { $name }
    }
page-card-own-words =
    { $channel ->
        [phone] { $pronoun ->
            [he] enviado después de la llamada, en sus propias palabras
            [she] enviado después de la llamada, en sus propias palabras
           *[they] enviado después de la llamada, en sus propias palabras
        }
        [chat] { $pronoun ->
            [he] enviado después del chat, en sus propias palabras
            [she] enviado después del chat, en sus propias palabras
           *[they] enviado después del chat, en sus propias palabras
        }
       *[other] { $pronoun ->
            [he] en sus propias palabras
            [she] en sus propias palabras
           *[they] en sus propias palabras
        }
    }
page-card-half =
    { $channel ->
        [phone] La llamada se interrumpió, así que no se envió nada. Hasta aquí había llegado.
        [chat] El chat se interrumpió, así que no se envió nada. Hasta aquí había llegado.
        [video] La llamada se interrumpió, así que está a medio rellenar.
       *[other] La conversación se interrumpió, así que está a medio rellenar.
    }
page-heard = Notó escucha
page-hurried = Notó prisas
page-tells-friends = Lo recomendaría
page-stung = { $pronoun ->
    [he] El turno { $turn } fue lo que más le dolió a él.
    [she] El turno { $turn } fue lo que más le dolió a ella.
   *[they] El turno { $turn } fue lo que más le dolió.
}
page-at-ease = en calma
page-on-edge = en tensión
page-guarded = con reservas
page-open = con confianza
page-came-in =
    { $channel ->
        [phone] al empezar la llamada
        [video] al empezar la llamada
        [chat] al empezar el chat
       *[in-person] { $pronoun ->
            [he] al llegar
            [she] al llegar
           *[they] al llegar
        }
    }
page-left =
    { $channel ->
        [phone] al terminar la llamada
        [video] al terminar la llamada
        [chat] al terminar el chat
       *[in-person] { $pronoun ->
            [he] al irse
            [she] al irse
           *[they] al irse
        }
    }
page-stopped = cuando lo dejaste
page-your-guess = tu impresión
page-scale = De { $least } (0) a { $most } (100)
page-mark = { $value } ({ $mark })
page-guess-tension =
    { $difference ->
        [calmer] { $pronoun ->
            [he] Tenía más calma de la que pensabas, por { $by } de 100.
            [she] Tenía más calma de la que pensabas, por { $by } de 100.
           *[they] Tenía más calma de la que pensabas, por { $by } de 100.
        }
        [tenser] { $pronoun ->
            [he] Tenía más tensión de la que pensabas, por { $by } de 100.
            [she] Tenía más tensión de la que pensabas, por { $by } de 100.
           *[they] Tenía más tensión de la que pensabas, por { $by } de 100.
        }
       *[alike] { $pronoun ->
            [he] Leíste bien su calma.
            [she] Leíste bien su calma.
           *[they] Leíste bien su calma.
        }
    }
page-guess-trust =
    { $difference ->
        [more] { $pronoun ->
            [he] Confiaba en ti más de lo que pensabas, por { $by } de 100.
            [she] Confiaba en ti más de lo que pensabas, por { $by } de 100.
           *[they] Confiaba en ti más de lo que pensabas, por { $by } de 100.
        }
        [less] { $pronoun ->
            [he] Confiaba en ti menos de lo que pensabas, por { $by } de 100.
            [she] Confiaba en ti menos de lo que pensabas, por { $by } de 100.
           *[they] Confiaba en ti menos de lo que pensabas, por { $by } de 100.
        }
       *[alike] { $pronoun ->
            [he] Leíste bien su confianza.
            [she] Leíste bien su confianza.
           *[they] Leíste bien su confianza.
        }
    }
page-guess-words = Tus palabras para ello: { $words }
page-guess-moment = Desharías el turno { $turn }.
page-guess-moment-same = { $pronoun ->
    [he] Desharías el turno { $turn }. A él le dolió ese mismo momento.
    [she] Desharías el turno { $turn }. A ella le dolió ese mismo momento.
   *[they] Desharías el turno { $turn }. Ese mismo momento le dolió.
}
page-next = { $pronoun ->
    [he] Lo que hace después
    [she] Lo que hace después
   *[they] Lo que hace después
}
page-next-open = { $pronoun ->
    [he] Se interrumpió. Lo que hace después queda abierto.
    [she] Se interrumpió. Lo que hace después queda abierto.
   *[they] Se interrumpió. Lo que hace después queda abierto.
}

# El punto de inflexión.
page-turning-point = El punto de inflexión
page-turn-lost = Turno { $turn }: aquí fue donde más se perdió
page-turn-lost-too = Lo mismo se perdió en { $turns }.
page-nothing-lost = Ninguna respuesta hizo perder nada
page-closest-call = El más ajustado fue el turno { $turn }.
page-nothing-at-stake = Aquí no se podía perder nada
page-turn-unknown = No se sabe con exactitud en qué turno se perdió más
page-inexact = Hay demasiados caminos en esta conversación para mirarlos todos, así que «lo mejor al alcance» está entre dos cifras.
page-kept-most = El turno { $turn } fue el que más conservó: la segunda mejor respuesta habría hecho perder ahí { $points } de 100 más.
page-reach = Lo mejor al alcance
page-reach-before = Lo mejor al alcance, antes
page-reach-after = Lo mejor al alcance, después
page-reach-between = de { $least } a { $most }
page-reach-nothing = nada en juego
page-reach-about = «Lo mejor al alcance» es lo mejor que aún podía salir de ahí, de 0 a 100. Solo puede bajar.
page-lost = perdió { $points }
page-kept = conservó { $points }
page-curve = { $pronoun ->
    [he] Cómo lo vivió él, turno a turno
    [she] Cómo lo vivió ella, turno a turno
   *[they] Cómo lo vivió, turno a turno
}
page-curve-told = Dos curvas a lo largo de los turnos, cada una de 0 a 100. La tensión va de { $tension } a { $tension-after }, la confianza de { $trust } a { $trust-after }. La tabla de abajo tiene todas las cifras.
page-curve-table = Lo mismo en cifras
page-curve-start = inicio
page-tension = tensión
page-trust = confianza
page-turn-column = Turno

# Cómo habló quien practicaba.
page-profile =
    { $channel ->
        [chat] { $pronoun ->
            [he] Cómo le escribiste a él
            [she] Cómo le escribiste a ella
           *[they] Cómo le escribiste
        }
       *[other] { $pronoun ->
            [he] Cómo hablaste con él
            [she] Cómo hablaste con ella
           *[they] Cómo hablaste
        }
    }
page-score = { $score } de 100
page-bar = { $axis }: { $word }, { $score } de 100
page-at-turns =
    { $count ->
        [one] el turno { $last }
       *[other] los turnos { $first } y { $last }
    }
page-earned = Sumaste en { $earned }, sin dejar nada por el camino.
page-earned-lost = Sumaste en { $earned }, perdiste en { $lost }.
page-earned-missed = Sumaste en { $earned }. Había más en { $missed }.
page-lost-at = Perdiste en { $lost }.
page-lost-missed = Perdiste en { $lost }. Había más en { $missed }.
page-missed = Había más en { $missed }.
page-nothing-taken = Aquí no se perdió nada.
page-not-in-play = Nada en esta conversación lo pedía.
page-tried = Lo que querías probar
page-done = hecho
page-partly = en parte
page-not-this-time = esta vez no
page-ratios = Proporciones
page-open-questions = Preguntas abiertas entre todas las preguntas
page-reflections-to-questions = Reflejos por preguntas
page-complex-reflections = Reflejos profundos entre todos los reflejos
page-ratio-of = { $part } de { $of }
page-ratio-to = { $part } : { $of }
page-ratio-none = no surgió
page-fair = aceptable
page-good = bueno
page-below = bajo
page-ratio-told = { $ratio }: { $value }
page-ratio-marked = { $ratio }: { $value }, { $standing }
page-ratios-marks = Aceptable desde { $fair }, bueno desde { $good }
page-ratio-mark-to = { $hundredths ->
    [100] 1 : 1
    [200] 2 : 1
   *[other] { $hundredths } : 100
}
page-ratio-mark-of = { $hundredths } de 100
page-ratios-about = Las marcas vienen de la orientación psicológica. Tómalas como un rumbo.

# Quién es la persona.
page-who = Quién es { $name }
page-learned = { $learned } de { $all } descubiertos
page-all-learned = { $pronoun ->
    [he] Lo conoces tan bien como se deja conocer.
    [she] La conoces tan bien como se deja conocer.
   *[they] Conoces a esta persona tan bien como se deja conocer.
}
page-dashed = Con línea de puntos: esta vez sin descubrir.
page-fact-turn =
    { $turn ->
        [0] desde el principio
       *[other] turno { $turn }
    }
page-fact-never = sin descubrir
page-no-facts = aquí no hay nada que descubrir

# La transcripción.
page-transcript =
    { $channel ->
        [chat] Lo escrito
       *[other] Lo dicho
    }
page-no-turns = No se dijo nada.
page-turn = Turno { $turn }
page-points = { $axis } { $points }
page-moves = Qué fue
page-abuse = Insulto
page-coach = Qué efecto tuvo
page-learned-fact = Descubierto
page-mood = Tensión de { $tension } a { $tension-after }, confianza de { $trust } a { $trust-after }.
page-given-away = { $points ->
    [0] No se perdió nada.
   *[other] Se perdieron { $points } de 100.
}
page-to-others =
    { $count ->
        [one] La otra respuesta
       *[other] Las otras { $count } respuestas
    }
page-last-line = La última frase

# Las otras respuestas.
page-others = Qué más había
page-others-about =
    { $channel ->
        [chat] Cada respuesta que se ofreció y no se envió, y lo que habría vuelto.
       *[other] Cada respuesta que se ofreció y no se dijo, y lo que habría vuelto.
    }
page-instead =
    { $channel ->
        [chat] Escribiste
       *[other] Dijiste
    }
page-waited-instead = Esperaste
page-other-silence =
    { $channel ->
        [chat] (No escribir nada y esperar.)
       *[other] (No decir nada y esperar.)
    }
page-would-say =
    { $channel ->
        [chat] { $speaker } habría escrito
       *[other] { $speaker } habría dicho
    }
page-would-think = { $pronoun ->
    [he] Habría pensado
    [she] Habría pensado
   *[they] Habría pensado
}
page-would-do = Qué efecto habría tenido
page-would-learn = Habrías descubierto
page-would-end = Habría acabado con «{ $title }».
page-would-give-away = { $points ->
    [0] No habría hecho perder nada.
   *[other] Habría hecho perder { $points } de 100.
}

# Respuestas mejoradas.
page-rewrites =
    { $channel ->
        [chat] Mejor escrito
       *[other] Mejor dicho
    }
page-better = Mejor
page-written = escrito el { $date }

# Lo que se deja fuera.
page-left-out = Lo que no está en esta página
page-left-out-sum = Una nota, o una suma de las tres. Están una junto a otra y nunca se suman.
page-left-out-feelings = Cómo te sentías antes y después.
page-left-out-taken-back = Los turnos que se deshicieron.
page-left-out-people = Una persona real. { $name } es una invención, y cada frase se escribió de antemano.
page-made = Hecha con { $program }: { $scenario }, semilla { $seed }.

# Qué fue una respuesta, en palabras sencillas.
move-open-question = una pregunta abierta
move-closed-question = una pregunta que se contesta con sí o no
move-reflection = devolver lo dicho
move-deep-reflection = nombrar lo que hay detrás
move-validation = decir que el sentimiento tiene sentido
move-summary = un resumen de lo dicho
move-ownership = asumir el asunto
move-real-apology = una disculpa que nombra lo que salió mal
move-choice = una elección de verdad
move-next-step = un siguiente paso
move-honest-no = un no claro, con su motivo
move-explanation = una explicación
move-foresight = contestar antes de la pregunta
move-disclosure = dar algo de sí
move-small-talk = charla ligera
move-thanks = dar las gracias
move-permission = pedir permiso antes de seguir
move-leading-question = una pregunta que lleva dentro su respuesta
move-assumption = una suposición dada por hecho
move-advice = un consejo que nadie pidió
move-script = una frase de manual
move-empty-apology = una disculpa por nada en concreto
move-false-reassurance = un consuelo que nadie puede prometer
move-policy = esconderse tras una norma
move-dismissal = quitarle importancia
move-blame = echar la culpa a la otra persona
move-argument = discutir el asunto
move-pressure = meter prisa para decidir
move-interruption = interrumpir
move-sarcasm = una burla
move-overpromise = prometer más de lo que se puede cumplir
move-pass-on = pasar a la persona a otra parte

# Escribir una página desde la terminal.
page-file-written = Escrita en { $file }.
page-file-no-turn = No se dijo nada, así que no hay página que escribir.
page-file-no-run = No hay ninguna conversación en { $file }.
page-file-no-such-run = No hay ningún archivo «{ $name }», ni se guarda ninguna conversación con ese nombre.
page-file-none-kept = Todavía no se guarda ninguna conversación.
page-file-changed = «{ $title }» ha cambiado desde esta conversación, así que no se puede repasar. Nombra el escenario tal como era con --scenario.
page-file-other = Esta conversación es de «{ $scenario }», y «{ $title }» es otro escenario.
page-file-html = { $file } no tiene nombre de página web. Tiene que terminar en .html.
page-file-markdown = { $file } no tiene nombre de Markdown. Tiene que terminar en .md.
page-file-either = { $file } no tiene nombre de página. Tiene que terminar en .html o .md.
