# El repaso: volver la vista a una conversación, en cuatro partes.

debrief-his-side = { $pronoun ->
    [he] Su lado
    [she] Su lado
   *[they] Su lado
}
debrief-the-turn = El turno
debrief-what-else = Qué más había
debrief-whole-run = La conversación
debrief-again = Otra vez
debrief-save = Guardar como página
debrief-to-turn = El turno
debrief-to-others = Las otras respuestas
debrief-to-whole-run = Ver la conversación
debrief-meet-again = { $pronoun ->
    [he] Hablar de nuevo
    [she] Hablar de nuevo
   *[they] Hablar de nuevo
}
debrief-leave = Volver a las personas
debrief-leave-progress = Volver a tu progreso

# Palabras como alguien las dijo o las pensó.
debrief-quote = «{ $words }»
debrief-quote-of = { $speaker }: «{ $words }»
debrief-waited =
    { $channel ->
        [chat] (No escribiste nada y esperaste.)
       *[other] (No dijiste nada y esperaste.)
    }

# Parte 1.
debrief-next = { $pronoun ->
    [he] Lo que hace después
    [she] Lo que hace después
   *[they] Lo que hace después
}
debrief-ending = Final { $number } de { $of }: { $title }
debrief-broken-off =
    { $channel ->
        [phone] Lo dejaste antes de que acabara la llamada
        [video] Lo dejaste antes de que acabara la llamada
        [chat] Lo dejaste antes de que acabara el chat
       *[in-person] Lo dejaste antes de que { $name } se fuera
    }
debrief-broken-off-next = { $pronoun ->
    [he] Lo que hace después queda abierto.
    [she] Lo que hace después queda abierto.
   *[they] Lo que hace después queda abierto.
}
debrief-card =
    { $channel ->
        [in-person] La tarjeta de { $name }
        [phone] El mensaje de texto de { $name }
       *[other] El mensaje de { $name }
    }
debrief-card-own-words = { $pronoun ->
    [he] en sus propias palabras
    [she] en sus propias palabras
   *[they] en sus propias palabras
}
debrief-card-empty =
    { $channel ->
        [in-person] { $pronoun ->
            [he] La rellena cuando la conversación llega a su final.
            [she] La rellena cuando la conversación llega a su final.
           *[they] La rellena cuando la conversación llega a su final.
        }
       *[other] { $pronoun ->
            [he] Lo escribe cuando la conversación llega a su final.
            [she] Lo escribe cuando la conversación llega a su final.
           *[they] Lo escribe cuando la conversación llega a su final.
        }
    }
debrief-at-ease = en calma
debrief-on-edge = en tensión
debrief-guarded = con reservas
debrief-open = con confianza
debrief-came-in =
    { $channel ->
        [phone] al empezar la llamada
        [video] al empezar la llamada
        [chat] en el primer mensaje
       *[in-person] { $pronoun ->
            [he] al llegar
            [she] al llegar
           *[they] al llegar
        }
    }
debrief-left =
    { $channel ->
        [phone] al terminar
        [video] al terminar
        [chat] en el último
       *[in-person] { $pronoun ->
            [he] al irse
            [she] al irse
           *[they] al irse
        }
    }
debrief-stopped = cuando lo dejaste
# Lo que un lector de pantalla dice de una escala.
debrief-scale = De { $least } a { $most }: { $from } de 100 { $came-in }, { $to } de 100 { $left }
debrief-change =
    { $channel ->
        [in-person] { $pronoun ->
            [he] Se fue
            [she] Se fue
           *[they] Se fue
        }
       *[other] { $pronoun ->
            [he] Al final estaba
            [she] Al final estaba
           *[they] Al final estaba
        }
    } { $tension ->
        [less] { $trust ->
            [less] con más calma, y con menos confianza
            [more] con más calma y más confianza
           *[same] con más calma
        }
        [more] { $trust ->
            [less] con más tensión y menos confianza
            [more] con más tensión, y con más confianza
           *[same] con más tensión
        }
       *[same] { $trust ->
            [less] con menos confianza
            [more] con más confianza
           *[same] más o menos
        }
    } { $tension ->
        [same] { $trust ->
            [same] como
           *[other] que
        }
       *[other] que
    } { $channel ->
        [in-person] { $pronoun ->
            [he] al llegar.
            [she] al llegar.
           *[they] al llegar.
        }
       *[other] al principio.
    }

