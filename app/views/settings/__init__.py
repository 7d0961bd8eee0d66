"""How one chat is answered: instructions, sampling, thinking, presets."""
