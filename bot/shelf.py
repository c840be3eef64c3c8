"""The versions of the clinical content: an episode keeps the one that it began with."""

from collections.abc import Callable, Mapping
from pathlib import Path

from bot.settings import Settings
from flows import soundness
from flows.instruments import Instrument
from flows.protocol import Protocol, load_protocol
from flows.sources import Sources
from storage import Ledgers


def open_shelf(settings: Settings) -> "Shelf":
    """The shelf of these settings. Raises `UnsoundContentError` for a clinic's own content.

    What is shipped is held sound by the tests, and is not checked again at each start.
    """
    sources = Sources.shipped(settings.content_dir)
    if settings.content_dir:
        soundness.check(sources)
    return Shelf(sources, settings.data_dir / "content")


class Shelf:
    """Hands out the protocol of a version.

    The current one is loaded at start. An earlier one is unpacked from the store into `folder` when
    the first episode that is pinned to it comes by.
    """

    def __init__(self, sources: Sources, folder: Path) -> None:
        self._files = sources.files()
        self._folder = folder
        self.current = load_protocol(sources)
        self._loaded = {self.current.version: self.current}

    def of(self, version: str, ledgers: Ledgers) -> Protocol:
        """That version, or the current one where the version was never kept."""
        if version not in self._loaded:
            files = ledgers.protocols.load(version)
            self._loaded[version] = self._unpack(version, files) if files else self.current
        return self._loaded[version]

    def instruments_in(self, ledgers: Ledgers) -> Callable[[str], Mapping[str, Instrument]]:
        """The instruments of each version, read from that store."""
        return lambda version: self.of(version, ledgers).instruments

    def keep_current(self, ledgers: Ledgers) -> None:
        """Keep the current content, so that it can be read after the files have changed.

        The version is that of the content alone: texts may be mended without a new one.
        """
        if ledgers.protocols.load(self.current.version) is None:
            ledgers.protocols.keep(self.current.version, self._files)

    def _unpack(self, version: str, files: Mapping[str, str]) -> Protocol:
        folder = self._folder / version
        for name, text in files.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return load_protocol(Sources.unpacked(folder), version)
