<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Crossread</source>
        <translation>Über Crossread</translation>
    </message>
    <message>
        <source>Compares several reports of one event: which facts each outlet reports, which it leaves out, where they clash. Everything happens on this computer; nothing is sent or fetched.

MIT licence. “Not found” means that the program found no matching statement; it is not proof of omission.</source>
        <translation>Vergleicht mehrere Berichte über ein Ereignis: welche Fakten jedes Medium berichtet, welche es auslässt, wo sie sich widersprechen. Alles geschieht auf diesem Rechner; nichts wird gesendet oder geladen.

MIT-Lizenz. „Nicht gefunden“ heißt: Das Programm hat keine entsprechende Aussage gefunden. Ein Beweis für eine Auslassung ist das nicht.</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Pakete und ihre Lizenzen</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Comparing …</source>
        <translation>Berichte werden verglichen …</translation>
    </message>
    <message>
        <source>Judging again …</source>
        <translation>Neu beurteilt wird …</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichern …</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>The comparison on screen was made with other settings.</source>
        <translation>Der gezeigte Vergleich entstand mit anderen Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>%Ln word(s); {totals}</source>
        <translation>
            <numerusform>%Ln Wort; {totals}</numerusform>
            <numerusform>%Ln Wörter; {totals}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>near-copy of {letters} ({share} %)</source>
        <translation>fast gleich wie {letters} ({share} %)</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>One row for each article. Enter goes to its first sentence.</source>
        <translation>Eine Zeile je Artikel. Die Eingabetaste führt zu seinem ersten Satz.</translation>
    </message>
    <message>
        <source>Open two or more reports of one event; this list then tells what was read from which file.</source>
        <translation>Öffnen Sie zwei oder mehr Berichte über ein Ereignis; diese Liste zeigt dann, was aus welcher Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>Read &amp;again from its file</source>
        <translation>Aus der Datei &amp;neu einlesen</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Replace &amp;with another file…</source>
        <translation>Durch &amp;eine andere Datei ersetzen…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Save it, so that it can be opened again without a new analysis?</source>
        <translation>Speichern, damit sich der Vergleich ohne neue Analyse wieder öffnen lässt?</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation>„{name}“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Only wording was compared, {why} The same fact in other words may be shown as not found.</source>
        <translation>Nur der Wortlaut wurde verglichen, {why} Derselbe Fakt in anderen Worten kann als nicht gefunden erscheinen.</translation>
    </message>
    <message>
        <source>because no encoder for meaning could be loaded.</source>
        <translation>weil kein Encoder für Bedeutung geladen werden konnte.</translation>
    </message>
    <message>
        <source>because no encoder for meaning could be loaded: {reason}</source>
        <translation>weil kein Encoder für Bedeutung geladen werden konnte: {reason}</translation>
    </message>
    <message>
        <source>because the preferences choose the encoder “{name}”.</source>
        <translation>weil in den Einstellungen der Encoder „{name}“ gewählt ist.</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>{kind}: why it is a clash</source>
        <translation>{kind}: warum ein Widerspruch</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of {outlet}</source>
        <translation>Übersicht über {outlet}</translation>
    </message>
    <message>
        <source>near-copy of {letters}</source>
        <translation>fast gleich wie {letters}</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n nicht gefunden</numerusform>
            <numerusform>%n nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n nur hier</numerusform>
            <numerusform>%n nur hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Column menu for {outlet}</source>
        <translation>Spaltenmenü für {outlet}</translation>
    </message>
    <message>
        <source>Next fact not found in this report</source>
        <translation>Nächster Fakt, der in diesem Bericht nicht gefunden wurde</translation>
    </message>
    <message>
        <source>Next fact that this report carries</source>
        <translation>Nächster Fakt, den dieser Bericht enthält</translation>
    </message>
    <message>
        <source>Next sentence found only here</source>
        <translation>Nächster Satz, der nur hier steht</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Keep still while others follow</source>
        <translation>Beim Scrollen s&amp;tehen lassen</translation>
    </message>
    <message>
        <source>&amp;Pin at the left</source>
        <translation>Links an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Underline elsewhere what this lacks</source>
        <translation>Anderswo &amp;unterstreichen, was hier fehlt</translation>
    </message>
    <message>
        <source>Hide all &amp;others</source>
        <translation>Alle a&amp;nderen ausblenden</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Replace &amp;with another file…</source>
        <translation>Durch &amp;eine andere Datei ersetzen…</translation>
    </message>
    <message>
        <source>kept still while others follow</source>
        <translation>bleibt stehen, während andere folgen</translation>
    </message>
    <message>
        <source>pinned at the left</source>
        <translation>links angeheftet</translation>
    </message>
    <message>
        <source>underlined elsewhere is what this lacks</source>
        <translation>anderswo ist unterstrichen, was hier fehlt</translation>
    </message>
    <message>
        <source>{state}: click to undo</source>
        <translation>{state}: Klick macht es rückgängig</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Buried: {depth} % down here, at the top in {names}.</source>
        <translation>Weit hinten: hier nach {depth} % des Textes, ganz oben bei {names}.</translation>
    </message>
    <message>
        <source>Clashing details</source>
        <translation>Widersprüchliche Angaben</translation>
    </message>
    <message>
        <source>Click to read the facts in this article&apos;s order.</source>
        <translation>Klicken, um die Fakten in der Reihenfolge dieses Artikels zu lesen.</translation>
    </message>
    <message>
        <source>Click, or press + and −, to unfold and fold the group</source>
        <translation>Klicken oder + und − drücken, um die Gruppe auf- und zuzuklappen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>First said after this part of the article: {places}.</source>
        <translation>Zuerst gesagt nach diesem Teil des Artikels: {places}.</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>Nirgends gefunden.</translation>
    </message>
    <message>
        <source>In every report</source>
        <translation>In jedem Bericht</translation>
    </message>
    <message>
        <source>In most reports</source>
        <translation>In den meisten Berichten</translation>
    </message>
    <message>
        <source>In one report, unsure elsewhere</source>
        <translation>In einem Bericht, sonst unsicher</translation>
    </message>
    <message>
        <source>In some reports</source>
        <translation>In einigen Berichten</translation>
    </message>
    <message>
        <source>In {said} of {total} reports</source>
        <translation>In {said} von {total} Berichten</translation>
    </message>
    <message>
        <source>It says {value}.</source>
        <translation>Dort steht {value}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nearest: {place} {quote} (score {score}).</source>
        <translation>Am nächsten: {place} {quote} (Wert {score}).</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Only in one report</source>
        <translation>Nur in einem Bericht</translation>
    </message>
    <message>
        <source>Only wording is compared so far</source>
        <translation>Bisher ist nur der Wortlaut verglichen</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Said and denied</source>
        <translation>Gesagt und bestritten</translation>
    </message>
    <message>
        <source>Waiting for a second report</source>
        <translation>Warten auf einen zweiten Bericht</translation>
    </message>
    <message>
        <source>Where in the article</source>
        <translation>Wo im Artikel</translation>
    </message>
    <message>
        <source>Without: {words}.</source>
        <translation>Ohne: {words}.</translation>
    </message>
    <message>
        <source>all facts</source>
        <translation>alle Fakten</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message>
        <source>buried</source>
        <translation>weit hinten</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>clashes</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>clashes with another report</source>
        <translation>widerspricht einem anderen Bericht</translation>
    </message>
    <message>
        <source>doubtful and not reviewed</source>
        <translation>zweifelhaft und nicht geprüft</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>in every report</source>
        <translation>in jedem Bericht</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>nearest {place}</source>
        <translation>am nächsten {place}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not found in this report</source>
        <translation>in diesem Bericht nicht gefunden</translation>
    </message>
    <message>
        <source>not found in {letter}</source>
        <translation>nicht gefunden in {letter}</translation>
    </message>
    <message>
        <source>not found somewhere</source>
        <translation>irgendwo nicht gefunden</translation>
    </message>
    <message>
        <source>only in one report</source>
        <translation>nur in einem Bericht</translation>
    </message>
    <message>
        <source>only in this report</source>
        <translation>nur in diesem Bericht</translation>
    </message>
    <message>
        <source>only in {letter}</source>
        <translation>nur in {letter}</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>reported in part</source>
        <translation>teilweise berichtet</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>{carried} reported, {missing} not found, {only_here} only here, {unsure} unsure</source>
        <translation>{carried} berichtet, {missing} nicht gefunden, {only_here} nur hier, {unsure} unsicher</translation>
    </message>
    <message>
        <source>{kind} clash in “{label}”: {sides}. {reason}</source>
        <translation>{kind}: Widerspruch in „{label}“: {sides}. {reason}</translation>
    </message>
    <message>
        <source>{label}. {kind}. Reported by {names}.</source>
        <translation>{label}. {kind}. Berichtet von {names}.</translation>
    </message>
    <message>
        <source>{score} of {needed} needed</source>
        <translation>{score} von nötigen {needed}</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells: {what}</source>
        <translation>Zellen: {what}</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy these rows as a table</source>
        <translation>Diese Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Enlarge the matrix</source>
        <translation>Matrix vergrößern</translation>
    </message>
    <message>
        <source>Filter facts and notes</source>
        <translation>Fakten filtern</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Give the matrix the whole middle of the window</source>
        <translation>Der Matrix die ganze Mitte des Fensters geben</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Group the facts by how they stand</source>
        <translation>Die Fakten danach gruppieren, wie sie stehen</translation>
    </message>
    <message>
        <source>Not found in</source>
        <translation>Nicht gefunden in</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur in</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <source>Sort: {what}</source>
        <translation>Ordnen: {what}</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>as in {letter}</source>
        <translation>wie in {letter}</translation>
    </message>
    <message>
        <source>clashes first</source>
        <translation>Widersprüche zuerst</translation>
    </message>
    <message>
        <source>high in one, low in another</source>
        <translation>hier oben, dort weit hinten</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>most outlets</source>
        <translation>meiste Medien</translation>
    </message>
    <message>
        <source>place in the article</source>
        <translation>Stelle im Artikel</translation>
    </message>
    <message>
        <source>start of quote</source>
        <translation>Zitatanfang</translation>
    </message>
    <message>
        <source>whole sentences</source>
        <translation>ganze Sätze</translation>
    </message>
    <message>
        <source>{n} of {total} facts</source>
        <translation>{n} von {total} Fakten</translation>
    </message>
