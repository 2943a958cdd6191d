<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Crossread</source>
        <translation>Acerca de Crossread</translation>
    </message>
    <message>
        <source>Compares several reports of one event: which facts each outlet reports, which it leaves out, where they clash. Everything happens on this computer; nothing is sent or fetched.

MIT licence. “Not found” means that the program found no matching statement; it is not proof of omission.</source>
        <translation>Compara varias noticias sobre un suceso: qué hechos cuenta cada medio, cuáles omite y dónde se contradicen. Todo ocurre en este equipo; no se envía ni se descarga nada.

Licencia MIT. «No encontrado» significa que el programa no encontró ninguna afirmación equivalente; no prueba una omisión.</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Paquetes y sus licencias</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Judging again …</source>
        <translation>Volviendo a juzgar…</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>Leyendo archivos…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>The comparison on screen was made with other settings.</source>
        <translation>La comparación en pantalla se hizo con otros ajustes.</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>%Ln word(s); {totals}</source>
        <translation>
            <numerusform>%Ln palabra; {totals}</numerusform>
            <numerusform>%Ln palabras; {totals}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>near-copy of {letters} ({share} %)</source>
        <translation>casi copia de {letters} ({share} %)</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>One row for each article. Enter goes to its first sentence.</source>
        <translation>Una fila por artículo. Intro lleva a su primera frase.</translation>
    </message>
    <message>
        <source>Open two or more reports of one event; this list then tells what was read from which file.</source>
        <translation>Abra dos o más noticias sobre un suceso; esta lista dirá qué se leyó de cada archivo.</translation>
    </message>
    <message>
        <source>Read &amp;again from its file</source>
        <translation>Volver &amp;a leer de su archivo</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Quitar de la comparación</translation>
    </message>
    <message>
        <source>Replace &amp;with another file…</source>
        <translation>Sustituir &amp;por otro archivo…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Save it, so that it can be opened again without a new analysis?</source>
        <translation>¿Guardar la comparación para poder abrirla sin analizarla de nuevo?</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation>«{name}» tiene cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Only wording was compared, {why} The same fact in other words may be shown as not found.</source>
        <translation>Solo se comparó la redacción, {why} El mismo hecho dicho con otras palabras puede figurar como no encontrado.</translation>
    </message>
    <message>
        <source>because no encoder for meaning could be loaded.</source>
        <translation>porque no se pudo cargar ningún codificador de significado.</translation>
    </message>
    <message>
        <source>because no encoder for meaning could be loaded: {reason}</source>
        <translation>porque no se pudo cargar ningún codificador de significado: {reason}</translation>
    </message>
    <message>
        <source>because the preferences choose the encoder “{name}”.</source>
        <translation>porque en las preferencias se eligió el codificador «{name}».</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>{kind}: why it is a clash</source>
        <translation>{kind}: por qué es una contradicción</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of {outlet}</source>
        <translation>Vista general de {outlet}</translation>
    </message>
    <message>
        <source>near-copy of {letters}</source>
        <translation>casi copia de {letters}</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n no encontrado</numerusform>
            <numerusform>%n no encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n solo aquí</numerusform>
            <numerusform>%n solo aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Column menu for {outlet}</source>
        <translation>Menú de la columna de {outlet}</translation>
    </message>
    <message>
        <source>Next fact not found in this report</source>
        <translation>Siguiente hecho no encontrado en esta noticia</translation>
    </message>
    <message>
        <source>Next fact that this report carries</source>
        <translation>Siguiente hecho que esta noticia recoge</translation>
    </message>
    <message>
        <source>Next sentence found only here</source>
        <translation>Siguiente frase que solo está aquí</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Keep still while others follow</source>
        <translation>&amp;Mantener quieto mientras otros siguen</translation>
    </message>
    <message>
        <source>&amp;Pin at the left</source>
        <translation>&amp;Fijar a la izquierda</translation>
    </message>
    <message>
        <source>&amp;Underline elsewhere what this lacks</source>
        <translation>&amp;Subrayar en los demás lo que falta aquí</translation>
    </message>
    <message>
        <source>Hide all &amp;others</source>
        <translation>Ocultar los d&amp;emás</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Quitar de la comparación</translation>
    </message>
    <message>
        <source>Replace &amp;with another file…</source>
        <translation>Sustituir &amp;por otro archivo…</translation>
    </message>
    <message>
        <source>kept still while others follow</source>
        <translation>quieta mientras las demás siguen</translation>
    </message>
    <message>
        <source>pinned at the left</source>
        <translation>fijada a la izquierda</translation>
    </message>
    <message>
        <source>underlined elsewhere is what this lacks</source>
        <translation>en las demás se subraya lo que falta en esta</translation>
    </message>
    <message>
        <source>{state}: click to undo</source>
        <translation>{state}: un clic lo deshace</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Buried: {depth} % down here, at the top in {names}.</source>
        <translation>Relegado: aquí tras el {depth} % del texto, al principio en {names}.</translation>
    </message>
    <message>
        <source>Clashing details</source>
        <translation>Detalles contradictorios</translation>
    </message>
    <message>
        <source>Click to read the facts in this article&apos;s order.</source>
        <translation>Haga clic para leer los hechos en el orden de este artículo.</translation>
    </message>
    <message>
        <source>Click, or press + and −, to unfold and fold the group</source>
        <translation>Haga clic o pulse + y − para desplegar y plegar el grupo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>First said after this part of the article: {places}.</source>
        <translation>Dicho por primera vez tras esta parte del artículo: {places}.</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>No encontrado en ningún sitio.</translation>
    </message>
    <message>
        <source>In every report</source>
        <translation>En todas las noticias</translation>
    </message>
    <message>
        <source>In most reports</source>
        <translation>En la mayoría de las noticias</translation>
    </message>
    <message>
        <source>In one report, unsure elsewhere</source>
        <translation>En una noticia, incierto en las demás</translation>
    </message>
    <message>
        <source>In some reports</source>
        <translation>En algunas noticias</translation>
    </message>
    <message>
        <source>In {said} of {total} reports</source>
        <translation>En {said} de {total} noticias</translation>
    </message>
    <message>
        <source>It says {value}.</source>
        <translation>Dice {value}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nearest: {place} {quote} (score {score}).</source>
        <translation>Lo más cercano: {place} {quote} (valor {score}).</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Only in one report</source>
        <translation>Solo en una noticia</translation>
    </message>
    <message>
        <source>Only wording is compared so far</source>
        <translation>Por ahora solo se compara la redacción</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Said and denied</source>
        <translation>Dicho y negado</translation>
    </message>
    <message>
        <source>Waiting for a second report</source>
        <translation>A la espera de otra noticia</translation>
    </message>
    <message>
        <source>Where in the article</source>
        <translation>Dónde en el artículo</translation>
    </message>
    <message>
        <source>Without: {words}.</source>
        <translation>Sin: {words}.</translation>
    </message>
    <message>
        <source>all facts</source>
        <translation>todos los hechos</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>con marcador</translation>
    </message>
    <message>
        <source>buried</source>
        <translation>relegado</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>clashes</source>
        <translation>contradicciones</translation>
    </message>
    <message>
        <source>clashes with another report</source>
        <translation>contradice a otra noticia</translation>
    </message>
    <message>
        <source>doubtful and not reviewed</source>
        <translation>dudosos y sin revisar</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>in every report</source>
        <translation>en todas las noticias</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>nearest {place}</source>
        <translation>lo más cercano {place}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not found in this report</source>
        <translation>no encontrado en esta noticia</translation>
    </message>
    <message>
        <source>not found in {letter}</source>
        <translation>no encontrados en {letter}</translation>
    </message>
    <message>
        <source>not found somewhere</source>
        <translation>no encontrados en alguna</translation>
    </message>
    <message>
        <source>only in one report</source>
        <translation>solo en una noticia</translation>
    </message>
    <message>
        <source>only in this report</source>
        <translation>solo en esta noticia</translation>
    </message>
    <message>
        <source>only in {letter}</source>
        <translation>solo en {letter}</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>reported in part</source>
        <translation>contado en parte</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>{carried} reported, {missing} not found, {only_here} only here, {unsure} unsure</source>
        <translation>{carried} contados, {missing} no encontrados, {only_here} solo aquí, {unsure} inciertos</translation>
    </message>
    <message>
        <source>{kind} clash in “{label}”: {sides}. {reason}</source>
        <translation>{kind}: contradicción en «{label}»: {sides}. {reason}</translation>
    </message>
    <message>
        <source>{label}. {kind}. Reported by {names}.</source>
        <translation>{label}. {kind}. Lo cuentan: {names}.</translation>
    </message>
    <message>
        <source>{score} of {needed} needed</source>
        <translation>{score} de {needed} necesarios</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells: {what}</source>
        <translation>Celdas: {what}</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Copy these rows as a table</source>
        <translation>Copiar estas filas como tabla</translation>
    </message>
    <message>
        <source>Enlarge the matrix</source>
        <translation>Ampliar la matriz</translation>
    </message>
    <message>
        <source>Filter facts and notes</source>
        <translation>Filtrar hechos</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>Give the matrix the whole middle of the window</source>
        <translation>Dar a la matriz todo el centro de la ventana</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Group the facts by how they stand</source>
        <translation>Agrupar los hechos según su estado</translation>
    </message>
    <message>
        <source>Not found in</source>
        <translation>No encontrados en</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Solo en</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
    <message>
        <source>Sort: {what}</source>
        <translation>Ordenar: {what}</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <source>as in {letter}</source>
        <translation>como en {letter}</translation>
    </message>
    <message>
        <source>clashes first</source>
        <translation>contradicciones primero</translation>
    </message>
    <message>
        <source>high in one, low in another</source>
        <translation>arriba en uno, abajo en otro</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importancia</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>signos</translation>
    </message>
    <message>
        <source>most outlets</source>
        <translation>más medios</translation>
    </message>
    <message>
        <source>place in the article</source>
        <translation>lugar en el artículo</translation>
    </message>
    <message>
        <source>start of quote</source>
        <translation>inicio de la cita</translation>
    </message>
    <message>
        <source>whole sentences</source>
        <translation>frases enteras</translation>
    </message>
    <message>
        <source>{n} of {total} facts</source>
        <translation>{n} de {total} hechos</translation>
    </message>
