"""Every problem a person can act on.

    CompareError            what went wrong (message), what to do about it (hint), and with which file (source)
    ├── ReadError           a file could not become an article
    │   ├── UnknownFormat   no reader takes this kind of file
    │   ├── EmptyArticle    the file was read but holds no sentence to compare
    │   ├── TooLarge        over the size or time limit
    │   └── Encrypted       a password would be needed
    ├── EncoderError        the encoder cannot be loaded, or is not what it says it is
    ├── OptionError         a setting outside its range
    ├── ProjectError        a project file that cannot be opened or saved
    │   └── NewerProject    written by a later version of the program
    ├── ExportError         a report that cannot be written
    ├── JudgementError      a judgement that would make no sense of the comparison
    ├── AnnotationError     annotated data that the engine cannot be measured on
    └── WorkerError         the engine's process ended or does not answer

Anything else that is raised is our own mistake. `Cancelled` is no error: the person asked for it.
"""

from __future__ import annotations


class CompareError(Exception):
    """A problem a person can act on: `message` says what, `hint` what to do, `source` names the file ("" for none)."""

    def __init__(self, message: str, *, hint: str = "", source: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.source = source

    def __str__(self) -> str:
        """Give one line: file, reason, what to do."""
        where = f"{self.source}: " if self.source else ""
        what_to_do = f" {self.hint}" if self.hint else ""
        return f"{where}{self.message}{what_to_do}"

    def __reduce__(self) -> tuple[object, ...]:
        """Keep hint and source when the error travels between processes."""
        return _rebuild, (type(self), self.message, self.hint, self.source)


def _rebuild(kind: type[CompareError], message: str, hint: str, source: str) -> CompareError:
    return kind(message, hint=hint, source=source)


class ReadError(CompareError):
    """A file could not become an article."""


class UnknownFormat(ReadError):
    """No reader takes this kind of file."""


class EmptyArticle(ReadError):
    """The file was read but holds no sentence to compare."""


class TooLarge(ReadError):
    """The file is over the size or time limit."""


class Encrypted(ReadError):
    """A password would be needed."""


class EncoderError(CompareError):
    """The encoder cannot be loaded, or is not what it says it is."""


class OptionError(CompareError):
    """A setting lies outside its range."""


class ProjectError(CompareError):
    """A project file cannot be opened or saved."""


class NewerProject(ProjectError):
    """The project file was written by a later version of the program."""


class ExportError(CompareError):
    """A report cannot be written."""


class JudgementError(CompareError):
    """A judgement would make no sense of the comparison."""


class AnnotationError(CompareError):
    """Annotated data that the engine cannot be measured on."""


class WorkerError(CompareError):
    """The engine's process ended or does not answer."""


class Cancelled(Exception):
    """Raised by `Progress.at` when nobody waits for the result any more."""
