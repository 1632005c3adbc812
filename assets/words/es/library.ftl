# La biblioteca: elegir a quién conocer.

library-people = Personas
library-settings = Ajustes

library-meet = Conocer a { $name }
library-meet-again = { $pronoun ->
    [he] Hablar de nuevo
    [she] Hablar de nuevo
   *[they] Hablar de nuevo
}
library-go-on = Seguir en el turno { $turn }
library-start-again = Empezar de nuevo

# Las primeras palabras de una persona, como están en su tarjeta.
library-quote = «{ $words }»
library-first-time =
    { $count ->
        [1] Un minuto. Solo tú ves cómo te va.
        [2] Dos minutos. Solo tú ves cómo te va.
        [3] Tres minutos. Solo tú ves cómo te va.
        [4] Cuatro minutos. Solo tú ves cómo te va.
        [5] Cinco minutos. Solo tú ves cómo te va.
        [6] Seis minutos. Solo tú ves cómo te va.
        [7] Siete minutos. Solo tú ves cómo te va.
        [8] Ocho minutos. Solo tú ves cómo te va.
        [9] Nueve minutos. Solo tú ves cómo te va.
        [10] Diez minutos. Solo tú ves cómo te va.
       *[other] { $count } minutos. Solo tú ves cómo te va.
    }
library-not-met = Por conocer.
library-new = Nuevo
library-met =
    { $count ->
        [1] Visto una vez
        [2] Visto dos veces
       *[other] Visto { $count } veces
    }
library-at-turn = En el turno { $turn }

# Lo que un lector de pantalla dice de una tarjeta.
library-card-name = { $name }, { $title }. { $channel }, { $level }, { $minutes }. { $state }

# Lo que pone en la pestaña de los escenarios propios.
library-yours = Tuyos
# Lo que un lector de pantalla dice de una pestaña.
library-tab-name = { $title }, { $met } de { $of } vistos
# En una pestaña, tras una marca: ya se conoce a todas las personas.
library-done = hecho
# En una pestaña: tantos archivos no se pueden abrir.
library-to-mend =
    { $count ->
        [1] uno por arreglar
       *[other] { $count } por arreglar
    }
# En lugar de hallazgos, cuando ni el archivo se puede leer.
library-unread = No se puede leer este archivo: { $reason }.
library-progress = { $met } de { $of } vistos

library-find = Buscar persona
library-nobody = Nadie con ese nombre. Esc vuelve a la lista entera.

library-findings = Ver los hallazgos
library-findings-of = Lo que hay en { $file }
library-finding = Línea { $line }: { $finding }
library-findings-kept = El archivo queda como está. Arréglalo y guárdalo: vuelve aquí por sí solo.
library-findings-close = Cerrar los hallazgos

library-taken = Otro escenario ya se llama «{ $id }». Da a este archivo y a su id un nombre propio.

library-own = Un escenario tuyo
library-own-where = Pon su archivo en esta carpeta:

# Los cursos que vienen con el programa: lo que pone en la pestaña, y sobre las tarjetas.
course-first-day = Primer día
course-first-day-about = Caen bien enseguida, y tardan en decir lo que importa.
course-first-week = Primera semana
course-first-week-about = Han esperado, lo han intentado y ya han preguntado antes.
course-when-it-gets-hard = Cuando se pone difícil
course-when-it-gets-hard-about = Enfado, reproches e historias que no siempre acaban bien.
