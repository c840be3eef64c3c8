"""Start-up refuses what cannot work: a clear line each, exit code 1; wrong usage is 2."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import regain


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Runs a command in an empty folder with these settings."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str, **settings: str) -> Result:
        environment = {f"REGAIN_{name.upper()}": value for name, value in settings.items()}
        return CliRunner().invoke(regain, words, env=environment)

    return run


@pytest.mark.parametrize(
    ("setting", "value", "says"),
    [
        ("telegram_token", "hello", "REGAIN_TELEGRAM_TOKEN"),
        ("database_url", "mysql://x/y", "REGAIN_DATABASE_URL"),
        ("data_dir", "/proc/nowhere", "REGAIN_DATA_DIR"),
        ("content_dir", "/does/not/exist", "REGAIN_CONTENT_DIR"),
        ("http_port", "eighty", "REGAIN_HTTP_PORT"),
        ("http_port", "70000", "REGAIN_HTTP_PORT"),
        ("heartbeat_seconds", "0", "REGAIN_HEARTBEAT_SECONDS"),
        ("webhook_url", "https://example.org", "REGAIN_WEBHOOK_URL"),
        ("log_level", "LOUD", "REGAIN_LOG_LEVEL"),
    ],
)
@pytest.mark.parametrize("command", ["run", "sandbox", "check"])
def test_an_unusable_setting_is_named_in_one_line(run, command, setting, value, says):
    result = run(command, **{setting: value})
    assert result.exit_code == 1
    lines = result.stderr.splitlines()
    assert len(lines) == 1
    assert says in lines[0]
    assert value not in ("hello",) or "BotFather" in lines[0]


def test_two_unusable_settings_are_two_lines(run):
    result = run("check", http_port="x", log_level="y")
    assert len(result.stderr.splitlines()) == 2


def test_check_says_what_is_usable(run):
    result = run("check")
    assert result.exit_code == 0, result.output
    for part in ("settings: usable", "database: usable", "content: usable", "token: none"):
        assert part in result.output


def test_check_finds_a_database_without_its_key(run, tmp_path):
    assert run("check").exit_code == 0
    (tmp_path / "data" / "keys" / "master.key").unlink()
    result = run("check")
    assert result.exit_code == 1
    assert "master" in result.stderr


def test_an_invite_needs_a_bot(run):
    result = run("invite", "clinician")
    assert result.exit_code == 1
    assert "REGAIN_TELEGRAM_TOKEN" in result.stderr


@pytest.mark.parametrize("words", [("dance",), ("invite",), ("invite", "boss"), ("run", "--fast")])
def test_wrong_usage_is_two(run, words):
    assert run(*words).exit_code == 2


def test_help_lists_every_command(run):
    result = run("--help")
    for command in ("run", "sandbox", "chat", "check", "content", "screen", "triage", "replay"):
        assert command in result.output


@pytest.mark.parametrize(
    "command",
    ["run", "sandbox", "chat", "check", "content", "screen", "triage", "replay", "bench", "export"],
)
def test_every_command_explains_itself(run, command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert len(result.output.splitlines()) > 3


def test_chat_works_when_piped(run):
    result = CliRunner().invoke(regain, ["chat", "--at", "2027-01-04T08:00:00"], input="agree\n")
    assert result.exit_code == 0
    assert "> agree" in result.output
    assert "Where do you live?" in result.output


@pytest.mark.parametrize("line", ["\udcff\udcfe", "/skip 99999999d", "\0"])
def test_chat_goes_on_whatever_is_piped(line):
    piped = f"{line}\nagree\n".encode(errors="surrogateescape")
    result = CliRunner().invoke(regain, ["chat", "--at", "2027-01-04T08:00:00"], input=piped)
    assert result.exit_code == 0
    assert "Where do you live" in result.output
