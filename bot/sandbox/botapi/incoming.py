"""Reading the parameters of a request, in every form that the Bot API takes."""

from dataclasses import dataclass, field

from aiohttp.web import FileField, HTTPRequestEntityTooLarge, Request

from .errors import bad_request, too_large
from .models.base import Upload

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
MAX_REQUEST_BYTES = 60 * 1024**2


@dataclass
class Incoming:
    """The parameters by name, and the uploaded parts that others may refer to."""

    parameters: dict[str, object] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)


async def read(request: Request) -> Incoming:
    """The query and the body together: urlencoded, JSON or multipart.

    Raises:
        ApiError: 400 for a body that is none of these, 413 for one that is too large.
    """
    incoming = Incoming(parameters=dict(request.query))
    if not request.can_read_body:
        return incoming
    try:
        await _read_body(request, incoming)
    except HTTPRequestEntityTooLarge as error:
        raise too_large() from error
    except (ValueError, RecursionError) as error:
        raise bad_request(f"can't parse the {request.content_type} body") from error
    return incoming


async def _read_body(request: Request, incoming: Incoming) -> None:
    if request.content_type == "application/json":
        await _read_json(request, incoming)
    elif request.content_type in FORMS:
        await _read_form(request, incoming)
    else:
        raise bad_request(f"unsupported content type {request.content_type}")


async def _read_json(request: Request, incoming: Incoming) -> None:
    body = await request.json()
    if not isinstance(body, dict):
        raise bad_request("the JSON body must be an Object")
    incoming.parameters |= {name: value for name, value in body.items() if value is not None}


async def _read_form(request: Request, incoming: Incoming) -> None:
    """Uploads may be a parameter themselves or be named by one as `attach://<part>`."""
    for name, value in (await request.post()).items():
        if isinstance(value, FileField):
            incoming.files[name] = Upload(value.filename, value.file.read())
        else:
            incoming.parameters[name] = value if isinstance(value, str) else value.decode()