</context>
<context>
    <name>CoverageHeader</name>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Facts and outlets</source>
        <translation>Fakten und Medien</translation>
    </message>
    <message>
        <source>No fact has these words and this state. Take away a filter to see more.</source>
        <translation>Kein Fakt hat diese Worte und diesen Stand. Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>No fact passes the filter</source>
        <translation>Kein Fakt passt zum Filter</translation>
    </message>
    <message>
        <source>No facts found</source>
        <translation>Keine Fakten gefunden</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
    <message>
        <source>Open two or more reports of one event: every fact gets a row here, every outlet a column.</source>
        <translation>Öffnen Sie zwei oder mehr Berichte über ein Ereignis: Jeder Fakt bekommt hier eine Zeile, jedes Medium eine Spalte.</translation>
    </message>
    <message>
        <source>Rows are facts, columns are outlets. Enter shows a cell&apos;s sentence.</source>
        <translation>Zeilen sind Fakten, Spalten sind Medien. Die Eingabetaste zeigt den Satz einer Zelle.</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Alle Fakten zeigen</translation>
    </message>
    <message>
        <source>The facts appear here as soon as the reports are compared.</source>
        <translation>Die Fakten erscheinen hier, sobald die Berichte verglichen sind.</translation>
    </message>
    <message>
        <source>The reports hold no statement that could be checked against the others.</source>
        <translation>Die Berichte enthalten keine Aussage, die sich mit den anderen vergleichen ließe.</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
</context>
<context>
    <name>CoverageTotals</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Totals over all facts</source>
        <translation>Summen über alle Fakten</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A copy of your work was saved as {path}.</source>
        <translation>Eine Kopie Ihrer Arbeit wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It is not your fault, and you can go on working. The details below help to mend it; read them before you pass them on, as they may name your files.</source>
        <translation>Es liegt nicht an Ihnen, und Sie können weiterarbeiten. Die Einzelheiten unten helfen, den Fehler zu beheben; lesen Sie sie, bevor Sie sie weitergeben: Sie können Ihre Dateien nennen.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Das Programm hat einen Fehler gemacht</translation>
    </message>
</context>
<context>
    <name>DiscrepanciesPanel</name>
    <message>
        <source>As far as the program can tell, no two reports give a number, date, name or quotation differently, or deny what the other says. A clash counts only where both surely speak of the same thing, so many are overlooked: reading is still worth it.</source>
        <translation>Soweit das Programm erkennt, nennen keine zwei Berichte eine Zahl, ein Datum, einen Namen oder ein Zitat verschieden, und keiner bestreitet, was ein anderer sagt. Ein Widerspruch zählt nur, wo beide sicher von derselben Sache sprechen; viele werden also übersehen, und selbst lesen lohnt sich weiterhin.</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>No clashing details found</source>
        <translation>Keine Widersprüche gefunden</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
    <message>
        <source>Numbers, dates, names and quotations that differ are listed here once reports are compared.</source>
        <translation>Abweichende Zahlen, Daten, Namen und Zitate stehen hier, sobald Berichte verglichen sind.</translation>
    </message>
    <message>
        <source>Open two or more reports; numbers, dates, names and quotations that differ are listed here.</source>
        <translation>Öffnen Sie zwei oder mehr Berichte; abweichende Zahlen, Daten, Namen und Zitate stehen hier.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Hide this panel; the menu View brings it back</source>
        <translation>Diesen Bereich ausblenden; das Menü Ansicht holt ihn zurück</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>{panel} ausblenden</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n file(s) read again: nothing has changed.</source>
        <translation>
            <numerusform>%n Datei neu eingelesen: nichts hat sich geändert.</numerusform>
            <numerusform>%n Dateien neu eingelesen: nichts hat sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved comparison is opened by itself; the other files were left out.</source>
        <translation>Ein gespeicherter Vergleich wird allein geöffnet; die anderen Dateien blieben weg.</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add articles to it once it is open.</source>
        <translation>Fügen Sie ihm Artikel hinzu, sobald er offen ist.</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Artikel hinzufügen…</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>One report is open; a comparison needs at least two.</source>
        <translation>Ein Bericht ist offen; ein Vergleich braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>Only wording is compared.</source>
        <translation>Nur der Wortlaut ist verglichen.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Vergleich öffnen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Read in place of what was open: {outlets}.</source>
        <translation>An die Stelle des Geöffneten getreten: {outlets}.</translation>
    </message>
    <message>
        <source>Replace {outlet}</source>
        <translation>{outlet} ersetzen</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Save the page in your browser, then drop the file here.</source>
        <translation>Speichern Sie die Seite im Browser und ziehen Sie dann die Datei hierher.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Text is missing from some of the reports; their notes stand under Sources.</source>
        <translation>In einigen Berichten fehlt Text; die Hinweise dazu stehen unter „Quellen“.</translation>
    </message>
    <message>
        <source>The report stays as it was read.</source>
        <translation>Der Bericht bleibt, wie er gelesen wurde.</translation>
    </message>
    <message>
        <source>There is no article in {folder}.</source>
        <translation>In {folder} liegt kein Artikel.</translation>
    </message>
    <message>
        <source>This program does not download, so a web address cannot be opened.</source>
        <translation>Dieses Programm lädt nichts herunter, deshalb lässt sich eine Webadresse nicht öffnen.</translation>
    </message>
    <message>
        <source>{bad} of {every} files could not be taken in.</source>
        <translation>{bad} von {every} Dateien konnten nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
    <message>
        <source>{outlet} was taken out.</source>
        <translation>{outlet} wurde herausgenommen.</translation>
    </message>
    <message>
        <source>{path}: is open already.</source>
        <translation>{path}: ist schon offen.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Drop reports of one event here</source>
        <translation>Berichte über ein Ereignis hierher ziehen</translation>
    </message>
    <message>
        <source>Open the sample event</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Text, web pages, Word documents, PDF. Nothing leaves this computer.</source>
        <translation>Text, Webseiten, Word-Dokumente, PDF. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Two or more articles by different outlets. Crossread puts them side by side and shows what they share, what only one reports, what each leaves out, and where they clash.</source>
        <translation>Zwei oder mehr Artikel verschiedener Medien. Crossread stellt sie nebeneinander und zeigt, was sie gemeinsam haben, was nur einer berichtet, was jeder auslässt und wo sie sich widersprechen.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Independent versions that report it, counting near-copies once: {n}.</source>
        <translation>Unabhängige Fassungen, die es berichten (Fast-Kopien einmal gezählt): {n}.</translation>
    </message>
    <message>
        <source>Nearest:</source>
        <translation>Am nächsten:</translation>
    </message>
    <message>
        <source>Quoted in part: leaves out {phrases}</source>
        <translation>Teilweise zitiert: es fehlt {phrases}</translation>
    </message>
    <message>
        <source>Reported by {who}</source>
        <translation>Berichtet von {who}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Wert {score}</translation>
    </message>
    <message>
        <source>The fact is put in these words.</source>
        <translation>Der Fakt ist in diesen Worten gefasst.</translation>
    </message>
    <message>
        <source>Too close to tell from “not found”: please read it.</source>
        <translation>Zu nah an „nicht gefunden“, um es zu entscheiden: bitte nachlesen.</translation>
    </message>
    <message>
        <source>Why {score}: {reasons}</source>
        <translation>Warum {score}: {reasons}</translation>
    </message>
    <message>
        <source>Without {phrases}</source>
        <translation>Ohne {phrases}</translation>
    </message>
    <message>
        <source>but {reason}</source>
        <translation>aber {reason}</translation>
    </message>
    <message>
        <source>nearest:</source>
        <translation>am nächsten:</translation>
    </message>
    <message>
        <source>not found in {who}</source>
        <translation>nicht gefunden in {who}</translation>
    </message>
    <message>
        <source>unsure in {who}</source>
        <translation>unsicher in {who}</translation>
    </message>
    <message>
        <source>{letters} share {share} % of their wording: count them as one version.</source>
        <translation>{letters} haben {share} % des Wortlauts gemeinsam: als eine Fassung zählen.</translation>
    </message>
    <message>
        <source>{reason} (missing: {words})</source>
        <translation>{reason} (es fehlen: {words})</translation>
    </message>
    <message>
        <source>{score} (all of it from {needed})</source>
        <translation>{score} (ganz ab {needed})</translation>
    </message>