</context>
<context>
    <name>CoverageHeader</name>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Facts and outlets</source>
        <translation>Hechos y medios</translation>
    </message>
    <message>
        <source>No fact has these words and this state. Take away a filter to see more.</source>
        <translation>Ningún hecho tiene estas palabras y este estado. Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>No fact passes the filter</source>
        <translation>Ningún hecho pasa el filtro</translation>
    </message>
    <message>
        <source>No facts found</source>
        <translation>No se encontraron hechos</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Nada comparado todavía</translation>
    </message>
    <message>
        <source>Open two or more reports of one event: every fact gets a row here, every outlet a column.</source>
        <translation>Abra dos o más noticias sobre un suceso: cada hecho tendrá aquí una fila y cada medio una columna.</translation>
    </message>
    <message>
        <source>Rows are facts, columns are outlets. Enter shows a cell&apos;s sentence.</source>
        <translation>Las filas son hechos, las columnas medios. Intro muestra la frase de una celda.</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Mostrar todos los hechos</translation>
    </message>
    <message>
        <source>The facts appear here as soon as the reports are compared.</source>
        <translation>Los hechos aparecerán aquí en cuanto se comparen las noticias.</translation>
    </message>
    <message>
        <source>The reports hold no statement that could be checked against the others.</source>
        <translation>Las noticias no contienen ninguna afirmación que se pueda cotejar con las demás.</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
</context>
<context>
    <name>CoverageTotals</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Totals over all facts</source>
        <translation>Totales de todos los hechos</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A copy of your work was saved as {path}.</source>
        <translation>Se guardó una copia de su trabajo como {path}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is not your fault, and you can go on working. The details below help to mend it; read them before you pass them on, as they may name your files.</source>
        <translation>No es culpa suya y puede seguir trabajando. Los detalles de abajo ayudan a corregirlo; léalos antes de enviarlos, pues pueden nombrar sus archivos.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>El programa cometió un error</translation>
    </message>
</context>
<context>
    <name>DiscrepanciesPanel</name>
    <message>
        <source>As far as the program can tell, no two reports give a number, date, name or quotation differently, or deny what the other says. A clash counts only where both surely speak of the same thing, so many are overlooked: reading is still worth it.</source>
        <translation>Hasta donde el programa puede ver, no hay dos noticias que den de forma distinta una cifra, una fecha, un nombre o una cita, ni una que niegue lo que dice otra. Una contradicción solo cuenta cuando ambas hablan con seguridad de lo mismo, así que muchas se pasan por alto: leer sigue valiendo la pena.</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>No clashing details found</source>
        <translation>No se encontraron contradicciones</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Nada comparado todavía</translation>
    </message>
    <message>
        <source>Numbers, dates, names and quotations that differ are listed here once reports are compared.</source>
        <translation>Las cifras, fechas, nombres y citas que difieren aparecerán aquí cuando se comparen las noticias.</translation>
    </message>
    <message>
        <source>Open two or more reports; numbers, dates, names and quotations that differ are listed here.</source>
        <translation>Abra dos o más noticias; aquí aparecerán las cifras, fechas, nombres y citas que difieran.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Hide this panel; the menu View brings it back</source>
        <translation>Ocultar este panel; el menú Ver lo recupera</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>Ocultar {panel}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n file(s) read again: nothing has changed.</source>
        <translation>
            <numerusform>%n archivo leído de nuevo: nada ha cambiado.</numerusform>
            <numerusform>%n archivos leídos de nuevo: nada ha cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved comparison is opened by itself; the other files were left out.</source>
        <translation>Una comparación guardada se abre sola; los demás archivos se dejaron fuera.</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Añadir artículos</translation>
    </message>
    <message>
        <source>Add articles to it once it is open.</source>
        <translation>Añádale artículos cuando esté abierta.</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Añadir artículos…</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>One report is open; a comparison needs at least two.</source>
        <translation>Hay una noticia abierta; una comparación necesita al menos dos.</translation>
    </message>
    <message>
        <source>Only wording is compared.</source>
        <translation>Solo está comparada la redacción.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Abrir comparación</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Read in place of what was open: {outlets}.</source>
        <translation>Leído en lugar de lo que estaba abierto: {outlets}.</translation>
    </message>
    <message>
        <source>Replace {outlet}</source>
        <translation>Sustituir {outlet}</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Guardar comparación</translation>
    </message>
    <message>
        <source>Save the page in your browser, then drop the file here.</source>
        <translation>Guarde la página en el navegador y suelte aquí el archivo.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Text is missing from some of the reports; their notes stand under Sources.</source>
        <translation>A algunas noticias les falta texto; las notas están en «Fuentes».</translation>
    </message>
    <message>
        <source>The report stays as it was read.</source>
        <translation>La noticia queda como se leyó.</translation>
    </message>
    <message>
        <source>There is no article in {folder}.</source>
        <translation>No hay ningún artículo en {folder}.</translation>
    </message>
    <message>
        <source>This program does not download, so a web address cannot be opened.</source>
        <translation>Este programa no descarga nada, así que no puede abrir una dirección web.</translation>
    </message>
    <message>
        <source>{bad} of {every} files could not be taken in.</source>
        <translation>{bad} de {every} archivos no se pudieron abrir.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>{outlet} was taken out.</source>
        <translation>Se quitó {outlet}.</translation>
    </message>
    <message>
        <source>{path}: is open already.</source>
        <translation>{path}: ya está abierto.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Drop reports of one event here</source>
        <translation>Suelte aquí noticias sobre un suceso</translation>
    </message>
    <message>
        <source>Open the sample event</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Text, web pages, Word documents, PDF. Nothing leaves this computer.</source>
        <translation>Texto, páginas web, documentos de Word, PDF. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Two or more articles by different outlets. Crossread puts them side by side and shows what they share, what only one reports, what each leaves out, and where they clash.</source>
        <translation>Dos o más artículos de medios distintos. Crossread los pone lado a lado y muestra qué comparten, qué cuenta solo uno, qué omite cada cual y dónde se contradicen.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>Independent versions that report it, counting near-copies once: {n}.</source>
        <translation>Versiones independientes que lo cuentan, con las casi copias una sola vez: {n}.</translation>
    </message>
    <message>
        <source>Nearest:</source>
        <translation>Lo más cercano:</translation>
    </message>
    <message>
        <source>Quoted in part: leaves out {phrases}</source>
        <translation>Cita incompleta: omite {phrases}</translation>
    </message>
    <message>
        <source>Reported by {who}</source>
        <translation>Lo cuentan {who}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Valor {score}</translation>
    </message>
    <message>
        <source>The fact is put in these words.</source>
        <translation>El hecho está formulado con estas palabras.</translation>
    </message>
    <message>
        <source>Too close to tell from “not found”: please read it.</source>
        <translation>Demasiado cerca de «no encontrado» para decidir: léalo, por favor.</translation>
    </message>
    <message>
        <source>Why {score}: {reasons}</source>
        <translation>Por qué {score}: {reasons}</translation>
    </message>
    <message>
        <source>Without {phrases}</source>
        <translation>Sin {phrases}</translation>
    </message>
    <message>
        <source>but {reason}</source>
        <translation>pero {reason}</translation>
    </message>
    <message>
        <source>nearest:</source>
        <translation>lo más cercano:</translation>
    </message>
    <message>
        <source>not found in {who}</source>
        <translation>no encontrado en {who}</translation>
    </message>
    <message>
        <source>unsure in {who}</source>
        <translation>incierto en {who}</translation>
    </message>
    <message>
        <source>{letters} share {share} % of their wording: count them as one version.</source>
        <translation>{letters} comparten el {share} % de su redacción: cuéntelas como una versión.</translation>
    </message>
    <message>
        <source>{reason} (missing: {words})</source>
        <translation>{reason} (faltan: {words})</translation>
    </message>
    <message>
        <source>{score} (all of it from {needed})</source>
        <translation>{score} (completo desde {needed})</translation>
    </message>
