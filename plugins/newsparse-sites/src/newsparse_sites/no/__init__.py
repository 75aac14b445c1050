"""Norway."""
