"""Groups and networks: publishers that share a system."""
