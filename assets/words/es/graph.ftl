# La imagen de un escenario.

graph-summary = { $name } · { $moments ->
    [one] un momento
   *[other] { $moments } momentos
}, { $replies ->
    [one] una respuesta
   *[other] { $replies } respuestas
}, { $endings ->
    [one] un final
   *[other] { $endings } finales
}
# Una letra para cada eje; cada una distinta.
graph-letter-curiosity = C
graph-letter-acknowledgement = R
graph-letter-de-escalation = D
graph-good = bueno
graph-mixed = mixto
graph-poor = flojo
graph-start = inicio
graph-silence = silencio
graph-once = una vez
graph-only-if = solo si
graph-branch = si
graph-otherwise = si no
graph-taken = elegida
graph-offered = ofrecida
graph-visits = visitas
graph-never = nunca

graph-knows = sabe
graph-seen = tras
graph-said = dicho
graph-tension = tensión
graph-trust = confianza
graph-calm = en calma
graph-anxious = con inquietud
graph-defensive = a la defensiva
graph-recovering = recuperándose
graph-and = y
graph-or = o
graph-not = no
graph-always = siempre
graph-unmeetable = nunca

graph-legend-serves = El signo de una respuesta: el eje al que más ayuda, y sus puntos en él.
graph-legend-harms = Vacío: el eje al que más daña.
graph-legend-neither = Sin puntos.
graph-legend-branch = Una rama: por aquí solo si se cumple su condición.
graph-legend-returns = Lleva de vuelta al lugar de donde vino.
graph-legend-together = Las flechas hacia el mismo lugar van juntas.
graph-legend-thickness = Cuanto más gruesa la flecha, más veces se eligió.
graph-legend-never = Nunca elegida.
graph-legend-hover = En un navegador, deja el puntero sobre cualquier cosa para leerla entera.

graph-written = La imagen está en { $file }.
graph-hits-line = { $file }, línea { $line }: esto no es una línea de una tabla con las columnas kind, node, reply, offered y taken.
graph-hits-stranger = { $file }, línea { $line }: este escenario no tiene «{ $name }». Vuelve a contar, con el escenario tal como es ahora.

# El escenario de inicio.

new-written = { $file } está escrito. Es un pequeño escenario entero: pruébalo, y luego hazlo tuyo.
    Comprobarlo:          in-their-shoes check { $file }
    Practicarlo aquí:     in-their-shoes play { $file }
    En la ventana:        in-their-shoes window { $file }
new-exists = Ya hay un archivo { $file }, y queda como está. Elige otro nombre.
new-bad-name = «{ $id }» no es un buen nombre para un archivo. Usa letras minúsculas sin tilde, cifras y guiones, primero una letra y { $most } como máximo en total, como late-bus.
