"""From raw parameters to a typed request, with Telegram's sentences when it fails."""

from collections.abc import Mapping
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from .errors import ApiError, bad_request
from .models.base import Attachments, Method, Upload

M = TypeVar("M", bound=Method)

_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "file_id": "file_id is not specified",
}
_JSON_TYPES = {
    "int_type": "Number",
    "bool_type": "True or False",
    "string_type": "String",
    "list_type": "Array",
    "dict_type": "Object",
    "model_type": "Object",
}


def read_request(
    model: type[M], parameters: Mapping[str, object], files: Mapping[str, Upload]
) -> M:
    """The typed request.

    Raises:
        ApiError: 400, for the first thing that is wrong.
    """
    attachments = Attachments(files)
    try:
        request = model.model_validate(_with_files(model, parameters, files), context=attachments)
    except ValidationError as error:
        raise _refusal(error.errors()[0]) from error
    if unknown := attachments.unused - set(model.model_fields):
        raise bad_request(f'unknown parameter "{min(unknown)}"')
    return request


def _with_files(
    model: type[Method], parameters: Mapping[str, object], files: Mapping[str, Upload]
) -> Mapping[str, object]:
    """The parameters, with the uploads that are sent as a parameter themselves."""
    own = {name: upload for name, upload in files.items() if name in model.model_fields}
    return {**parameters, **own}


def _refusal(error: ErrorDetails) -> ApiError:
    """One validation error in Telegram's words."""
    names = [str(part) for part in error["loc"]]
    parameter, name, context = names[0], names[-1], error.get("ctx", {})
    nested = len(names) > 1
    match error["type"]:
        case "value_error":
            return bad_request(str(context["error"]))
        case "missing" if nested:
            return _unparsed(parameter, f'Can\'t find field "{name}"')
        case "missing":
            return bad_request(_MISSING.get(parameter, f'parameter "{parameter}" is required'))
        case "extra_forbidden" if nested:
            return _unparsed(parameter, f'unknown field "{name}"')
        case "extra_forbidden":
            return bad_request(f'unknown parameter "{parameter}"')
        case "literal_error" if not nested:
            return bad_request(f"wrong parameter {parameter} in request")
        case kind if kind in _JSON_TYPES and nested:
            return _unparsed(parameter, f'Field "{name}" must be of type {_JSON_TYPES[kind]}')
    return bad_request(f"wrong parameter {parameter} in request: {error['msg']}")


def _unparsed(parameter: str, reason: str) -> ApiError:
    return bad_request(f"can't parse {parameter.replace('_', ' ')}: {reason}")
