"""What the shipped weights do well enough, and the honest words for the rest.

An ability that is off is declined in training and evaluation alike; the towers' own heads learn
it all the same. Switch one on, train the joint stage on, and keep it on only when the table of
``evaluate`` reaches the project's bound.
"""

from __future__ import annotations

READS_GLYPHS = True
DRAWS_BOXES = True
FINDS_BOXES_AMONG_SEVERAL = False
TELLS_SEVERAL_APART = True
FOLLOWS_MOTION = True
WORKS_SUMS = True
TELLS_PLACES = True
REMEMBERS_NAMES = True

NO_GLYPHS = "I see a letter or a digit, but I cannot read it reliably yet."
NO_BOXES = "I cannot answer with boxes yet. A larger model from the model page can."
ONE_BOX = (
    "So far I can only draw a box when there is one shape. A larger model from the model page can "
    "find one among several."
)
SEVERAL = "I see several shapes. So far I can only describe one shape at a time."
NO_MOTION = "I cannot tell yet how it moves."
NO_SUMS = "I cannot do sums reliably yet. A larger model from the model page can."
NO_PLACES = "I cannot tell reliably yet where it is."
NO_NAMES_GIVEN = "Nice to meet you! I cannot remember names reliably yet."
NO_NAMES_ASKED = "I cannot remember names reliably yet. A larger model from the model page can."
NO_SUMS_THOUGHT = "I am not reliable at sums, so I say so."