</context>
<context>
    <name>FactPanel</name>
    <message>
        <source>Bookmark the fact</source>
        <translation>Lesezeichen für den Fakt</translation>
    </message>
    <message>
        <source>Click a sentence, or go to the next fact, to see who else says it and in which words.</source>
        <translation>Klicken Sie auf einen Satz oder gehen Sie zum nächsten Fakt, um zu sehen, wer es noch sagt und mit welchen Worten.</translation>
    </message>
    <message>
        <source>Each fact shows here in every outlet&apos;s own words once reports are compared.</source>
        <translation>Jeder Fakt steht hier in den Worten jedes Mediums, sobald Berichte verglichen sind.</translation>
    </message>
    <message>
        <source>Fact {n} of {total}</source>
        <translation>Fakt {n} von {total}</translation>
    </message>
    <message>
        <source>Give the fact another label</source>
        <translation>Den Fakt anders benennen</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Nächster Fakt</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>No fact here</source>
        <translation>Hier kein Fakt</translation>
    </message>
    <message>
        <source>No fact selected</source>
        <translation>Kein Fakt gewählt</translation>
    </message>
    <message>
        <source>Open two or more reports; then each fact shows here in every outlet&apos;s own words.</source>
        <translation>Öffnen Sie zwei oder mehr Berichte; dann steht hier jeder Fakt in den Worten jedes Mediums.</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Voriger Fakt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more report(s)</source>
        <translation>
            <numerusform>%n weiteren Bericht zeigen</numerusform>
            <numerusform>%n weitere Berichte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence states nothing that could be checked against the other reports.</source>
        <translation>Dieser Satz sagt nichts, was sich mit den anderen Berichten vergleichen ließe.</translation>
    </message>
    <message>
        <source>Where in the article</source>
        <translation>Wo im Artikel</translation>
    </message>
    <message>
        <source>Write a note on the fact</source>
        <translation>Notiz zum Fakt schreiben</translation>
    </message>
    <message>
        <source>importance {word} ({score})</source>
        <translation>Wichtigkeit {word} ({score})</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Alle Fakten zeigen</translation>
    </message>
    <message>
        <source>Shown: {which} · none of {total} facts; all passages are dimmed</source>
        <translation>Gezeigt: {which} · keiner von {total} Fakten; alles ist abgeblendet</translation>
    </message>
    <message>
        <source>Shown: {which} · {n} of {total} facts; all other passages are dimmed</source>
        <translation>Gezeigt: {which} · {n} von {total} Fakten; alles andere ist abgeblendet</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Words to find in all articles</source>
        <translation>Wörter, in allen Artikeln zu suchen</translation>
    </message>
    <message>
        <source>not found in any article</source>
        <translation>in keinem Artikel gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{here} of {all} · in %n article(s)</source>
        <translation>
            <numerusform>{here} von {all} · in %n Artikel</numerusform>
            <numerusform>{here} von {all} · in %n Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>Bookmarked.</source>
        <translation>Lesezeichen gesetzt.</translation>
    </message>
    <message>
        <source>Confirm: {state} (Y)</source>
        <translation>Bestätigen: {state} (Y)</translation>
    </message>
    <message>
        <source>Reject: {state} (X)</source>
        <translation>Verwerfen: {state} (X)</translation>
    </message>
    <message>
        <source>The program&apos;s label: {label}.</source>
        <translation>Vom Programm benannt: {label}.</translation>
    </message>
    <message>
        <source>a clash: do both speak of the same thing?</source>
        <translation>Widerspruch: Ist dasselbe gemeint?</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>counts as said, on thin evidence</source>
        <translation>gilt als gesagt, dünn belegt</translation>
    </message>
    <message>
        <source>found in part, but only just</source>
        <translation>teilweise gefunden, aber nur knapp</translation>
    </message>
    <message>
        <source>linked by you</source>
        <translation>von Ihnen verknüpft</translation>
    </message>
    <message>
        <source>merged by you</source>
        <translation>von Ihnen zusammengeführt</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>von Ihnen benannt</translation>
    </message>
    <message>
        <source>not found, but only just</source>
        <translation>nicht gefunden, aber nur knapp</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>von Ihnen verworfen</translation>
    </message>
    <message>
        <source>said or not? The score cannot tell</source>
        <translation>gesagt oder nicht? Der Wert sagt es nicht</translation>
    </message>
    <message>
        <source>split by you</source>
        <translation>von Ihnen abgetrennt</translation>
    </message>
    <message>
        <source>unlinked by you</source>
        <translation>von Ihnen gelöst</translation>
    </message>
    <message>
        <source>{sign} {deed}; the program found: {state}, score {score}</source>
        <translation>{sign} {deed}; das Programm fand: {state}, Wert {score}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>&amp;Confirm: {state}</source>
        <translation>&amp;Bestätigen: {state}</translation>
    </message>
    <message>
        <source>&amp;Take this paragraph in</source>
        <translation>Diesen Absatz mit &amp;vergleichen</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Lesezeichen gesetzt.</translation>
    </message>
    <message>
        <source>Choose a fact to merge.</source>
        <translation>Wählen Sie einen Fakt zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Choose a sentence to link.</source>
        <translation>Wählen Sie einen Satz zum Verknüpfen.</translation>
    </message>
    <message>
        <source>Choose a sentence to split off its fact.</source>
        <translation>Wählen Sie einen Satz, der von seinem Fakt abgetrennt werden soll.</translation>
    </message>
    <message>
        <source>Choose a sentence to unlink from the selected fact.</source>
        <translation>Wählen Sie einen Satz, der vom gewählten Fakt gelöst werden soll.</translation>
    </message>
    <message>
        <source>Choose what one report does with a fact: a cell of the matrix, or a sentence.</source>
        <translation>Wählen Sie, was ein Bericht mit einem Fakt tut: eine Zelle der Matrix oder einen Satz.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed; still to judge: %n unsure report(s).</source>
        <translation>
            <numerusform>Bestätigt; noch zu beurteilen: %n unsicherer Bericht.</numerusform>
            <numerusform>Bestätigt; noch zu beurteilen: %n unsichere Berichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Verknüpft.</translation>
    </message>
    <message>
        <source>Linking {words}: choose a sentence of another report that states the same, then {do}.</source>
        <translation>{words} verknüpfen: Wählen Sie in einem anderen Bericht einen Satz, der dasselbe sagt, und {do}.</translation>
    </message>
    <message>
        <source>Merged into one fact.</source>
        <translation>Zu einem Fakt zusammengeführt.</translation>
    </message>
    <message>
        <source>Merging {words}: choose the fact that is the same, then {do}.</source>
        <translation>{words} zusammenführen: Wählen Sie den Fakt, der derselbe ist, und {do}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on “{fact}”:</source>
        <translation>Notiz zu „{fact}“:</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Nichts bleibt zu prüfen.</translation>
    </message>
    <message>
        <source>Re&amp;ject: {state}</source>
        <translation>&amp;Verwerfen: {state}</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Split off as a fact of its own.</source>
        <translation>Als eigener Fakt abgetrennt.</translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>Das Lesezeichen ist entfernt.</translation>
    </message>
    <message>
        <source>The fact in your words; leave it empty for the program&apos;s own label:</source>
        <translation>Der Fakt in Ihren Worten; leer gilt die Bezeichnung des Programms:</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Unlinked.</source>
        <translation>Gelöst.</translation>
    </message>
    <message>
        <source>bookmark: {fact}</source>
        <translation>Lesezeichen: {fact}</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>confirm all of: {fact}</source>
        <translation>alles bestätigen: {fact}</translation>
    </message>
    <message>
        <source>give the command again</source>
        <translation>geben Sie den Befehl noch einmal</translation>
    </message>
    <message>
        <source>leave out: {fact}</source>
        <translation>weglassen: {fact}</translation>
    </message>
    <message>
        <source>link: {fact}</source>
        <translation>verknüpfen: {fact}</translation>
    </message>
    <message>
        <source>merge: {fact}</source>
        <translation>zusammenführen: {fact}</translation>
    </message>
    <message>
        <source>note: {fact}</source>
        <translation>Notiz: {fact}</translation>
    </message>
    <message>
        <source>press {key}</source>
        <translation>drücken Sie {key}</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>relabel: {fact}</source>
        <translation>umbenennen: {fact}</translation>
    </message>
    <message>
        <source>split: {fact}</source>
        <translation>abtrennen: {fact}</translation>
    </message>
    <message>
        <source>take in: {fact}</source>
        <translation>aufnehmen: {fact}</translation>
    </message>
    <message>
        <source>unlink: {fact}</source>
        <translation>lösen: {fact}</translation>
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
        <translation>„teilweise“</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>As it came</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Choose a command to change its keys</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern</translation>
    </message>
    <message>
        <source>Give this command the keys it came with</source>
        <translation>Diesem Befehl seine ursprünglichen Tasten geben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Other key</source>
        <translation>Andere Taste</translation>
    </message>
    <message>
        <source>Press the keys that this command shall have.</source>
        <translation>Drücken Sie die Tasten, die dieser Befehl haben soll.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Diese Taste entfernen</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Crossread · bold keys are your own</source>
        <translation>Crossread · fett: eigene Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of Crossread</source>
        <translation>Tasten von Crossread</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>  or  </source>
        <translation>  oder  </translation>
    </message>
    <message>
        <source>fields and lists, which need it for themselves</source>
        <translation>Feldern und Listen, die es selbst brauchen</translation>
    </message>
    <message>
        <source>the menu {menu}</source>
        <translation>dem Menü {menu}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose another place or name.</source>
        <translation>Wählen Sie einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Enter goes to the fields in which the keys are changed.</source>
        <translation>Die Eingabetaste führt zu den Feldern, in denen die Tasten geändert werden.</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Nach Befehl oder Taste filtern</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Die Tasten filtern</translation>
    </message>
    <message>
        <source>It cannot be saved here: {reason}.</source>
        <translation>Hier lässt sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of Crossread</source>
        <translation>Tasten von Crossread</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the key table</source>
        <translation>Tastentabelle speichern</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesandt.</translation>
    </message>
    <message>
        <source>This key is fixed.</source>
        <translation>Diese Taste ist fest.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>crossread-keys</source>
        <translation>crossread-tasten</translation>
    </message>
    <message>
        <source>{keys} belongs to {what}.</source>
        <translation>{keys} gehört zu {what}.</translation>
    </message>
    <message>
        <source>{keys} stands for “{command}”.</source>
        <translation>{keys} steht für „{command}“.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>ribbons join sentences that say the same; click one to bring them level</source>
        <translation>Bänder verbinden Sätze, die dasselbe sagen; ein Klick bringt sie auf eine Höhe</translation>
    </message>
    <message>
        <source>underlined: {words}</source>
        <translation>unterstrichen: {words}</translation>
    </message>
    <message>
        <source>words found nowhere else</source>
        <translation>Wörter, die sonst nirgends stehen</translation>
    </message>
    <message>
        <source>words not found in {outlet}</source>
        <translation>Wörter, die in {outlet} nicht gefunden wurden</translation>
    </message>
</context>
<context>
    <name>MissChip</name>
    <message>
        <source>Not found here</source>
        <translation>Hier nicht gefunden</translation>
    </message>
    <message>
        <source>Scrolls to the nearest sentence</source>
        <translation>Scrollt zum nächstliegenden Satz</translation>
    </message>
    <message>
        <source>Unsure if said here</source>
        <translation>Unsicher, ob es hier steht</translation>
    </message>
    <message>
        <source>{finding} · nearest, with {share} % of it:</source>
        <translation>{finding} · am nächsten, mit {share} % davon:</translation>
    </message>
    <message>
        <source>{finding} · nearest:</source>
        <translation>{finding} · am nächsten:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Go to fact</source>
        <translation>Zu Fakt gehen</translation>
    </message>
    <message>
        <source>No clash was found in these reports.</source>
        <translation>In diesen Berichten wurde kein Widerspruch gefunden.</translation>
    </message>
    <message>
        <source>No fact is bookmarked.</source>
        <translation>Kein Fakt hat ein Lesezeichen.</translation>
    </message>
    <message>
        <source>No fact passes the filter.</source>
        <translation>Kein Fakt passt zum Filter.</translation>
    </message>
    <message>
        <source>Number of the fact, 1 to {last}:</source>
        <translation>Nummer des Fakts, 1 bis {last}:</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>Das war der erste.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Das war der letzte.</translation>
    </message>
    <message>
        <source>The filter leaves out others.</source>
        <translation>Der Filter lässt andere weg.</translation>
    </message>
    <message>
        <source>This comparison holds no facts.</source>
        <translation>Dieser Vergleich enthält keine Fakten.</translation>
    </message>
    <message>
        <source>{outlet} reports every fact that was found.</source>
        <translation>{outlet} berichtet jeden gefundenen Fakt.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>  (and {n} more)</source>
        <translation>  (und {n} weitere)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n problems.</source>
        <translation>
            <numerusform>%n Problem.</numerusform>
            <numerusform>%n Probleme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnDisk</name>
    <message>
        <source>Changed on disk since it was read: {names}.</source>
        <translation>Seit dem Einlesen auf der Platte geändert: {names}.</translation>
    </message>
    <message>
        <source>Changed on disk since they were read: {names}.</source>
        <translation>Seit dem Einlesen auf der Platte geändert: {names}.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n sentence(s): {clash} clash, {only} only here</source>
        <translation>
            <numerusform>%n Satz: {clash} Widerspruch, {only} nur hier</numerusform>
            <numerusform>%n Sätze: {clash} Widerspruch, {only} nur hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the article</source>
        <translation>Übersicht über den Artikel</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>A command, fact, outlet or setting</source>
        <translation>Ein Befehl, Fakt, Medium oder eine Einstellung</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command, fact, outlet or setting</source>
        <translation>Befehl, Fakt, Medium oder Einstellung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Fact {number}</source>
        <translation>Fakt {number}</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>{command} (on)</source>
        <translation>{command} (an)</translation>
    </message>
