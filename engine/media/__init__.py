"""Files -> bounded arrays: what towers can be fed with, or a sentence why not."""
