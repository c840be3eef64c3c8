"""The sandbox's web page: static files of our own, nothing from elsewhere."""

from pathlib import Path

from aiohttp import web

PAGE = Path(__file__).parent / "page"

_HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def page_routes() -> list[web.AbstractRouteDef]:
    """The page at `/`, and its style and scripts under `/page/`."""
    return [web.get("/", _index), web.get("/page/{name}", _file)]


async def _index(_: web.Request) -> web.StreamResponse:
    return web.FileResponse(PAGE / "index.html", headers=_HEADERS)


async def _file(request: web.Request) -> web.StreamResponse:
    known = {path.name: path for path in PAGE.iterdir()}
    path = known.get(request.match_info["name"])
    if path is None:
        raise web.HTTPNotFound
    return web.FileResponse(path, headers=_HEADERS)