# Parte 2.
debrief-turn = Turno { $turn } de { $count }
debrief-turn-lost = Turno { $turn }: aquí fue donde más se perdió
debrief-turn-kept = Turno { $turn }: aquí fue donde más se conservó
debrief-turn-closest = Turno { $turn }: el más ajustado. Ninguna respuesta hizo perder nada.
debrief-kept-most = El turno { $turn } fue el que más conservó
debrief-back-to-turn = Al turno { $turn }, el que más importó
debrief-no-turn = Todavía no se ha dicho nada. Aquí aparecen los turnos de una conversación.
debrief-row-line = Antes: { $words }
debrief-row-said = Tú: { $words }
debrief-row-reaction = Después: { $words }
debrief-row-thought = { $pronoun ->
    [he] Pensó: { $words }
    [she] Pensó: { $words }
   *[they] Pensó: { $words }
}
debrief-row-coach = Qué efecto tuvo: { $words }
debrief-moves = Fue: { $moves }.
debrief-seconds =
    { $channel ->
        [chat] { $seconds ->
            [0] Escrito al instante.
            [one] Escrito al cabo de un segundo.
           *[other] Escrito al cabo de { $seconds } segundos.
        }
       *[other] { $seconds ->
            [0] Dicho al instante.
            [one] Dicho al cabo de un segundo.
           *[other] Dicho al cabo de { $seconds } segundos.
        }
    }
debrief-play-on = Seguir desde aquí
debrief-play-again-from = Seguir desde este turno
debrief-turn-before = El turno anterior
debrief-turn-after = El turno siguiente
debrief-curve = { $pronoun ->
    [he] Cómo lo vivió él, turno a turno
    [she] Cómo lo vivió ella, turno a turno
   *[they] Cómo lo vivió, turno a turno
}
debrief-tension = tensión
debrief-trust = confianza
debrief-curve-start = Al principio: tensión { $tension }, confianza { $trust }.
debrief-curve-turn = Tras el turno { $turn }: tensión { $tension }, confianza { $trust }.
debrief-transcript-turn = Turno { $turn }: { $words }

# Parte 3.
debrief-profile =
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
debrief-best-run = tu mejor hasta ahora
debrief-score = { $score } de 100
debrief-word-best = { $word }, tu mejor
debrief-bar = { $axis }: { $word }, { $score } de 100
debrief-at-turns =
    { $count ->
        [one] el turno { $last }
        [2] los turnos { $first } y { $last }
       *[other] los turnos { $first } y { $last }
    }
debrief-at-turns-more = los turnos { $first } y { $more } más
debrief-earned = Sumaste en { $earned }, sin dejar nada por el camino.
debrief-earned-lost = Sumaste en { $earned }, perdiste en { $lost }.
debrief-earned-missed = Sumaste en { $earned }. Había más en { $missed }.
debrief-lost = Perdiste en { $lost }.
debrief-lost-missed = Perdiste en { $lost }. Había más en { $missed }.
debrief-missed = Había más en { $missed }.
debrief-nothing-taken = Aquí no se perdió nada.
debrief-not-in-play = Nada en esta conversación lo pedía.
debrief-tried = Lo que querías probar
debrief-done = hecho
debrief-partly = en parte
debrief-not-this-time = esta vez no
debrief-who = Quién es { $name }
debrief-learned = { $learned } de { $all } descubiertos
debrief-all-learned = { $pronoun ->
    [he] Lo conoces tan bien como se deja conocer.
    [she] La conoces tan bien como se deja conocer.
   *[they] Conoces a esta persona tan bien como se deja conocer.
}
debrief-dashed = Línea de puntos: esta vez sin descubrir
debrief-fact-turn =
    { $turn ->
        [0] desde el principio
       *[other] turno { $turn }
    }
