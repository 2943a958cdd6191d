"""Measures the window: how soon it answers, how smoothly it scrolls, how much memory it takes."""
