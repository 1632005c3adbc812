# La conversación.

conversation-take-back = Deshacer
conversation-take-back-to = Deshacer hasta el turno { $turn }
conversation-history =
    { $channel ->
        [chat] Lo escrito
       *[other] Lo dicho
    }
conversation-history-empty =
    { $channel ->
        [chat] Todavía no se ha escrito nada.
       *[other] Todavía no se ha dicho nada.
    }
conversation-notebook = Libreta  { $known } de { $all }
conversation-notebook-new = Libreta  + { $known } de { $all }
conversation-notebook-title = Libreta
conversation-pause = Pausa
conversation-menu = Pausa y más
conversation-close = Cerrar
conversation-say-nothing =
    { $channel ->
        [chat] No escribir nada y esperar
       *[other] No decir nada y esperar
    }
# Se dice una vez, en la primera conversación de todas.
conversation-first = Elige una respuesta con su número o señálala. { $keys } muestra todas las teclas.

# Cómo espera alguien una respuesta, donde hay paciencia.
conversation-waits-a-while =
    { $pronoun ->
        [he] Él espera.
        [she] Ella espera.
       *[they] Te espera.
    }
conversation-waits-no-longer =
    { $pronoun ->
        [he] Él no esperará mucho más.
        [she] Ella no esperará mucho más.
       *[they] No esperará mucho más.
    }
conversation-keys-to = a
conversation-keys-choose = elegir
conversation-you = Tú
conversation-you-waited =
    { $channel ->
        [chat] (No escribiste nada y esperaste.)
       *[other] (No dijiste nada y esperaste.)
    }
conversation-typing = { $name } está escribiendo.
conversation-then = En qué queda
conversation-look-back =
    { $channel ->
        [phone] Repasar la llamada
        [video] Repasar la llamada
        [chat] Repasar el chat
       *[in-person] Repasarlo
    }
conversation-stuck = Aquí no queda nada que decir. El hueco es de este escenario, no tuyo.
conversation-tension = Tensión
conversation-trust = Confianza

conversation-known = Lo que sabes de { $name }: { $known } de { $all }
conversation-new = Nuevo
conversation-record = En la ficha
conversation-says =
    { $channel ->
        [chat] { $pronoun ->
            [he] Escribe
            [she] Escribe
           *[they] Escribe
        }
       *[other] { $pronoun ->
            [he] Dice
            [she] Dice
           *[they] Dice
        }
    }
conversation-does = { $pronoun ->
    [he] Hace
    [she] Hace
   *[they] Hace
}
conversation-thinks = { $pronoun ->
    [he] Piensa
    [she] Piensa
   *[they] Piensa
}
conversation-feels = { $pronoun ->
    [he] Siente
    [she] Siente
   *[they] Siente
}
conversation-says-nothing = Nada todavía. ¿Qué le has preguntado a { $pronoun ->
    [he] él
    [she] ella
   *[they] { $name }
}?
conversation-does-nothing =
    { $channel ->
        [in-person] { $pronoun ->
            [he] Nada todavía. ¿Qué lo trae por aquí?
            [she] Nada todavía. ¿Qué la trae por aquí?
           *[they] Nada todavía. ¿Por qué ha venido?
        }
       *[other] { $pronoun ->
            [he] Nada todavía. ¿Qué pasa al otro lado?
            [she] Nada todavía. ¿Qué pasa al otro lado?
           *[they] Nada todavía. ¿Qué pasa al otro lado?
        }
    }
conversation-thinks-nothing = Nada todavía. ¿Qué es lo que { $pronoun ->
    [he] él
    [she] ella
   *[they] esta persona
} no { $channel ->
    [chat] escribiría
   *[other] diría en voz alta
}?
conversation-feels-nothing =
    { $channel ->
        [phone] { $pronoun ->
            [he] Nada todavía. Escucha su voz.
            [she] Nada todavía. Escucha su voz.
           *[they] Nada todavía. Escucha su voz.
        }
        [chat] { $pronoun ->
            [he] Nada todavía. Fíjate en cómo escribe, y cuándo.
            [she] Nada todavía. Fíjate en cómo escribe, y cuándo.
           *[they] Nada todavía. Fíjate en cómo escribe, y cuándo.
        }
       *[other] { $pronoun ->
            [he] Nada todavía. Mírale la cara.
            [she] Nada todavía. Mírale la cara.
           *[they] Nada todavía. Mírale la cara.
        }
    }

conversation-paused = En pausa
conversation-can-wait = { $name } puede esperar.
conversation-go-on = Seguir
conversation-settings = Ajustes
conversation-keys = Teclas
conversation-start-again = Empezar de nuevo
conversation-leave = Salir y seguir otro día
conversation-leave-try = Salir

conversation-cannot-go-on = El texto de esta conversación ha cambiado desde que la dejaste, así que empieza de nuevo. Lo que dijiste se conserva.

# Quien escribe un escenario prueba un momento, o edita el texto por el camino.
conversation-try = Esto es una prueba con un comienzo propio, así que no se guarda.
conversation-edited = El texto se ha editado; la conversación sigue en el nuevo.
conversation-answer-gone = { $number ->
    [1] Tu primera respuesta ya no está; la conversación queda justo antes.
    [2] Tu segunda respuesta ya no está; la conversación queda justo antes.
    [3] Tu tercera respuesta ya no está; la conversación queda justo antes.
    [4] Tu cuarta respuesta ya no está; la conversación queda justo antes.
    [5] Tu quinta respuesta ya no está; la conversación queda justo antes.
    [6] Tu sexta respuesta ya no está; la conversación queda justo antes.
    [7] Tu séptima respuesta ya no está; la conversación queda justo antes.
    [8] Tu octava respuesta ya no está; la conversación queda justo antes.
    [9] Tu novena respuesta ya no está; la conversación queda justo antes.
    [10] Tu décima respuesta ya no está; la conversación queda justo antes.
   *[other] Tu respuesta { $number } ya no está; la conversación queda justo antes.
}
conversation-beginning-gone = El punto por el que empezar ya no está; la conversación queda al principio.
conversation-no-longer-kept = Lo guardado queda; a partir de aquí no se guarda nada.

notice-unplayable = { $file } no se puede recorrer tal como se guardó. { $finding } Sigue valiendo el texto anterior.
notice-unwatched = Lo que guardes no se verá hasta que vuelvas a abrir el programa: { $reason }
