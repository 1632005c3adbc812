# Palabras que comparten varias pantallas.

# What somebody said.
quoted = «{ $text }»

program-name = In Their Shoes

# Cuánto dura un escenario.
minutes = { $count } min

axis-curiosity = Curiosidad
axis-acknowledgement = Reconocimiento
axis-de-escalation = Desescalada

level-starter = Inicial
level-steady = Medio
level-hard = Difícil

channel-in-person = En persona
channel-phone = Teléfono
channel-chat = Chat
channel-video = Videollamada

map-says = Dice
map-thinks = Piensa
map-does = Hace
map-feels = Siente

# Lo que pone en una tecla, o cómo se llama.
key-enter = Enter
key-backspace = Retroceso
key-left = Izquierda
key-right = Derecha
key-up = Arriba
key-down = Abajo
key-escape = Esc
key-space = Espacio
key-tab = Tab
key-control = Ctrl
key-shift = Mayús
key-home = Inicio
key-full-screen = F11

switch-on = sí
switch-off = no

# Puntos de una respuesta en un eje: +2, 0, −1.
signed-points =
    { $sign ->
        [plus] +{ $count }
        [minus] −{ $count }
       *[none] 0
    }

step-back = Atrás
step-next = Seguir
step-place = { $step } de { $count }: { $name }

# Una puntuación en palabras, delante de su número.
profile-not-in-play = no surgió
profile-rarely = rara vez
profile-now-and-then = a veces
profile-half-the-time = la mitad de las veces
profile-mostly-open = bastante abierta
profile-often = a menudo
profile-mostly-calm = bastante serena
profile-steady = constante

# Cómo está la persona que practica, si quiere decirlo.
check-in-before = ¿Cómo estás, antes de empezar?
check-in-after = ¿Cómo estás, después de esto?
check-in-only-you = Si quieres. Solo lo ves tú.
check-in-face-1 = muy mal
check-in-face-2 = mal
check-in-face-3 = regular
check-in-face-4 = bien
check-in-face-5 = muy bien

key-present = F5
key-page-down = AvPág
key-page-up = RePág
