"""The engine of Crossread: reads reports of one event, aligns their sentences and says which facts each leaves out."""
