"""The rules of the house, executed: they fail when the code drifts from what README.md says under "The house"."""
