# Cómo le fue a un grupo con un escenario: en su página de la ventana, y en la terminal.

group-difficulty = { $difficulty ->
    [easy] fácil
    [hard] difícil
   *[middling] intermedio
}
group-difficulty-nothing = aquí no hay nada que perder
group-too-few = muy pocas
group-telling = { $telling ->
    [clearly] claramente
    [somewhat] algo
    [the-other-way] al revés
   *[hardly] apenas
}
group-telling-alike = todas iguales
# Una cifra de 10 a 29 conversaciones.
group-telling-hint = { $telling }, como indicio
group-said-nothing = No decir nada y esperar

# La página de la ventana.
group-title = Grupo
group-counting = Un momento: se están contando las conversaciones.
group-nobody = Cómo le fue a un grupo
group-nobody-about = Aquí ves cómo le fue a un grupo: cómo se reparten las puntuaciones, qué se dijo, dónde quedó más sin aprovechar. No se nombra a nadie. En los otros equipos, escribe un archivo «Para otro equipo» (Ajustes, Tus datos), e incorpóralo aquí.
group-elsewhere = { $count ->
    [one] Una conversación es de un escenario, o de una versión suya, que no está en este equipo.
   *[other] { $count } conversaciones son de escenarios, o de versiones suyas, que no están en este equipo.
}
group-played = { $people ->
    [one] una persona
   *[other] { $people } personas
}, { $runs ->
    [one] una conversación
   *[other] { $runs } conversaciones
}
group-before = El escenario anterior
group-after = El escenario siguiente
group-which = Conversaciones
group-first = la primera de cada cual
group-all = todas
group-counts = { $runs ->
    [0] Todavía no ha llegado ninguna conversación a un final.
    [one] Una persona, una conversación hasta un final.
   *[other] { $people ->
        [one] Una persona, { $runs } conversaciones hasta un final.
       *[other] { $people } personas, { $runs } conversaciones hasta un final.
    }
}
group-first-ones = { $count ->
    [one] Una de ellas es la primera de alguien.
   *[other] { $count } de ellas son la primera de alguien.
}
group-apart = Sin contar: { $list }.
group-broken-off = { $count } sin terminar
group-other-versions = { $count } con otra versión del texto
group-unplayable = { $count } que no se pueden volver a recorrer
group-none = No hay ninguna primera conversación de principio a fin sin deshacer nada.
group-few = { $count ->
    [one] Es una conversación
   *[other] Son { $count } conversaciones
}: muy pocas para decir dónde tropieza un grupo. A partir de { $fewest } hay más.
group-half = media { $mean }, la mitad de { $lower } a { $upper }
group-scores-from-to = De { $from } a { $to }: { $count }
group-stumbles = Dónde dejó el grupo más sin aprovechar
group-no-stumble = En ningún sitio: quien llegó a un momento tomó lo máximo que había.
group-stumble = { $points } puntos por turno, sobre todo de { $axis }; dejaron algo { $left-by } de { $runs }.
group-costliest = La mayor parte, con «{ $words }» ({ $chosen ->
    [one] dicho una vez
    [2] dicho dos veces
   *[other] dicho { $chosen } veces
}).
group-costliest-silence = La mayor parte, al no decir nada ({ $chosen ->
    [one] una vez
    [2] dos veces
   *[other] { $chosen } veces
}).
group-endings = Cómo acabó
group-of = { $part } de { $whole }
group-said = Lo que se dijo
group-came-here = { $count ->
    [one] una llegó aquí
   *[other] { $count } llegaron aquí
}
group-hard = { $difficulty }: sumados { $earned } de 100 puntos
group-hard-too-few = dificultad: muy pocas para decirlo
group-tells = muestra a quién le va bien en conjunto: { $telling }
group-tells-figure = muestra a quién le va bien en conjunto: { $telling } ({ $figure })
group-taken-back = deshecha { $count ->
    [one] una vez
    [2] dos veces
   *[other] { $count } veces
}
group-left = { $tenths ->
    [0] no deja nada
    [10] deja 1 punto
   *[other] deja { $points } puntos
}
group-nobody-there = { $count ->
    [one] A otro momento no llegó nadie.
   *[other] A otros { $count } momentos no llegó nadie.
}
group-take-in = Incorporar resultados
group-take-in-about = Los archivos «Para otro equipo» salen de Ajustes, Tus datos, en los otros equipos. Suéltalos en esta ventana, o escribe dónde está uno. Lo que ya está aquí se reconoce.
group-file = Dónde está el archivo
group-take-this-in = Incorporarlo
group-taking-in = Un momento: se está incorporando.
group-close = Cerrar
group-save = Guardar como tabla
group-saved = Lo que se dijo está en { $file }.
group-not-saved = La tabla no se pudo guardar: { $reason }
group-nowhere = No hay ninguna carpeta tuya donde guardar una tabla.