debrief-fact-learned =
    { $turn ->
        [0] Se sabía desde el principio: { $fact }
       *[other] Descubierto en el turno { $turn }: { $fact }
    }
debrief-fact-never = Sin descubrir: { $fact }
debrief-meeting =
    { $number ->
        [1] Tu primer encuentro. Queda guardado.
        [2] Tu segundo encuentro. Quedan los dos, y en cada uno de los tres ejes vale tu mejor puntuación.
        [3] Tu tercer encuentro. Quedan todos, y en cada uno de los tres ejes vale tu mejor puntuación.
        [4] Tu cuarto encuentro. Quedan todos, y en cada uno de los tres ejes vale tu mejor puntuación.
        [5] Tu quinto encuentro. Quedan todos, y en cada uno de los tres ejes vale tu mejor puntuación.
        [6] Tu sexto encuentro. Quedan todos, y en cada uno de los tres ejes vale tu mejor puntuación.
        [7] Tu séptimo encuentro. Quedan todos, y en cada uno de los tres ejes vale tu mejor puntuación.
        [8] Tu octavo encuentro. Quedan todos, y en cada uno de los tres ejes vale tu mejor puntuación.
        [9] Tu noveno encuentro. Quedan todos, y en cada uno de los tres ejes vale tu mejor puntuación.
        [10] Tu décimo encuentro. Quedan todos, y en cada uno de los tres ejes vale tu mejor puntuación.
       *[other] Encuentro { $number }. Quedan todos, y en cada uno de los tres ejes vale tu mejor puntuación.
    }
debrief-not-kept = Esta conversación no se guarda: fue una prueba, o su texto se editó por el camino.
debrief-practice = Esta conversación cuenta como práctica: se deshizo un turno, o empezó por la mitad.

# Antes de cualquier puntuación: la impresión.
debrief-guess =
    ¿Cómo se sentía { $name } { $ended ->
        [no] cuando lo dejaste?
       *[yes]
            { $channel ->
                [in-person] { $pronoun ->
                    [he] al irse?
                    [she] al irse?
                   *[they] al irse?
                }
               *[other] al terminar?
            }
    }
debrief-guess-stands = Tu impresión.
debrief-guess-none = No diste tu impresión.
debrief-guess-first =
    Primero, tu impresión. Después, { $pronoun ->
        [he] su
        [she] su
       *[they] su
    } { $channel ->
        [in-person] tarjeta.
        [phone] mensaje de texto.
       *[other] mensaje.
    }
# Lo que un lector de pantalla dice de una escala que se puede mover.
debrief-guess-scale = De { $least } a { $most }: tu impresión, { $value } de 100
debrief-relieved = alivio
debrief-seen = comprensión
debrief-doubtful = dudas
debrief-hurried = prisa
debrief-hurt = dolor
debrief-take-back = ¿Qué momento desharías?
debrief-take-back-none = Ninguno
debrief-skip-guess = Saltar este paso
debrief-turn-card =
    { $channel ->
        [in-person] { $pronoun ->
            [he] Dar la vuelta a su tarjeta
            [she] Dar la vuelta a su tarjeta
           *[they] Dar la vuelta a su tarjeta
        }
       *[other] { $pronoun ->
            [he] Abrir su mensaje
            [she] Abrir su mensaje
           *[they] Abrir su mensaje
        }
    }
debrief-gone =
    { $ended ->
        [no] { $pronoun ->
            [he] Lo dejaste antes de que él terminara
            [she] Lo dejaste antes de que ella terminara
           *[they] Lo dejaste antes de que terminara
        }
       *[yes]
            { $channel ->
                [phone] La llamada ha terminado
                [video] La llamada ha terminado
                [chat] El chat ha terminado
               *[in-person] { $name } se ha ido
            }
    }
