# Lo que se dice del archivo de registros. Una conversación sigue, diga lo que diga.
records-locked = Otro programa tiene ocupados tus registros ({ $file }). La conversación sigue, y se guarda en cuanto los suelte.
records-full = No queda sitio en el disco para tus registros ({ $file }). La conversación sigue, y se guarda en cuanto haya sitio.
records-read-only = Tus registros ({ $file }) se pueden leer, pero no escribir. Las conversaciones siguen, y se guardan solo hasta que cierres el programa.
records-newer = Tus registros ({ $file }) vienen de una versión más nueva de este programa. Se pueden leer, y no se escribe nada en ellos. Las conversaciones siguen, y se guardan solo hasta que cierres el programa.
records-unreachable = No se puede llegar a tus registros: { $reason }. Las conversaciones siguen, y se guardan solo hasta que cierres el programa.
records-set-aside = Tus registros estaban dañados. { $count ->
    [0] No se pudo leer nada de ellos.
    [one] Se rescató una conversación.
   *[other] Se rescataron { $count } conversaciones.
} El archivo dañado se conserva: { $file }
records-old-runs = { $count ->
    [one] Una conversación de una versión anterior no se pudo leer. Su archivo queda como está: { $file }
   *[other] { $count } conversaciones de una versión anterior no se pudieron leer. Sus archivos quedan como están; el primero es { $file }
}
records-traces = Está borrado. Puede quedar algún rastro en el archivo ({ $file }) hasta que se cierren todos los programas que lo usan.
records-gone = Eso ya no está en tus registros.
records-nickname-taken = Aquí ya hay alguien que se llama { $nickname }.
records-no-nickname = Un apodo tiene al menos una letra.
