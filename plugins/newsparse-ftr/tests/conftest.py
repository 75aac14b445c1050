from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def rules_folder() -> Path:
    """A folder of invented rules."""
    return HERE / "rules"
