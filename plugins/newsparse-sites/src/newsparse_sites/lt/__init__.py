"""Lithuania."""
