"""Writing the report of the comparison on screen to a file of the person's choice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.dialogs.export import report_kinds
from ui.notices import Offer, Topic

if TYPE_CHECKING:
    from compare.comparison import Comparison
    from compare.errors import CompareError
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
        """Ask for a file until it can be written, and write the report; no article that is compared is written over."""
        comparison = self._session.comparison
        if comparison is None or not self._session.analysed:
            return
        title, suggested = self.tr("Export report"), self._documents.suggested_file(".html")
        while path := self._ask.file_to_write(title, report_kinds(), suggested):
            fault = _refusal(path, comparison)
            if fault is None:
                self._write(comparison, path)
                return
            self._notices.faults([fault], topic=Topic.WRITING)
            title, suggested = f"{fault.message} {fault.hint}", path.with_suffix(".html")

    def _write(self, comparison: Comparison, path: Path) -> None:
        def work(_progress: object) -> None:
            from compare.exporters import write_report

            write_report(comparison, path, overwrite=True)

        def done(_nothing: object) -> None:
            self._notices.settle(Topic.WRITING)
            show = Offer(self.tr("Show it"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
            self._notices.info(self.tr("The report is in {path}.").format(path=path), offers=[show])

        def failed(fault: CompareError) -> None:
            self._notices.faults([fault], topic=Topic.WRITING)

        self._analysis.run(self.tr("Writing the report …"), work, done=done, failed=failed)


def _refusal(path: Path, comparison: Comparison) -> CompareError | None:
    """Say why the report cannot be written there; None when nothing speaks against it."""
    from compare.errors import ExportError
    from compare.exporters import check_target

    if path.resolve() in {Path(a.source.path).resolve() for a in comparison.articles}:
        words = QCoreApplication.translate("Reporting", "This is one of the reports.")
        return ExportError(
            words, hint=QCoreApplication.translate("Reporting", "Choose another name."), source=str(path)
        )
    try:
        check_target(path, overwrite=True)
    except ExportError as fault:
        return fault
    return None
