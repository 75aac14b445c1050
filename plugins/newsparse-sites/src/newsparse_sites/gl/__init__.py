"""Greenland."""
