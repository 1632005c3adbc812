# Las órdenes en una terminal.

terminal-you-are = Eres { $you_are }.
terminal-record = { $pronoun ->
    [he] Lo que se sabe de él:
    [she] Lo que se sabe de ella:
   *[they] Lo que se sabe:
}
terminal-try-this = Prueba esto:
terminal-keys = Escribe un número para decir esa respuesta, 0 para no decir nada. b deshace, n abre la libreta, h muestra lo dicho, q sale, ? muestra esto.
terminal-keys-find = Escribe unas palabras, y luego el número de la respuesta que quieras decir; 0 para no decir nada. /b deshace, /n abre la libreta, /h muestra lo dicho, /q sale, /? muestra esto.
terminal-keys-say = Dilo con tus propias palabras; 0 para no decir nada. /w anota que tus últimas palabras se leyeron mal, /b deshace, /n abre la libreta, /h muestra lo dicho, /q sale, /? muestra esto.
terminal-no-typing = Esta escena aún no está escrita para respuestas propias; elige entre las tarjetas.
terminal-nothing-found = Ninguna respuesta tiene esas palabras. Prueba con otras.
terminal-read-wrongly = Queda guardado para quien escribió la escena: esto se leyó mal.
terminal-nothing-typed = Todavía no has dicho nada con tus propias palabras.
terminal-otherwise =
    { $channel ->
        [phone] { $pronoun ->
            [he] Él no dice nada y espera en la línea.
            [she] Ella no dice nada y espera en la línea.
           *[they] No dice nada y espera en la línea.
        }
        [chat] { $pronoun ->
            [he] Él no escribe nada y espera.
            [she] Ella no escribe nada y espera.
           *[they] No escribe nada y espera.
        }
       *[other] { $pronoun ->
            [he] Él te mira y espera.
            [she] Ella te mira y espera.
           *[they] Te mira y espera.
        }
    }
terminal-say-nothing = { $channel ->
    [chat] No escribir nada y esperar
   *[other] No decir nada y esperar
}
terminal-you = Tú
terminal-you-waited = { $channel ->
    [chat] (No escribiste nada y esperaste.)
   *[other] (No dijiste nada y esperaste.)
}
terminal-taken-back = Deshecho.
terminal-nothing-to-take-back = Todavía no hay nada que deshacer.
terminal-not-understood = No hay tal tarjeta en la mesa. ? muestra lo que puedes escribir.
terminal-learned = (Has descubierto: { $fact })
terminal-notebook = Lo que sabes de { $name }: { $known } de { $all }
terminal-nothing-yet = nada todavía
terminal-ending = Final { $number } de { $of }:
terminal-card = En { $pronoun ->
    [he] su
    [she] su
   *[they] su
} { $channel ->
    [in-person] tarjeta
    [phone] mensaje de texto
   *[other] mensaje
}:
terminal-score = { $score } de 100.
terminal-not-in-play = no surgió.
terminal-earned = { $count ->
    [one] El turno { $turns } sumó lo máximo que había.
   *[other] Los turnos { $turns } sumaron lo máximo que había.
}
terminal-lost = { $count ->
    [one] El turno { $turns } restó puntos.
   *[other] Los turnos { $turns } restaron puntos.
}
terminal-missed = { $count ->
    [one] El turno { $turns } dejó algo sin aprovechar.
   *[other] Los turnos { $turns } dejaron algo sin aprovechar.
}
terminal-mood = tensión { $tension }, confianza { $trust }
terminal-thought = { $pronoun ->
    [he] Pensó: «{ $thought }»
    [she] Pensó: «{ $thought }»
   *[they] Pensó: «{ $thought }»
}
terminal-tried = Lo que querías probar:
terminal-done = hecho
terminal-partly = en parte
terminal-not-this-time = esta vez no
terminal-never-learned = { $count ->
    [one] Una cosa sobre { $name } quedó a oscuras.
   *[other] { $count } cosas sobre { $name } quedaron a oscuras.
}
terminal-recorded = Esta conversación queda registrada en { $file }, como «{ $name }».
terminal-record-no-ending = No se registra nada: la conversación no ha llegado a un final.
terminal-record-refused = { $file }, línea { $line }: { $message } A un archivo con un fallo no se le añade nada.
terminal-kept = Esta conversación se guarda en { $file }.
terminal-try = Esto era una prueba con un comienzo propio, así que no se guarda.
terminal-no-scenario = No hay ningún archivo «{ $name }», ni viene con el programa ningún escenario con ese nombre.
terminal-courses-how = Practica uno con: in-their-shoes play mickey-first-interview
terminal-no-folder = No existe la carpeta { $folder }.
terminal-no-node = Ningún nodo se llama «{ $name }».
terminal-no-fact = Ningún dato se llama «{ $name }».
terminal-nearest = ¿Querías decir «{ $name }»?
terminal-there-are = { $more ->
    [0] Hay: { $names }.
   *[other] Hay: { $names }, y { $more } más.
}
terminal-from-an-ending = «{ $name }» es un final, y ahí no queda nada que probar. Nombra el nodo anterior.
terminal-no-mood = «{ $mood }» no es un estado de ánimo. Escribe tensión y confianza, cada una de 0 a 100, como en --mood 60,30.

