"""The lean decoder: Gemma 4's text stack and its drafter on the weights of loaded modules.

Runs in the engine process only. It holds no second copy of any weight and leaves loading,
tokenising and the vision and audio towers to transformers.
"""
