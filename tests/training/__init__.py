"""How the weights of the body finder are learned. Not part of the tests: it needs corpora, NumPy and scikit-learn."""
