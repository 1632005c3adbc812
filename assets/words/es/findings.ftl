# Lo que encuentra la comprobación. El mensaje dice qué se encontró; su atributo `.hint` dice qué hacer.

## Archivos que no se pueden recorrer.

finding-not-utf-8 = El archivo no es texto sencillo en UTF-8: estos bytes no significan nada.
    .hint = Guárdalo como UTF-8 en tu editor.
finding-newer-format = Este escenario está escrito en el formato { $format }; este programa lee formatos hasta el { $newest }.
    .hint = Una versión más nueva del programa puede abrirlo.
finding-newer-format-translation = Esta traducción está escrita en el formato { $format }; este programa lee formatos hasta el { $newest }.
    .hint = Una versión más nueva del programa puede abrirla.
finding-newer-format-courses = Estos cursos están escritos en el formato { $format }; este programa lee formatos hasta el { $newest }.
    .hint = Una versión más nueva del programa puede abrirlos.
finding-id-is-the-file-name = El id es «{ $id }», pero el archivo se llama «{ $file }.ron».
    .hint = Da a los dos el mismo nombre.

finding-syntax-empty-file = El archivo está vacío.
    .hint = Un escenario empieza por «#![enable(implicit_some)]» y «Scenario(».
finding-syntax-no-scenario = Esto no es un escenario.
    .hint = Un escenario empieza por «#![enable(implicit_some)]» y «Scenario(».
finding-syntax-no-plays = Esto no es una lista de recorridos de referencia.
    .hint = Una lista así empieza por «#![enable(implicit_some)]» y «[».
