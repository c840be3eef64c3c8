"""Settings from the environment or `.env`; an unusable one is refused in one clear line."""

import os
import re
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "REGAIN_"
TELEGRAM = "https://api.telegram.org"
AnySettings = TypeVar("AnySettings", bound=BaseSettings)


class UnusableSettingsError(Exception):
    """Some settings cannot be used; `lines` says of each what is wrong, where and what to do."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def _token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"(\d+:[\w-]{3,})?", value.get_secret_value()):
        raise ValueError("is not a bot token; copy it from @BotFather, it looks like 1234:AbC-dEf")
    return value


def _address(value: str) -> str:
    if not re.fullmatch(r"https?://([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?(/[^?#]*)?", value):
        raise ValueError("is not a web address; write https://host or http://host:port")
    return value.rstrip("/")


def _database(value: str) -> str:
    if not re.match(r"sqlite:///.|postgres(ql)?(\+psycopg)?://.", value):
        raise ValueError("is no database; write sqlite:///PATH or postgresql://user@host/name")
    return value


def _writable(folder: Path) -> Path:
    nearest = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    if not nearest.is_dir():
        raise ValueError(f"cannot be a folder, {nearest} is a file; name another place")
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise ValueError(f"cannot be written to; give this user the right to write in {nearest}")
    return folder


def _folder(value: Path) -> Path:
    if not value.is_dir():
        raise ValueError("is not a folder; name one with clinical content, or leave it out")
    return value


class ContentSettings(BaseSettings):
    """Where a clinic's own content lies: all that is needed where nothing is kept or sent."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    content_dir: Annotated[Path, AfterValidator(_folder)] | None = None


class Settings(ContentSettings):
    """What an operator can set: `REGAIN_<NAME>` in the environment or in `.env`.

    An empty value counts as left out. `load_settings` builds one with errors fit to be read.
    """

    telegram_token: Annotated[SecretStr, AfterValidator(_token)] = SecretStr("")
    telegram_api_url: Annotated[str, AfterValidator(_address)] = TELEGRAM
    database_url: Annotated[str, AfterValidator(_database)] | None = None
    data_dir: Annotated[Path, AfterValidator(_writable)] = Field(
        default=Path("data"), validate_default=True
    )
    webhook_url: Annotated[str, AfterValidator(_address)] | None = None
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=0, le=65535)
    heartbeat_seconds: float = Field(default=30, gt=0, le=3600)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @model_validator(mode="after")
    def _webhook_fits(self) -> "Settings":
        name = f"{PREFIX}WEBHOOK_URL"
        if self.webhook_url and not self.token:
            raise ValueError(f"{name} needs a bot; set {PREFIX}TELEGRAM_TOKEN too, or leave it out")
        plain = (self.webhook_url or "").startswith("http:")
        if plain and self.telegram_api_url == TELEGRAM:
            raise ValueError(f"{name} must begin with https://, Telegram delivers to nothing else")
        return self

    @property
    def token(self) -> str:
        """The bot token, empty when there is none."""
        return self.telegram_token.get_secret_value()

    @property
    def database(self) -> str:
        """The database to open; when none is named, a file in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'regain.db'}"


def load_settings() -> Settings:
    """The settings of this process; raises `UnusableSettingsError`."""
    return _load(Settings)


def load_content_dir() -> Path | None:
    """A clinic's own content, whatever the other settings are; raises `UnusableSettingsError`."""
    return _load(ContentSettings).content_dir


def _load(kind: type[AnySettings]) -> AnySettings:
    try:
        return kind()
    except ValidationError as error:
        raise UnusableSettingsError([_line(detail) for detail in error.errors()]) from None
    except UnicodeDecodeError:
        raise UnusableSettingsError([".env cannot be read; save it as UTF-8 text"]) from None


def problems() -> list[str]:
    """One line for each setting that cannot be used; empty when all can."""
    try:
        load_settings()
    except UnusableSettingsError as error:
        return error.lines
    return []


def _line(detail: ErrorDetails) -> str:
    reason = detail["msg"].removeprefix("Value error, ")
    if not detail["loc"]:
        return reason
    name = f"{PREFIX}{detail['loc'][0]}".upper()
    if detail["type"] == "value_error":
        return f"{name} ({_place(name)}) {reason}"
    return f"{name} ({_place(name)}) is {detail['input']!r}; {reason[0].lower()}{reason[1:]}"


def _place(name: str) -> str:
    if name in os.environ:
        return "in the environment"
    return "in .env" if Path(".env").is_file() else "by default"