</context>
<context>
    <name>Paragraphs</name>
    <message>
        <source>Boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Choose a sentence of the paragraph to leave out.</source>
        <translation>Wählen Sie einen Satz des Absatzes, der wegbleiben soll.</translation>
    </message>
    <message>
        <source>Date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>Every paragraph of {outlet} is compared.</source>
        <translation>Jeder Absatz von {outlet} wird verglichen.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Left out of {outlet}:</source>
        <translation>Weggelassen bei {outlet}:</translation>
    </message>
    <message>
        <source>Take a paragraph in</source>
        <translation>Einen Absatz aufnehmen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The paragraph is left out of the comparison.</source>
        <translation>Der Absatz wird nicht mehr verglichen.</translation>
    </message>
    <message>
        <source>The paragraph is taken into the comparison.</source>
        <translation>Der Absatz wird mit verglichen.</translation>
    </message>
    <message>
        <source>leave out: {words}</source>
        <translation>weglassen: {words}</translation>
    </message>
    <message>
        <source>take in: {words}</source>
        <translation>aufnehmen: {words}</translation>
    </message>
</context>
<context>
    <name>PositionStrip</name>
    <message>
        <source>Where in the article</source>
        <translation>Wo im Artikel</translation>
    </message>
    <message>
        <source>first word</source>
        <translation>erstes Wort</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>letztes Wort</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading {n} of {total} files …</source>
        <translation>Datei {n} von {total} wird gelesen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the work and keep what is on screen (Esc)</source>
        <translation>Die Arbeit abbrechen und behalten, was zu sehen ist (Esc)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s · about {left} s left</source>
        <translation>{seconds} s · noch etwa {left} s</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message numerus="yes">
        <source>%n hidden · show all</source>
        <translation>
            <numerusform>%n ausgeblendet · alle zeigen</numerusform>
            <numerusform>%n ausgeblendet · alle zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>So far by wording only: marks show what others say in nearly the same words</source>
        <translation>Bisher nur nach Wortlaut: Zeichen zeigen, was andere fast wörtlich auch sagen</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>{name} (nearest)</source>
        <translation>{name} (am nächsten)</translation>
    </message>
    <message>
        <source>{name}, {n} of {of}</source>
        <translation>{name}, {n} von {of}</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
        <source>This is one of the reports.</source>
        <translation>Das ist einer der verglichenen Berichte.</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unsaved work of {moment} was kept when the program made a mistake.</source>
        <translation>Nicht gespeicherte Arbeit vom {moment} wurde bei einem Programmfehler aufgehoben.</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Its words, or the nearest</source>
        <translation>Wortlaut, sonst das Nächste</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Warum prüfen</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Every finding of this comparison is clear.</source>
        <translation>Jeder Befund dieses Vergleichs ist klar.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Most doubtful and most important first. Y confirms, X rejects.</source>
        <translation>Das Zweifelhafteste und Wichtigste zuerst. Y bestätigt, X verwirft.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Nur Offenes</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>What the program is least sure of is listed here, the most important first.</source>
        <translation>Hier steht, worin das Programm am unsichersten ist, das Wichtigste zuerst.</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} von {total} geprüft</translation>
    </message>
</context>
<context>
    <name>RibbonRow</name>
    <message>
        <source>Links between {left} and {right}</source>
        <translation>Verbindungen zwischen {left} und {right}</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>both carry the selected fact</source>
        <translation>beide enthalten den gewählten Fakt</translation>
    </message>
    <message>
        <source>linked by you</source>
        <translation>von Ihnen verknüpft</translation>
    </message>
    <message>
        <source>{kind} · {alike} % alike</source>
        <translation>{kind} · zu {alike} % gleich</translation>
    </message>
</context>
<context>
    <name>SelectedWords</name>
    <message>
        <source>Selected words: {who}</source>
        <translation>Markierte Wörter: {who}</translation>
    </message>
    <message>
        <source>not, or not all of it, by {names}</source>
        <translation>nicht oder nicht ganz von {names}</translation>
    </message>
    <message>
        <source>said by {names}</source>
        <translation>gesagt von {names}</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact {number} of {total}</source>
        <translation>Fakt {number} von {total}</translation>
    </message>
    <message>
        <source>in {reports}</source>
        <translation>in {reports}</translation>
    </message>
    <message>
        <source>not found in {reports}</source>
        <translation>nicht gefunden in {reports}</translation>
    </message>
    <message>
        <source>unsure in {reports}</source>
        <translation>unsicher in {reports}</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Reports side by side</source>
        <translation>Berichte nebeneinander</translation>
    </message>
