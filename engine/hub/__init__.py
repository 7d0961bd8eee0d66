"""Models on disk and on the Hub: catalogue, memory plan, download, local folders.

Shared by the window and the command line. Imports neither torch nor transformers and prints
nothing; what happens comes as typed events (``engine.hub.events``).
"""
