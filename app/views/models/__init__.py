"""The page of models, and the graphics card."""
