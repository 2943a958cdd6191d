"""The widgets of the program: each shows values and says what was done to it, and knows no session."""
