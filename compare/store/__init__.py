"""What is kept on disk: the project file, which holds one Comparison whole, and the cache of encodings."""

from compare.store.project import SUFFIX, open_project, save_project

__all__ = ["SUFFIX", "open_project", "save_project"]
