"""The conversation as one growing text: messages, Markdown, formulas, marks, links."""
