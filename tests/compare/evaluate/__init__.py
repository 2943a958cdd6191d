"""Measuring the engine: the figures themselves, the files they are made from, and each task on small known data."""
