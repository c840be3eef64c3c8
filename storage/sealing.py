"""Sealing: AES-256-GCM, with the place of the sealed thing bound to it.

Sealed bytes are a format byte, a random nonce of 12 bytes, then ciphertext and tag. The *place*
(`"answer.text"`) is associated data: bytes copied from another column do not open.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import UnreadableError

FORMAT = b"\x01"
KEY_BYTES = 32
NONCE_BYTES = 12


class Key:
    """One symmetric key. Never shown: its `repr` is the class's own."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._cipher = AESGCM(secret)

    @classmethod
    def new(cls) -> "Key":
        """A fresh random key."""
        return cls(os.urandom(KEY_BYTES))

    def seal(self, place: str, plain: bytes) -> bytes:
        """Sealed bytes that open only with this key and for this place."""
        nonce = os.urandom(NONCE_BYTES)
        return FORMAT + nonce + self._cipher.encrypt(nonce, plain, place.encode())

    def open(self, place: str, sealed: bytes) -> bytes:
        """The plain bytes. `UnreadableError` when key, place or bytes are not those of `seal`."""
        nonce, body = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        try:
            return self._cipher.decrypt(nonce, body, place.encode())
        except (InvalidTag, ValueError) as error:
            raise UnreadableError(f"{place}: sealed with another key, or damaged") from error

    def wrap(self, place: str, key: "Key") -> bytes:
        """Another key, sealed with this one."""
        return self.seal(place, key._secret)

    def unwrap(self, place: str, sealed: bytes) -> "Key":
        """The key that `wrap` sealed."""
        return Key(self.open(place, sealed))
