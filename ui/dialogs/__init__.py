"""Windows that open over the main one, each made when it is asked for."""
