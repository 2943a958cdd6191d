"""The slim card that says what the engine is doing, how far it is and how long it took, and offers to stop it."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from compare.progress import Stage
from ui import theme
from ui.languages.phrases import in_words

ABOVE_FOOT = 56
QUICK_MS = 300
"""Work that ends sooner shows no bar, so that nothing flickers."""


class ProgressStrip(QFrame):
    """Floats above the foot of its parent, so that nothing moves when it comes; `stopped` asks to cancel the work."""

    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "floating")
        self._below = parent
        parent.installEventFilter(self)
        self.stage = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(240)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._time = QLabel()
        self._time.setProperty("kind", "muted")
        self._time.setMinimumWidth(self.fontMetrics().horizontalAdvance(self._times(188, 188)))
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setToolTip(self.tr("Stop the work and keep what is on screen (Esc)"))
        self._stop.clicked.connect(self.stopped)
        self._began = self._stage_began = 0.0
        self._stage: Stage | None = None
        self._share = 0.0
        self._appearing = QTimer(self)
        self._appearing.setSingleShot(True)
        self._appearing.setInterval(QUICK_MS)
        self._appearing.timeout.connect(self._appear)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._tell_time)
        self._lay_out()
        self.hide()

    def begin(self, words: str) -> None:
        """Start the clock; the bar appears unless the work ends at once."""
        self._began = self._stage_began = monotonic()
        self._stage, self._share = None, 0.0
        self.stage.setText(words)
        self._bar.setRange(0, 0)
        self._time.clear()
        self._appearing.start()
        self._clock.start()

    def tell(self, stage: Stage, done: int, total: int) -> None:
        """Show that `done` of `total` steps of `stage` are finished."""
        if stage is not self._stage:
            self._stage, self._stage_began = stage, monotonic()
        words = self._reading(done, total) if stage is Stage.READING and total > 1 else in_words(f"{stage.value} …")
        if words != self.stage.text():
            self.stage.setText(words)
        self._bar.setRange(0, total if total > 1 else 0)
        self._bar.setValue(done)
        self._share = done / total if total > 1 else 0.0

    def end(self) -> None:
        """Put the bar away."""
        self._appearing.stop()
        self._clock.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay in place when the parent changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        size = self.sizeHint().boundedTo(self._below.size())
        left = (self._below.width() - size.width()) // 2
        self.setGeometry(left, self._below.height() - size.height() - ABOVE_FOOT, size.width(), size.height())

    def _reading(self, done: int, total: int) -> str:
        """Say which of the files is being read."""
        return self.tr("Reading {n} of {total} files …").format(n=min(done + 1, total), total=total)

    def _tell_time(self) -> None:
        now = monotonic()
        left = (now - self._stage_began) * (1 - self._share) / self._share if self._share > 0.05 else 0.0
        self._time.setText(self._times(now - self._began, left))

    def _times(self, taken: float, left: float) -> str:
        if not left:
            return self.tr("{seconds} s").format(seconds=round(taken))
        return self.tr("{seconds} s · about {left} s left").format(seconds=round(taken), left=max(round(left), 1))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.GAP, theme.GAP, theme.GAP)
        row.setSpacing(theme.PAD)
        longest = [self._reading(188, 188), *(in_words(f"{s.value} …") for s in Stage)]
        self.stage.setMinimumWidth(max(map(self.fontMetrics().horizontalAdvance, longest)) + theme.PAD)
        row.addWidget(self.stage)
        row.addWidget(self._bar)
        row.addWidget(self._time, stretch=1)
        row.addWidget(self._stop)
