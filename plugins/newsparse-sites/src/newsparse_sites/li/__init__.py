"""Liechtenstein."""
