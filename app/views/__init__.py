"""Widgets only: they draw view models and emit ``*_requested`` signals."""
