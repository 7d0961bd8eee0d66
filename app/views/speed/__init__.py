"""How an answer was made: tint, replay of drafts, the check without the drafter."""
