"""What the reading room shows before anything is open: what the program does, in a picture, and three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme

WIDEST = 620
_LINKS = (
    (0, 34, 46, "shared"),
    (0, 72, 98, "clash"),
    (0, 112, 72, "shared"),
    (1, 46, 34, "shared"),
    (1, 72, 110, "shared"),
)
"""Sheet to the left, height at its edge and at the next sheet's, role of the colour."""


class DropArea(QWidget):
    """A large friendly sheet: drop files, choose files, or look at the sample event."""

    open_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hot = False
        self.title = QLabel(self.tr("Drop reports of one event here"))
        self.title.setFont(theme.reading_font(theme.HEADLINE + 4, bold=True))
        self.words = QLabel(
            self.tr(
                "Two or more articles by different outlets. Crossread puts them side by side and shows "
                "what they share, what only one reports, what each leaves out, and where they clash."
            )
        )
        self.words.setFont(theme.reading_font(theme.READING))
        self.words.setProperty("kind", "muted")
        self.small = QLabel(self.tr("Text, web pages, Word documents, PDF. Nothing leaves this computer."))
        self.small.setProperty("kind", "small")
        self.choose = QPushButton(self.tr("Choose files…"))
        self.choose.setProperty("kind", "primary")
        self.choose.clicked.connect(self.open_requested)
        self.sample = QPushButton(self.tr("Open the sample event"))
        self.sample.clicked.connect(self.sample_requested)
        for label in (self.title, self.words, self.small):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self._lay_out()
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.words.text())
        theme.changed.connect(self.update)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Watch the window, which takes what is dropped."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show that files are held over the window."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._hot = event.type() is QEvent.Type.DragEnter
            self.update()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.PAD)
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.sample)
        buttons.addStretch(1)
        sheet = QFrame()
        sheet.setMaximumWidth(WIDEST)
        rows = QVBoxLayout(sheet)
        rows.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        rows.setSpacing(theme.PAD)
        rows.addWidget(_Picture(), 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addSpacing(theme.GAP)
        rows.addWidget(self.title)
        rows.addWidget(self.words)
        rows.addSpacing(theme.GAP)
        rows.addLayout(buttons)
        rows.addSpacing(theme.TIGHT)
        rows.addWidget(self.small)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(sheet, 10)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sheet with its dashed edge."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colours.role("window"))
        edge = QPen(colours.role("accent" if self._hot else "line_strong"), 2.5 if self._hot else 1.5)
        edge.setStyle(Qt.PenStyle.CustomDashLine)
        edge.setDashPattern([5, 4])
        painter.setPen(edge)
        painter.setBrush(colours.role("accent_tint" if self._hot else "surface"))
        margin = theme.WIDE
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(margin, margin, -margin, -margin), 16, 16)


class _Picture(QWidget):
    """Three small sheets with ribbons between them: what is to come, drawn in the colours of the theme."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the picture's own size."""
        return QSize(340, 150)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the links, then the sheets over their ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheets = [QRectF(x, 4, 84, 140) for x in (4, 128, 252)]
        for left, high, low, role in _LINKS:
            start, end = QPointF(sheets[left].right(), high), QPointF(sheets[left + 1].left(), low)
            self._link(painter, start, end, theme.current().role(role))
        for number, sheet in enumerate(sheets):
            self._sheet(painter, sheet, number)

    def _link(self, painter: QPainter, start: QPointF, end: QPointF, colour: QColor) -> None:
        middle, thick = (start.x() + end.x()) / 2, QPointF(0, 13)
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        path.lineTo(end + thick)
        path.cubicTo(QPointF(middle, end.y()) + thick, QPointF(middle, start.y()) + thick, start + thick)
        colour.setAlpha(90)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(path)

    def _sheet(self, painter: QPainter, sheet: QRectF, number: int) -> None:
        colours = theme.current()
        painter.setPen(QPen(colours.role("line_strong"), 1))
        painter.setBrush(colours.role("paper"))
        painter.drawRoundedRect(sheet, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.outlet(number))
        painter.drawRect(QRectF(sheet.left(), sheet.top(), sheet.width(), 4))
        painter.setBrush(colours.role("text"))
        painter.drawRoundedRect(QRectF(sheet.left() + 10, sheet.top() + 14, 50, 5), 2, 2)
        tinted = {0: {72: "clash_tint"}, 1: {98: "clash_tint", 116: "only_here_tint"}, 2: {72: "only_here_tint"}}[
            number
        ]
        for y in (34, 46, 59, 72, 85, 98, 116, 128):
            if y in tinted:
                painter.setBrush(colours.role(tinted[y]))
                painter.drawRoundedRect(QRectF(sheet.left() + 6, y - 5, sheet.width() - 12, 13), 3, 3)
            painter.setBrush(colours.role("line_strong"))
            length = 62 - (y * 7 + number * 5) % 17
            painter.drawRoundedRect(QRectF(sheet.left() + 10, y, length, 3), 1.5, 1.5)
