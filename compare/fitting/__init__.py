"""Where resources/encoder/tuning.safetensors comes from: what the encoder learns from judged reports.

`python -m compare.fitting --articles DIR --out FILE JUDGEMENTS...` reads judgements in the form of
`crossread-cli evaluate coverage` and fits, together, low-rank corrections of the encoder's linear layers and the
scoring of `compare.scoring`. The program itself never runs it; it needs torch, which comes with sentence-transformers.
"""
