# Tus datos: qué se guarda, dónde está, cómo se borra, y cómo se lleva a otra parte.

data-kept = Lo que se guarda
data-kept-about = Quién practica aquí, y cada conversación: cada palabra dicha, tu impresión, tus frases mejoradas, y cómo dijiste que estabas. Todo está en un archivo de este equipo:
data-delete-about = Una sola conversación se borra en Progreso. «Olvidarme» borra todo lo tuyo.

data-export = Llevártelo
data-export-about = Todas las conversaciones de todas las personas de aquí, en un archivo nuevo de esta carpeta.
data-folder = Carpeta
data-check-ins = Con cómo dijeron que estaban. Pregúntales antes.
data-as-runs = Tabla por conversación
data-as-turns = Tabla por turno
data-as-lines = Para otro equipo
data-as-xapi = Declaraciones xAPI
data-exporting = Escribiendo: { $done } de { $of }
data-exported = { $count ->
    [0] No se encontró ninguna conversación; { $file } no contiene ninguna.
    [one] Una conversación está en { $file }
   *[other] { $count } conversaciones están en { $file }
}
data-not-exported = No se escribió nada: { $reason }. Elige otra carpeta.
data-bad-base = «{ $address }», en el archivo de ajustes, no es una dirección web por la que puedan empezar los nombres. No se escribió nada.

data-import = Incorporar conversaciones
data-import-about = Un archivo de otro equipo («Para otro equipo»). Escribe aquí su ruta, o suéltalo en la ventana.
data-file = Archivo
data-take-in = Incorporarlo
data-importing = Leyendo { $file }
data-imported = { $file }: { $new ->
    [0] ninguna conversación era nueva
    [one] una conversación era nueva
   *[other] { $new } conversaciones eran nuevas
}{ $longer ->
    [0] {""}
    [one] , una había seguido
   *[other] , { $longer } habían seguido
}{ $known ->
    [0] {""}
    [one] , una ya estaba aquí
   *[other] , { $known } ya estaban aquí
}{ $damaged ->
    [0] {""}
    [one] , una línea dañada quedó fuera
   *[other] , { $damaged } líneas dañadas quedaron fuera
}.{ $newer ->
    [0] {""}
   *[other] {" "}Algunas vienen de una versión más nueva de este programa: actualízalo aquí, y vuelve a incorporar el archivo.
}
data-not-imported = { $file } no se pudo leer: { $reason }
data-no-thread = No se ha hecho nada: ahora mismo el equipo no tiene sitio para ello ({ $reason }). Cierra algo y vuelve a intentarlo.

data-send = Almacén de registros de aprendizaje
data-send-none = No hay ninguno. Su dirección va en el archivo de ajustes, bajo learning_record_store. Nada se envía nunca por sí solo.
data-send-to = { $address }. El nombre y la contraseña vienen de { $name } y { $password }.
data-queue = { $sent ->
    [0] Aún no se ha enviado nada allí
    [one] Tiene una declaración
   *[other] Tiene { $sent } declaraciones
}{ $waiting ->
    [0] {""}
    [one] , una espera
   *[other] , { $waiting } esperan
}{ $refused ->
    [0] {""}
    [one] , rechazó una
   *[other] , rechazó { $refused }
}.
data-send-now = Enviar ahora
data-sending = Enviando: { $done } de { $of }
data-sent = Ya está todo allí.
data-bad-address = «{ $address }», en el archivo de ajustes, no es una dirección a la que enviar: empieza por https, y no lleva ni nombre ni contraseña.
data-not-allowed = El almacén no deja entrar con este nombre y esta contraseña (respondió { $status }). Lo pendiente espera.
data-no-store = En esta dirección no hay ningún almacén de registros de aprendizaje (respondió { $status }). Lo pendiente espera.
data-away = El almacén no responde como debería: { $reason }. Lo pendiente espera.
data-left = { $left ->
    [one] Falta una conversación.
   *[other] Faltan { $left } conversaciones.
}

# Antes de que la ventana se cierre con conversaciones que no se pudieron guardar.
closing-title = Antes de irte
closing-about = { $count ->
    [one] Una conversación no se pudo escribir en tus registros. Guárdala como archivo en esta carpeta, e incorpóralo más tarde en Ajustes, Tus datos.
   *[other] { $count } conversaciones no se pudieron escribir en tus registros. Guárdalas como archivo en esta carpeta, e incorpóralo más tarde en Ajustes, Tus datos.
}
closing-save = Guardar y cerrar
closing-lose = Cerrar sin guardar
closing-stay = Quedarse
closing-not-saved = Allí no se escribió nada: { $reason }. Elige otra carpeta.

# Quién practica, al comienzo de la parte.
data-who = Quién practica
data-who-choose = Elegir, añadir o cambiar el nombre

# Las salas que se dirigieron aquí.
data-rooms = Salas de este equipo
data-rooms-about = El camino, los votos y las notas de cada una, sin nombres. No son de nadie, así que «Olvidarme» las deja.
data-rooms-none = No se guarda ninguna sala.
data-rooms-all = Mostrar las { $count }
data-rooms-delete = Borrar las { $count } salas
data-rooms-delete-title = ¿Borrar las { $count } salas?
data-rooms-delete-about = Sus caminos, votos y notas se van para siempre. Lo que guardaste de ellas como archivo sigue donde lo pusiste.
data-rooms-keep = Conservarlo todo
data-rooms-deleted = Borrado.
data-room-unknown = Una sala con { $scenario }, que ya no está aquí
data-room-unreadable = Una sala que este programa no puede leer
data-room-began = Empezó: { $day }.
data-room-voted =
    { $votes ->
        [0] Nadie votó.
        [one] Votó una persona.
       *[other] Votaron { $votes } personas.
    }
data-room-ended =
    { $turns ->
        [0] Terminó antes del primer turno.
        [one] Terminó tras un turno.
       *[other] Terminó tras { $turns } turnos.
    }
data-room-broke-off = Se interrumpió en el turno { $turn }.
data-room-delete = Borrar
data-room-delete-title = ¿Borrar esta sala?
data-room-delete-about = { $room }. { $about } Su camino, sus votos y sus notas se van para siempre. Lo que guardaste de ella como archivo sigue donde lo pusiste.
data-room-saving = Se está repasando la sala.
data-room-changed = No se puede repasar: { $reason }.
