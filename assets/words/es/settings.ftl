# Ajustes: que se adapte a ti, y que el efecto se vea enseguida.

settings-reading = Lectura
settings-conversation = Conversación
settings-keys = Teclas
settings-data = Tus datos

settings-all = Todos los ajustes
settings-text-size = Tamaño del texto
settings-percent = { $percent } %
settings-and = y
settings-anywhere = en todas partes
settings-sample-label = Así se ve
settings-sample = «Es para una entrevista. La primera de mi vida, así que…»

settings-language = Idioma
settings-language-about = También las conversaciones, donde están traducidas.
settings-language-machine = el de este equipo

settings-theme = Tema
settings-theme-about = También con el tema claro, la conversación va a oscuras.
theme-light = claro
theme-dark = oscuro
theme-high-contrast = alto contraste
theme-projector = proyector

settings-letters = Letra
settings-letters-about = La que se lea mejor. Solo salen las que tiene este equipo.
settings-letters-looking = Buscando las letras que tiene este equipo…
settings-letters-none = Noto Sans. Instala Atkinson Hyperlegible, Lexend, OpenDyslexic o Comic Neue en este equipo, y podrás elegirla aquí.
settings-letters-gone = La letra que elegiste no está ahora en este equipo; Noto Sans ocupa su lugar.
typeface-noto-sans = Noto Sans
typeface-atkinson-hyperlegible = Atkinson
typeface-lexend = Lexend
typeface-opendyslexic = OpenDyslexic
typeface-comic-neue = Comic Neue

settings-reduce-motion = Menos movimiento
settings-reduce-motion-about = La cara cambia de una vez. Nada se desliza.

settings-pace = Ritmo de lectura
settings-pace-about = Lo rápido que aparecen las palabras. Espacio las muestra todas.
pace-all-at-once = de golpe
pace-calm = tranquilo
pace-quick = rápido

settings-full-screen = Pantalla completa
settings-full-screen-about = La ventana ocupa toda la pantalla.

settings-thoughts = Pensamientos
settings-thoughts-about = Lo que pasa por dentro de la persona, sin decirse.
settings-patience = Paciencia
settings-patience-about = Algunas personas esperan solo un rato a que elijas, y luego entienden que no dices nada. Quien escribe tiene todo el tiempo.
patience-off = todo el tiempo
patience-normal = como está escrito
patience-double = el doble
settings-meters = Mostrar tensión y confianza en medidores
settings-meters-about = Si no, se leen en la cara.
settings-check-in = Preguntar cómo estás
settings-check-in-about = Cinco caras, antes y después. Nunca puntúa, y solo lo ves tú.
settings-sound = Sonido
settings-sound-about = El silencio del lugar y una nota suave cuando descubres algo. La libreta muestra lo mismo sin sonido.
settings-sound-none = No hay ningún dispositivo con el que oír algo.

settings-file = Tus ajustes
settings-file-about = Un archivo pequeño.
settings-scenarios = Escenarios tuyos
settings-scenarios-about = Los archivos que pongas aquí salen junto a los demás.
settings-offline = Todo se queda en este equipo hasta que lo lleves a otra parte.
settings-unwritable = Estos valen hasta que cierres la ventana: no se pudieron escribir.

notice-close = Cerrar este aviso

# Las teclas, y otra para cada una.
settings-keys-about = Pulsa aquí una tecla para elegir otra en su lugar. Las flechas, Enter, Espacio, Tab, Esc y los números quedan como están, y también las teclas de un mando en una sala.
settings-keys-usual = Teclas de siempre
settings-keys-press = Pulsa una tecla
settings-keys-press-about = Pulsa la tecla que deba hacerlo. Esc lo deja como está.
settings-keys-fixed = «{ $key }» queda como está. No se ha cambiado nada.
settings-keys-writes = «{ $key }» escribe algo donde se escribe. Úsala junto con Ctrl, o elige una tecla como F6.
settings-keys-taken = «{ $key }» ya hace algo: { $does }. No se ha cambiado nada.
keys-at-library = Con las personas
keys-at-briefing = Antes de una conversación
keys-at-conversation = En una conversación
keys-at-debrief = En el repaso
keys-at-progress = Progreso
keys-at-group = El grupo
keys-at-room = En una sala

# La hoja de teclas.
keys-title = Teclas
keys-here = En esta pantalla
keys-everywhere = En todas partes
keys-close = Cerrar
keys-sheet = Ver estas teclas
keys-back = Un paso atrás
keys-walk = Recorrerlo todo
keys-press = Pulsar lo que tiene el marco
keys-larger = Texto más grande
keys-smaller = Texto más pequeño
keys-full-screen = Pantalla completa, y volver
keys-usual-text = Texto del tamaño de siempre
keys-library-meet = Conocer a la persona del marco
keys-library-walk = Recorrer las tarjetas
keys-library-tabs = Al curso o paquete de ese lugar
keys-library-find = Buscar persona
keys-library-home = A la tarjeta grande
keys-library-group = Cómo le fue a un grupo
keys-group-scenario = A un escenario
keys-group-scroll = Arriba y abajo por la página
keys-group-all = Primeras conversaciones, o todas
keys-group-take-in = Incorporar resultados
keys-group-save = Guardar lo dicho en una tabla
keys-briefing-go = Empezar
keys-briefing-choice = Cambiar la opción
keys-briefing-check-in = Decir cómo estás, donde se te pregunte
keys-briefing-room = A una sala, con esta persona
keys-settings-rows = Recorrer las filas
keys-settings-values = Cambiar el valor
keys-conversation-choose = Decir la respuesta de ese número, del 1 al 9
keys-conversation-wait = No decir nada y esperar
keys-conversation-walk = Recorrer las respuestas
keys-conversation-show-all = Mostrar la frase entera
keys-conversation-take-back = Deshacer un turno
keys-conversation-history = Lo dicho
keys-conversation-notebook = La libreta
keys-conversation-pause = Pausa
keys-places = A las pestañas de arriba, desde sus páginas
keys-progress-next = Dar el siguiente paso
keys-progress-walk = Recorrer las conversaciones
keys-progress-first = A la primera conversación
keys-progress-look-back = Repasar la conversación en la que estás
keys-progress-delete = Borrar la conversación en la que estás, preguntando antes
keys-progress-export = Exportar
keys-debrief-parts = Ir a una parte
keys-debrief-turns = Recorrer los turnos
keys-debrief-on = Seguir
keys-debrief-home = El turno que más importó
keys-debrief-others = Abrir otra respuesta
keys-debrief-write = Escribir tu propia respuesta
keys-debrief-better = Decir mejor una frase
keys-debrief-save = Guardar como página

# Se muestra una vez al abrir la ventana. No se tira nada.
settings-set-aside = Tus ajustes no se pudieron leer. Quedan guardados como { $file }; estos son los de siempre.

# Se dice una vez: hay signos que no se pueden mostrar. Una fuente es un archivo con las letras de una escritura.
notice-no-letters = Este equipo no tiene letras para { $signs }, y muestra recuadros en su lugar. Instala una fuente que las tenga (las hay de Noto Sans para casi todas las escrituras), y vuelve a abrir el programa.
