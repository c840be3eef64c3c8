"""`python -m bot` and the `regain` command."""

from bot.cli import regain


def main() -> None:
    """Run the command line."""
    regain(prog_name="regain")


if __name__ == "__main__":
    main()