</context>
<context>
    <name>FactPanel</name>
    <message>
        <source>Bookmark the fact</source>
        <translation>Marcar el hecho</translation>
    </message>
    <message>
        <source>Click a sentence, or go to the next fact, to see who else says it and in which words.</source>
        <translation>Haga clic en una frase o vaya al hecho siguiente para ver quién más lo dice y con qué palabras.</translation>
    </message>
    <message>
        <source>Each fact shows here in every outlet&apos;s own words once reports are compared.</source>
        <translation>Cada hecho se verá aquí en las palabras de cada medio cuando se comparen las noticias.</translation>
    </message>
    <message>
        <source>Fact {n} of {total}</source>
        <translation>Hecho {n} de {total}</translation>
    </message>
    <message>
        <source>Give the fact another label</source>
        <translation>Dar otra etiqueta al hecho</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Hecho siguiente</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Ninguna comparación</translation>
    </message>
    <message>
        <source>No fact here</source>
        <translation>Aquí no hay ningún hecho</translation>
    </message>
    <message>
        <source>No fact selected</source>
        <translation>Ningún hecho elegido</translation>
    </message>
    <message>
        <source>Open two or more reports; then each fact shows here in every outlet&apos;s own words.</source>
        <translation>Abra dos o más noticias; cada hecho se verá aquí en las palabras de cada medio.</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Hecho anterior</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more report(s)</source>
        <translation>
            <numerusform>Mostrar %n noticia más</numerusform>
            <numerusform>Mostrar %n noticias más</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence states nothing that could be checked against the other reports.</source>
        <translation>Esta frase no afirma nada que se pueda cotejar con las demás noticias.</translation>
    </message>
    <message>
        <source>Where in the article</source>
        <translation>Dónde en el artículo</translation>
    </message>
    <message>
        <source>Write a note on the fact</source>
        <translation>Escribir una nota sobre el hecho</translation>
    </message>
    <message>
        <source>importance {word} ({score})</source>
        <translation>importancia {word} ({score})</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Mostrar todos los hechos</translation>
    </message>
    <message>
        <source>Shown: {which} · none of {total} facts; all passages are dimmed</source>
        <translation>Se muestra: {which} · ninguno de {total} hechos; todo está atenuado</translation>
    </message>
    <message>
        <source>Shown: {which} · {n} of {total} facts; all other passages are dimmed</source>
        <translation>Se muestra: {which} · {n} de {total} hechos; lo demás está atenuado</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Words to find in all articles</source>
        <translation>Palabras que buscar en todos los artículos</translation>
    </message>
    <message>
        <source>not found in any article</source>
        <translation>no encontrado en ningún artículo</translation>
    </message>
    <message numerus="yes">
        <source>{here} of {all} · in %n article(s)</source>
        <translation>
            <numerusform>{here} de {all} · en %n artículo</numerusform>
            <numerusform>{here} de {all} · en %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>Bookmarked.</source>
        <translation>Marcado.</translation>
    </message>
    <message>
        <source>Confirm: {state} (Y)</source>
        <translation>Confirmar: {state} (Y)</translation>
    </message>
    <message>
        <source>Reject: {state} (X)</source>
        <translation>Rechazar: {state} (X)</translation>
    </message>
    <message>
        <source>The program&apos;s label: {label}.</source>
        <translation>Etiqueta del programa: {label}.</translation>
    </message>
    <message>
        <source>a clash: do both speak of the same thing?</source>
        <translation>contradicción: ¿hablan de lo mismo?</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmado por usted</translation>
    </message>
    <message>
        <source>counts as said, on thin evidence</source>
        <translation>cuenta como dicho, con poca base</translation>
    </message>
    <message>
        <source>found in part, but only just</source>
        <translation>encontrado en parte, por muy poco</translation>
    </message>
    <message>
        <source>linked by you</source>
        <translation>enlazado por usted</translation>
    </message>
    <message>
        <source>merged by you</source>
        <translation>unido por usted</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>nombrado por usted</translation>
    </message>
    <message>
        <source>not found, but only just</source>
        <translation>no encontrado, por muy poco</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>rechazado por usted</translation>
    </message>
    <message>
        <source>said or not? The score cannot tell</source>
        <translation>¿dicho o no? El valor no lo decide</translation>
    </message>
    <message>
        <source>split by you</source>
        <translation>separado por usted</translation>
    </message>
    <message>
        <source>unlinked by you</source>
        <translation>desenlazado por usted</translation>
    </message>
    <message>
        <source>{sign} {deed}; the program found: {state}, score {score}</source>
        <translation>{sign} {deed}; el programa halló: {state}, valor {score}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>&amp;Confirm: {state}</source>
        <translation>&amp;Confirmar: {state}</translation>
    </message>
    <message>
        <source>&amp;Take this paragraph in</source>
        <translation>&amp;Incluir este párrafo</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Marcado.</translation>
    </message>
    <message>
        <source>Choose a fact to merge.</source>
        <translation>Elija un hecho para unir.</translation>
    </message>
    <message>
        <source>Choose a sentence to link.</source>
        <translation>Elija una frase para enlazar.</translation>
    </message>
    <message>
        <source>Choose a sentence to split off its fact.</source>
        <translation>Elija una frase para separarla de su hecho.</translation>
    </message>
    <message>
        <source>Choose a sentence to unlink from the selected fact.</source>
        <translation>Elija una frase para desenlazarla del hecho elegido.</translation>
    </message>
    <message>
        <source>Choose what one report does with a fact: a cell of the matrix, or a sentence.</source>
        <translation>Elija lo que una noticia hace con un hecho: una celda de la matriz o una frase.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed; still to judge: %n unsure report(s).</source>
        <translation>
            <numerusform>Confirmado; queda por juzgar %n noticia incierta.</numerusform>
            <numerusform>Confirmado; quedan por juzgar %n noticias inciertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Enlazado.</translation>
    </message>
    <message>
        <source>Linking {words}: choose a sentence of another report that states the same, then {do}.</source>
        <translation>Enlazando {words}: elija en otra noticia una frase que diga lo mismo y {do}.</translation>
    </message>
    <message>
        <source>Merged into one fact.</source>
        <translation>Unidos en un hecho.</translation>
    </message>
    <message>
        <source>Merging {words}: choose the fact that is the same, then {do}.</source>
        <translation>Uniendo {words}: elija el hecho que es el mismo y {do}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on “{fact}”:</source>
        <translation>Nota sobre «{fact}»:</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>No queda nada por revisar.</translation>
    </message>
    <message>
        <source>Re&amp;ject: {state}</source>
        <translation>&amp;Rechazar: {state}</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Cambiar etiqueta</translation>
    </message>
    <message>
        <source>Split off as a fact of its own.</source>
        <translation>Separado como hecho propio.</translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>Se quitó la marca.</translation>
    </message>
    <message>
        <source>The fact in your words; leave it empty for the program&apos;s own label:</source>
        <translation>El hecho con sus palabras; vacío, vale la etiqueta del programa:</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Unlinked.</source>
        <translation>Desenlazado.</translation>
    </message>
    <message>
        <source>bookmark: {fact}</source>
        <translation>marca: {fact}</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>confirm all of: {fact}</source>
        <translation>confirmar todo: {fact}</translation>
    </message>
    <message>
        <source>give the command again</source>
        <translation>dé la orden otra vez</translation>
    </message>
    <message>
        <source>leave out: {fact}</source>
        <translation>excluir: {fact}</translation>
    </message>
    <message>
        <source>link: {fact}</source>
        <translation>enlazar: {fact}</translation>
    </message>
    <message>
        <source>merge: {fact}</source>
        <translation>unir: {fact}</translation>
    </message>
    <message>
        <source>note: {fact}</source>
        <translation>nota: {fact}</translation>
    </message>
    <message>
        <source>press {key}</source>
        <translation>pulse {key}</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>relabel: {fact}</source>
        <translation>cambiar etiqueta: {fact}</translation>
    </message>
    <message>
        <source>split: {fact}</source>
        <translation>separar: {fact}</translation>
    </message>
    <message>
        <source>take in: {fact}</source>
        <translation>incluir: {fact}</translation>
    </message>
    <message>
        <source>unlink: {fact}</source>
        <translation>desenlazar: {fact}</translation>
    </message>
    <message>
        <source>{outlet}: {deed} – {state}.</source>
        <translation>{outlet}: {deed} – {state}.</translation>
    </message>
    <message>
        <source>{verb} {outlet}: {fact}</source>
        <translation>{verb} – {outlet}: {fact}</translation>
    </message>
    <message>
        <source>“in part”</source>
        <translation>«en parte»</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>As it came</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Choose a command to change its keys</source>
        <translation>Elija una orden para cambiar sus teclas</translation>
    </message>
    <message>
        <source>Give this command the keys it came with</source>
        <translation>Devolver a esta orden sus teclas originales</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Other key</source>
        <translation>Otra tecla</translation>
    </message>
    <message>
        <source>Press the keys that this command shall have.</source>
        <translation>Pulse las teclas que debe tener esta orden.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Quitar esta tecla</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Crossread · bold keys are your own</source>
        <translation>Crossread · en negrita, teclas propias</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of Crossread</source>
        <translation>Teclas de Crossread</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>  or  </source>
        <translation>  o  </translation>
    </message>
    <message>
        <source>fields and lists, which need it for themselves</source>
        <translation>campos y listas, que lo necesitan</translation>
    </message>
    <message>
        <source>the menu {menu}</source>
        <translation>el menú {menu}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose another place or name.</source>
        <translation>Elija otro lugar o nombre.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Enter goes to the fields in which the keys are changed.</source>
        <translation>Intro lleva a los campos donde se cambian las teclas.</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Filtrar por orden o tecla</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrar las teclas</translation>
    </message>
    <message>
        <source>It cannot be saved here: {reason}.</source>
        <translation>No se puede guardar aquí: {reason}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of Crossread</source>
        <translation>Teclas de Crossread</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the key table</source>
        <translation>Guardar la tabla de teclas</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>This key is fixed.</source>
        <translation>Esta tecla es fija.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>crossread-keys</source>
        <translation>crossread-teclas</translation>
    </message>
    <message>
        <source>{keys} belongs to {what}.</source>
        <translation>{keys} pertenece a {what}.</translation>
    </message>
    <message>
        <source>{keys} stands for “{command}”.</source>
        <translation>{keys} corresponde a «{command}».</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>ribbons join sentences that say the same; click one to bring them level</source>
        <translation>las cintas unen frases que dicen lo mismo; un clic las pone a la misma altura</translation>
    </message>
    <message>
        <source>underlined: {words}</source>
        <translation>subrayado: {words}</translation>
    </message>
    <message>
        <source>words found nowhere else</source>
        <translation>palabras que no están en ningún otro sitio</translation>
    </message>
    <message>
        <source>words not found in {outlet}</source>
        <translation>palabras no encontradas en {outlet}</translation>
    </message>
</context>
<context>
    <name>MissChip</name>
    <message>
        <source>Not found here</source>
        <translation>No encontrado aquí</translation>
    </message>
    <message>
        <source>Scrolls to the nearest sentence</source>
        <translation>Va a la frase más cercana</translation>
    </message>
    <message>
        <source>Unsure if said here</source>
        <translation>Incierto si se dice aquí</translation>
    </message>
    <message>
        <source>{finding} · nearest, with {share} % of it:</source>
        <translation>{finding} · lo más cercano, con un {share} %:</translation>
    </message>
    <message>
        <source>{finding} · nearest:</source>
        <translation>{finding} · lo más cercano:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Go to fact</source>
        <translation>Ir a un hecho</translation>
    </message>
    <message>
        <source>No clash was found in these reports.</source>
        <translation>No se encontró ninguna contradicción en estas noticias.</translation>
    </message>
    <message>
        <source>No fact is bookmarked.</source>
        <translation>Ningún hecho tiene marcador.</translation>
    </message>
    <message>
        <source>No fact passes the filter.</source>
        <translation>Ningún hecho pasa el filtro.</translation>
    </message>
    <message>
        <source>Number of the fact, 1 to {last}:</source>
        <translation>Número del hecho, de 1 a {last}:</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>Ese era el primero.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Ese era el último.</translation>
    </message>
    <message>
        <source>The filter leaves out others.</source>
        <translation>El filtro deja fuera otros.</translation>
    </message>
    <message>
        <source>This comparison holds no facts.</source>
        <translation>Esta comparación no tiene hechos.</translation>
    </message>
    <message>
        <source>{outlet} reports every fact that was found.</source>
        <translation>{outlet} cuenta todos los hechos encontrados.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>  (and {n} more)</source>
        <translation>  (y {n} más)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Detalles del aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n problems.</source>
        <translation>
            <numerusform>%n problema.</numerusform>
            <numerusform>%n problemas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnDisk</name>
    <message>
        <source>Changed on disk since it was read: {names}.</source>
        <translation>Cambió en el disco desde que se leyó: {names}.</translation>
    </message>
    <message>
        <source>Changed on disk since they were read: {names}.</source>
        <translation>Cambiaron en el disco desde que se leyeron: {names}.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n sentence(s): {clash} clash, {only} only here</source>
        <translation>
            <numerusform>%n frase: {clash} contradicción, {only} solo aquí</numerusform>
            <numerusform>%n frases: {clash} contradicción, {only} solo aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the article</source>
        <translation>Vista general del artículo</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>A command, fact, outlet or setting</source>
        <translation>Una orden, un hecho, un medio o un ajuste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Command, fact, outlet or setting</source>
        <translation>Orden, hecho, medio o ajuste</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Fact {number}</source>
        <translation>Hecho {number}</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>{command} (on)</source>
        <translation>{command} (activado)</translation>
    </message>
