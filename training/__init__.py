"""Makes the bundled demo model: data, tokenizer, towers, target, drafter, export, evaluation.

Run as ``python -m training STAGE``; see README.md here. Never imported by the program itself.
"""