debrief-gone-card =
    { $ended ->
        [no]
            { $channel ->
                [in-person] { $pronoun ->
                    [he] Su tarjeta está a medio rellenar.
                    [she] Su tarjeta está a medio rellenar.
                   *[they] Su tarjeta está a medio rellenar.
                }
               *[other] { $pronoun ->
                    [he] Su mensaje está a medio escribir.
                    [she] Su mensaje está a medio escribir.
                   *[they] Su mensaje está a medio escribir.
                }
            }
       *[yes]
            { $channel ->
                [in-person] { $pronoun ->
                    [he] Dejó una tarjeta sobre cómo le fue.
                    [she] Dejó una tarjeta sobre cómo le fue.
                   *[they] Dejó una tarjeta sobre cómo le fue.
                }
               *[other] { $pronoun ->
                    [he] Llegó un mensaje sobre cómo le fue.
                    [she] Llegó un mensaje sobre cómo le fue.
                   *[they] Llegó un mensaje sobre cómo le fue.
                }
            }
    } { $channel ->
        [in-person] Se da la vuelta cuando has dicho tu impresión.
       *[other] Se abre cuando has dicho tu impresión.
    }

# Lo que rellena la persona.
debrief-felt-heard = Notó escucha
debrief-felt-hurried = Notó prisas
debrief-would-come-back =
    { $channel ->
        [in-person] Volvería
        [chat] Volvería a escribir
       *[other] Volvería a llamar
    }
debrief-would-tell = Lo recomendaría
debrief-felt =
    { $step ->
        [no] no
        [rather-not] poco
        [rather] { $what ->
            [hurried] bastante
           *[heard] casi siempre
        }
       *[yes] sí
    }
debrief-felt-at =
    { $step ->
        [no] no, solo en { $turns }
        [rather-not] poco, solo en { $turns }
        [rather] { $what ->
            [hurried] bastante, en { $turns }
           *[heard] casi siempre, en { $turns }
        }
       *[yes] sí, en { $turns }
    }
debrief-would =
    { $step ->
        [no] no
        [rather-not] más bien no
        [rather] quizá
        [yes] sí
       *[open] queda abierto
    }
debrief-your-guess = tu impresión

# Hasta qué punto la impresión acertó.
debrief-stung-same = { $pronoun ->
    [he] A él le dolió ese mismo momento.
    [she] A ella le dolió ese mismo momento.
   *[they] Ese mismo momento le dolió.
}
debrief-stung = { $pronoun ->
    [he] Lo que más le dolió fue el turno { $turn }: { $words }
    [she] Lo que más le dolió fue el turno { $turn }: { $words }
   *[they] Lo que más le dolió fue el turno { $turn }: { $words }
}
debrief-stung-none = { $pronoun ->
    [he] Ningún momento le dolió.
    [she] Ningún momento le dolió.
   *[they] Ningún momento le dolió.
}
debrief-read =
    { $tension ->
        [near]
            { $trust ->
                [near] { $pronoun ->
                    [he] Leíste bien cómo estaba.
                    [she] Leíste bien cómo estaba.
                   *[they] Leíste bien cómo estaba.
                }
               *[other] { $pronoun ->
                    [he] Leíste bien su calma.
                    [she] Leíste bien su calma.
                   *[they] Leíste bien su calma.
                }
            }
        [above] { $pronoun ->
            [he] Tenía más calma de la que pensabas.
            [she] Tenía más calma de la que pensabas.
           *[they] Tenía más calma de la que pensabas.
        }
       *[below] { $pronoun ->
            [he] Tenía más tensión de la que pensabas.
            [she] Tenía más tensión de la que pensabas.
           *[they] Tenía más tensión de la que pensabas.
        }
    } { $trust ->
        [near]
            { $tension ->
                [near] { "" }
               *[other] { $pronoun ->
                    [he] Leíste bien su confianza.
                    [she] Leíste bien su confianza.
                   *[they] Leíste bien su confianza.
                }
            }
        [above] { $pronoun ->
            [he] Confiaba en ti menos de lo que pensabas.
            [she] Confiaba en ti menos de lo que pensabas.
           *[they] Confiaba en ti menos de lo que pensabas.
        }
       *[below] { $pronoun ->
            [he] Confiaba en ti más de lo que pensabas.
            [she] Confiaba en ti más de lo que pensabas.
           *[they] Confiaba en ti más de lo que pensabas.
        }
    }