</context>
<context>
    <name>Paragraphs</name>
    <message>
        <source>Boilerplate</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Choose a sentence of the paragraph to leave out.</source>
        <translation>Elija una frase del párrafo que se debe excluir.</translation>
    </message>
    <message>
        <source>Date line</source>
        <translation>Línea de fecha</translation>
    </message>
    <message>
        <source>Every paragraph of {outlet} is compared.</source>
        <translation>Se comparan todos los párrafos de {outlet}.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Left out of {outlet}:</source>
        <translation>Excluido de {outlet}:</translation>
    </message>
    <message>
        <source>Take a paragraph in</source>
        <translation>Incluir un párrafo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The paragraph is left out of the comparison.</source>
        <translation>El párrafo queda fuera de la comparación.</translation>
    </message>
    <message>
        <source>The paragraph is taken into the comparison.</source>
        <translation>El párrafo se incluye en la comparación.</translation>
    </message>
    <message>
        <source>leave out: {words}</source>
        <translation>excluir: {words}</translation>
    </message>
    <message>
        <source>take in: {words}</source>
        <translation>incluir: {words}</translation>
    </message>
</context>
<context>
    <name>PositionStrip</name>
    <message>
        <source>Where in the article</source>
        <translation>Dónde en el artículo</translation>
    </message>
    <message>
        <source>first word</source>
        <translation>primera palabra</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>última palabra</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading {n} of {total} files …</source>
        <translation>Leyendo el archivo {n} de {total}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the work and keep what is on screen (Esc)</source>
        <translation>Detener el trabajo y conservar lo que se ve (Esc)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s · about {left} s left</source>
        <translation>{seconds} s · faltan unos {left} s</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message numerus="yes">
        <source>%n hidden · show all</source>
        <translation>
            <numerusform>%n oculta · mostrar todas</numerusform>
            <numerusform>%n ocultas · mostrar todas</numerusform>
        </translation>
    </message>
    <message>
        <source>So far by wording only: marks show what others say in nearly the same words</source>
        <translation>Por ahora solo la redacción: los signos muestran lo que otros dicen casi igual</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>{name} (nearest)</source>
        <translation>{name} (lo más próximo)</translation>
    </message>
    <message>
        <source>{name}, {n} of {of}</source>
        <translation>{name}, {n} de {of}</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>El informe está en {path}.</translation>
    </message>
    <message>
        <source>This is one of the reports.</source>
        <translation>Esta es una de las noticias.</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Escribiendo el informe…</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Unsaved work of {moment} was kept when the program made a mistake.</source>
        <translation>Al fallar el programa se guardó el trabajo del {moment} que no estaba guardado.</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Its words, or the nearest</source>
        <translation>Sus palabras o lo más cercano</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Por qué mirarlo</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Every finding of this comparison is clear.</source>
        <translation>Todos los resultados de esta comparación son claros.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Most doubtful and most important first. Y confirms, X rejects.</source>
        <translation>Lo más dudoso e importante primero. Y confirma, X rechaza.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Nada comparado todavía</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Solo lo pendiente</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>What the program is least sure of is listed here, the most important first.</source>
        <translation>Aquí figura aquello de lo que el programa está menos seguro, lo más importante primero.</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} de {total} revisados</translation>
    </message>
</context>
<context>
    <name>RibbonRow</name>
    <message>
        <source>Links between {left} and {right}</source>
        <translation>Enlaces entre {left} y {right}</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>both carry the selected fact</source>
        <translation>ambas contienen el hecho elegido</translation>
    </message>
    <message>
        <source>linked by you</source>
        <translation>enlazado por usted</translation>
    </message>
    <message>
        <source>{kind} · {alike} % alike</source>
        <translation>{kind} · {alike} % de parecido</translation>
    </message>
</context>
<context>
    <name>SelectedWords</name>
    <message>
        <source>Selected words: {who}</source>
        <translation>Palabras marcadas: {who}</translation>
    </message>
    <message>
        <source>not, or not all of it, by {names}</source>
        <translation>no, o no del todo, por {names}</translation>
    </message>
    <message>
        <source>said by {names}</source>
        <translation>dicho por {names}</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact {number} of {total}</source>
        <translation>Hecho {number} de {total}</translation>
    </message>
    <message>
        <source>in {reports}</source>
        <translation>en {reports}</translation>
    </message>
    <message>
        <source>not found in {reports}</source>
        <translation>no se encontró en {reports}</translation>
    </message>
    <message>
        <source>unsure in {reports}</source>
        <translation>dudoso en {reports}</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Reports side by side</source>
        <translation>Noticias lado a lado</translation>
    </message>
