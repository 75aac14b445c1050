"""Czechia."""
