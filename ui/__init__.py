"""The desktop application: a window over the engine; start it with `crossread` or `python -m ui`."""