</context>
<context>
    <name>StrictnessSlider</name>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>How much of a sentence another report must support before it counts as reported there.</source>
        <translation>Wie viel von einem Satz ein anderer Bericht stützen muss, damit er dort als berichtet gilt.</translation>
    </message>
    <message>
        <source>Looser</source>
        <translation>Großzügiger</translation>
    </message>
    <message>
        <source>Stricter</source>
        <translation>Strenger</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>{gained} more matches and {lost} fewer than when the reports were compared. Press to go back to that strictness.</source>
        <translation>{gained} Treffer mehr und {lost} weniger als beim Vergleich der Berichte. Ein Klick führt zu jener Strenge zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} match(es)</source>
        <translation>
            <numerusform>{parts} Treffer</numerusform>
            <numerusform>{parts} Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n independent version(s)</source>
        <translation>
            <numerusform>%n unabhängige Fassung</numerusform>
            <numerusform>%n unabhängige Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>In any one report   {n}</source>
        <translation>In irgendeinem Bericht   {n}</translation>
    </message>
    <message>
        <source>Overview and filters</source>
        <translation>Übersicht und Filter</translation>
    </message>
    <message>
        <source>– Missing from {letter} {n}</source>
        <translation>– Nicht in {letter} {n}</translation>
    </message>
    <message>
        <source>– Missing from …</source>
        <translation>– Nicht in …</translation>
    </message>
    <message>
        <source>≠ Clashes {n}</source>
        <translation>≠ Widersprüche {n}</translation>
    </message>
    <message>
        <source>◆ Only in one {n}</source>
        <translation>◆ Nur in einem {n}</translation>
    </message>
    <message>
        <source>◆ Only in {letter} {n}</source>
        <translation>◆ Nur in {letter} {n}</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the second</source>
        <translation>Warten auf das zweite</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Carries {of} facts: another click, or Enter, goes to the next.</source>
        <translation>Enthält {of} Fakten: Noch ein Klick oder die Eingabetaste führt zum nächsten.</translation>
    </message>
    <message>
        <source>Fact {number} of {of} in this sentence: another click, or Enter, goes to the next.</source>
        <translation>Fakt {number} von {of} in diesem Satz: Noch ein Klick oder die Eingabetaste führt zum nächsten.</translation>
    </message>
    <message>
        <source>In part by {names}.</source>
        <translation>Teilweise bei {names}.</translation>
    </message>
    <message>
        <source>Nearly the same words in {names}. Meaning is not compared yet.</source>
        <translation>Fast derselbe Wortlaut bei {names}. Die Bedeutung ist noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Not found in {names}.</source>
        <translation>Nicht gefunden bei {names}.</translation>
    </message>
    <message>
        <source>Otherwise in {names}.</source>
        <translation>Anders bei {names}.</translation>
    </message>
    <message>
        <source>Perhaps in {names}.</source>
        <translation>Vielleicht bei {names}.</translation>
    </message>
    <message>
        <source>Reported by {names}.</source>
        <translation>Berichtet von {names}.</translation>
    </message>
    <message>
        <source>Sentence {number} of {of}</source>
        <translation>Satz {number} von {of}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Encoder {name}</source>
        <translation>Encoder {name}</translation>
    </message>
    <message>
        <source>Encoder {name} · offline</source>
        <translation>Encoder {name} · offline</translation>
    </message>
    <message>
        <source>Fact {number} of {of}</source>
        <translation>Fakt {number} von {of}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Overview and filters</source>
        <translation>Übersicht und Filter</translation>
    </message>
    <message>
        <source>Re&amp;do {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>missing here</source>
        <translation>fehlt hier</translation>
    </message>
    <message>
        <source>next article</source>
        <translation>nächster Artikel</translation>
    </message>
    <message>
        <source>next fact</source>
        <translation>nächster Fakt</translation>
    </message>
    <message>
        <source>{number} of {of} in this sentence</source>
        <translation>{number} von {of} in diesem Satz</translation>
    </message>
    <message>
        <source>{number} of {of} shown</source>
        <translation>{number} von {of} gezeigt</translation>
    </message>
    <message>
        <source>{of} shown</source>
        <translation>{of} gezeigt</translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>First reading</source>
        <translation>Erste Lesart</translation>
    </message>
    <message>
        <source>Only in the first: {left}. Only in the second: {right}.</source>
        <translation>Nur in der ersten: {left}. Nur in der zweiten: {right}.</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Zweite Lesart</translation>
    </message>
    <message>
        <source>The same words.</source>
        <translation>Dieselben Wörter.</translation>
    </message>
    <message>
        <source>The same words; only punctuation differs.</source>
        <translation>Dieselben Wörter; nur die Zeichensetzung ist anders.</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Crossread</source>
        <translation>Ü&amp;ber Crossread</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>Artikel &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;All facts</source>
        <translation>&amp;Alle Fakten</translation>
    </message>
    <message>
        <source>&amp;Bookmark the fact</source>
        <translation>Le&amp;sezeichen für den Fakt</translation>
    </message>
    <message>
        <source>&amp;Bookmarked</source>
        <translation>Mit &amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Clashes</source>
        <translation>&amp;Widersprüche</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>Vergleich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Confirm the finding</source>
        <translation>Befund &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Doubtful and not reviewed</source>
        <translation>&amp;Zweifelhafte, nicht geprüfte</translation>
    </message>
    <message>
        <source>&amp;Enlarge the matrix</source>
        <translation>Matrix v&amp;ergrößern</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Find in all articles…</source>
        <translation>In allen Artikeln &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Like the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Link two sentences</source>
        <translation>Zwei Sätze ver&amp;knüpfen</translation>
    </message>
    <message>
        <source>&amp;Merge facts</source>
        <translation>Fakten &amp;zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Next fact</source>
        <translation>&amp;Nächster Fakt</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Not found in this article</source>
        <translation>&amp;Nicht in diesem Artikel gefunden</translation>
    </message>
    <message>
        <source>&amp;Note on the fact…</source>
        <translation>&amp;Notiz zum Fakt…</translation>
    </message>
    <message>
        <source>&amp;Open articles…</source>
        <translation>&amp;Artikel öffnen…</translation>
    </message>
    <message>
        <source>&amp;Previous fact</source>
        <translation>&amp;Voriger Fakt</translation>
    </message>
    <message>
        <source>&amp;Previous to review</source>
        <translation>V&amp;orige Prüfung</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save comparison</source>
        <translation>Vergleich &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Scroll together by meaning</source>
        <translation>Gemeinsam nach &amp;Sinn scrollen</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Abtrennen</translation>
    </message>
    <message>
        <source>&amp;Take a paragraph in…</source>
        <translation>Absatz au&amp;fnehmen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>&amp;Unlink from the fact</source>
        <translation>Vom Fakt &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Unsichere</translation>
    </message>
    <message>
        <source>&amp;With a note</source>
        <translation>Mit No&amp;tiz</translation>
    </message>
    <message>
        <source>Article 1</source>
        <translation>Artikel 1</translation>
    </message>
    <message>
        <source>Article 2</source>
        <translation>Artikel 2</translation>
    </message>
    <message>
        <source>Article 3</source>
        <translation>Artikel 3</translation>
    </message>
    <message>
        <source>Article 4</source>
        <translation>Artikel 4</translation>
    </message>
    <message>
        <source>Article 5</source>
        <translation>Artikel 5</translation>
    </message>
    <message>
        <source>Article 6</source>
        <translation>Artikel 6</translation>
    </message>
    <message>
        <source>Article 7</source>
        <translation>Artikel 7</translation>
    </message>
    <message>
        <source>Article 8</source>
        <translation>Artikel 8</translation>
    </message>
    <message>
        <source>Article 9</source>
        <translation>Artikel 9</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Bring passages that say the same level; a column&apos;s menu keeps it still.</source>
        <translation>Stellen, die dasselbe sagen, auf eine Höhe bringen; das Menü einer Spalte lässt sie stehen.</translation>
    </message>
    <message>
        <source>C&amp;ommand palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Compare a paragraph that was taken for boilerplate.</source>
        <translation>Einen Absatz vergleichen, der für Beiwerk gehalten wurde.</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>&amp;Neu vergleichen</translation>
    </message>
    <message>
        <source>Copy what is marked, or the selected sentence with its outlet</source>
        <translation>Markiertes kopieren oder den gewählten Satz mit seinem Medium</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Find a command, fact, outlet or setting by its name.</source>
        <translation>Einen Befehl, Fakt, ein Medium oder eine Einstellung beim Namen finden.</translation>
    </message>
    <message>
        <source>Fol&amp;d all groups</source>
        <translation>Alle Gru&amp;ppen zuklappen</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Vo&amp;rwärts</translation>
    </message>
    <message>
        <source>Give the panels at the bottom the place of the columns, or give it back.</source>
        <translation>Den Bereichen unten den Platz der Spalten geben, oder ihn zurückgeben.</translation>
    </message>
    <message>
        <source>Go to &amp;fact…</source>
        <translation>Zu &amp;Fakt gehen…</translation>
    </message>
    <message>
        <source>Go to what is most doubtful and important.</source>
        <translation>Zum Zweifelhaftesten und Wichtigsten gehen.</translation>
    </message>
    <message>
        <source>Group the facts by how they stand, and show the groups alone.</source>
        <translation>Die Fakten nach ihrem Stand gruppieren und nur die Gruppen zeigen.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>In an article: next fact of the sentence; in a table: go to the sentence of the cell</source>
        <translation>In einem Artikel: nächster Fakt des Satzes; in einer Tabelle: zum Satz der Zelle gehen</translation>
    </message>
    <message>
        <source>It is no part of the report: an advert, a teaser, a note on the author.</source>
        <translation>Er gehört nicht zum Bericht: Werbung, Anreißer, eine Notiz zum Autor.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Größerer oder kleinerer Text</translation>
    </message>
    <message>
        <source>Leave this para&amp;graph out</source>
        <translation>Diesen Absatz we&amp;glassen</translation>
    </message>
    <message>
        <source>Make what this report says a fact of its own.</source>
        <translation>Was dieser Bericht sagt, zu einem eigenen Fakt machen.</translation>
    </message>
    <message>
        <source>N&amp;ext bookmark</source>
        <translation>Nächst&amp;es Lesezeichen</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>Nächster &amp;Artikel</translation>
    </message>
    <message>
        <source>Next &amp;clash</source>
        <translation>Nächster &amp;Widerspruch</translation>
    </message>
    <message>
        <source>Next &amp;missing in this article</source>
        <translation>Nächste &amp;Lücke in diesem Artikel</translation>
    </message>
    <message>
        <source>Next sentence of the article</source>
        <translation>Nächster Satz des Artikels</translation>
    </message>
    <message>
        <source>Next to re&amp;view</source>
        <translation>Nächste &amp;Prüfung</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Übers&amp;icht</translation>
    </message>
    <message>
        <source>Only in &amp;one report</source>
        <translation>Nur in &amp;einem Bericht</translation>
    </message>
    <message>
        <source>Only in &amp;this article</source>
        <translation>Nur in &amp;diesem Artikel</translation>
    </message>
    <message>
        <source>Ope&amp;n comparison…</source>
        <translation>Verg&amp;leich öffnen…</translation>
    </message>
    <message>
        <source>Open the sample e&amp;vent</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Press it on one fact, then on another that is the same; or select both in the matrix.</source>
        <translation>Bei einem Fakt drücken, dann bei einem anderen, der derselbe ist; oder beide in der Matrix wählen.</translation>
    </message>
    <message>
        <source>Press it on one sentence, then on another that states the same.</source>
        <translation>Bei einem Satz drücken, dann bei einem anderen, der dasselbe sagt.</translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <translation>Vorheriges Le&amp;sezeichen</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>Voriger Ar&amp;tikel</translation>
    </message>
    <message>
        <source>Previous c&amp;lash</source>
        <translation>Voriger Wi&amp;derspruch</translation>
    </message>
    <message>
        <source>Previous m&amp;issing in this article</source>
        <translation>Vorige Lü&amp;cke in diesem Artikel</translation>
    </message>
    <message>
        <source>Previous sentence of the article</source>
        <translation>Voriger Satz des Artikels</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;ject the finding</source>
        <translation>Befund &amp;verwerfen</translation>
    </message>
    <message>
        <source>Re&amp;move this article</source>
        <translation>Diesen Artikel ent&amp;fernen</translation>
    </message>
    <message>
        <source>Read this article again &amp;from its file</source>
        <translation>Diesen Artikel aus seiner Datei neu e&amp;inlesen</translation>
    </message>
    <message>
        <source>Relabel the &amp;fact…</source>
        <translation>Fakt &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rep&amp;lace this article with another file…</source>
        <translation>Diesen A&amp;rtikel durch eine andere Datei ersetzen…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>S&amp;top the work</source>
        <translation>&amp;Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Save compar&amp;ison as…</source>
        <translation>Vergleich speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Says it &amp;in part</source>
        <translation>Steht &amp;teilweise da</translation>
    </message>
    <message>
        <source>Select words, from the selected sentence on, as with the other arrows</source>
        <translation>Wörter markieren, vom gewählten Satz an, wie mit den anderen Pfeilen</translation>
    </message>
    <message>
        <source>Show or hide the matrix of facts.</source>
        <translation>Die Matrix der Fakten zeigen oder ausblenden.</translation>
    </message>
    <message>
        <source>Take back what you judged last.</source>
        <translation>Das letzte Urteil zurücknehmen.</translation>
    </message>
    <message>
        <source>The report says a part of the fact.</source>
        <translation>Der Bericht sagt einen Teil des Fakts.</translation>
    </message>
    <message>
        <source>The sentence does not state the selected fact.</source>
        <translation>Der Satz sagt den gewählten Fakt nicht.</translation>
    </message>
    <message>
        <source>What was found is right; what is unsure is said.</source>
        <translation>Der Befund stimmt; was unsicher ist, steht da.</translation>
    </message>
    <message>
        <source>What was found is wrong: what is said is not, what was not found is.</source>
        <translation>Der Befund ist falsch: Was als gesagt gilt, steht nicht da; was nicht gefunden wurde, steht da.</translation>
    </message>
</context>
<context>
    <name>field_buttons</name>
    <message>
        <source>Clear: {field}</source>
        <translation>Leeren: {field}</translation>
    </message>
</context>
<context>
    <name>filenames</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Articles and comparisons</source>
        <translation>Artikel und Vergleiche</translation>
    </message>
    <message>
        <source>Crossread comparisons</source>
        <translation>Crossread-Vergleiche</translation>
    </message>
    <message numerus="yes">
        <source>{outlets} – %n reports</source>
        <translation>
            <numerusform>{outlets} – %n Bericht</numerusform>
            <numerusform>{outlets} – %n Berichte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>A web address cannot be opened</source>
        <translation>Eine Webadresse lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Drop to add the reports of this folder</source>
        <translation>Loslassen, um die Berichte dieses Ordners hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add these %n files</source>
        <translation>
            <numerusform>Loslassen, um %n Datei hinzuzufügen</numerusform>
            <numerusform>Loslassen, um diese %n Dateien hinzuzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add this report</source>
        <translation>Loslassen, um diesen Bericht hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop to open this comparison instead</source>
        <translation>Loslassen, um stattdessen diesen Vergleich zu öffnen</translation>
    </message>
    <message>
        <source>Save the page in your browser, then drop the file here.</source>
        <translation>Speichern Sie die Seite im Browser und ziehen Sie dann die Datei hierher.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Urteil</translation>
    </message>
    <message>
        <source>&amp;Only show</source>
        <translation>N&amp;ur zeigen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Article num&amp;ber</source>
        <translation>Artikelnu&amp;mmer</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>A serif of the system</source>
        <translation>Eine Serifenschrift des Systems</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The best that is installed</source>
        <translation>Der beste installierte</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>A comparison needs at least two different reports.</source>
        <translation>Ein Vergleich braucht mindestens zwei verschiedene Berichte.</translation>
    </message>
    <message>
        <source>Aligning sentences …</source>
        <translation>Sätze werden zugeordnet …</translation>
    </message>
    <message>
        <source>Another program may have changed it, or someone may mean harm. Open a copy that you saved earlier, or compare the articles again.</source>
        <translation>Ein anderes Programm hat sie vielleicht geändert, oder jemand führt Böses im Schilde. Öffnen Sie eine früher gespeicherte Kopie oder vergleichen Sie die Artikel neu.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Ask before a comparison that is not saved is closed.</source>
        <translation>Fragen, bevor ein nicht gespeicherter Vergleich geschlossen wird.</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>Vor dem Schließen fragen</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it to a folder of yours.</source>
        <translation>Bitten Sie ihren Besitzer um Erlaubnis oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>At most {size} GB can be opened.</source>
        <translation>Höchstens {size} GB lassen sich öffnen.</translation>
    </message>
    <message>
        <source>Both sentences count the same thing with different figures: {figures}.</source>
        <translation>Beide Sätze zählen dasselbe mit verschiedenen Zahlen: {figures}.</translation>
    </message>
    <message>
        <source>Both sentences date the same thing differently: {figures}.</source>
        <translation>Beide Sätze datieren dasselbe verschieden: {figures}.</translation>
    </message>
    <message>
        <source>Both sentences give the same role to different names: {figures}.</source>
        <translation>Beide Sätze geben dieselbe Rolle verschiedenen Namen: {figures}.</translation>
    </message>
    <message>
        <source>Both sentences stand in the same report.</source>
        <translation>Beide Sätze stehen im selben Bericht.</translation>
    </message>
    <message>
        <source>Bring what says the same level in every column.</source>
        <translation>Was dasselbe sagt, in jeder Spalte auf eine Höhe bringen.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Check its address and whether it is running.</source>
        <translation>Prüfen Sie seine Adresse und ob er läuft.</translation>
    </message>
    <message>
        <source>Check its address, the model’s name and the key; its own log may say more.</source>
        <translation>Prüfen Sie seine Adresse, den Namen des Modells und den Schlüssel; sein eigenes Protokoll sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>Check that the model’s name is that of an embedding model.</source>
        <translation>Prüfen Sie, ob der Name des Modells der eines Embedding-Modells ist.</translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved.</source>
        <translation>Prüfen Sie den Namen, oder ob sie verschoben wurde.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose a complete sentence-transformers folder with safetensors weights and no code.</source>
        <translation>Wählen Sie einen vollständigen Ordner für sentence-transformers mit Gewichten in safetensors und ohne Code.</translation>
    </message>
    <message>
        <source>Choose a complete sentence-transformers folder with safetensors weights.</source>
        <translation>Wählen Sie einen vollständigen Ordner für sentence-transformers mit Gewichten in safetensors.</translation>
    </message>
    <message>
        <source>Choose a saved comparison.</source>
        <translation>Wählen Sie einen gespeicherten Vergleich.</translation>
    </message>
    <message>
        <source>Choose a transformer model.</source>
        <translation>Wählen Sie ein Transformer-Modell.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Choose another fact to merge with.</source>
        <translation>Wählen Sie einen anderen Fakt zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on this one.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie, sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Wählen Sie einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose between {low} and {high}.</source>
        <translation>Wählen Sie zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Choose one of another report.</source>
        <translation>Wählen Sie einen aus einem anderen Bericht.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Wählen Sie einen von diesen: {names}.</translation>
    </message>
    <message>
        <source>Choose one that is compared.</source>
        <translation>Wählen Sie einen, der verglichen wird.</translation>
    </message>
    <message>
        <source>Choose one that is greyed out.</source>
        <translation>Wählen Sie einen, der grau ist.</translation>
    </message>
    <message>
        <source>Choose one that states it.</source>
        <translation>Wählen Sie einen, der ihn sagt.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>Colours of the window; system follows the desktop.</source>
        <translation>Farben des Fensters; „Wie der Desktop“ folgt dem System.</translation>
    </message>
    <message>
        <source>Compare fewer or shorter articles.</source>
        <translation>Vergleichen Sie weniger oder kürzere Artikel.</translation>
    </message>
    <message>
        <source>Copy it and try again.</source>
        <translation>Kopieren Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Details: {reason}.</source>
        <translation>Einzelheiten: {reason}.</translation>
    </message>
    <message>
        <source>Download or print it again.</source>
        <translation>Laden oder drucken Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Encoding sentences …</source>
        <translation>Sätze werden kodiert …</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Files ending in {suffix} cannot be read.</source>
        <translation>Dateien mit der Endung {suffix} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Finding sentences …</source>
        <translation>Sätze werden gesucht …</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Grouping facts …</source>
        <translation>Fakten werden gruppiert …</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>How alike two words must be in meaning to count as the same; 1 for nearly equal words.</source>
        <translation>Wie ähnlich zwei Wörter in der Bedeutung sein müssen, um als gleich zu gelten; 1 für fast gleiche Wörter.</translation>
    </message>
    <message>
        <source>How much support a sentence needs to count as reported.</source>
        <translation>Wie viel Stütze ein Satz braucht, um als berichtet zu gelten.</translation>
    </message>
    <message>
        <source>Install Crossread again with the versions in constraints.txt.</source>
        <translation>Installieren Sie Crossread neu, mit den Versionen aus constraints.txt.</translation>
    </message>
    <message>
        <source>Install Crossread again, or choose another encoder in the preferences.</source>
        <translation>Installieren Sie Crossread neu oder wählen Sie in den Einstellungen einen anderen Encoder.</translation>
    </message>
    <message>
        <source>Install Crossread again.</source>
        <translation>Installieren Sie Crossread neu.</translation>
    </message>
    <message>
        <source>Install it again: {command}</source>
        <translation>Installieren Sie ihn neu: {command}</translation>
    </message>
    <message>
        <source>It has been started again. If the same files stop it again, leave out the last one you added.</source>
        <translation>Sie wurde neu gestartet. Bleibt sie bei denselben Dateien wieder stehen, lassen Sie die zuletzt hinzugefügte weg.</translation>
    </message>
    <message>
        <source>It is compared once.</source>
        <translation>Er wird einmal verglichen.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its files may be damaged, or it is no model for the similarity of sentences.</source>
        <translation>Seine Dateien sind vielleicht beschädigt, oder es ist kein Modell für die Ähnlichkeit von Sätzen.</translation>
    </message>
    <message>
        <source>Its folder does not exist.</source>
        <translation>Ihren Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Judge what the other reports do with it.</source>
        <translation>Beurteilen Sie, was die anderen Berichte damit tun.</translation>
    </message>
    <message>
        <source>Jump to passages instead of gliding to them.</source>
        <translation>Zu Stellen springen statt gleiten.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on.</source>
        <translation>Sprache des Fensters, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>Ausgelassen: {parts}.</translation>
    </message>
    <message>
        <source>Link the two sentences instead.</source>
        <translation>Verknüpfen Sie stattdessen die beiden Sätze.</translation>
    </message>
    <message>
        <source>Loading the encoder …</source>
        <translation>Der Encoder wird geladen …</translation>
    </message>
    <message>
        <source>Looking for clashes …</source>
        <translation>Widersprüche werden gesucht …</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Legen Sie zuerst den Ordner an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Many characters of this PDF have no meaning as text: check the article.</source>
        <translation>Viele Zeichen dieser PDF-Datei haben als Text keine Bedeutung: bitte den Artikel prüfen.</translation>
    </message>
    <message>
        <source>Merging needs two facts.</source>
        <translation>Zum Zusammenführen braucht es zwei Fakten.</translation>
    </message>
    <message>
        <source>MiniLM, fast</source>
        <translation>MiniLM, schnell</translation>
    </message>
    <message>
        <source>MiniLM, reference</source>
        <translation>MiniLM, Referenz</translation>
    </message>
    <message>
        <source>Name it like {example}.</source>
        <translation>Schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <source>Name the address that does the work.</source>
        <translation>Nennen Sie die Adresse, die die Arbeit tut.</translation>
    </message>
    <message>
        <source>No article text was found in this web page.</source>
        <translation>Auf dieser Webseite wurde kein Artikeltext gefunden.</translation>
    </message>
    <message>
        <source>No encoder is installed.</source>
        <translation>Es ist kein Encoder installiert.</translation>
    </message>
    <message>
        <source>No report can be written as “{suffix}”.</source>
        <translation>Als „{suffix}“ lässt sich kein Bericht schreiben.</translation>
    </message>
    <message>
        <source>Nobody else states this fact.</source>
        <translation>Niemand sonst sagt diesen Fakt.</translation>
    </message>
    <message>
        <source>Nothing else of this report is compared.</source>
        <translation>Sonst wird von diesem Bericht nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing you had before is lost.</source>
        <translation>Nichts, was Sie hatten, ist verloren.</translation>
    </message>
    <message>
        <source>One sentence says what the other denies: {figures}.</source>
        <translation>Ein Satz sagt, was der andere bestreitet: {figures}.</translation>
    </message>
    <message>
        <source>Only 1 word to compare.</source>
        <translation>Nur 1 Wort zu vergleichen.</translation>
    </message>
    <message>
        <source>Only 1 word: the rest may be behind a pay-wall.</source>
        <translation>Nur 1 Wort: Der Rest liegt vielleicht hinter einer Bezahlschranke.</translation>
    </message>
    <message>
        <source>Only the first {number} of {of} pages were read.</source>
        <translation>Nur die ersten {number} von {of} Seiten wurden gelesen.</translation>
    </message>
    <message>
        <source>Only {number} words to compare.</source>
        <translation>Nur {number} Wörter zu vergleichen.</translation>
    </message>
    <message>
        <source>Only {number} words: the rest may be behind a pay-wall.</source>
        <translation>Nur {number} Wörter: Der Rest liegt vielleicht hinter einer Bezahlschranke.</translation>
    </message>
    <message>
        <source>Only {outlet} states this fact.</source>
        <translation>Nur {outlet} sagt diesen Fakt.</translation>
    </message>
    <message>
        <source>Open a copy that you saved earlier, or compare the articles again.</source>
        <translation>Öffnen Sie eine früher gespeicherte Kopie oder vergleichen Sie die Artikel neu.</translation>
    </message>
    <message>
        <source>Open another file.</source>
        <translation>Öffnen Sie eine weitere Datei.</translation>
    </message>
    <message>
        <source>Open it and check what was saved.</source>
        <translation>Öffnen Sie sie und prüfen Sie, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>Open it in Word and save it again.</source>
        <translation>Öffnen Sie es in Word und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the article and save it as text.</source>
        <translation>Öffnen Sie sie im Browser, kopieren Sie den Artikel und speichern Sie ihn als Text.</translation>
    </message>
    <message>
        <source>Open it in its program and save it again.</source>
        <translation>Öffnen Sie es in seinem Programm und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open reports that contain running text.</source>
        <translation>Öffnen Sie Berichte mit fortlaufendem Text.</translation>
    </message>
    <message>
        <source>Open the file itself.</source>
        <translation>Öffnen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Other events seem to be reported by {outlets}: hardly any of their facts was found elsewhere.</source>
        <translation>Über andere Ereignisse berichten wohl {outlets}: Kaum einer ihrer Fakten wurde anderswo gefunden.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraphs left out by hand: {number}.</source>
        <translation>Von Hand weggelassene Absätze: {number}.</translation>
    </message>
    <message>
        <source>Paragraphs taken in by hand: {number}.</source>
        <translation>Von Hand aufgenommene Absätze: {number}.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Put its key into {variable}.</source>
        <translation>Legen Sie seinen Schlüssel in {variable}.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Gelesen als {encoding}.</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Remove the password and save it again.</source>
        <translation>Entfernen Sie das Kennwort und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first.</source>
        <translation>Lassen Sie zuerst eine Texterkennung (OCR) darüber laufen.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Speichern Sie eine Kopie ohne Kennwort.</translation>
    </message>
    <message>
        <source>Save it again in Word.</source>
        <translation>Speichern Sie es in Word noch einmal.</translation>
    </message>
    <message>
        <source>Save the article again.</source>
        <translation>Speichern Sie den Artikel noch einmal.</translation>
    </message>
    <message>
        <source>Save the article alone, as text.</source>
        <translation>Speichern Sie den Artikel allein, als Text.</translation>
    </message>
    <message>
        <source>Save the article alone, without pictures.</source>
        <translation>Speichern Sie den Artikel allein, ohne Bilder.</translation>
    </message>
    <message>
        <source>Save the article alone.</source>
        <translation>Speichern Sie den Artikel allein.</translation>
    </message>
    <message>
        <source>Save the article as one of: {suffixes}.</source>
        <translation>Speichern Sie den Artikel mit einer dieser Endungen: {suffixes}.</translation>
    </message>
    <message>
        <source>Save the article as text, web page, Word or PDF.</source>
        <translation>Speichern Sie den Artikel als Text, Webseite, Word oder PDF.</translation>
    </message>
    <message>
        <source>Save the article to a file first.</source>
        <translation>Speichern Sie den Artikel zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>Saved comparisons end in {suffix}.</source>
        <translation>Gespeicherte Vergleiche enden auf {suffix}.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>See whether it was moved, or whether you may read it.</source>
        <translation>Sehen Sie nach, ob sie verschoben wurde oder ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Seems to be in {language}, others in {others}: “not found” means little between the two.</source>
        <translation>Wohl auf {language}, andere auf {others}: „Nicht gefunden“ besagt zwischen beiden wenig.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Setzen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Size of the articles&apos; text, in percent.</source>
        <translation>Größe des Artikeltexts in Prozent.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Split one that several sentences state.</source>
        <translation>Trennen Sie einen ab, den mehrere Sätze sagen.</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>Take the whole report out instead.</source>
        <translation>Nehmen Sie stattdessen den ganzen Bericht heraus.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>The address of a server holds no name or password.</source>
        <translation>Die Adresse eines Servers enthält weder Namen noch Kennwort.</translation>
    </message>
    <message>
        <source>The comparison cannot be saved here: {reason}.</source>
        <translation>Der Vergleich lässt sich hier nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>The comparison is open in another program, or was not closed properly.</source>
        <translation>Der Vergleich ist in einem anderen Programm offen oder wurde nicht richtig geschlossen.</translation>
    </message>
    <message>
        <source>The comparison or its name holds something that cannot be saved.</source>
        <translation>Der Vergleich oder sein Name enthält etwas, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>The embedding server gave {answer}.</source>
        <translation>Der Embedding-Server lieferte {answer}.</translation>
    </message>
    <message>
        <source>The embedding server refuses: {answer}</source>
        <translation>Der Embedding-Server lehnt ab: {answer}</translation>
    </message>
    <message>
        <source>The embedding server {reason}.</source>
        <translation>Der Embedding-Server: {reason}.</translation>
    </message>
    <message>
        <source>The encoder gives wrong results on this machine.</source>
        <translation>Der Encoder liefert auf diesem Rechner falsche Ergebnisse.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file cannot be read ({reason}).</source>
        <translation>Die Datei des Encoders lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>The encoder&apos;s file is damaged.</source>
        <translation>Die Datei des Encoders ist beschädigt.</translation>
    </message>
    <message>
        <source>The encoders “{one}” and “{other}” {difference}.</source>
        <translation>Die Encoder „{one}“ und „{other}“ {difference}.</translation>
    </message>
    <message>
        <source>The engine cannot be started.</source>
        <translation>Die Analyse lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The engine stopped in the middle of its work.</source>
        <translation>Die Analyse ist mitten in der Arbeit stehen geblieben.</translation>
    </message>
    <message>
        <source>The fact is put in the words of this sentence.</source>
        <translation>Der Fakt ist in den Worten dieses Satzes gefasst.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The file does not have the parts that Crossread gives it: {parts}.</source>
        <translation>Der Datei fehlen Teile, die Crossread ihr gibt, oder sie hat fremde: {parts}.</translation>
    </message>
    <message>
        <source>The file is damaged (its version is missing).</source>
        <translation>Die Datei ist beschädigt (ihre Version fehlt).</translation>
    </message>
    <message>
        <source>The file is damaged ({reason}).</source>
        <translation>Die Datei ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The file “{name}” of the program is damaged.</source>
        <translation>Die Datei „{name}“ des Programms ist beschädigt.</translation>
    </message>
    <message>
        <source>The key in {variable} holds characters that no key has.</source>
        <translation>Der Schlüssel in {variable} enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The name of the model is missing.</source>
        <translation>Der Name des Modells fehlt.</translation>
    </message>
    <message>
        <source>The preferences are damaged, so the defaults are in force.</source>
        <translation>Die Einstellungen sind beschädigt, deshalb gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The preferences cannot be stored ({reason}); they last until the window closes.</source>
        <translation>Die Einstellungen lassen sich nicht speichern ({reason}); sie gelten, bis das Fenster schließt.</translation>
    </message>
    <message>
        <source>The preferences could not be read ({reason}).</source>
        <translation>Die Einstellungen ließen sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>The preferences were damaged, so the defaults are in force. The old file is kept as {path}.</source>
        <translation>Die Einstellungen waren beschädigt, deshalb gelten die Vorgaben. Die alte Datei liegt in {path}.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}.</source>
        <translation>Der Bericht ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The reports seem to be in {languages}, but the encoder and the thresholds are made for English: “not found” means little between languages, and statements are matched mostly by their names, numbers and shared words.</source>
        <translation>Die Berichte sind wohl auf {languages}, Encoder und Schwellen sind aber für Englisch gemacht: „Nicht gefunden“ besagt zwischen den Sprachen wenig, und Aussagen werden vor allem nach Namen, Zahlen und gemeinsamen Wörtern zugeordnet.</translation>
    </message>
    <message>
        <source>The reports seem to be in {languages}, but the encoder and the thresholds are made for English: “not found” means little, and statements are matched mostly by their names, numbers and shared words.</source>
        <translation>Die Berichte sind wohl auf {languages}, Encoder und Schwellen sind aber für Englisch gemacht: „Nicht gefunden“ besagt wenig, und Aussagen werden vor allem nach Namen, Zahlen und gemeinsamen Wörtern zugeordnet.</translation>
    </message>
    <message>
        <source>The reports seem to be of different events: hardly any fact of one was found in another.</source>
        <translation>Die Berichte handeln wohl von verschiedenen Ereignissen: Kaum ein Fakt des einen wurde in einem anderen gefunden.</translation>
    </message>
    <message>
        <source>The reports seem to be of {number} different events that share hardly a fact: {groups}.</source>
        <translation>Die Berichte handeln wohl von {number} verschiedenen Ereignissen, die kaum einen Fakt gemeinsam haben: {groups}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Das System meldet: {reason}.</translation>
    </message>
    <message>
        <source>The text of every sentence is sent to {address}: it leaves this program for {place}.</source>
        <translation>Der Text jedes Satzes geht an {address}: Er verlässt dieses Programm; Ziel: {place}.</translation>
    </message>
    <message>
        <source>The text of {articles} was changed after the comparison was saved.</source>
        <translation>Der Text von {articles} wurde nach dem Speichern des Vergleichs geändert.</translation>
    </message>
    <message>
        <source>The weights of {model} are not installed.</source>
        <translation>Die Gewichte von {model} sind nicht installiert.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>There is no article in this file.</source>
        <translation>In dieser Datei steht kein Artikel.</translation>
    </message>
    <message>
        <source>There is no encoder “{name}”.</source>
        <translation>Den Encoder „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>Die Kodierung {encoding} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no sentence to compare.</source>
        <translation>Es gibt keinen Satz zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei steht kein Text.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>This PDF has no text layer: its pages are pictures.</source>
        <translation>Diese PDF-Datei hat keine Textebene: Ihre Seiten sind Bilder.</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>Diese PDF-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password.</source>
        <translation>Diese PDF-Datei ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>This Word document cannot be read.</source>
        <translation>Dieses Word-Dokument lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This comparison was saved by a later version of Crossread.</source>
        <translation>Dieser Vergleich stammt aus einer neueren Version von Crossread.</translation>
    </message>
    <message>
        <source>This document holds declarations that no Word document needs.</source>
        <translation>Dieses Dokument enthält Deklarationen, die kein Word-Dokument braucht.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation>Dieses Dokument ist beschädigt.</translation>
    </message>
    <message>
        <source>This document is protected with a password.</source>
        <translation>Dieses Dokument ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>This document is too long for an article.</source>
        <translation>Dieses Dokument ist zu lang für einen Artikel.</translation>
    </message>
    <message>
        <source>This document unpacks to more than an article needs.</source>
        <translation>Dieses Dokument ist entpackt größer, als ein Artikel sein kann.</translation>
    </message>
    <message>
        <source>This document&apos;s inside is not in order.</source>
        <translation>Das Innere dieses Dokuments ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>Diese Datei lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Diese Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is larger than {size} MB.</source>
        <translation>Diese Datei ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Diese Datei gibt es schon.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>Diese Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This folder is not used as an encoder: {reason}.</source>
        <translation>Dieser Ordner dient nicht als Encoder: {reason}.</translation>
    </message>
    <message>
        <source>This is a database of another program.</source>
        <translation>Das ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>This is no file name.</source>
        <translation>Das ist kein Dateiname.</translation>
    </message>
    <message>
        <source>This is no file that could be replaced.</source>
        <translation>Das ist keine Datei, die sich ersetzen ließe.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This is not a saved comparison.</source>
        <translation>Das ist kein gespeicherter Vergleich.</translation>
    </message>
    <message>
        <source>This is the same report as {path}.</source>
        <translation>Das ist derselbe Bericht wie {path}.</translation>
    </message>
    <message>
        <source>This is {what}, not an article.</source>
        <translation>Das ist {what}, kein Artikel.</translation>
    </message>
    <message>
        <source>This kind of model gives no vectors of words.</source>
        <translation>Diese Art von Modell liefert keine Vektoren für Wörter.</translation>
    </message>
    <message>
        <source>This link leads in a circle.</source>
        <translation>Diese Verknüpfung führt im Kreis.</translation>
    </message>
    <message>
        <source>This model does not tell like sentences from unlike ones.</source>
        <translation>Dieses Modell unterscheidet ähnliche Sätze nicht von unähnlichen.</translation>
    </message>
    <message>
        <source>This name cannot be used for a file.</source>
        <translation>Dieser Name taugt nicht für eine Datei.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>This page has more than {number} elements.</source>
        <translation>Diese Seite hat mehr als {number} Elemente.</translation>
    </message>
    <message>
        <source>This paragraph holds no words.</source>
        <translation>Dieser Absatz enthält keine Wörter.</translation>
    </message>
    <message>
        <source>This paragraph is compared already.</source>
        <translation>Dieser Absatz wird schon verglichen.</translation>
    </message>
    <message>
        <source>This paragraph is left out already.</source>
        <translation>Dieser Absatz ist schon weggelassen.</translation>
    </message>
    <message>
        <source>This report has no sentence that could say it.</source>
        <translation>Dieser Bericht hat keinen Satz, der es sagen könnte.</translation>
    </message>
    <message>
        <source>This sentence is no part of the fact.</source>
        <translation>Dieser Satz gehört nicht zum Fakt.</translation>
    </message>
    <message>
        <source>This text is too long for an article (over {characters} characters or {paragraphs} paragraphs).</source>
        <translation>Dieser Text ist zu lang für einen Artikel (über {characters} Zeichen oder {paragraphs} Absätze).</translation>
    </message>
    <message>
        <source>To read it as a report, open it as an article.</source>
        <translation>Um die Datei als Bericht zu lesen, öffnen Sie sie als Artikel.</translation>
    </message>
    <message>
        <source>Tracked changes were read as accepted.</source>
        <translation>Verfolgte Änderungen wurden als angenommen gelesen.</translation>
    </message>
    <message>
        <source>Typeface of the articles; empty takes a serif of the system.</source>
        <translation>Schriftart der Artikel; leer gilt eine Serifenschrift des Systems.</translation>
    </message>
    <message>
        <source>Unlink a sentence of another report from it.</source>
        <translation>Lösen Sie einen Satz eines anderen Berichts davon.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Use one of {suffixes}.</source>
        <translation>Nehmen Sie eine dieser Endungen: {suffixes}.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Weighing evidence …</source>
        <translation>Belege werden gewogen …</translation>
    </message>
    <message>
        <source>Which encoder reads the sentences; auto takes the best one that is installed.</source>
        <translation>Welcher Encoder die Sätze liest; ohne Wahl der beste, der installiert ist.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Word match</source>
        <translation>Wortgleichheit</translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation>Nur Wortlaut</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a picture or sound</source>
        <translation>ein Bild oder Ton</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>eine Rich-Text-Datei (RTF)</translation>
    </message>
    <message>
        <source>a sentence beside {place} is reported</source>
        <translation>ein Satz neben {place} wird berichtet</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>ein Ton</translation>
    </message>
    <message>
        <source>a sound or video</source>
        <translation>ein Ton oder Video</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein zip-Archiv</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>ein zstd-Archiv</translation>
    </message>
    <message>
        <source>about half of its words are found together</source>
        <translation>etwa die Hälfte seiner Wörter steht beieinander</translation>
    </message>
    <message>
        <source>all of its words are found</source>
        <translation>alle seine Wörter finden sich</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>ein EPUB-Buch</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>ein leeres zip-Archiv</translation>
    </message>
    <message>
        <source>an old or encrypted Office file</source>
        <translation>eine alte oder verschlüsselte Office-Datei</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>ein anderer Rechner</translation>
    </message>
    <message>
        <source>another machine, and unencrypted</source>
        <translation>ein anderer Rechner, unverschlüsselt</translation>
    </message>
    <message>
        <source>another program on this machine</source>
        <translation>ein anderes Programm auf diesem Rechner</translation>
    </message>
    <message>
        <source>another report says otherwise</source>
        <translation>ein anderer Bericht sagt es anders</translation>
    </message>
    <message>
        <source>at least half of the others say it</source>
        <translation>mindestens die Hälfte der anderen sagt es</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>every other report says it</source>
        <translation>jeder andere Bericht sagt es</translation>
    </message>
    <message>
        <source>everything, for other programs; its schema comes with the program</source>
        <translation>alles, für andere Programme; das Schema liegt dem Programm bei</translation>
    </message>
    <message>
        <source>few of its words are found together</source>
        <translation>wenige seiner Wörter stehen beieinander</translation>
    </message>
    <message>
        <source>fewer than half of the others say it</source>
        <translation>weniger als die Hälfte der anderen sagt es</translation>
    </message>
    <message>
        <source>hardly any of its words are found together</source>
        <translation>kaum welche seiner Wörter stehen beieinander</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in allen</translation>
    </message>
    <message>
        <source>in most</source>
        <translation>in den meisten</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>in some</source>
        <translation>in einigen</translation>
    </message>
    <message>
        <source>it comes late in its report, and what comes late is repeated less often</source>
        <translation>er steht spät in seinem Bericht, und was spät steht, wird seltener wiederholt</translation>
    </message>
    <message>
        <source>it holds program code ({part})</source>
        <translation>er enthält Programmcode ({part})</translation>
    </message>
    <message>
        <source>it needs code of its own ({part})</source>
        <translation>er braucht eigenen Code ({part})</translation>
    </message>
    <message>
        <source>its weights are not in the safetensors format ({part})</source>
        <translation>seine Gewichte sind nicht im Format safetensors ({part})</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>modules.json lists no parts</source>
        <translation>modules.json nennt keine Teile</translation>
    </message>
    <message>
        <source>modules.json points outside the folder ({part})</source>
        <translation>modules.json zeigt aus dem Ordner hinaus ({part})</translation>
    </message>
    <message>
        <source>most of its words are found</source>
        <translation>die meisten seiner Wörter finden sich</translation>
    </message>
    <message>
        <source>near</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>nearly all of its words are found</source>
        <translation>fast alle seine Wörter finden sich</translation>
    </message>
    <message>
        <source>no matching statement was found in this report</source>
        <translation>in diesem Bericht wurde keine entsprechende Aussage gefunden</translation>
    </message>
    <message>
        <source>no sentence has clearly more of it than the next</source>
        <translation>kein Satz hat deutlich mehr davon als der nächstbeste</translation>
    </message>
    <message>
        <source>no sentence is close to it as a whole</source>
        <translation>kein Satz ist ihm im Ganzen nah</translation>
    </message>
    <message>
        <source>none of its words are found together</source>
        <translation>keine seiner Wörter stehen beieinander</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not found in any other report</source>
        <translation>in keinem anderen Bericht gefunden</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>onnxruntime cannot be loaded ({reason}).</source>
        <translation>onnxruntime lässt sich nicht laden ({reason}).</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>umschrieben</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>perhaps said elsewhere: please look</source>
        <translation>vielleicht anderswo gesagt: bitte nachsehen</translation>
    </message>
    <message>
        <source>perhaps said: please look</source>
        <translation>vielleicht gesagt: bitte nachsehen</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>sentence-transformers cannot be loaded ({reason}).</source>
        <translation>sentence-transformers lässt sich nicht laden ({reason}).</translation>
    </message>
    <message>
        <source>sentence-transformers cannot load it: {reason}</source>
        <translation>sentence-transformers kann ihn nicht laden: {reason}</translation>
    </message>
    <message>
        <source>states nothing to check</source>
        <translation>sagt nichts Prüfbares</translation>
    </message>
    <message>
        <source>the matrix, one row a fact, for a spreadsheet</source>
        <translation>die Matrix, eine Zeile je Fakt, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>the sentence beside {place} is not found</source>
        <translation>der Satz neben {place} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the sentences beside {place} are not found</source>
        <translation>die Sätze neben {place} wurden nicht gefunden</translation>
    </message>
    <message>
        <source>the sentences beside {place} are reported</source>
        <translation>die Sätze neben {place} werden berichtet</translation>
    </message>
    <message>
        <source>the whole report in one file, to read, print and pass on</source>
        <translation>der ganze Bericht in einer Datei, zum Lesen, Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>this report says it</source>
        <translation>dieser Bericht sagt es</translation>
    </message>
    <message>
        <source>this report says otherwise</source>
        <translation>dieser Bericht sagt es anders</translation>
    </message>
    <message>
        <source>this report says part of it</source>
        <translation>dieser Bericht sagt einen Teil davon</translation>
    </message>
    <message>
        <source>too little speaks for it</source>
        <translation>zu wenig spricht dafür</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>{number} character could not be read and shows as �.</source>
        <translation>{number} Zeichen war nicht lesbar und steht als �.</translation>
    </message>
    <message>
        <source>{number} characters could not be read and show as �.</source>
        <translation>{number} Zeichen waren nicht lesbar und stehen als �.</translation>
    </message>
    <message>
        <source>{number} comment</source>
        <translation>{number} Kommentar</translation>
    </message>
    <message>
        <source>{number} comments</source>
        <translation>{number} Kommentare</translation>
    </message>
    <message>
        <source>{number} endnote</source>
        <translation>{number} Endnote</translation>
    </message>
    <message>
        <source>{number} endnotes</source>
        <translation>{number} Endnoten</translation>
    </message>
    <message>
        <source>{number} footnote</source>
        <translation>{number} Fußnote</translation>
    </message>
    <message>
        <source>{number} footnotes</source>
        <translation>{number} Fußnoten</translation>
    </message>
    <message>
        <source>{number} of {of} pages could not be read.</source>
        <translation>{number} von {of} Seiten waren nicht lesbar.</translation>
    </message>
    <message>
        <source>{number} text box</source>
        <translation>{number} Textfeld</translation>
    </message>
    <message>
        <source>{number} text boxes</source>
        <translation>{number} Textfelder</translation>
    </message>
    <message>
        <source>{number} tracked deletion</source>
        <translation>{number} verfolgte Löschung</translation>
    </message>
    <message>
        <source>{number} tracked deletions</source>
        <translation>{number} verfolgte Löschungen</translation>
    </message>
    <message>
        <source>{outlet} seems to report another event: hardly any of its facts was found elsewhere.</source>
        <translation>{outlet} berichtet wohl über ein anderes Ereignis: Kaum einer der Fakten wurde anderswo gefunden.</translation>
    </message>
    <message>
        <source>{part} cannot be read</source>
        <translation>{part} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>{part} fehlt</translation>
    </message>
    <message>
        <source>{place} comes nearest to it</source>
        <translation>{place} kommt ihm am nächsten</translation>
    </message>
    <message>
        <source>{place} fits no other sentence of {report} better</source>
        <translation>{place} passt zu keinem anderen Satz von {report} besser</translation>
    </message>
    <message>
        <source>{place} fits {other} better</source>
        <translation>{place} passt besser zu {other}</translation>
    </message>
    <message>
        <source>{place} has clearly more of it than any other sentence</source>
        <translation>{place} hat deutlich mehr davon als jeder andere Satz</translation>
    </message>
    <message>
        <source>{place} is close to it as a whole</source>
        <translation>{place} ist ihm im Ganzen nah</translation>
    </message>
    <message>
        <source>{place} says it in the same words</source>
        <translation>{place} sagt ihn mit denselben Worten</translation>
    </message>
    <message>
        <source>{place} tells a detail of it otherwise</source>
        <translation>{place} nennt eine Einzelheit davon anders</translation>
    </message>
    <message>
        <source>{place} was matched with it as the same statement</source>
        <translation>{place} wurde ihm als gleiche Aussage zugeordnet</translation>
    </message>
    <message>
        <source>{setting} is {value}.</source>
        <translation>{setting} ist {value}.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server.</source>
        <translation>„{address}“ ist keine Adresse eines Servers.</translation>
    </message>
</context>
</TS>
