"""Files in messages: kept in memory, named by ids, handed out again."""

from dataclasses import dataclass, field
from io import BytesIO
from itertools import count
from mimetypes import guess_type
from pathlib import PurePosixPath

from PIL import Image, UnidentifiedImageError

from .errors import bad_request, not_played, too_large
from .models.base import Upload
from .wire import Json, compact

MAX_PHOTO_BYTES = 10 * 1024**2
MAX_DOCUMENT_BYTES = 50 * 1024**2
MAX_DOWNLOAD_BYTES = 20 * 1024**2
MAX_PHOTO_SIDES = 10_000
MAX_PHOTO_RATIO = 20


@dataclass(frozen=True)
class StoredFile:
    """One file; `kind` is the field of a message that carries it: photo, document, voice, ..."""

    file_id: str
    unique_id: str
    kind: str
    path: str
    content: bytes
    name: str | None = None
    mime_type: str | None = None
    details: Json = field(default_factory=dict)
    """What the kind adds: width and height, duration, emoji."""

    def api(self) -> Json:
        """The object of the Bot API for its kind; one size of a photo."""
        return compact(
            file_id=self.file_id,
            file_unique_id=self.unique_id,
            file_size=len(self.content),
            file_name=self.name,
            mime_type=self.mime_type,
            **self.details,
        )

    def file_api(self) -> Json:
        """The File object that getFile answers."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
            "file_path": self.path,
        }


class Files:
    """Every file that was sent or uploaded."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._numbers = count(1)

    def get(self, file_id: str) -> StoredFile | None:
        """The file of that id."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """The file at that download path."""
        return next((file for file in self._by_id.values() if file.path == path), None)

    def add(self, kind: str, name: str, content: bytes, **details: object) -> StoredFile:
        """Keeps a file of any kind as it is; `details` are the fields that its kind adds."""
        number = next(self._numbers)
        file = StoredFile(
            file_id=f"{kind}-{number:08}-sandbox",
            unique_id=f"{kind}{number:08}",
            kind=kind,
            path=f"{kind}s/file_{number}{PurePosixPath(name).suffix}",
            content=content,
            name=name if kind == "document" else None,
            mime_type=None if kind in ("photo", "sticker") else guess_type(name)[0],
            details=dict(details),
        )
        self._by_id[file.file_id] = file
        return file

    def add_photo(self, content: bytes) -> StoredFile:
        """Keeps a picture.

        Raises:
            ApiError: 413 above 10 MB, 400 when it is no picture or too large or too narrow.
        """
        if len(content) > MAX_PHOTO_BYTES:
            raise too_large()
        width, height = _picture_size(content)
        return self.add("photo", "photo.jpg", content, width=width, height=height)

    def add_document(self, upload: Upload) -> StoredFile:
        """Keeps a file sent as a document.

        Raises:
            ApiError: 413 above 50 MB, 400 when it is empty.
        """
        if len(upload.content) > MAX_DOCUMENT_BYTES:
            raise too_large()
        if not upload.content:
            raise bad_request("file must be non-empty")
        return self.add("document", upload.name, upload.content)

    def take(self, kind: str, given: Upload | str) -> StoredFile:
        """The file that a bot sends: a new upload, or the id of a known one.

        Raises:
            ApiError: 400 for an unknown id or one of another kind, 501 for an address on the web.
        """
        if isinstance(given, Upload) and kind == "photo":
            return self.add_photo(given.content)
        if isinstance(given, Upload):
            return self.add_document(given)
        if given.startswith(("http://", "https://")):
            raise not_played("files fetched from a web address")
        file = self.get(given)
        if file is None:
            raise bad_request("wrong remote file identifier specified: can't unserialize it")
        if file.kind != kind:
            wrong, right = file.kind.capitalize(), kind.capitalize()
            raise bad_request(f"can't use file of type {wrong} as {right}")
        return file


def _picture_size(content: bytes) -> tuple[int, int]:
    try:
        with Image.open(BytesIO(content)) as picture:
            width, height = picture.size
    except UnidentifiedImageError as error:
        raise bad_request("IMAGE_PROCESS_FAILED") from error
    narrow, wide = sorted((width, height))
    if narrow + wide > MAX_PHOTO_SIDES or wide > MAX_PHOTO_RATIO * narrow:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height
