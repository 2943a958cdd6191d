"""What is dropped or named is sorted: files, saved comparisons, folders, web addresses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from compare.store import SUFFIX
from ui.filenames import PROJECT_SUFFIX
from ui.incoming import MOST_FILES, Incoming, sort_paths, sort_urls, what_dropping_does


def test_the_suffix_is_the_one_of_the_store() -> None:
    assert PROJECT_SUFFIX == SUFFIX


def test_files_and_addresses_are_told_apart(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls(
        [QUrl.fromLocalFile(str(tmp_path / "a b%20.txt")), QUrl("https://example.org/x"), QUrl("javascript:1")]
    )

    assert sort_urls(mime) == Incoming((tmp_path / "a b%20.txt",), ("https://example.org/x",))


def test_an_address_dropped_as_text_is_still_one() -> None:
    mime = QMimeData()
    mime.setText("https://example.org/story\nsome words")

    assert sort_urls(mime) == Incoming(addresses=("https://example.org/story",))


def test_text_alone_is_nothing_to_open() -> None:
    mime = QMimeData()
    mime.setText("A ferry struck a pier.")

    assert not sort_urls(mime)


def test_saved_comparisons_are_set_apart_and_each_file_comes_once() -> None:
    one, two, saved = Path("one.txt"), Path("two.html"), Path("Ferry.CROSSREAD")

    assert sort_paths([one, saved, two, one], ".crossread") == ([saved], [one, two])


def test_a_folder_stands_for_the_files_in_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden"):
        (tmp_path / name).write_text("x", encoding="utf-8")

    assert sort_paths([tmp_path], ".crossread") == ([], [tmp_path / "a.txt", tmp_path / "b.txt"])


def test_a_slip_of_the_hand_does_not_open_thousands(tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.txt" for n in range(MOST_FILES + 100)]

    assert len(sort_paths(paths, ".crossread")[1]) == MOST_FILES


def test_what_dropping_does_is_said_before_it_is_done(tmp_path: Path) -> None:
    def said(*names: str) -> str:
        return " / ".join(what_dropping_does(Incoming(tuple(tmp_path / n for n in names))))

    assert said("a.txt") == "Drop to add this report / a.txt"
    assert said(*(f"{n}.txt" for n in range(6))) == "Drop to add these 6 files / 0.txt, 1.txt, 2.txt, 3.txt …"
    assert said("a.txt", "dam.crossread").startswith("Drop to open this comparison instead")
    assert said("") == f"Drop to add the reports of this folder / {tmp_path.name}"
    assert "cannot be opened" in what_dropping_does(Incoming(addresses=("https://example.org",)))[0]