# Lo que estaba al alcance antes de una respuesta y después de ella.
debrief-reach-before = Lo mejor al alcance, antes
debrief-reach-after = Lo mejor al alcance, después
# Lo que un lector de pantalla dice de ello.
debrief-reach-told =
    { $lost ->
        [0] { $value } de 100
       *[other] { $value } de 100. Esta respuesta hizo perder { $lost }.
    }
debrief-reach-between = de { $least } a { $most }
debrief-reach-soon = Se está calculando lo que había al alcance.
debrief-reach-unknown = Aquí no se sabe lo que había al alcance.
debrief-reach-nothing = Aquí no había nada en juego.
debrief-reach-other = Lo mejor al alcance después: { $value } de 100
debrief-lost-points = −{ $points }
debrief-lost-there = perdió { $points }
debrief-kept = conservó { $points }

# Qué más había.
debrief-others = Turno { $turn }, las otras respuestas
debrief-others-soon = Se están calculando las otras respuestas.
debrief-others-none = Aquí no se ofrecía nada más.
debrief-yours = Tú: «{ $words }»
debrief-wait =
    { $channel ->
        [chat] (No escribir nada y esperar.)
       *[other] (No decir nada y esperar.)
    }
# Lo que un lector de pantalla dice de una respuesta.
debrief-other = { $key }: { $words }
debrief-would-think = { $pronoun ->
    [he] Habría pensado: { $words }
    [she] Habría pensado: { $words }
   *[they] Habría pensado: { $words }
}
debrief-would-end = Ese habría sido el final: { $title }
debrief-stays = Esta también queda.
debrief-own = Escribir la tuya para este turno
debrief-own-kept = La tuya: «{ $words }»
debrief-own-hint = ¿Qué dirías ahora?
debrief-own-keep = Guardarla
debrief-own-leave = Dejarlo
debrief-better = Decir mejor una frase

# Las proporciones.
debrief-ratios = Proporciones
debrief-reflections = Reflejos por preguntas
debrief-complex = Reflejos más profundos
debrief-open-questions = Preguntas abiertas
debrief-ratio-to = { $part } : { $of }
debrief-ratio-of = { $part } de { $of }
debrief-ratio-none = ninguna
debrief-ratio-below = (bajo)
debrief-ratio-fair = (aceptable)
debrief-ratio-good = (bueno)
debrief-mark-fair = aceptable
debrief-mark-good = bueno
debrief-ratios-about = Las marcas vienen de la orientación psicológica. Tómalas como un rumbo.

# Un minuto para respirar, después de una escena dura.
debrief-breathe = ¿Un minuto para respirar?
debrief-breathe-title = Un minuto para respirar
debrief-breathe-in = Toma aire durante cuatro segundos
debrief-breathe-out = Suéltalo durante seis
debrief-breathe-done = Ha pasado un minuto.
debrief-breathe-enough = Ya es suficiente
debrief-breathe-on = Seguir

## La página

debrief-page-soon = La página se guarda en cuanto se sepa qué más había.
debrief-page-saved = Guardada como { $file }, y al lado en Markdown.
debrief-page-not-saved = La página no se pudo guardar. { $reason }
debrief-page-nowhere = La página no se pudo guardar: este sistema no indica ninguna carpeta tuya.
