"""Item models over the immutable Comparison."""
