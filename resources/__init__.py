"""Files the program carries with it: samples, templates, themes, icons and translations."""
