"""One module a command of the command line; `compare.__main__.COMMANDS` is their table."""
