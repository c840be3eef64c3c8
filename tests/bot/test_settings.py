"""Settings: the names of the interface, their defaults, one clear line for each unusable one."""

from pathlib import Path

import pytest

from bot.settings import UnusableSettingsError, load_settings, problems


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty folder without `.env`."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_nothing_needs_to_be_set() -> None:
    settings = load_settings()

    assert problems() == []
    assert settings.token == ""
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database == "sqlite:///data/regain.db"
    assert settings.webhook_url is None
    assert (settings.http_host, settings.http_port) == ("127.0.0.1", 8080)
    assert settings.heartbeat_seconds == 30


def test_the_environment_comes_before_the_file(
    monkeypatch: pytest.MonkeyPatch, bare_machine: Path
) -> None:
    (bare_machine / ".env").write_text("REGAIN_HTTP_PORT=1111\nREGAIN_LOG_LEVEL=DEBUG\n")
    monkeypatch.setenv("REGAIN_HTTP_PORT", "2222")

    assert load_settings().http_port == 2222
    assert load_settings().log_level == "DEBUG"


def test_an_empty_value_counts_as_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELEGRAM_TOKEN", "DATABASE_URL", "WEBHOOK_URL", "HTTP_PORT", "CONTENT_DIR"):
        monkeypatch.setenv(f"REGAIN_{name}", "")

    assert problems() == []


def test_the_database_lies_in_the_data_folder_unless_it_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REGAIN_DATA_DIR", "elsewhere")
    assert load_settings().database == "sqlite:///elsewhere/regain.db"

    monkeypatch.setenv("REGAIN_DATABASE_URL", "postgresql://me@host/regain")
    assert load_settings().database == "postgresql://me@host/regain"


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("TELEGRAM_TOKEN", "hello", "is not a bot token; copy it from @BotFather"),
        ("TELEGRAM_TOKEN", "1234:abc def", "is not a bot token"),
        ("TELEGRAM_API_URL", "localhost:8081", "is not a web address; write https://host"),
        ("TELEGRAM_API_URL", "http://host:port", "is not a web address"),
        ("DATABASE_URL", "mysql://host/regain", "is no database; write sqlite:///PATH or"),
        ("DATABASE_URL", "sqlite:///", "is no database"),
        ("DATA_DIR", "/dev/null/data", "cannot be a folder, /dev/null is a file"),
        ("CONTENT_DIR", "/no/such/folder", "is not a folder; name one with clinical content"),
        ("HTTP_PORT", "eighty", "is 'eighty'; input should be a valid integer"),
        ("HTTP_PORT", "65536", "input should be less than or equal to 65535"),
        ("HEARTBEAT_SECONDS", "0", "input should be greater than 0"),
        ("LOG_LEVEL", "loud", "input should be 'DEBUG', 'INFO', 'WARNING' or 'ERROR'"),
    ],
)
def test_an_unusable_value_is_refused_in_one_line_that_names_it(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(f"REGAIN_{name}", value)

    (line,) = problems()

    assert line.startswith(f"REGAIN_{name} (in the environment) ")
    assert says in line
    assert "\n" not in line


def test_the_token_is_never_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGAIN_TELEGRAM_TOKEN", "1234:secret but wrong")

    assert "secret" not in problems()[0]


def test_every_unusable_value_is_named_at_once(
    monkeypatch: pytest.MonkeyPatch, bare_machine: Path
) -> None:
    monkeypatch.setenv("REGAIN_HTTP_PORT", "eighty")
    (bare_machine / ".env").write_text("REGAIN_HEARTBEAT_SECONDS=often\n")

    with pytest.raises(UnusableSettingsError) as refused:
        load_settings()

    assert [line.split(" is ")[0] for line in refused.value.lines] == [
        "REGAIN_HTTP_PORT (in the environment)",
        "REGAIN_HEARTBEAT_SECONDS (in .env)",
    ]


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("https://regain.example", "needs a bot; set REGAIN_TELEGRAM_TOKEN too"),
        ("http://regain.example", "must begin with https://"),
    ],
)
def test_a_webhook_needs_a_bot_and_an_encrypted_address(
    monkeypatch: pytest.MonkeyPatch, url: str, says: str
) -> None:
    monkeypatch.setenv("REGAIN_WEBHOOK_URL", url)
    monkeypatch.setenv("REGAIN_TELEGRAM_TOKEN", "" if "https" in url else "1234:abc")

    assert says in problems()[0]


def test_a_server_of_ones_own_may_deliver_unencrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGAIN_TELEGRAM_TOKEN", "1234:abc")
    monkeypatch.setenv("REGAIN_TELEGRAM_API_URL", "http://localhost:8081")
    monkeypatch.setenv("REGAIN_WEBHOOK_URL", "http://localhost:8080/")

    assert load_settings().webhook_url == "http://localhost:8080"


def test_a_settings_file_that_is_no_text_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".env").write_bytes(b"\xff\xfe\x00")

    assert problems() == [".env cannot be read; save it as UTF-8 text"]
