# Quién practica: un apodo, y ninguna cuenta.

profiles-title = ¿Quién practica?
profiles-about = Un apodo, y ninguna cuenta. Se queda en este equipo.
profiles-unnamed = Aún sin nombre
profiles-nickname = Apodo
profiles-runs =
    { $count ->
        [0] nada todavía
        [one] 1 conversación
       *[other] { $count } conversaciones
    }
profiles-add = Añadir a alguien
profiles-add-name = Añadir
profiles-keep-name = Guardar el nombre
profiles-rename = Cambiar el nombre de { $name }
profiles-forget = Olvidar a { $name }
profiles-close = Listo
profiles-forget-title = ¿Olvidar a { $name }?
profiles-forget-you = ¿Olvidar todo lo tuyo?
profiles-forget-about =
    { $count ->
        [0] Se va el nombre, y cómo dijiste que estabas.
        [one] Una conversación se va para siempre: cada palabra dicha en ella, la impresión, las frases mejoradas, cómo estabas. Lo que exportaste sigue donde lo pusiste. Nada devuelve lo demás.
       *[other] { $count } conversaciones se van para siempre: cada palabra dicha en ellas, las impresiones, las frases mejoradas, cómo estabas. Lo que exportaste sigue donde lo pusiste. Nada devuelve lo demás.
    }
profiles-forget-all = Olvidarlo todo
profiles-keep = Conservarlo todo
