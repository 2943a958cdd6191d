"""Speed and memory, measured beside what others would do: the engine of `crossread-cli bench`."""
