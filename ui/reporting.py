"""Writing the report of the comparison on screen to a file of the person's choice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.dialogs.export import report_kinds
from ui.notices import Offer

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from ui.analysis import Analysis
    from ui.ask import Ask
    from ui.documents import Documents
    from ui.notices import Notices
    from ui.session import Session


class Reporting(QObject):
    """Asks where to, writes the format that the name's ending says, and offers to show the report."""

    def __init__(
        self, session: Session, analysis: Analysis, documents: Documents, *, ask: Ask, notices: Notices
    ) -> None:
        super().__init__()
        self._session, self._analysis, self._documents = session, analysis, documents
        self._ask, self._notices = ask, notices

    def export(self) -> None:
        """Ask for a file and write the report; an article that is compared is never written over."""
        comparison = self._session.comparison
        if comparison is None or not self._session.analysed:
            return
        suggested = self._documents.suggested_file(".html")
        path = self._ask.file_to_write(self.tr("Export report"), report_kinds(), suggested)
        if path is None:
            return
        if path.resolve() in {Path(a.source.path).resolve() for a in comparison.articles}:
            words = self.tr("{name} is one of the reports.").format(name=path.name)
            self._notices.problem(words, self.tr("Choose another name."))
        else:
            self._write(comparison, path)

    def _write(self, comparison: Comparison, path: Path) -> None:
        def work(_progress: object) -> None:
            from compare.exporters import write_report

            write_report(comparison, path, overwrite=True)

        def done(_nothing: object) -> None:
            show = Offer(self.tr("Show it"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
            self._notices.info(self.tr("The report is in {path}.").format(path=path), offers=[show])

        self._analysis.run(self.tr("Writing the report …"), work, done=done)
