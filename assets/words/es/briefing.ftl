# Antes de empezar: ver a la persona, saber tu lugar, llevarte una cosa que probar.

briefing-you-are = Eres { $you_are }.
briefing-record = { $pronoun ->
    [he] Lo que se sabe de él
    [she] Lo que se sabe de ella
   *[they] Lo que se sabe
}
briefing-try = Esta vez, prueba esto
briefing-thoughts = { $pronoun ->
    [he] Sus pensamientos
    [she] Sus pensamientos
   *[they] Sus pensamientos
}

# Cuándo se muestran los pensamientos de la persona.
thoughts-hidden = ocultos
thoughts-after-each-reply = tras cada respuesta
thoughts-at-the-end = al final

briefing-back = Atrás
briefing-go =
    { $channel ->
        [phone] Ir al teléfono
        [video] Entrar en la llamada
        [chat] { $pronoun ->
            [he] Responderle
            [she] Responderle
           *[they] Responderle
        }
       *[in-person] { $pronoun ->
            [he] Acercarse a él
            [she] Acercarse a ella
           *[they] Acercarse
        }
    }

# El camino a una sala que conoce a la persona en grupo.
briefing-with-a-room = Con una sala

# Cuando una conversación no está contada en el idioma de la ventana, o no del todo.
briefing-not-told = Esta conversación aún no está en español.
briefing-lines-not-told =
    { $count ->
        [one] Una frase aún no está en español.
       *[other] { $count } frases aún no están en español.
    }
briefing-only-chosen = Las palabras escritas solo se entienden en inglés, así que aquí se eligen las respuestas.
