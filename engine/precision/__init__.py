"""Weights in fewer bits: grids, packed matrices, the cache of packed files and the choice.

Text layers, experts and the drafter's layers are packed; embeddings, norms, routers and the
towers stay bfloat16, and so do all activations. Engine process only.
"""
