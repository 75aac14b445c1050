"""Paraguay."""
