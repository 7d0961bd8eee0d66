"""Builds every long-lived object and connects it: one module a feature, ``application`` for all."""