finding-syntax-no-translation = Esto no es una traducción.
    .hint = Empiézala por «Translation(», o da al archivo un nombre sin un segundo punto.
finding-syntax-no-courses = Esto no es un archivo de cursos.
    .hint = Empiézalo por «Courses(». Un escenario necesita otro nombre que courses.ron.
finding-syntax-extension = No existe ninguna extensión llamada «{ $name }».
    .hint = Un escenario empieza por «#![enable(implicit_some)]».
finding-syntax-after-the-end = Hay más texto después del final del escenario.
    .hint = Puede que un paréntesis de cierre esté demasiado pronto.
finding-syntax-ends-early = El texto termina aquí en medio de algo.
    .hint = Busca un paréntesis que no se cerró.
finding-syntax-bracket-never-closed = Este paréntesis no se cierra nunca: falta «{ $missing }».
    .hint = Busca dónde debería terminar; ayuda un editor que empareje los paréntesis.
finding-syntax-bracket-never-opened = Aquí hay «{ $found }», pero ningún paréntesis está abierto.
    .hint = Quítalo, o abre antes su pareja.
finding-syntax-other-bracket = Aquí hay «{ $found }» donde se esperaba «{ $expected }», para el paréntesis abierto en la línea { $line }.
    .hint = A uno de los dos paréntesis le falta su pareja.
finding-syntax-nested-deeper-than = Aquí los paréntesis se anidan a más de { $deepest } niveles.
    .hint = Un escenario necesita unos diez; busca un paréntesis que no se cerró.
finding-syntax-nested-too-deep = Aquí los paréntesis se anidan demasiado.
    .hint = Un escenario necesita unos diez niveles; busca un paréntesis que no se cerró, o divide la condición.
finding-syntax-never-closed = Este { $what ->
    [comment] comentario
   *[text] texto
} no se cierra nunca.
    .hint = Añade lo que lo cierra en la línea donde debería terminar.
finding-syntax-comma = Aquí se esperaba una coma.
    .hint = Cada entrada termina con una coma.
finding-syntax-colon = Después del nombre se esperaban dos puntos.
    .hint = Un nombre, dos puntos, luego su valor: title: "Solo mirando".
finding-syntax-escape = Una barra inversa en un texto empieza un signo propio, y este no se conoce.
    .hint = Para la barra inversa misma escribe «\\», para una comilla «\"».
finding-syntax-unreadable = Esto no se puede leer: { $fault }.

finding-wrong-type = Hay { $found ->
    [end] el final del texto
    [list] una lista
    [map] un mapa
    [number] el número { $written }
    [round-brackets] unos paréntesis redondos
    [text] un texto
   *[word] «{ $written }»
}; se esperaba { $expected ->
    [list] una lista, como ["uno", "dos"]
    [map] un mapa, como { "{" } "nombre": ( … ) { "}" }
    [name] un nombre sin comillas
    [round-brackets] unos paréntesis redondos, como ( … )
    [text] un texto entre comillas
    [true-or-false] true o false
   *[whole-number] un número entero
}.
finding-wrong-type-other-quotes = { finding-wrong-type }
    .hint = Un texto va entre comillas dobles rectas: "como este".
finding-wrong-type-value = Hay { $found }; se esperaba { $expected }.
finding-wrong-type-length = Hay { $found ->
    [one] un valor
   *[other] { $found } valores
} en estos paréntesis; se esperaba { $expected }.
finding-wrong-type-too-much = En estos paréntesis hay más de lo que corresponde.
    .hint = Quita esto.
finding-wrong-type-number-out-of-bounds = Este número es demasiado grande, o está por debajo de cero donde no puede estarlo.

finding-missing-field = El campo «{ $field }» falta en «{ $from }».
    .hint = scenarios/README.md muestra qué va ahí.
finding-missing-field-here = Aquí falta el campo «{ $field }».
    .hint = scenarios/README.md muestra qué va ahí.
finding-missing-field-scenario = El campo «{ $field }» falta en el escenario.
    .hint = scenarios/README.md muestra qué va ahí.

finding-unknown-field = Aquí no hay ningún campo «{ $name }».
    .hint = Se esperaba uno de: { $known }.
finding-unknown-field-near = { finding-unknown-field }
    .hint = ¿Querías decir «{ $near }»?
finding-unknown-name = «{ $name }» no es uno de los nombres que pueden ir aquí.
    .hint = Se esperaba uno de: { $known }.
finding-unknown-name-near = { finding-unknown-name }
    .hint = ¿Querías decir «{ $near }»?
finding-unknown-name-only-one = Hay «{ $name }»; se esperaba «{ $expected }».
    .hint = Escribe { $expected }.

finding-duplicate-name = «{ $name }» está aquí por segunda vez; ya está en la línea { $line }.
    .hint = Da a uno de los dos otro nombre, o quítalo.
finding-duplicate-name-field = «{ $name }» está aquí por segunda vez.
    .hint = Conserva uno de los dos.
finding-duplicate-name-learned = «{ $name }» está aquí por segunda vez.
    .hint = Basta con descubrirlo una vez.
finding-duplicate-name-node-and-ending = «{ $name }» nombra un nodo y un final, así que nadie puede saber a cuál lleva una respuesta.
    .hint = Da a uno de los dos otro nombre.
finding-duplicate-name-silence = «silence» es el nombre de no decir nada; una respuesta que se dice necesita otro.
    .hint = Dale otro nombre, o sácala de `replies`, sin `says`.
finding-duplicate-name-scenario-in-courses = «{ $name }» está en estos cursos por segunda vez.
    .hint = Consérvalo en el curso en que aparece primero.

finding-missing-scenario = Ningún escenario llamado «{ $name }» está en esta carpeta, ni viene con el programa.
    .hint = Escribe el nombre de su archivo sin «.ron», o quítalo.
finding-missing-scenario-near = { finding-missing-scenario }
    .hint = ¿Querías decir «{ $near }»?

finding-missing-target = { $sought ->
    [node] Ningún nodo se llama
    [reply] Ninguna respuesta se llama
   *[node-or-ending] Ningún nodo ni final se llama
} «{ $name }».
    .hint = Añádelo, o nombra algo que exista.
finding-missing-target-near = { finding-missing-target }
    .hint = ¿Querías decir «{ $near }»?
finding-missing-fact = Ningún dato de la persona se llama «{ $name }».
    .hint = Añádelo, o nombra uno que exista.
finding-missing-fact-near = { finding-missing-fact }
    .hint = ¿Querías decir «{ $near }»?

finding-empty = Este texto está vacío.
    .hint = Escribe algo, o quita el campo si se puede omitir.
finding-empty-wordings = Aquí no hay nada que decir.
    .hint = Añade al menos una variante.
finding-empty-nodes = No hay ningún nodo: nadie dice nada.
    .hint = Añade un nodo, y nómbralo en `start`.
finding-empty-endings = No hay ningún final al que llegar.
    .hint = Añade un final, y haz que una respuesta lleve a él.
finding-empty-courses = No hay ningún curso.
    .hint = Añade uno, con los escenarios que se conocen en él.
finding-empty-course = Este curso no tiene ningún escenario.
    .hint = Nombra al menos uno, o quita el curso.
finding-too-long-course = Este texto tiene { $length } caracteres; en la biblioteca caben { $most }.
    .hint = Dilo más corto.
finding-too-long = Este texto tiene { $length } caracteres; en una pantalla caben { $most } como máximo.
    .hint = Divídelo; una frase hablada tiene unos 150.

finding-out-of-range = { $what ->
    [acknowledgement] La puntuación de reconocimiento
    [curiosity] La puntuación de curiosidad
    [de-escalation] La puntuación de desescalada
    [openness] La apertura
    [patience] La paciencia
    [tension] La tensión
   *[trust] La confianza
} es aquí { $found }; se esperaba de { $low } a { $high }.
finding-out-of-range-drawn = { $what ->
    [openness] La apertura
   *[patience] La paciencia
} se sortea de { $low } a { $high }.
    .hint = Pon primero el número menor.
finding-out-of-range-format = No hay formato 0; escribe 1.
finding-out-of-range-learning-points = Hay { $found ->
    [one] { $found } punto de aprendizaje
   *[other] { $found } puntos de aprendizaje
}; se esperaban de dos a cuatro.
finding-out-of-range-minutes = Hay { $found } minutos; se esperaba de 1 a 120.
finding-out-of-range-mood-change = Hay un cambio de { $found }; se esperaba de -100 a 100.
finding-out-of-range-patience-secs = Hay una paciencia de { $found } segundos; se esperaba de 1 a { $most }.
finding-out-of-range-points = Hay { $found } puntos de { $axis }; se esperaba de -2 a 2.
    .hint = Las anclas de conducta de scenarios/README.md dicen para qué es cada uno.
finding-out-of-range-replies = Hay { $found } respuestas; en una mesa caben { $most }, para las teclas 1 a { $most }.
    .hint = Lleva algunas a otro nodo, o deja fuera las más flojas.

finding-dead-end = En «{ $node }» no hay nada que decir, ni silencio.
    .hint = Añade una respuesta, o haz de esto un final.
finding-patience-without-silence = La paciencia se acaba en «{ $node }», pero no hay un silencio que pueda seguir.
    .hint = Añade un silencio, o quita la paciencia.

## Aceptaciones.

finding-unused-acceptance = «{ $rule }» ya no encuentra nada en «{ $place }».
    .hint = Quita la aceptación.
finding-unused-acceptance-no-reason = Esta aceptación no da ningún motivo.
    .hint = Di en una frase por qué aquí está bien.

## Flechas.

finding-unreachable-node = Nada lleva a «{ $node }».
    .hint = Haz que una respuesta lleve aquí, o quita el nodo.
finding-no-way-out = Desde «{ $node }» la conversación no puede llegar nunca a un final.
    .hint = Haz que una de sus respuestas lleve hacia un final.
finding-ending-never-reached = Nada lleva al final «{ $ending }».
    .hint = Haz que una respuesta lleve aquí, o quita el final.
finding-unlearned-fact = Nada saca a la luz «{ $fact }».
    .hint = Nómbralo en `learns` de una respuesta, o quítalo.

## Estructura: lo que prueban los estados alcanzables.

finding-node-out-of-reach = Hay flechas hacia «{ $node }», pero ningún recorrido{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} llega nunca aquí.
    .hint = Afloja las condiciones del camino, o quita el nodo.
finding-never-offered = En ningún recorrido{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} está «{ $reply }» sobre la mesa en «{ $node }»: esto nunca se cumple ahí.
    .hint = Cambia la condición, o quita la respuesta.
finding-speechless = Un recorrido puede llegar a «{ $node }» y encontrar que no se ofrece nada{ $count ->
    [one] : su única respuesta puede haberse ido
   *[other] : las { $count } respuestas pueden haberse ido
}.
    .hint = Deja aquí una respuesta o un silencio sin `when` y sin `once`.
finding-ending-out-of-reach = Hay flechas hacia el final «{ $ending }», pero ningún recorrido{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} acaba nunca así.
    .hint = Afloja las condiciones del camino, o quita el final.
finding-fact-out-of-reach = Ningún recorrido{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} saca a la luz «{ $fact }»: las respuestas que lo harían nunca se ofrecen.
    .hint = Haz que lo descubra una respuesta que se pueda decir, o quítalo.
finding-never-holds-branch = En ningún recorrido{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} se cumple esto después de «{ $reply }» en «{ $node }», así que la rama nunca se toma.
    .hint = Cambia la condición, o quita la rama.
finding-never-holds-part = En ningún recorrido{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} se cumple esta parte cuando «{ $reply }» en «{ $node }» pregunta por ella, así que no añade nada.
    .hint = Cambia esta parte, o quítala.
finding-never-holds-points = En ningún recorrido{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} se cumple esto cuando «{ $reply }» en «{ $node }» está sobre la mesa, así que estos puntos nunca cuentan.
    .hint = Cambia la condición, o quita estos puntos.
finding-always-holds-branch = En todos los recorridos{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} se cumple esto después de «{ $reply }» en «{ $node }», así que lo que va detrás nunca se lee.
    .hint = Haz que `next` lleve adonde lleva esta rama, o cambia la condición.
finding-always-holds-offer = En todos los recorridos{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} se cumple esto en «{ $node }», así que «{ $reply }» se ofrece de todos modos.
    .hint = Quita la condición, o cámbiala.
finding-always-holds-part = En todos los recorridos{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} se cumple esta parte cuando «{ $reply }» en «{ $node }» pregunta por ella, así que no deja nada fuera.
    .hint = Quita esta parte, o cámbiala.
finding-always-holds-points = En todos los recorridos{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} se cumple esto cuando «{ $reply }» en «{ $node }» está sobre la mesa, así que sus puntos habituales nunca cuentan.
    .hint = Haz de estos los puntos habituales, o cambia la condición.
finding-endless-round = Un recorrido puede dar vueltas para siempre: tras { $turns ->
    [one] un turno
   *[other] { $turns } turnos
} todo está como estaba, en { $nodes }.
    .hint = Haz `once` una respuesta del camino, o haz que una rama lleve más allá.
finding-long-run = Un recorrido puede durar { $turns } turnos; más de { $most } no los aguanta nadie.
    .hint = Haz `once` las respuestas que llevan atrás, o haz que una rama lleve más allá.
finding-mood-at-its-bound = Siempre que un recorrido llega a «{ $node }», { $side ->
    [tension] la tensión
   *[trust] la confianza
} ya es { $bound }, y las respuestas de aquí solo la empujan más.
    .hint = Cambia el ánimo con más suavidad por el camino, o haz que una respuesta de aquí le dé la vuelta.
finding-idle-patience = Tras { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
} se acaba la paciencia en «{ $node }», y no pasa nada: el silencio lleva adonde lleva una respuesta, y no cambia nada.
    .hint = Da al silencio un ánimo, puntos, una reacción o un camino propio, o quita la paciencia.
finding-idle-patience-stays = Tras { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
} se acaba la paciencia en «{ $node }», y no pasa nada: el silencio se queda aquí, y no cambia nada.
    .hint = Da al silencio un ánimo, puntos, una reacción o un camino hacia delante, o quita la paciencia.
finding-facts-without-use = { $count ->
    [one] Hay un dato que descubrir, y nada pregunta nunca por él
   *[other] Hay { $count } datos que descubrir, y nada pregunta nunca por ninguno
}: a quien lo averigua se le trata igual que a quien no.
    .hint = Haz que una condición o un punto de aprendizaje pregunte con `Knows`.
finding-proof-given-up = Hay más estados de los que se miran: tras { $states } se abandonó la búsqueda, así que no se buscó lo que nunca puede pasar.
    .hint = Pregunta por menos datos, nodos y ánimos en las condiciones, o recorre los caminos de los que dudes.

## Puntuación.

finding-axis-never-in-play = En ningún recorrido{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} hay nunca una elección en { $axis ->
    [acknowledgement] reconocimiento
    [curiosity] curiosidad
   *[de-escalation] desescalada
}, así que nunca tiene puntuación.
    .hint = Haz que dos respuestas de un nodo se distingan en ese eje.
finding-replies-score-alike = En «{ $node }» las { $count } respuestas valen lo mismo, pase lo que pase antes.
    .hint = Di en los puntos cuál de ellas ayuda más a esta persona, o deja una fuera.
finding-no-dilemma = En { $found } de { $of } nodos una respuesta es la mejor en todos los ejes, y saca a la siguiente { $points } puntos o más.
    .hint = Haz que las respuestas buenas cuesten algo en otro eje, y que la segunda mejor sea casi igual de buena.
finding-move-against-points-least = «{ $reply }» en «{ $node }» es { $move }, que debería sumar al menos { $expected } de { $axis ->
    [acknowledgement] reconocimiento
    [curiosity] curiosidad
   *[de-escalation] desescalada
}; suma { $points }.
    .hint = Revisa los puntos, o nombra otro recurso.
finding-move-against-points-most = «{ $reply }» en «{ $node }» es { $move }, que debería sumar como mucho { $expected } de { $axis ->
    [acknowledgement] reconocimiento
    [curiosity] curiosidad
   *[de-escalation] desescalada
}; suma { $points }.
    .hint = Revisa los puntos, o nombra otro recurso.
finding-points-without-moves = { $found ->
    [one] Una de { $of } respuestas que suman puntos no nombra ningún recurso: «{ $reply }» en «{ $node }».
   *[other] { $found } de { $of } respuestas que suman puntos no nombran ningún recurso; «{ $reply }» en «{ $node }» es la primera.
}
    .hint = Di en `moves` qué hace.
finding-full-points-name-nothing = «{ $reply }» en «{ $node }» suma todos los puntos de reconocimiento, y no dice nada que no se pudiera decir a cualquiera.
    .hint = Nombra algo que esta persona dijo o hizo, o da 1.
finding-tone-against-mood-compared = El final bueno «{ $ending }» deja de media una tensión de { $tension } y una confianza de { $trust }; el final flojo «{ $other }», { $other_tension } y { $other_trust }.
    .hint = Cambia el tono de uno de los dos, o el ánimo en los caminos que llevan ahí.
finding-tone-against-mood-good = El final «{ $ending }» tiene el tono `Good`, pero quien llega aquí tiene una tensión de { $tension } o más.
    .hint = Haz que la tensión baje por el camino, o da al final otro tono.
finding-tone-against-mood-poor = El final «{ $ending }» tiene el tono `Poor`, pero quien llega aquí tiene una tensión de { $tension } o menos, y una confianza de { $trust } o más.
    .hint = Haz que el ánimo muestre lo que salió mal, o da al final otro tono.
finding-few-good-ways = { $ways ->
    [0] Ningún camino lleva
   *[one] Solo un camino lleva
} a un final bueno sin una respuesta que reste puntos.
    .hint = Escribe una segunda manera de atender bien a esta persona.
finding-few-good-ways-none = Ningún final tiene el tono `Good`.
    .hint = Haz que uno de ellos deje a la persona mejor de lo que llegó.
finding-no-way-back = En ningún recorrido{ $looked ->
    [corners] {" "}con un temperamento medio o extremo
   *[everywhere] {""}
} hay un final bueno después de una respuesta que restó puntos.
    .hint = Haz que un error que se asume lleve de vuelta a un final bueno, al menos una vez.

## Costumbres: lo que puntúan los bots que no escuchan nada.

finding-habit-pays-first = Siempre la primera tarjeta, y por tanto nunca esperar, puntúa { $score } de 100; elegir cualquier cosa puntúa { $random }.
    .hint = Las tarjetas se barajan, así que esto viene del silencio: haz que cueste menos en algunos nodos.
finding-habit-pays-last = Siempre la última tarjeta, y por tanto nunca esperar, puntúa { $score } de 100; elegir cualquier cosa puntúa { $random }.
    .hint = Las tarjetas se barajan, así que esto viene del silencio: haz que cueste menos en algunos nodos.
finding-habit-pays-longest = Siempre la respuesta más larga puntúa { $score } de 100; elegir cualquier cosa puntúa { $random }.
    .hint = Acorta algunas de las mejores respuestas, o haz que algunas de las otras digan más.
finding-habit-pays-shortest = Siempre la respuesta más corta puntúa { $score } de 100; elegir cualquier cosa puntúa { $random }.
    .hint = Deja unas palabras más a algunas de las mejores respuestas, o haz breves algunas de las otras.
finding-habit-pays-always-a-question = Siempre una respuesta con signo de interrogación puntúa { $score } de 100; elegir cualquier cosa puntúa { $random }.
    .hint = Haz que pregunten algunas de las peores respuestas, y que algunas de las mejores solo afirmen.
finding-habit-pays-always-sorry = Siempre una respuesta que pide perdón puntúa { $score } de 100; elegir cualquier cosa puntúa { $random }.
    .hint = Haz que también pidan perdón algunas de las peores respuestas, y que algunas de las mejores lo arreglen sin pedirlo.
finding-habit-pays-always-agree = Siempre una respuesta que da la razón puntúa { $score } de 100; elegir cualquier cosa puntúa { $random }.
    .hint = Haz que también den la razón algunas de las peores respuestas, y que algunas de las mejores digan un no claro.
finding-habit-pays-uses-the-name = Siempre una respuesta con el nombre de la persona puntúa { $score } de 100; elegir cualquier cosa puntúa { $random }.
    .hint = Haz que también digan el nombre algunas de las peores respuestas, o quítalo de algunas de las mejores.
finding-habit-pays-softest = Siempre la respuesta con las palabras más suaves puntúa { $score } de 100; elegir cualquier cosa puntúa { $random }.
    .hint = Haz que suenen amables algunas de las peores respuestas, y que algunas de las mejores sean llanas.
finding-habit-pays-silent = No decir nada siempre que se ofrece puntúa { $score } de 100; elegir cualquier cosa puntúa { $random }.
    .hint = Haz que esperar cueste algo donde no es una respuesta, o no lo ofrezcas ahí.
## Lo que delata la mejor respuesta

finding-length-gives-away-longest = La respuesta más larga es la mejor en { $count } de { $moments } momentos; por azar serían unos { $chance }.
    .hint = Acorta algunas de las mejores respuestas, o haz que un distractor diga más ahí. Empieza por { $nodes }.
finding-length-gives-away-shortest = La respuesta más corta es la mejor en { $count } de { $moments } momentos; por azar serían unos { $chance }.
    .hint = Haz que algunas de las mejores respuestas digan más, o acorta un distractor ahí. Empieza por { $nodes }.
finding-length-gives-away-never-longest =
    { $count ->
        [0] La respuesta más larga nunca es la mejor en { $moments } momentos; por azar lo sería en unos { $chance }.
       *[other] La respuesta más larga es la mejor en solo { $count } de { $moments } momentos; por azar serían unos { $chance }.
    }
    .hint = Haz que la mejor respuesta sea la más larga de vez en cuando, para que nadie pueda descartar una por su longitud.
finding-length-gives-away-never-shortest =
    { $count ->
        [0] La respuesta más corta nunca es la mejor en { $moments } momentos; por azar lo sería en unos { $chance }.
       *[other] La respuesta más corta es la mejor en solo { $count } de { $moments } momentos; por azar serían unos { $chance }.
    }
    .hint = Haz que la mejor respuesta sea la más corta de vez en cuando, para que nadie pueda descartar una por su longitud.

finding-question-gives-away-best = { $marked } respuestas preguntan algo, y { $count } de ellas son las mejores; por azar serían unas { $chance }. En { $alone } momentos solo pregunta la mejor.
    .hint = Haz que pregunte también un distractor, o que una de las mejores no pregunte nada. Empieza por { $nodes }.
finding-question-gives-away-others =
    { $marked } respuestas preguntan algo, y { $count ->
        [0] ninguna de ellas es la mejor
       *[other] solo { $count } de ellas son las mejores
    }; por azar serían unas { $chance }.
    .hint = Haz que pregunten algunas de las mejores respuestas, o que un distractor no pregunte nada. Empieza por { $nodes }.

finding-sorry-gives-away-best = { $marked } respuestas piden perdón, y { $count } de ellas son las mejores; por azar serían unas { $chance }. En { $alone } momentos solo pide perdón la mejor.
    .hint = Haz que un distractor pida perdón por nada en concreto, o que una de las mejores prescinda de ello. Empieza por { $nodes }.
finding-sorry-gives-away-others =
    { $marked } respuestas piden perdón, y { $count ->
        [0] ninguna de ellas es la mejor
       *[other] solo { $count } de ellas son las mejores
    }; por azar serían unas { $chance }.
    .hint = Haz que una de las mejores pida perdón por algo que nombre, o quita un perdón de un distractor. Empieza por { $nodes }.

finding-name-gives-away-best = { $marked } respuestas usan el nombre «{ $name }», y { $count } de ellas son las mejores; por azar serían unas { $chance }. En { $alone } momentos solo lo usa la mejor.
    .hint = Haz que un distractor use también el nombre, o que una de las mejores prescinda de él. Empieza por { $nodes }.
finding-name-gives-away-others =
    { $marked } respuestas usan el nombre «{ $name }», y { $count ->
        [0] ninguna de ellas es la mejor
       *[other] solo { $count } de ellas son las mejores
    }; por azar serían unas { $chance }.
    .hint = Haz que una de las mejores use el nombre de vez en cuando, o quítalo de algunos distractores. Empieza por { $nodes }.

finding-sign-gives-away-best = { $marked } respuestas tienen el signo { $sign }, y { $count } de ellas son las mejores; por azar serían unas { $chance }. En { $alone } momentos solo lo tiene la mejor.
    .hint = Haz que lo tenga también un distractor, o que una de las mejores prescinda de él. Empieza por { $nodes }.
finding-sign-gives-away-others =
    { $marked } respuestas tienen el signo { $sign }, y { $count ->
        [0] ninguna de ellas es la mejor
       *[other] solo { $count } de ellas son las mejores
    }; por azar serían unas { $chance }.
    .hint = Quítalo de algunos distractores, o haz que lo tenga una de las mejores. Empieza por { $nodes }.

finding-opening-gives-away-best = { $marked } respuestas empiezan por «{ $word }», y { $count } de ellas son las mejores; por azar serían unas { $chance }. En { $alone } momentos solo empieza así la mejor.
    .hint = Haz que un distractor empiece así, o que una de las mejores empiece de otro modo. Empieza por { $nodes }.
finding-opening-gives-away-others =
    { $marked } respuestas empiezan por «{ $word }», y { $count ->
        [0] ninguna de ellas es la mejor
       *[other] solo { $count } de ellas son las mejores
    }; por azar serían unas { $chance }.
    .hint = Haz que algunos distractores empiecen de otro modo, o que una de las mejores empiece así. Empieza por { $nodes }.

finding-absolutes-in-foils =
    { $marked } respuestas dicen «always», «nobody», «just» o algo parecido, y { $count ->
        [0] ninguna de ellas es la mejor
        [one] solo una de ellas es la mejor
       *[other] solo { $count } de ellas son las mejores
    }; por azar serían unas { $chance }.
    .hint = Quita la palabra de algunos distractores, o haz que una de las mejores sea igual de tajante. Empieza por { $nodes }.

finding-one-move-wins = El recurso { $move } está en una de las mejores respuestas en { $count } de { $moments } momentos.
    .hint = Haz que en algunos de ellos lo acertado sea otra cosa. Empieza por { $nodes }.

finding-unlikely-foil-short =
    { $count ->
        [one] Este distractor tiene una palabra
       *[other] Este distractor tiene { $count } palabras
    }, y los demás de aquí tienen unas { $usual }.
    .hint = Dale lo que diría de verdad una persona decente con prisa.
finding-unlikely-foil-insult = Este distractor dice «{ $insult }», cosa que nadie diría en el trabajo.
    .hint = Dale lo que diría de verdad una persona decente con prisa.

## Cómo se leen las palabras

finding-spelling =
    { $times ->
        [one] El diccionario no conoce «{ $word }».
       *[other] El diccionario no conoce «{ $word }», que está aquí por primera vez y { $times } veces en total.
    }
    .hint = Corrígela, o añádela a `words` si está bien.
finding-spelling-nearest =
    { $times ->
        [one] El diccionario no conoce «{ $word }».
       *[other] El diccionario no conoce «{ $word }», que está aquí por primera vez y { $times } veces en total.
    }
    .hint = ¿Querías decir «{ $meant }»? Si está bien como está, añádela a `words`.

finding-long-line-spoken = Esta frase tiene { $length } caracteres; en el bocadillo caben unos { $most }.
    .hint = Acórtala, o divídela en dos momentos.
finding-long-line-reply = Esta respuesta tiene { $length } caracteres; en una tarjeta caben dos líneas, unos { $most }.
    .hint = Acórtala, para que se lea de un vistazo.
finding-long-line-cue = Esta acotación tiene { $length } caracteres; hay sitio para dos líneas, unos { $most }.
    .hint = Quédate con lo único que alguien notaría.
finding-long-line-thought = Este pensamiento tiene { $length } caracteres; hay sitio para dos líneas, unos { $most }.
    .hint = Acórtalo; la gente piensa con menos palabras de las que habla.

finding-learning-point-never-met = En { $runs } recorridos nadie siguió «{ $rule }».
    .hint = Mira lo que pide: ¿puede pasar todo en un mismo recorrido?
finding-learning-point-for-free = Quien elige cualquier cosa sigue «{ $rule }» en { $percent } de 100 recorridos.
    .hint = Pide más, para que seguir la regla diga algo.

finding-minutes-off = La tarjeta dice { $said } minutos; un buen recorrido lleva unos { $measured }.
    .hint = Pon los minutos que lleva, o acórtalo.

finding-reading-level = Lo que se dice aquí se lee con el grado { $grade }; para este nivel, el máximo es { $highest }.
    .hint = Divide las frases largas y usa palabras más cortas, o da al escenario un nivel más alto.

finding-scripted-best = Esta respuesta es la mejor aquí, y dice «{ $phrase }», que la gente conoce de los guiones.
    .hint = Dilo con palabras para esta persona, o déjaselo a un distractor con el recurso Script.

finding-few-paraphrases = { $count ->
    [one] «{ $says }» se puede escribir, y tiene menos de dos variantes por las que reconocerla.
   *[other] { $count } respuestas se pueden escribir, y tienen menos de dos variantes por las que reconocerlas. La primera es «{ $says }».
}
    .hint = Escribe dos más en «also», como las dirían dos personas distintas; o pon «typing: false».
finding-no-otherwise = Se pueden escribir palabras que no encajen con ninguna respuesta, y la persona no tiene qué contestarles: { $missing }.
    .hint = Escribe una frase o dos para cada caso en «otherwise»: «¿Perdón?», «Si tú lo dices».
finding-vague-coach = Esta nota no nombra nada de «{ $says }», ni de lo que vino antes y después.
    .hint = Cita las palabras, y di qué efecto tuvieron en esta persona.
finding-vague-coach-lesson = Esta nota dice «{ $lesson }», que valdría para cualquier respuesta a cualquiera.
    .hint = Cita las palabras, y di qué efecto tuvieron en esta persona.
## Recorridos de referencia.

finding-play-does-not-fit = En «{ $play }», la respuesta { $number }, «{ $answer }», no se ofrece en «{ $node }».
    .hint = Hay: { $offered }.
finding-play-does-not-fit-over = En «{ $play }», la respuesta { $number }, «{ $answer }», viene después del final «{ $ending }».
    .hint = Quítala, o corrige la respuesta anterior.
finding-play-does-not-fit-unfinished = «{ $play }» no llega a ningún final; se queda en «{ $node }».
    .hint = Sigue con una de: { $offered }.
finding-play-does-not-fit-turn = «{ $play }» dice lo que se dice en el turno { $turn }, y sus turnos van del 1 al { $turns }.
    .hint = Los turnos se cuentan desde 1; el último es el final.
finding-play-does-not-fit-alone = No hay ningún escenario { $scenario } junto a estos recorridos.
    .hint = Ponlo ahí, o da a este archivo el nombre del escenario.
finding-play-does-not-fit-scenario = El escenario { $scenario } no se puede recorrer, así que estos recorridos no se hicieron.
    .hint = Comprueba primero el escenario.
finding-play-differs = «{ $play }» acaba con «{ $found }», no con «{ $expected }».
    .hint = Corrige el escenario, o escribe a qué llega ahora.
finding-play-differs-score = En «{ $play }», { $axis ->
    [curiosity] curiosidad
    [acknowledgement] reconocimiento
   *[de_escalation] desescalada
} { $found ->
    [none] no surgió
   *[number] llega a { $found }
}; se esperaba { $expected ->
    [none] que no surgiera
   *[number] { $expected }
}.
    .hint = Corrige el escenario, o escribe a qué llega ahora.
finding-play-differs-learns = «{ $play }» descubre { $found_count ->
    [0] nada
   *[other] { $found }
}; se esperaba { $expected_count ->
    [0] nada
   *[other] { $expected }
}.
    .hint = Corrige el escenario, o escribe a qué llega ahora.
finding-play-differs-says = En «{ $play }», las palabras «{ $expected }» no se dicen en el turno { $turn }, sino { $found }.
    .hint = Corrige el escenario, o escribe lo que se dice ahora.

## Traducciones.

finding-translation-missing = { $count ->
    [one] Un texto está
   *[other] { $count } textos están
} sin traducir: { $places }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}.
    .hint = { $count ->
    [one] Añádelo
   *[other] Añádelos
} en `texts`, empezando por "{ $first }": ("{ $fingerprint }", "…").
finding-translation-stale = El texto que esto traduce ha cambiado; ahora es «{ $source }».
    .hint = Tradúcelo de nuevo, y luego escribe "{ $fingerprint }" delante.
finding-translation-left-over = El escenario no tiene ningún texto en «{ $place }».
    .hint = Quita la entrada, o dale el lugar que el texto tiene ahora.
finding-translation-does-not-fit = Esta es una traducción de «{ $of }», pero está junto a «{ $scenario }».
    .hint = Escribe aquí el nombre del escenario, o da al archivo el nombre correcto.
finding-translation-does-not-fit-language = El idioma es «{ $language }» aquí y «{ $named }» en el nombre del archivo.
    .hint = Da a los dos el mismo idioma.
finding-translation-does-not-fit-alone = No hay ningún escenario { $scenario } junto a esta traducción.
    .hint = Ponlo ahí, o da a este archivo el nombre del escenario.
finding-translation-does-not-fit-scenario = El escenario { $scenario } no se puede leer, así que esta traducción no se comparó.
    .hint = Comprueba primero el escenario.