# En la terminal.
terminal-group-nothing = Todavía no se guarda ninguna conversación. Incorpora las de otras personas con: in-their-shoes records import ARCHIVO
terminal-group-list = Lo que se ha practicado aquí. Más sobre uno de los escenarios: in-their-shoes records group { $scenario }
terminal-group-scenario = escenario
terminal-group-people = personas
terminal-group-conversations = conversaciones
terminal-group-ended = hasta un final
terminal-group-unknown = «{ $name }» se practicó aquí { $count ->
    [one] una vez
   *[other] { $count } veces
}, pero el escenario tal como era entonces no está en este equipo. Pon su archivo en la carpeta de tus escenarios, o nómbralo.
terminal-group-head = { $title }: { $runs ->
    [0] todavía ninguna conversación hasta un final.
    [one] una persona, una conversación hasta un final.
   *[other] { $people ->
        [one] una persona, { $runs } conversaciones hasta un final.
       *[other] { $people } personas, { $runs } conversaciones hasta un final.
    }
}
terminal-group-apart = Contadas aparte: { $list }.
terminal-group-first = Aquí: la primera conversación de cada persona, { $count } en total. Todas: --all.
terminal-group-all = Aquí: todas las conversaciones, { $taken-back ->
    [0] en ninguna de las cuales se deshizo nada
   *[other] { $taken-back } con algo deshecho
}, { $gone-on ->
    [0] ninguna que siga a otra
    [one] una que sigue a otra
   *[other] { $gone-on } que siguen a otra
}.
terminal-group-nobody = { $count ->
    [0] Todavía no hay ninguna.
    [one] Es muy poco para decir más que cómo fue; a partir de { $fewest } hay más.
   *[other] Son muy pocas para decir más que cómo fueron; a partir de { $fewest } hay más.
}
terminal-group-scores = Puntuaciones de 100, y las puntuaciones entre las que están los cuartos del grupo:
terminal-group-mean = media
terminal-group-least = mínimo
terminal-group-lower = cuarto
terminal-group-middle = mitad
terminal-group-upper = 3 cuartos
terminal-group-most = máximo
terminal-group-endings = Cómo acabó:
terminal-group-stumbles = Dónde dejó el grupo más sin aprovechar:
terminal-group-no-stumble = En ningún sitio: quien llegó a un nodo tomó lo máximo que había.
terminal-group-stumble = { $node }: { $points } puntos por turno, sobre todo de { $axis }; dejaron algo { $left-by } de { $runs }.
terminal-group-nodes = Lo que se dijo, nodo a nodo:
terminal-group-node = { $node }: { $runs ->
    [one] llegó aquí una
   *[other] llegaron aquí { $runs }
}. Sumados { $earned } de { $reachable } puntos: { $difficulty }. Muestra a quién le va bien en conjunto: { $telling }.
terminal-group-node-figure = { $telling } ({ $figure } sobre { $runs })
terminal-group-node-empty = { $node }: aquí no llegó nadie.
terminal-group-taken-back = { $words } (deshecha { $count ->
    [one] una vez
    [2] dos veces
   *[other] { $count } veces
})
terminal-group-written = Lo que se dijo está en { $file }, como tabla.
