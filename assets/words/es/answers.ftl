# Responder con palabras propias: escribir, buscar, y cómo se leyeron las palabras.

answers-choose = elegir
answers-find = buscar
answers-say = decirlo
settings-answers = Respuestas
settings-answers-about = Tarjetas, una lista que se acorta mientras escribes, o tus propias palabras.

answers-own-words = Con tus palabras
answers-show-replies = Ver respuestas

answers-what-do-you-say =
    { $channel ->
        [chat] ¿Qué escribes?
       *[other] ¿Qué dices?
    }
answers-say-it =
    { $channel ->
        [chat] Enviar
       *[other] Decirlo
    }
answers-waits =
    { $channel ->
        [phone] { $pronoun ->
            [he] Él espera en la línea.
            [she] Ella espera en la línea.
           *[they] Te espera en la línea.
        }
       *[other] { $pronoun ->
            [he] Él espera.
            [she] Ella espera.
           *[they] Te espera.
        }
    }
answers-writing = Con dos o tres frases basta. Mayús y Enter abren otra línea.
answers-letters = { $count } letras hasta ahora. Con dos o tres frases basta.
answers-more = … y { $count } letras más, guardadas como las escribiste.

answers-find-hint = Unas palabras de lo que dirías
answers-found =
    { $count ->
        [0] Ninguna respuesta de aquí tiene esas palabras.
       *[other] Arriba y Abajo recorren la lista, Enter lo dice.
    }
answers-find-nothing-yet = Escribe, y lo que encaje aparece aquí. 0 espera.

answers-you-said =
    { $channel ->
        [chat] Escribiste
       *[other] Dijiste
    }
answers-how-read = Cómo se leyó
answers-closest = La respuesta escrita más cercana
answers-quote = «{ $words }»
answers-points =
    { $sign ->
        [plus] +{ $points }
        [minus] −{ $points }
       *[none] { $points }
    }
answers-no-marks = Ninguna de tus palabras sumó ni restó.
answers-read-wrongly = Mal leído
answers-noted = Anotado para quien la escribió.
answers-go-on = Seguir

answers-which = { $count ->
    [1] Se acerca más a esta. ¿Es lo que quieres decir?
    [2] Se acerca más a estas dos. ¿Cuál quieres decir?
   *[3] Se acerca más a estas tres. ¿Cuál quieres decir?
}
answers-none-of-them = Ninguna
answers-put-otherwise = Decirlo de otro modo

answers-tone-alone = Leído solo por el tono.
answers-tone-about = { $pronoun ->
    [he] Nada de lo escrito aquí se le acerca. Él contesta, y te vuelve a tocar.
    [she] Nada de lo escrito aquí se le acerca. Ella contesta, y te vuelve a tocar.
   *[they] Nada de lo escrito aquí se le acerca. La persona contesta, y te vuelve a tocar.
}
answers-abuse = Esto fue un insulto. Nadie tiene que quedarse a aguantarlo.
answers-left =
    { $pronoun ->
        [he] Él se fue.
        [she] Ella se fue.
       *[they] Se fue.
    }
answers-abuse-left = { $pronoun ->
    [he] Tus palabras fueron un insulto, y él no se quedó a aguantarlo.
    [she] Tus palabras fueron un insulto, y ella no se quedó a aguantarlo.
   *[they] Tus palabras fueron un insulto, y no se quedó a aguantarlo.
}

answers-tag = tus palabras
answers-tag-run = Con tus palabras.
answers-row-typed = Con tus palabras. { $words }
answers-taken-for = Se tomó por: «{ $reply }»
answers-best-written = La respuesta escrita que más daba aquí: «{ $reply }»
answers-best-yours = Ninguna respuesta escrita daba más aquí.
answers-aside =
    { $count ->
        [one] Una cosa que escribiste no encajaba con nada de lo escrito aquí; se leyó solo por el tono.
       *[other] { $count } cosas que escribiste no encajaban con nada de lo escrito aquí; se leyeron solo por el tono.
    }
answers-wrongly = Dijiste que esto se leyó mal. Se guarda para quien escribió la escena.

keys-answers-own-words = Tus propias palabras, y de vuelta a las respuestas
keys-answers-show-replies = Ver las respuestas
keys-answers-wait = No decir nada y esperar
keys-answers-new-line = Una línea nueva
keys-answers-wrongly = Decir que se leyeron mal
