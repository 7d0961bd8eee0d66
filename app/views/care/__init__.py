"""The self-test, the privacy page and the licences."""
