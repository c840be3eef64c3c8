"""Where the clinical content and the texts are read from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

SUFFIXES = (".toml", ".ftl")


@dataclass(frozen=True)
class Sources:
    """Directories of content and of locales; a later one adds to the earlier, or overrides."""

    content: tuple[Path, ...]
    locales: tuple[Path, ...]

    @classmethod
    def shipped(cls, own: Path | None = None) -> "Sources":
        """What comes with Regain, overlaid by a clinic's own directory with `locales` inside."""
        here = Path(__file__).parent
        content = [here / "content"]
        locales = [here / "locales"]
        if own:
            content.append(own)
            locales += [own / "locales"] if (own / "locales").is_dir() else []
        return cls(tuple(content), tuple(locales))

    @classmethod
    def unpacked(cls, folder: Path) -> "Sources":
        """What `files` gave, written out again under `folder`."""
        content = tuple(sorted((folder / "content").iterdir()))
        return cls(content, tuple(sorted((folder / "locales").iterdir())))

    def files(self) -> Mapping[str, str]:
        """Every file by a name that says its place: `content/0/...` or `locales/0/...`."""
        return dict(self._files())

    def version(self) -> str:
        """A short digest of the content: the same files give the same version everywhere."""
        digest = sha256()
        for name, text in self._files():
            if name.startswith("content/"):
                digest.update(f"{name}\n{text}\n".encode())
        return digest.hexdigest()[:12]

    def _files(self) -> Iterator[tuple[str, str]]:
        for kind, folders in (("content", self.content), ("locales", self.locales)):
            for place, folder in enumerate(folders):
                for file in sorted(folder.rglob("*")):
                    if file.suffix in SUFFIXES:
                        name = f"{kind}/{place}/{file.relative_to(folder).as_posix()}"
                        yield name, file.read_text(encoding="utf-8")
