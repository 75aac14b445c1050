"""South Africa."""