terminal-check-sum = { $files ->
    [one] Un archivo
   *[other] { $files } archivos
}: { $errors ->
    [0] ningún error
    [one] un error
   *[other] { $errors } errores
}, { $warnings ->
    [0] ningún aviso
    [one] un aviso
   *[other] { $warnings } avisos
}{ $hints ->
    [0] {""}
    [one] , una sugerencia
   *[other] , { $hints } sugerencias
}.
terminal-check-waiting = Esperando a que se guarde un archivo. Ctrl-C termina.
terminal-check-empty-folder = No hay ningún escenario en { $folder }. Los archivos de escenario terminan en .ron.
terminal-error = error
terminal-warning = aviso
terminal-hint = sugerencia
terminal-no-window = Este programa se construyó sin la ventana. Practica aquí con: in-their-shoes play mickey-first-interview
terminal-no-display = No hay pantalla en la que abrir una ventana. Practica en la terminal con: in-their-shoes play mickey-first-interview
terminal-no-graphics = No se encontró ningún controlador gráfico (Vulkan en Linux; el paquete mesa-vulkan-drivers trae uno para cualquier equipo). Practica en la terminal con: in-their-shoes play mickey-first-interview
terminal-not-over = Se escribiría encima de { $file }. Da otro nombre al archivo.
terminal-not-kept = Esta conversación no se guarda.

scores-head = A cuánto puede llegar «{ $title }», de lo peor a lo mejor, cada uno de 0 a 100. Exacto: los { $states } estados, con el temperamento medio (paciencia { $patience }, apertura { $openness }).
scores-ending = Final
scores-any-ending = cualquiera
scores-pooled = los tres
scores-corner = Paciencia { $patience }, apertura { $openness }: los tres { $worst } – { $best }.
scores-best-way = Lo mejor, los tres: { $way } → { $ending }
scores-worst-way = Lo peor, los tres: { $way } → { $ending }
scores-too-many = Hay más de { $most } estados. Estos son límites: ningún recorrido da menos ni más, y quizá ninguno se acerque.
scores-too-much = Las condiciones preguntan por más de { $most } cosas. Estos son límites: ningún recorrido da menos ni más, y quizá ninguno se acerque.
scores-endless = Un recorrido puede dar vueltas para siempre: { $round }. Estos son límites para recorridos de hasta 200 turnos.

terminal-simulate-playing = Recorriendo
terminal-simulate-no-such-bot = Ningún bot se llama «{ $name }». Hay:
terminal-simulate-head = { $title }: { $runs } recorridos de cada bot, semilla { $seed }
terminal-simulate-scores = Puntuaciones de 100: media ± dispersión. «Juntos» toma los tres ejes a la vez. Turnos y minutos: medianas.
terminal-simulate-learning-points = Puntos de aprendizaje que se siguieron, en tanto por ciento:
terminal-simulate-bot = bot
terminal-simulate-pooled = juntos
terminal-simulate-turns = turnos
terminal-simulate-minutes = minutos
terminal-simulate-endings = Cómo acabaron los recorridos, en tanto por ciento:
terminal-simulate-endless = { $bot }: { $runs } interrumpidos tras { $turns } turnos sin un final.
terminal-simulate-stuck = { $bot }: { $runs } interrumpidos donde no se ofrecía nada.
terminal-simulate-all-reached = Algún recorrido llegó a cada nodo, respuesta y final, y se descubrieron todos los datos.
terminal-simulate-reply-at = «{ $reply }» en «{ $node }»
terminal-simulate-no-node = Ningún recorrido llegó a estos nodos:
terminal-simulate-never-offered = Estas respuestas nunca se ofrecieron:
terminal-simulate-never-taken = Estas respuestas se ofrecieron y nunca se eligieron:
terminal-simulate-no-ending = Ningún recorrido llegó a estos finales:
terminal-simulate-no-fact = Ningún recorrido descubrió estos datos:

bot-random = elige cualquier cosa que se ofrezca, también el silencio
bot-first = elige la primera tarjeta de la mesa
bot-last = elige la última tarjeta de la mesa
bot-longest = elige la respuesta más larga
bot-shortest = elige la respuesta más corta, nunca el silencio
bot-always-a-question = elige una respuesta con signo de interrogación
bot-always-sorry = elige una respuesta que pide perdón
bot-always-agree = elige una respuesta que da la razón
bot-uses-the-name = elige una respuesta con el nombre de la persona
bot-softest = elige la respuesta con las palabras más suaves
bot-silent = espera siempre que se ofrece
bot-most-curiosity = elige los máximos puntos de curiosidad
bot-most-acknowledgement = elige los máximos puntos de reconocimiento
bot-most-de-escalation = elige los máximos puntos de desescalada
bot-best = elige el camino que más suma, los tres ejes a la vez
bot-worst = elige el camino que menos suma, los tres ejes a la vez