</context>
<context>
    <name>StrictnessSlider</name>
    <message>
        <source>Consequence</source>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>How much of a sentence another report must support before it counts as reported there.</source>
        <translation>Cuánto de una frase debe apoyar otra noticia para que se dé allí por contada.</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Más laxo</translation>
    </message>
    <message>
        <source>Stricter</source>
        <translation>Más exigente</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>{gained} more matches and {lost} fewer than when the reports were compared. Press to go back to that strictness.</source>
        <translation>{gained} coincidencias más y {lost} menos que al comparar las noticias. Pulse para volver a aquella exigencia.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} match(es)</source>
        <translation>
            <numerusform>{parts} coincidencia</numerusform>
            <numerusform>{parts} coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n independent version(s)</source>
        <translation>
            <numerusform>%n versión independiente</numerusform>
            <numerusform>%n versiones independientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Todos {n}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>In any one report   {n}</source>
        <translation>En una noticia cualquiera   {n}</translation>
    </message>
    <message>
        <source>Overview and filters</source>
        <translation>Vista general y filtros</translation>
    </message>
    <message>
        <source>– Missing from {letter} {n}</source>
        <translation>– No en {letter} {n}</translation>
    </message>
    <message>
        <source>– Missing from …</source>
        <translation>– No en…</translation>
    </message>
    <message>
        <source>≠ Clashes {n}</source>
        <translation>≠ Contradicciones {n}</translation>
    </message>
    <message>
        <source>◆ Only in one {n}</source>
        <translation>◆ Solo en una {n}</translation>
    </message>
    <message>
        <source>◆ Only in {letter} {n}</source>
        <translation>◆ Solo en {letter} {n}</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for the second</source>
        <translation>A la espera de lo segundo</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Carries {of} facts: another click, or Enter, goes to the next.</source>
        <translation>Contiene {of} hechos: otro clic, o Intro, lleva al siguiente.</translation>
    </message>
    <message>
        <source>Fact {number} of {of} in this sentence: another click, or Enter, goes to the next.</source>
        <translation>Hecho {number} de {of} en esta frase: otro clic, o Intro, lleva al siguiente.</translation>
    </message>
    <message>
        <source>In part by {names}.</source>
        <translation>En parte en {names}.</translation>
    </message>
    <message>
        <source>Nearly the same words in {names}. Meaning is not compared yet.</source>
        <translation>Casi las mismas palabras en {names}. El significado aún no se ha comparado.</translation>
    </message>
    <message>
        <source>Not found in {names}.</source>
        <translation>No encontrado en {names}.</translation>
    </message>
    <message>
        <source>Otherwise in {names}.</source>
        <translation>De otro modo en {names}.</translation>
    </message>
    <message>
        <source>Perhaps in {names}.</source>
        <translation>Quizá en {names}.</translation>
    </message>
    <message>
        <source>Reported by {names}.</source>
        <translation>Lo cuentan {names}.</translation>
    </message>
    <message>
        <source>Sentence {number} of {of}</source>
        <translation>Frase {number} de {of}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pane&amp;les</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>Encoder {name}</source>
        <translation>Codificador {name}</translation>
    </message>
    <message>
        <source>Encoder {name} · offline</source>
        <translation>Codificador {name} · sin conexión</translation>
    </message>
    <message>
        <source>Fact {number} of {of}</source>
        <translation>Hecho {number} de {of}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Overview and filters</source>
        <translation>Vista general y filtros</translation>
    </message>
    <message>
        <source>Re&amp;do {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>missing here</source>
        <translation>falta aquí</translation>
    </message>
    <message>
        <source>next article</source>
        <translation>artículo siguiente</translation>
    </message>
    <message>
        <source>next fact</source>
        <translation>hecho siguiente</translation>
    </message>
    <message>
        <source>{number} of {of} in this sentence</source>
        <translation>{number} de {of} en esta frase</translation>
    </message>
    <message>
        <source>{number} of {of} shown</source>
        <translation>{number} de {of} mostrados</translation>
    </message>
    <message>
        <source>{of} shown</source>
        <translation>{of} mostrados</translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>First reading</source>
        <translation>Primera versión</translation>
    </message>
    <message>
        <source>Only in the first: {left}. Only in the second: {right}.</source>
        <translation>Solo en la primera: {left}. Solo en la segunda: {right}.</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda versión</translation>
    </message>
    <message>
        <source>The same words.</source>
        <translation>Las mismas palabras.</translation>
    </message>
    <message>
        <source>The same words; only punctuation differs.</source>
        <translation>Las mismas palabras; solo cambia la puntuación.</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Crossread</source>
        <translation>&amp;Acerca de Crossread</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>Aña&amp;dir artículos…</translation>
    </message>
    <message>
        <source>&amp;All facts</source>
        <translation>&amp;Todos los hechos</translation>
    </message>
    <message>
        <source>&amp;Bookmark the fact</source>
        <translation>&amp;Marcar el hecho</translation>
    </message>
    <message>
        <source>&amp;Bookmarked</source>
        <translation>Con &amp;marcador</translation>
    </message>
    <message>
        <source>&amp;Clashes</source>
        <translation>&amp;Contradicciones</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>&amp;Cerrar comparación</translation>
    </message>
    <message>
        <source>&amp;Confirm the finding</source>
        <translation>&amp;Confirmar el resultado</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Copiar	Control+C</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Doubtful and not reviewed</source>
        <translation>&amp;Dudosos sin revisar</translation>
    </message>
    <message>
        <source>&amp;Enlarge the matrix</source>
        <translation>Ampliar la matri&amp;z</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Exportar informe…</translation>
    </message>
    <message>
        <source>&amp;Find in all articles…</source>
        <translation>&amp;Buscar en todos los artículos…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Like the desktop</source>
        <translation>&amp;Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Link two sentences</source>
        <translation>&amp;Enlazar dos frases</translation>
    </message>
    <message>
        <source>&amp;Merge facts</source>
        <translation>&amp;Unir hechos</translation>
    </message>
    <message>
        <source>&amp;Next fact</source>
        <translation>Hecho &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Not found in this article</source>
        <translation>&amp;No encontrados en este artículo</translation>
    </message>
    <message>
        <source>&amp;Note on the fact…</source>
        <translation>&amp;Nota sobre el hecho…</translation>
    </message>
    <message>
        <source>&amp;Open articles…</source>
        <translation>&amp;Abrir artículos…</translation>
    </message>
    <message>
        <source>&amp;Previous fact</source>
        <translation>Hecho an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Previous to review</source>
        <translation>An&amp;terior por revisar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Save comparison</source>
        <translation>&amp;Guardar comparación</translation>
    </message>
    <message>
        <source>&amp;Scroll together by meaning</source>
        <translation>Desplazar juntos por &amp;sentido</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Separar</translation>
    </message>
    <message>
        <source>&amp;Take a paragraph in…</source>
        <translation>Inc&amp;luir un párrafo…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Desplegar todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Unlink from the fact</source>
        <translation>&amp;Desenlazar del hecho</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Inciertos</translation>
    </message>
    <message>
        <source>&amp;With a note</source>
        <translation>Con n&amp;ota</translation>
    </message>
    <message>
        <source>Article 1</source>
        <translation>Artículo 1</translation>
    </message>
    <message>
        <source>Article 2</source>
        <translation>Artículo 2</translation>
    </message>
    <message>
        <source>Article 3</source>
        <translation>Artículo 3</translation>
    </message>
    <message>
        <source>Article 4</source>
        <translation>Artículo 4</translation>
    </message>
    <message>
        <source>Article 5</source>
        <translation>Artículo 5</translation>
    </message>
    <message>
        <source>Article 6</source>
        <translation>Artículo 6</translation>
    </message>
    <message>
        <source>Article 7</source>
        <translation>Artículo 7</translation>
    </message>
    <message>
        <source>Article 8</source>
        <translation>Artículo 8</translation>
    </message>
    <message>
        <source>Article 9</source>
        <translation>Artículo 9</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Bring passages that say the same level; a column&apos;s menu keeps it still.</source>
        <translation>Pone a la misma altura lo que dice lo mismo; el menú de una columna la deja quieta.</translation>
    </message>
    <message>
        <source>C&amp;ommand palette…</source>
        <translation>&amp;Paleta de órdenes…</translation>
    </message>
    <message>
        <source>Compare a paragraph that was taken for boilerplate.</source>
        <translation>Comparar un párrafo que se tomó por relleno.</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>Comparar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Copy what is marked, or the selected sentence with its outlet</source>
        <translation>Copiar lo marcado, o la frase elegida con su medio</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Find a command, fact, outlet or setting by its name.</source>
        <translation>Encontrar por su nombre una orden, un hecho, un medio o un ajuste.</translation>
    </message>
    <message>
        <source>Fol&amp;d all groups</source>
        <translation>Plegar todos los gr&amp;upos</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Give the panels at the bottom the place of the columns, or give it back.</source>
        <translation>Dar a los paneles inferiores el sitio de las columnas, o devolverlo.</translation>
    </message>
    <message>
        <source>Go to &amp;fact…</source>
        <translation>Ir a un &amp;hecho…</translation>
    </message>
    <message>
        <source>Go to what is most doubtful and important.</source>
        <translation>Ir a lo más dudoso e importante.</translation>
    </message>
    <message>
        <source>Group the facts by how they stand, and show the groups alone.</source>
        <translation>Agrupar los hechos según su estado y mostrar solo los grupos.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>In an article: next fact of the sentence; in a table: go to the sentence of the cell</source>
        <translation>En un artículo: siguiente hecho de la frase; en una tabla: ir a la frase de la celda</translation>
    </message>
    <message>
        <source>It is no part of the report: an advert, a teaser, a note on the author.</source>
        <translation>No forma parte del artículo: un anuncio, un avance, una nota sobre el autor.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texto más grande o más pequeño</translation>
    </message>
    <message>
        <source>Leave this para&amp;graph out</source>
        <translation>Exclu&amp;ir este párrafo</translation>
    </message>
    <message>
        <source>Make what this report says a fact of its own.</source>
        <translation>Hacer de lo que dice esta noticia un hecho propio.</translation>
    </message>
    <message>
        <source>N&amp;ext bookmark</source>
        <translation>Siguiente &amp;marcador</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>Artíc&amp;ulo siguiente</translation>
    </message>
    <message>
        <source>Next &amp;clash</source>
        <translation>&amp;Contradicción siguiente</translation>
    </message>
    <message>
        <source>Next &amp;missing in this article</source>
        <translation>&amp;Falta siguiente en este artículo</translation>
    </message>
    <message>
        <source>Next sentence of the article</source>
        <translation>Frase siguiente del artículo</translation>
    </message>
    <message>
        <source>Next to re&amp;view</source>
        <translation>Siguiente por re&amp;visar</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Vista general</translation>
    </message>
    <message>
        <source>Only in &amp;one report</source>
        <translation>Solo en &amp;una noticia</translation>
    </message>
    <message>
        <source>Only in &amp;this article</source>
        <translation>Solo en &amp;este artículo</translation>
    </message>
    <message>
        <source>Ope&amp;n comparison…</source>
        <translation>Abrir c&amp;omparación…</translation>
    </message>
    <message>
        <source>Open the sample e&amp;vent</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Press it on one fact, then on another that is the same; or select both in the matrix.</source>
        <translation>Púlselo en un hecho y luego en otro que sea el mismo; o elija ambos en la matriz.</translation>
    </message>
    <message>
        <source>Press it on one sentence, then on another that states the same.</source>
        <translation>Púlselo en una frase y luego en otra que diga lo mismo.</translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <translation>Marcador ant&amp;erior</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>A&amp;rtículo anterior</translation>
    </message>
    <message>
        <source>Previous c&amp;lash</source>
        <translation>C&amp;ontradicción anterior</translation>
    </message>
    <message>
        <source>Previous m&amp;issing in this article</source>
        <translation>Fa&amp;lta anterior en este artículo</translation>
    </message>
    <message>
        <source>Previous sentence of the article</source>
        <translation>Frase anterior del artículo</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;ject the finding</source>
        <translation>&amp;Rechazar el resultado</translation>
    </message>
    <message>
        <source>Re&amp;move this article</source>
        <translation>&amp;Quitar este artículo</translation>
    </message>
    <message>
        <source>Read this article again &amp;from its file</source>
        <translation>&amp;Volver a leer este artículo de su archivo</translation>
    </message>
    <message>
        <source>Relabel the &amp;fact…</source>
        <translation>Cam&amp;biar la etiqueta del hecho…</translation>
    </message>
    <message>
        <source>Rep&amp;lace this article with another file…</source>
        <translation>Sustitu&amp;ir este artículo por otro archivo…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>S&amp;top the work</source>
        <translation>Detener el &amp;trabajo</translation>
    </message>
    <message>
        <source>Save compar&amp;ison as…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>Says it &amp;in part</source>
        <translation>Lo dice en &amp;parte</translation>
    </message>
    <message>
        <source>Select words, from the selected sentence on, as with the other arrows</source>
        <translation>Seleccionar palabras desde la frase elegida, como con las demás flechas</translation>
    </message>
    <message>
        <source>Show or hide the matrix of facts.</source>
        <translation>Mostrar u ocultar la matriz de hechos.</translation>
    </message>
    <message>
        <source>Take back what you judged last.</source>
        <translation>Retirar el último juicio.</translation>
    </message>
    <message>
        <source>The report says a part of the fact.</source>
        <translation>La noticia dice una parte del hecho.</translation>
    </message>
    <message>
        <source>The sentence does not state the selected fact.</source>
        <translation>La frase no dice el hecho elegido.</translation>
    </message>
    <message>
        <source>What was found is right; what is unsure is said.</source>
        <translation>El resultado es correcto; lo incierto está dicho.</translation>
    </message>
    <message>
        <source>What was found is wrong: what is said is not, what was not found is.</source>
        <translation>El resultado es erróneo: lo que consta como dicho no lo está, y lo no encontrado sí.</translation>
    </message>
</context>
<context>
    <name>field_buttons</name>
    <message>
        <source>Clear: {field}</source>
        <translation>Vaciar: {field}</translation>
    </message>
</context>
<context>
    <name>filenames</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Articles and comparisons</source>
        <translation>Artículos y comparaciones</translation>
    </message>
    <message>
        <source>Crossread comparisons</source>
        <translation>Comparaciones de Crossread</translation>
    </message>
    <message numerus="yes">
        <source>{outlets} – %n reports</source>
        <translation>
            <numerusform>{outlets} – %n noticia</numerusform>
            <numerusform>{outlets} – %n noticias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>A web address cannot be opened</source>
        <translation>No se puede abrir una dirección web</translation>
    </message>
    <message>
        <source>Drop to add the reports of this folder</source>
        <translation>Suelte para añadir las noticias de esta carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add these %n files</source>
        <translation>
            <numerusform>Suelte para añadir %n archivo</numerusform>
            <numerusform>Suelte para añadir estos %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add this report</source>
        <translation>Suelte para añadir esta noticia</translation>
    </message>
    <message>
        <source>Drop to open this comparison instead</source>
        <translation>Suelte para abrir esta comparación en su lugar</translation>
    </message>
    <message>
        <source>Save the page in your browser, then drop the file here.</source>
        <translation>Guarde la página en el navegador y suelte aquí el archivo.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Juicio</translation>
    </message>
    <message>
        <source>&amp;Only show</source>
        <translation>S&amp;olo mostrar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Article num&amp;ber</source>
        <translation>&amp;Número de artículo</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>A serif of the system</source>
        <translation>Una serif del sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The best that is installed</source>
        <translation>El mejor instalado</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>A comparison needs at least two different reports.</source>
        <translation>Una comparación necesita al menos dos noticias distintas.</translation>
    </message>
    <message>
        <source>Aligning sentences …</source>
        <translation>Alineando frases…</translation>
    </message>
    <message>
        <source>Another program may have changed it, or someone may mean harm. Open a copy that you saved earlier, or compare the articles again.</source>
        <translation>Puede haberlo cambiado otro programa, o alguien con mala intención. Abra una copia anterior o compare los artículos de nuevo.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Ask before a comparison that is not saved is closed.</source>
        <translation>Preguntar antes de cerrar una comparación sin guardar.</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>Preguntar antes de cerrar</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it to a folder of yours.</source>
        <translation>Pida permiso a su dueño o cópielo a una carpeta propia.</translation>
    </message>
    <message>
        <source>At most {size} GB can be opened.</source>
        <translation>Se pueden abrir como mucho {size} GB.</translation>
    </message>
    <message>
        <source>Both sentences count the same thing with different figures: {figures}.</source>
        <translation>Ambas frases cuentan lo mismo con cifras distintas: {figures}.</translation>
    </message>
    <message>
        <source>Both sentences date the same thing differently: {figures}.</source>
        <translation>Ambas frases fechan lo mismo de forma distinta: {figures}.</translation>
    </message>
    <message>
        <source>Both sentences give the same role to different names: {figures}.</source>
        <translation>Ambas frases dan el mismo papel a nombres distintos: {figures}.</translation>
    </message>
    <message>
        <source>Both sentences stand in the same report.</source>
        <translation>Ambas frases están en la misma noticia.</translation>
    </message>
    <message>
        <source>Bring what says the same level in every column.</source>
        <translation>Poner a la misma altura lo que dice lo mismo en cada columna.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Check its address and whether it is running.</source>
        <translation>Compruebe su dirección y si está en marcha.</translation>
    </message>
    <message>
        <source>Check its address, the model’s name and the key; its own log may say more.</source>
        <translation>Compruebe su dirección, el nombre del modelo y la clave; su propio registro puede decir más.</translation>
    </message>
    <message>
        <source>Check that the model’s name is that of an embedding model.</source>
        <translation>Compruebe que el nombre del modelo sea el de un modelo de embeddings.</translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved.</source>
        <translation>Compruebe el nombre, o si se ha movido.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Choose a complete sentence-transformers folder with safetensors weights and no code.</source>
        <translation>Elija una carpeta completa de sentence-transformers con pesos safetensors y sin código.</translation>
    </message>
    <message>
        <source>Choose a complete sentence-transformers folder with safetensors weights.</source>
        <translation>Elija una carpeta completa de sentence-transformers con pesos safetensors.</translation>
    </message>
    <message>
        <source>Choose a saved comparison.</source>
        <translation>Elija una comparación guardada.</translation>
    </message>
    <message>
        <source>Choose a transformer model.</source>
        <translation>Elija un modelo transformer.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Elija otra codificación.</translation>
    </message>
    <message>
        <source>Choose another fact to merge with.</source>
        <translation>Elija otro hecho con el que unirlo.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on this one.</source>
        <translation>Elija otra carpeta o haga sitio en esta.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>Elija otro nombre o permita reemplazarlo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Elija otro lugar o nombre.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose between {low} and {high}.</source>
        <translation>Elija entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Choose one of another report.</source>
        <translation>Elija una de otra noticia.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Choose one that is compared.</source>
        <translation>Elija uno que se compare.</translation>
    </message>
    <message>
        <source>Choose one that is greyed out.</source>
        <translation>Elija uno que esté en gris.</translation>
    </message>
    <message>
        <source>Choose one that states it.</source>
        <translation>Elija una que lo diga.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>Colours of the window; system follows the desktop.</source>
        <translation>Colores de la ventana; «Como el escritorio» sigue al sistema.</translation>
    </message>
    <message>
        <source>Compare fewer or shorter articles.</source>
        <translation>Compare menos artículos o más cortos.</translation>
    </message>
    <message>
        <source>Copy it and try again.</source>
        <translation>Cópielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Details: {reason}.</source>
        <translation>Detalles: {reason}.</translation>
    </message>
    <message>
        <source>Download or print it again.</source>
        <translation>Descárguelo o imprímalo de nuevo.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Encoding sentences …</source>
        <translation>Codificando frases…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Files ending in {suffix} cannot be read.</source>
        <translation>Los archivos que acaban en {suffix} no se pueden leer.</translation>
    </message>
    <message>
        <source>Finding sentences …</source>
        <translation>Buscando frases…</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Grouping facts …</source>
        <translation>Agrupando hechos…</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>How alike two words must be in meaning to count as the same; 1 for nearly equal words.</source>
        <translation>Cuánto deben parecerse dos palabras en significado para contar como iguales; 1 para palabras casi idénticas.</translation>
    </message>
    <message>
        <source>How much support a sentence needs to count as reported.</source>
        <translation>Cuánto apoyo necesita una frase para darse por contada.</translation>
    </message>
    <message>
        <source>Install Crossread again with the versions in constraints.txt.</source>
        <translation>Instale Crossread de nuevo con las versiones de constraints.txt.</translation>
    </message>
    <message>
        <source>Install Crossread again, or choose another encoder in the preferences.</source>
        <translation>Instale Crossread de nuevo o elija otro codificador en las preferencias.</translation>
    </message>
    <message>
        <source>Install Crossread again.</source>
        <translation>Instale Crossread de nuevo.</translation>
    </message>
    <message>
        <source>Install it again: {command}</source>
        <translation>Instálelo de nuevo: {command}</translation>
    </message>
    <message>
        <source>It has been started again. If the same files stop it again, leave out the last one you added.</source>
        <translation>Se ha iniciado de nuevo. Si los mismos archivos lo detienen otra vez, deje fuera el último que añadió.</translation>
    </message>
    <message>
        <source>It is compared once.</source>
        <translation>Se compara una sola vez.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Its files may be damaged, or it is no model for the similarity of sentences.</source>
        <translation>Sus archivos pueden estar dañados, o no es un modelo de parecido entre frases.</translation>
    </message>
    <message>
        <source>Its folder does not exist.</source>
        <translation>Su carpeta no existe.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Judge what the other reports do with it.</source>
        <translation>Juzgue lo que hacen con él las demás noticias.</translation>
    </message>
    <message>
        <source>Jump to passages instead of gliding to them.</source>
        <translation>Saltar a los pasajes en vez de deslizarse.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on.</source>
        <translation>Idioma de la ventana, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>Se dejó fuera: {parts}.</translation>
    </message>
    <message>
        <source>Link the two sentences instead.</source>
        <translation>Enlace en su lugar las dos frases.</translation>
    </message>
    <message>
        <source>Loading the encoder …</source>
        <translation>Cargando el codificador…</translation>
    </message>
    <message>
        <source>Looking for clashes …</source>
        <translation>Buscando contradicciones…</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Cree antes la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>Many characters of this PDF have no meaning as text: check the article.</source>
        <translation>Muchos caracteres de este PDF no tienen sentido como texto: compruebe el artículo.</translation>
    </message>
    <message>
        <source>Merging needs two facts.</source>
        <translation>Para unir hacen falta dos hechos.</translation>
    </message>
    <message>
        <source>MiniLM, fast</source>
        <translation>MiniLM, rápido</translation>
    </message>
    <message>
        <source>MiniLM, reference</source>
        <translation>MiniLM, referencia</translation>
    </message>
    <message>
        <source>Name it like {example}.</source>
        <translation>Escríbalo como {example}.</translation>
    </message>
    <message>
        <source>Name the address that does the work.</source>
        <translation>Indique la dirección que hace el trabajo.</translation>
    </message>
    <message>
        <source>No article text was found in this web page.</source>
        <translation>No se encontró texto de artículo en esta página web.</translation>
    </message>
    <message>
        <source>No encoder is installed.</source>
        <translation>No hay ningún codificador instalado.</translation>
    </message>
    <message>
        <source>No report can be written as “{suffix}”.</source>
        <translation>No se puede escribir ningún informe como «{suffix}».</translation>
    </message>
    <message>
        <source>Nobody else states this fact.</source>
        <translation>Nadie más dice este hecho.</translation>
    </message>
    <message>
        <source>Nothing else of this report is compared.</source>
        <translation>De este artículo no se compara nada más.</translation>
    </message>
    <message>
        <source>Nothing you had before is lost.</source>
        <translation>No se ha perdido nada de lo que tenía.</translation>
    </message>
    <message>
        <source>One sentence says what the other denies: {figures}.</source>
        <translation>Una frase dice lo que la otra niega: {figures}.</translation>
    </message>
    <message>
        <source>Only 1 word to compare.</source>
        <translation>Solo 1 palabra que comparar.</translation>
    </message>
    <message>
        <source>Only 1 word: the rest may be behind a pay-wall.</source>
        <translation>Solo 1 palabra: el resto puede estar tras un muro de pago.</translation>
    </message>
    <message>
        <source>Only the first {number} of {of} pages were read.</source>
        <translation>Solo se leyeron las primeras {number} de {of} páginas.</translation>
    </message>
    <message>
        <source>Only {number} words to compare.</source>
        <translation>Solo {number} palabras que comparar.</translation>
    </message>
    <message>
        <source>Only {number} words: the rest may be behind a pay-wall.</source>
        <translation>Solo {number} palabras: el resto puede estar tras un muro de pago.</translation>
    </message>
    <message>
        <source>Only {outlet} states this fact.</source>
        <translation>Solo {outlet} dice este hecho.</translation>
    </message>
    <message>
        <source>Open a copy that you saved earlier, or compare the articles again.</source>
        <translation>Abra una copia anterior o compare los artículos de nuevo.</translation>
    </message>
    <message>
        <source>Open another file.</source>
        <translation>Abra otro archivo.</translation>
    </message>
    <message>
        <source>Open it and check what was saved.</source>
        <translation>Ábralo y compruebe qué se guardó.</translation>
    </message>
    <message>
        <source>Open it in Word and save it again.</source>
        <translation>Ábralo en Word y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the article and save it as text.</source>
        <translation>Ábrala en un navegador, copie el artículo y guárdelo como texto.</translation>
    </message>
    <message>
        <source>Open it in its program and save it again.</source>
        <translation>Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open reports that contain running text.</source>
        <translation>Abra noticias que contengan texto corrido.</translation>
    </message>
    <message>
        <source>Open the file itself.</source>
        <translation>Abra el archivo mismo.</translation>
    </message>
    <message>
        <source>Other events seem to be reported by {outlets}: hardly any of their facts was found elsewhere.</source>
        <translation>Parecen informar de otros sucesos {outlets}: casi ninguno de sus hechos se encontró en otra parte.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraphs left out by hand: {number}.</source>
        <translation>Párrafos excluidos a mano: {number}.</translation>
    </message>
    <message>
        <source>Paragraphs taken in by hand: {number}.</source>
        <translation>Párrafos incluidos a mano: {number}.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Put its key into {variable}.</source>
        <translation>Ponga su clave en {variable}.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Leído como {encoding}.</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>Leyendo archivos…</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Remove the password and save it again.</source>
        <translation>Quite la contraseña y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first.</source>
        <translation>Pásele primero un reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Guarde una copia sin contraseña.</translation>
    </message>
    <message>
        <source>Save it again in Word.</source>
        <translation>Guárdelo de nuevo en Word.</translation>
    </message>
    <message>
        <source>Save the article again.</source>
        <translation>Guarde el artículo de nuevo.</translation>
    </message>
    <message>
        <source>Save the article alone, as text.</source>
        <translation>Guarde el artículo solo, como texto.</translation>
    </message>
    <message>
        <source>Save the article alone, without pictures.</source>
        <translation>Guarde el artículo solo, sin imágenes.</translation>
    </message>
    <message>
        <source>Save the article alone.</source>
        <translation>Guarde el artículo solo.</translation>
    </message>
    <message>
        <source>Save the article as one of: {suffixes}.</source>
        <translation>Guarde el artículo con una de estas extensiones: {suffixes}.</translation>
    </message>
    <message>
        <source>Save the article as text, web page, Word or PDF.</source>
        <translation>Guarde el artículo como texto, página web, Word o PDF.</translation>
    </message>
    <message>
        <source>Save the article to a file first.</source>
        <translation>Guarde primero el artículo en un archivo.</translation>
    </message>
    <message>
        <source>Saved comparisons end in {suffix}.</source>
        <translation>Las comparaciones guardadas acaban en {suffix}.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar juntos</translation>
    </message>
    <message>
        <source>See whether it was moved, or whether you may read it.</source>
        <translation>Mire si se movió o si tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Seems to be in {language}, others in {others}: “not found” means little between the two.</source>
        <translation>Parece estar en {language}, otras en {others}: «no encontrado» significa poco entre ambas.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Vuelva a ponerla.</translation>
    </message>
    <message>
        <source>Size of the articles&apos; text, in percent.</source>
        <translation>Tamaño del texto de los artículos, en porcentaje.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha ido mal dentro del programa.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Split one that several sentences state.</source>
        <translation>Separe uno que digan varias frases.</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>Take the whole report out instead.</source>
        <translation>Quite mejor el artículo entero.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>The address of a server holds no name or password.</source>
        <translation>La dirección de un servidor no lleva nombre ni contraseña.</translation>
    </message>
    <message>
        <source>The comparison cannot be saved here: {reason}.</source>
        <translation>La comparación no se puede guardar aquí: {reason}.</translation>
    </message>
    <message>
        <source>The comparison is open in another program, or was not closed properly.</source>
        <translation>La comparación está abierta en otro programa o no se cerró bien.</translation>
    </message>
    <message>
        <source>The comparison or its name holds something that cannot be saved.</source>
        <translation>La comparación o su nombre contiene algo que no se puede guardar.</translation>
    </message>
    <message>
        <source>The embedding server gave {answer}.</source>
        <translation>El servidor de embeddings dio {answer}.</translation>
    </message>
    <message>
        <source>The embedding server refuses: {answer}</source>
        <translation>El servidor de embeddings lo rechaza: {answer}</translation>
    </message>
    <message>
        <source>The embedding server {reason}.</source>
        <translation>El servidor de embeddings: {reason}.</translation>
    </message>
    <message>
        <source>The encoder gives wrong results on this machine.</source>
        <translation>El codificador da resultados erróneos en este equipo.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file cannot be read ({reason}).</source>
        <translation>El archivo del codificador no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>The encoder&apos;s file is damaged.</source>
        <translation>El archivo del codificador está dañado.</translation>
    </message>
    <message>
        <source>The encoders “{one}” and “{other}” {difference}.</source>
        <translation>Los codificadores «{one}» y «{other}» {difference}.</translation>
    </message>
    <message>
        <source>The engine cannot be started.</source>
        <translation>El motor no se puede iniciar.</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of its work.</source>
        <translation>El motor se detuvo en mitad de su trabajo.</translation>
    </message>
    <message>
        <source>The fact is put in the words of this sentence.</source>
        <translation>El hecho está formulado con las palabras de esta frase.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The file does not have the parts that Crossread gives it: {parts}.</source>
        <translation>El archivo no tiene las partes que Crossread le da: {parts}.</translation>
    </message>
    <message>
        <source>The file is damaged (its version is missing).</source>
        <translation>El archivo está dañado (falta su versión).</translation>
    </message>
    <message>
        <source>The file is damaged ({reason}).</source>
        <translation>El archivo está dañado ({reason}).</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>The file “{name}” of the program is damaged.</source>
        <translation>El archivo «{name}» del programa está dañado.</translation>
    </message>
    <message>
        <source>The key in {variable} holds characters that no key has.</source>
        <translation>La clave en {variable} contiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The name of the model is missing.</source>
        <translation>Falta el nombre del modelo.</translation>
    </message>
    <message>
        <source>The preferences are damaged, so the defaults are in force.</source>
        <translation>Las preferencias están dañadas, así que rigen los valores de fábrica.</translation>
    </message>
    <message>
        <source>The preferences cannot be stored ({reason}); they last until the window closes.</source>
        <translation>Las preferencias no se pueden guardar ({reason}); valen hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>The preferences could not be read ({reason}).</source>
        <translation>No se pudieron leer las preferencias ({reason}).</translation>
    </message>
    <message>
        <source>The preferences were damaged, so the defaults are in force. The old file is kept as {path}.</source>
        <translation>Las preferencias estaban dañadas, así que rigen los valores de fábrica. El archivo antiguo se conserva en {path}.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}.</source>
        <translation>No se pudo escribir el informe: {reason}.</translation>
    </message>
    <message>
        <source>The reports seem to be in {languages}, but the encoder and the thresholds are made for English: “not found” means little between languages, and statements are matched mostly by their names, numbers and shared words.</source>
        <translation>Las noticias parecen estar en {languages}, pero el codificador y los umbrales están hechos para el inglés: «no encontrado» significa poco entre lenguas, y las afirmaciones se emparejan sobre todo por nombres, cifras y palabras comunes.</translation>
    </message>
    <message>
        <source>The reports seem to be in {languages}, but the encoder and the thresholds are made for English: “not found” means little, and statements are matched mostly by their names, numbers and shared words.</source>
        <translation>Las noticias parecen estar en {languages}, pero el codificador y los umbrales están hechos para el inglés: «no encontrado» significa poco, y las afirmaciones se emparejan sobre todo por nombres, cifras y palabras comunes.</translation>
    </message>
    <message>
        <source>The reports seem to be of different events: hardly any fact of one was found in another.</source>
        <translation>Las noticias parecen tratar de sucesos distintos: casi ningún hecho de una se encontró en otra.</translation>
    </message>
    <message>
        <source>The reports seem to be of {number} different events that share hardly a fact: {groups}.</source>
        <translation>Las noticias parecen tratar de {number} sucesos distintos que apenas comparten hechos: {groups}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>El sistema dice: {reason}.</translation>
    </message>
    <message>
        <source>The text of every sentence is sent to {address}: it leaves this program for {place}.</source>
        <translation>El texto de cada frase se envía a {address}: sale de este programa hacia {place}.</translation>
    </message>
    <message>
        <source>The text of {articles} was changed after the comparison was saved.</source>
        <translation>El texto de {articles} cambió después de guardar la comparación.</translation>
    </message>
    <message>
        <source>The weights of {model} are not installed.</source>
        <translation>Los pesos de {model} no están instalados.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There is no article in this file.</source>
        <translation>No hay ningún artículo en este archivo.</translation>
    </message>
    <message>
        <source>There is no encoder “{name}”.</source>
        <translation>No existe el codificador «{name}».</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>No existe la codificación {encoding}.</translation>
    </message>
    <message>
        <source>There is no sentence to compare.</source>
        <translation>No hay ninguna frase que comparar.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>No hay texto en este archivo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>This PDF has no text layer: its pages are pictures.</source>
        <translation>Este PDF no tiene capa de texto: sus páginas son imágenes.</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>Este PDF está dañado.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password.</source>
        <translation>Este PDF está protegido con contraseña.</translation>
    </message>
    <message>
        <source>This Word document cannot be read.</source>
        <translation>Este documento de Word no se puede leer.</translation>
    </message>
    <message>
        <source>This comparison was saved by a later version of Crossread.</source>
        <translation>Esta comparación se guardó con una versión posterior de Crossread.</translation>
    </message>
    <message>
        <source>This document holds declarations that no Word document needs.</source>
        <translation>Este documento contiene declaraciones que ningún documento de Word necesita.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation>Este documento está dañado.</translation>
    </message>
    <message>
        <source>This document is protected with a password.</source>
        <translation>Este documento está protegido con contraseña.</translation>
    </message>
    <message>
        <source>This document is too long for an article.</source>
        <translation>Este documento es demasiado largo para un artículo.</translation>
    </message>
    <message>
        <source>This document unpacks to more than an article needs.</source>
        <translation>Este documento ocupa descomprimido más de lo que necesita un artículo.</translation>
    </message>
    <message>
        <source>This document&apos;s inside is not in order.</source>
        <translation>El interior de este documento no está en orden.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Este archivo no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Este archivo no contiene texto.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is larger than {size} MB.</source>
        <translation>Este archivo supera los {size} MB.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Este archivo ya existe.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>No hay permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>This folder is not used as an encoder: {reason}.</source>
        <translation>Esta carpeta no se usa como codificador: {reason}.</translation>
    </message>
    <message>
        <source>This is a database of another program.</source>
        <translation>Esto es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>This is no file name.</source>
        <translation>Esto no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>This is no file that could be replaced.</source>
        <translation>Esto no es un archivo que se pueda reemplazar.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Esto no es un archivo corriente.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This is not a saved comparison.</source>
        <translation>Esto no es una comparación guardada.</translation>
    </message>
    <message>
        <source>This is the same report as {path}.</source>
        <translation>Es la misma noticia que {path}.</translation>
    </message>
    <message>
        <source>This is {what}, not an article.</source>
        <translation>Esto es {what}, no un artículo.</translation>
    </message>
    <message>
        <source>This kind of model gives no vectors of words.</source>
        <translation>Este tipo de modelo no da vectores de palabras.</translation>
    </message>
    <message>
        <source>This link leads in a circle.</source>
        <translation>Este enlace lleva en círculo.</translation>
    </message>
    <message>
        <source>This model does not tell like sentences from unlike ones.</source>
        <translation>Este modelo no distingue frases parecidas de las que no lo son.</translation>
    </message>
    <message>
        <source>This name cannot be used for a file.</source>
        <translation>Este nombre no sirve para un archivo.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>This page has more than {number} elements.</source>
        <translation>Esta página tiene más de {number} elementos.</translation>
    </message>
    <message>
        <source>This paragraph holds no words.</source>
        <translation>Este párrafo no contiene palabras.</translation>
    </message>
    <message>
        <source>This paragraph is compared already.</source>
        <translation>Este párrafo ya se compara.</translation>
    </message>
    <message>
        <source>This paragraph is left out already.</source>
        <translation>Este párrafo ya está excluido.</translation>
    </message>
    <message>
        <source>This report has no sentence that could say it.</source>
        <translation>Esta noticia no tiene ninguna frase que pueda decirlo.</translation>
    </message>
    <message>
        <source>This sentence is no part of the fact.</source>
        <translation>Esta frase no forma parte del hecho.</translation>
    </message>
    <message>
        <source>This text is too long for an article (over {characters} characters or {paragraphs} paragraphs).</source>
        <translation>Este texto es demasiado largo para un artículo (más de {characters} caracteres o {paragraphs} párrafos).</translation>
    </message>
    <message>
        <source>To read it as a report, open it as an article.</source>
        <translation>Para leerlo como noticia, ábralo como artículo.</translation>
    </message>
    <message>
        <source>Tracked changes were read as accepted.</source>
        <translation>Los cambios con seguimiento se leyeron como aceptados.</translation>
    </message>
    <message>
        <source>Typeface of the articles; empty takes a serif of the system.</source>
        <translation>Tipo de letra de los artículos; vacío, una serif del sistema.</translation>
    </message>
    <message>
        <source>Unlink a sentence of another report from it.</source>
        <translation>Desenlace de él una frase de otra noticia.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Actualice el programa.</translation>
    </message>
    <message>
        <source>Use one of {suffixes}.</source>
        <translation>Use una de estas extensiones: {suffixes}.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Weighing evidence …</source>
        <translation>Sopesando indicios…</translation>
    </message>
    <message>
        <source>Which encoder reads the sentences; auto takes the best one that is installed.</source>
        <translation>Qué codificador lee las frases; sin elegir, el mejor instalado.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Word match</source>
        <translation>Parecido de palabras</translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation>Solo redacción</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo 7z</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a picture or sound</source>
        <translation>una imagen o un sonido</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>un archivo de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a sentence beside {place} is reported</source>
        <translation>una frase junto a {place} sí consta</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>un sonido</translation>
    </message>
    <message>
        <source>a sound or video</source>
        <translation>un sonido o un vídeo</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>un archivo zstd</translation>
    </message>
    <message>
        <source>about half of its words are found together</source>
        <translation>cerca de la mitad de sus palabras aparecen juntas</translation>
    </message>
    <message>
        <source>all of its words are found</source>
        <translation>se encuentran todas sus palabras</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>un archivo zip vacío</translation>
    </message>
    <message>
        <source>an old or encrypted Office file</source>
        <translation>un archivo de Office antiguo o cifrado</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo xz</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>another machine, and unencrypted</source>
        <translation>otro equipo, y sin cifrar</translation>
    </message>
    <message>
        <source>another program on this machine</source>
        <translation>otro programa de este equipo</translation>
    </message>
    <message>
        <source>another report says otherwise</source>
        <translation>otra noticia dice otra cosa</translation>
    </message>
    <message>
        <source>at least half of the others say it</source>
        <translation>al menos la mitad de las demás lo dice</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>every other report says it</source>
        <translation>todas las demás noticias lo dicen</translation>
    </message>
    <message>
        <source>everything, for other programs; its schema comes with the program</source>
        <translation>todo, para otros programas; su esquema viene con el programa</translation>
    </message>
    <message>
        <source>few of its words are found together</source>
        <translation>pocas de sus palabras aparecen juntas</translation>
    </message>
    <message>
        <source>fewer than half of the others say it</source>
        <translation>menos de la mitad de las demás lo dice</translation>
    </message>
    <message>
        <source>hardly any of its words are found together</source>
        <translation>casi ninguna de sus palabras aparece junta</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idéntico</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en todas</translation>
    </message>
    <message>
        <source>in most</source>
        <translation>en la mayoría</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>in some</source>
        <translation>en algunas</translation>
    </message>
    <message>
        <source>it comes late in its report, and what comes late is repeated less often</source>
        <translation>aparece tarde en su noticia, y lo que aparece tarde se repite menos</translation>
    </message>
    <message>
        <source>it holds program code ({part})</source>
        <translation>contiene código de programa ({part})</translation>
    </message>
    <message>
        <source>it needs code of its own ({part})</source>
        <translation>necesita código propio ({part})</translation>
    </message>
    <message>
        <source>its weights are not in the safetensors format ({part})</source>
        <translation>sus pesos no están en formato safetensors ({part})</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>modules.json lists no parts</source>
        <translation>modules.json no enumera partes</translation>
    </message>
    <message>
        <source>modules.json points outside the folder ({part})</source>
        <translation>modules.json apunta fuera de la carpeta ({part})</translation>
    </message>
    <message>
        <source>most of its words are found</source>
        <translation>se encuentra la mayoría de sus palabras</translation>
    </message>
    <message>
        <source>near</source>
        <translation>casi igual</translation>
    </message>
    <message>
        <source>nearly all of its words are found</source>
        <translation>se encuentran casi todas sus palabras</translation>
    </message>
    <message>
        <source>no matching statement was found in this report</source>
        <translation>no se encontró ninguna afirmación equivalente en esta noticia</translation>
    </message>
    <message>
        <source>no sentence has clearly more of it than the next</source>
        <translation>ninguna frase tiene claramente más de él que la siguiente</translation>
    </message>
    <message>
        <source>no sentence is close to it as a whole</source>
        <translation>ninguna frase se le parece en conjunto</translation>
    </message>
    <message>
        <source>none of its words are found together</source>
        <translation>no aparece junta ninguna de sus palabras</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not found in any other report</source>
        <translation>no encontrado en ninguna otra noticia</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>onnxruntime cannot be loaded ({reason}).</source>
        <translation>onnxruntime no se puede cargar ({reason}).</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>perhaps said elsewhere: please look</source>
        <translation>quizá dicho en otra parte: mírelo</translation>
    </message>
    <message>
        <source>perhaps said: please look</source>
        <translation>quizá dicho: mírelo</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>sentence-transformers cannot be loaded ({reason}).</source>
        <translation>sentence-transformers no se puede cargar ({reason}).</translation>
    </message>
    <message>
        <source>sentence-transformers cannot load it: {reason}</source>
        <translation>sentence-transformers no puede cargarla: {reason}</translation>
    </message>
    <message>
        <source>states nothing to check</source>
        <translation>no afirma nada comprobable</translation>
    </message>
    <message>
        <source>the matrix, one row a fact, for a spreadsheet</source>
        <translation>la matriz, una fila por hecho, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>the sentence beside {place} is not found</source>
        <translation>la frase junto a {place} no se encuentra</translation>
    </message>
    <message>
        <source>the sentences beside {place} are not found</source>
        <translation>las frases junto a {place} no se encuentran</translation>
    </message>
    <message>
        <source>the sentences beside {place} are reported</source>
        <translation>las frases junto a {place} sí constan</translation>
    </message>
    <message>
        <source>the whole report in one file, to read, print and pass on</source>
        <translation>el informe entero en un archivo, para leer, imprimir y compartir</translation>
    </message>
    <message>
        <source>this report says it</source>
        <translation>esta noticia lo dice</translation>
    </message>
    <message>
        <source>this report says otherwise</source>
        <translation>esta noticia dice otra cosa</translation>
    </message>
    <message>
        <source>this report says part of it</source>
        <translation>esta noticia dice una parte</translation>
    </message>
    <message>
        <source>too little speaks for it</source>
        <translation>hay demasiado poco a favor</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>{number} character could not be read and shows as �.</source>
        <translation>{number} carácter no se pudo leer y aparece como �.</translation>
    </message>
    <message>
        <source>{number} characters could not be read and show as �.</source>
        <translation>{number} caracteres no se pudieron leer y aparecen como �.</translation>
    </message>
    <message>
        <source>{number} comment</source>
        <translation>{number} comentario</translation>
    </message>
    <message>
        <source>{number} comments</source>
        <translation>{number} comentarios</translation>
    </message>
    <message>
        <source>{number} endnote</source>
        <translation>{number} nota final</translation>
    </message>
    <message>
        <source>{number} endnotes</source>
        <translation>{number} notas finales</translation>
    </message>
    <message>
        <source>{number} footnote</source>
        <translation>{number} nota al pie</translation>
    </message>
    <message>
        <source>{number} footnotes</source>
        <translation>{number} notas al pie</translation>
    </message>
    <message>
        <source>{number} of {of} pages could not be read.</source>
        <translation>{number} de {of} páginas no se pudieron leer.</translation>
    </message>
    <message>
        <source>{number} text box</source>
        <translation>{number} cuadro de texto</translation>
    </message>
    <message>
        <source>{number} text boxes</source>
        <translation>{number} cuadros de texto</translation>
    </message>
    <message>
        <source>{number} tracked deletion</source>
        <translation>{number} eliminación con seguimiento</translation>
    </message>
    <message>
        <source>{number} tracked deletions</source>
        <translation>{number} eliminaciones con seguimiento</translation>
    </message>
    <message>
        <source>{outlet} seems to report another event: hardly any of its facts was found elsewhere.</source>
        <translation>{outlet} parece informar de otro suceso: casi ninguno de sus hechos se encontró en otra parte.</translation>
    </message>
    <message>
        <source>{part} cannot be read</source>
        <translation>{part} no se puede leer</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>falta {part}</translation>
    </message>
    <message>
        <source>{place} comes nearest to it</source>
        <translation>{place} es lo que más se le acerca</translation>
    </message>
    <message>
        <source>{place} fits no other sentence of {report} better</source>
        <translation>{place} no encaja mejor con ninguna otra frase de {report}</translation>
    </message>
    <message>
        <source>{place} fits {other} better</source>
        <translation>{place} encaja mejor con {other}</translation>
    </message>
    <message>
        <source>{place} has clearly more of it than any other sentence</source>
        <translation>{place} tiene claramente más de él que cualquier otra frase</translation>
    </message>
    <message>
        <source>{place} is close to it as a whole</source>
        <translation>{place} se le parece en conjunto</translation>
    </message>
    <message>
        <source>{place} says it in the same words</source>
        <translation>{place} lo dice con las mismas palabras</translation>
    </message>
    <message>
        <source>{place} tells a detail of it otherwise</source>
        <translation>{place} da un detalle de otra manera</translation>
    </message>
    <message>
        <source>{place} was matched with it as the same statement</source>
        <translation>{place} se le asignó como la misma afirmación</translation>
    </message>
    <message>
        <source>{setting} is {value}.</source>
        <translation>{setting} es {value}.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server.</source>
        <translation>«{address}» no es la dirección de un servidor.</translation>
    </message>
</context>
</TS>
