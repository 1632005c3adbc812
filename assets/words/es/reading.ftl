# Cómo se leyó una respuesta escrita: por qué unas palabras sumaron o restaron, y por qué respuesta se tomaron.

reading-texts = { $count ->
    [one] un texto
   *[other] { $count } textos
}
reading-words-for = Palabras que han ayudado en nuestras escenas.
reading-words-against = Palabras que han salido caras en nuestras escenas.
reading-words-alone = Las palabras sueltas dan un punto como mucho, y ninguno junto a otras que les dan la vuelta.
reading-held = En un eje no se dan más de dos puntos.
reading-taken = Se tomó por: «{ $reply }»
reading-closest = Se acerca más a una de estas. ¿Era eso lo que querías decir?
reading-none-of-these = Ninguna de estas.
reading-otherwise = Ninguna respuesta escrita se le acerca. La persona contesta, y te vuelve a tocar.
reading-leaves = La persona se va, y la conversación acaba ahí.
reading-abuse = Esto insulta a la persona. Nadie tiene que quedarse a aguantarlo.

## Por qué no se suma nada

reading-gate-empty = No contiene palabras.
reading-gate-not-english = Esto no parece inglés, y aquí solo se lee inglés. No suma nada.
reading-gate-no-sentence = Esto parece un montón de palabras, no una frase. No suma nada.
reading-gate-repeats = Esto dice lo mismo una y otra vez. No suma nada.
reading-gate-too-long = Nadie dice tanto de una vez. No suma nada.
reading-gate-to-the-program = Esto le habla al programa, no a la persona. No suma nada.
reading-gate-only-told = Esto cuenta lo que alguien hace. No se dice nada, y no suma nada.
reading-gate-copied = Esto solo repite lo que dijo la persona, palabra por palabra. No suma nada.

## Lo que hicieron las palabras

reading-cue-open-question = Una pregunta abierta: se puede contestar a la propia manera.
reading-cue-asks-inside = Pregunta «qué», «cómo» o «por qué».
reading-cue-invitation = Invita a contar más.
reading-cue-asks-without-mark = Pregunta sin signo de interrogación.
reading-cue-how-much = Pregunta por una cifra o un nombre.
reading-cue-where-question = Pregunta «quién», «dónde» o «cuál».
reading-cue-closed-question = Una pregunta que se contesta con sí o no.
reading-cue-tag-question = Una afirmación con una pregunta colgada al final.
reading-cue-how-can-i-help = Ofrece ayuda con una frase que conoce todo el mundo.
reading-cue-hostile-question = Una pregunta que ataca.
reading-cue-leading-question = Una pregunta que lleva dentro su respuesta.
reading-cue-assumption = Da por hecho lo que es una suposición.
reading-cue-permission = Pide permiso antes de seguir.
reading-cue-sounds-like = Devuelve lo oído, para que se pueda comprobar.
reading-cue-you-said = Vuelve a algo que la persona dijo o hizo.
reading-cue-you-feel = Nombra cómo puede sentirse.
reading-cue-feeling-word = Una palabra para un sentimiento.
reading-cue-you-want = Dice lo que la persona quiere o necesita.
reading-cue-you-statement = Habla de la persona, no de ti.
reading-cue-validation = Dice que tiene sentido sentirse así.
reading-cue-understanding = Dice que lo entiendes, sin mostrar qué.
reading-cue-yes-but = Comprensión, y luego un «but» que la retira.
reading-cue-taken-back = Concede algo, y luego lo retira.
reading-cue-no-understanding = Dice que no lo entiendes, o que no te importa.
reading-cue-refuses-to-care = Dice que no vas a preguntar, escuchar ni ayudar.
reading-cue-takes-sides = Le desea lo mejor, o se pone de su parte.
reading-cue-thanks = Da las gracias.
reading-cue-disclosure = Da algo de ti.
reading-cue-dismissal = Lo hace más pequeño de lo que es para la persona.
reading-cue-judgement = Juzga a la persona.
reading-cue-brush-past = Pasa de largo ante lo que se dijo.
reading-cue-sarcasm = Puede oírse como burla.
reading-cue-flattery = Halaga, y no recoge nada.
reading-cue-praise = Elogia.
reading-cue-real-apology = Una disculpa que dice por qué.
reading-cue-apology = Una disculpa.
reading-cue-empty-apology = Una disculpa por cómo se lo tomó, o por nada en concreto.
reading-cue-ownership = Lo asume.
reading-cue-next-step = Dice qué pasa a continuación.
reading-cue-by-when = Dice cuándo.
reading-cue-choice = Deja la decisión a la persona.
reading-cue-steadying = Da tiempo o una mano.
reading-cue-reason-given = Da un motivo.
reading-cue-honest-no = Dice claramente lo que no puede ser.
reading-cue-refusal = Cierra la puerta.
reading-cue-policy = Se escuda en una norma.
reading-cue-pass-on = Pasa a la persona a otra parte.
reading-cue-script = Una frase de manual.
reading-cue-reassurance = Un consuelo que nadie puede prometer.
reading-cue-blame = Le echa la culpa.
reading-cue-denial = Dice que aquí nadie tiene la culpa.
reading-cue-argument = Discute el asunto.
reading-cue-pressure = Ordena o mete prisa en vez de preguntar.
reading-cue-threat = Amenaza.
reading-cue-abuse = Insulta a la persona.
reading-cue-advice = Un consejo que nadie pidió.
reading-cue-warning = Advierte en vez de preguntar.
reading-cue-information = Explica.
reading-cue-offer = Ofrece un trato.
reading-cue-absolutes = «Always», «never», «obviously» y parecidos.
reading-cue-overpromise = Promete más de lo que se puede cumplir.
reading-cue-asks-feeling = Pregunta cómo está.
reading-cue-to-the-grader = Le habla al programa, no a la persona.
reading-cue-asks = Termina con un signo de interrogación.
reading-cue-many-questions = Tres preguntas o más de una vez.
reading-cue-their-words = Recoge algo de lo que dijo.
reading-cue-their-words-well = Recoge buena parte de lo que dijo.
reading-cue-their-facts = Recoge algo que descubriste de la persona.
reading-cue-about-them = Habla más de la persona que de ti.
reading-cue-about-me = Habla más de ti que de la persona.
reading-cue-short = Muy corto.
reading-cue-rather-long = Se toma su tiempo.
reading-cue-shouting = Escrito en mayúsculas: suena a grito.
reading-cue-exclaims = Un signo de exclamación.

## Lo que más añadiría

reading-add-their-words = Lo que más añadiría: una cosa que dijo, con tus palabras.
reading-add-open-question = Lo que más añadiría: una pregunta que empiece por «what» o «how».
reading-add-next-step = Lo que más añadiría: qué vas a hacer ahora.
reading-add-you-feel = Lo que más añadiría: cómo puede sentirse la persona.
reading-add-choice = Lo que más añadiría: una decisión que sea suya.