terminal-records-no-folder = Este sistema no tiene carpeta para tus registros. Indica una en IN_THEIR_SHOES_FOLDER.
terminal-records-nobody = Aquí nadie se llama «{ $name }».
terminal-records-somebody = alguien
terminal-records-exporting = Escribiendo
terminal-records-exported = { $count ->
    [0] No se encontró ninguna conversación; { $file } no contiene ninguna.
    [one] Una conversación está en { $file }.
   *[other] { $count } conversaciones están en { $file }.
}
terminal-records-importing = Leyendo
terminal-records-unreadable = { $file } no se pudo leer
terminal-records-imported = { $file }: { $new ->
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
}.
terminal-records-damaged-line = { $file }, la línea { $line } queda fuera: { $reason }
terminal-records-newer-lines = { $count ->
    [one] Una conversación la escribió una versión más nueva de este programa, y queda fuera.
   *[other] { $count } conversaciones las escribió una versión más nueva de este programa, y quedan fuera.
} Actualiza aquí el programa, y vuelve a importar el archivo.
terminal-records-bad-base = «{ $address }» no es una dirección web por la que puedan empezar los nombres. Escribe una como https://training.example.org, sin signo de interrogación, nombre ni contraseña.
terminal-records-sending = Enviando
terminal-records-where-to = ¿Adónde? Nombra el almacén con --to, o en el archivo de ajustes, bajo learning_record_store.
terminal-records-bad-address = «{ $address }» no es una dirección web. Escribe la del almacén, como https://store.example.org/xapi.
terminal-records-password-in-address = Una dirección no es lugar para un nombre y una contraseña. Ponlos en un archivo que solo tú puedas leer, y nómbralo con --credentials.
terminal-records-not-encrypted = A { $address } no se envía nada: por el camino cualquiera podría leerlo. Usa https, o insiste con --insecure.
terminal-records-open-to-others = Otras personas pueden leer { $file }. Quítales ese permiso (chmod 600), y cambia la contraseña si alguien puede haberla visto.
terminal-records-strange-credentials = { $file } debería contener una línea, nombre:contraseña, y nada más.
terminal-records-half-credentials = Las variables { $name } y { $password } van juntas; define las dos, y sin dos puntos en el nombre.
terminal-records-no-certificate = No hay ningún certificado en { $file }.
terminal-records-not-allowed = El almacén no deja entrar con este nombre y esta contraseña (respondió { $status }). Define { $name } y { $password }, o nombra un archivo con --credentials.
terminal-records-no-store = No hay ningún almacén de registros de aprendizaje en { $address } (respondió { $status }).
terminal-records-away = El almacén no responde como debería: { $reason }
terminal-records-sent = { $sent ->
    [0] No se envió nada
    [one] Una declaración fue a { $address }
   *[other] { $sent } declaraciones fueron a { $address }
}; en total tiene { $all }.{ $waiting ->
    [0] {""}
    [one] {" "}Una espera a la próxima vez.
   *[other] {" "}{ $waiting } esperan a la próxima vez.
}{ $left ->
    [0] {""}
    [one] {" "}Falta una conversación.
   *[other] {" "}Faltan { $left } conversaciones.
}{ $refused ->
    [0] {""}
    [one] {" "}Rechazó una:
   *[other] {" "}Rechazó { $refused }:
}

# Traducciones de escenarios, y de las palabras del propio programa.
terminal-translate-written = { $file } está escrito.
terminal-translate-as-it-was = { $file } está como debe.
terminal-translate-no-language = «{ $language }» no es un idioma. Escríbelo como en de, o pt-BR.
terminal-translate-broken = { $file }, línea { $line }: { $message } No se escribió nada.
terminal-translate-own-words = Las palabras del propio programa
terminal-translate-none = Todavía no hay ninguna traducción.
terminal-translate-unread = no se puede leer; check dice por qué
# Hasta dónde ha llegado un idioma, en una línea: «de  98 %  1240 de 1247, 3 con cambios desde entonces, faltan 4».
terminal-translate-percent = { $percent } %
terminal-translate-done = { $done } de { $all }
terminal-translate-stale = { $count } con cambios desde entonces
terminal-translate-missing =
    { $count ->
        [one] falta 1
       *[other] faltan { $count }
    }
terminal-translate-left-over =
    { $count ->
        [one] sobra 1
       *[other] sobran { $count }
    }
terminal-no-such-language = Todavía no hay palabras en «{ $language }». Hay: { $known }.

# El programa se detuvo a mitad de algo.
terminal-stopped = El programa se detuvo a medias. Es un fallo suyo; lo que se guardó está a salvo. Lo que pasó está en { $file }
terminal-stopped-unwritten = El programa se detuvo a medias. Es un fallo suyo; lo que se guardó está a salvo. No se pudo escribir ningún informe; fue en { $place }
