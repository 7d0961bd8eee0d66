"""The GPU pack: the CUDA build of torch, fetched when wanted and used by the engine alone.

What installers carry is torch for the processor, since the CUDA build is ten times as large. Where
an NVIDIA card is found, the files listed in ``resources/gpu_pack.json`` can be fetched into the
data folder; the engine's process puts that folder first on its module path. Nothing here imports
torch, and the window's process never loads anything from a pack.
"""
