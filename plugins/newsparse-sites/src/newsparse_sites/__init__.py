"""Publishers: what the pages of each say in ways of their own. One file each, by country; ``groups`` for groups."""
