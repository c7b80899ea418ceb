"""The sample's way from a request to an answer."""

from __future__ import annotations

import json
import os
import random
import secrets
import select
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from .store import Fault, fields
from .tenants import Tenants


class SampleServer(ThreadingHTTPServer):
    """Serves the tenants of a folder."""

    daemon_threads = False
    block_on_close = True
    request_queue_size = 1024
    allow_reuse_address = True

    def __init__(self, address: tuple[str, int], tenants: Tenants, fault: str) -> None:
        super().__init__(address, Handler)
        self.tenants = tenants
        self.fault = fault
        self.last: dict[str, bytes] = {}
        self.is_ending = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A connection that broke off is no news."""


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 2
    server: SampleServer

    def handle_one_request(self) -> None:
        """Ends idle connections once the server is asked to end."""
        if self.server.is_ending and not select.select([self.connection], [], [], 0)[0]:
            self.close_connection = True
            return
        super().handle_one_request()

    def do_any(self) -> None:
        """Answers a request of any method."""
        try:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(min(length, 1 << 20)) if length > 0 else b""
            self.reply(*self.answer(body))
        except Fault as fault:
            problem = {"code": fault.code, "status": fault.status}
            self.reply(fault.status, problem)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self.reply(400, {"code": "invalid", "status": 400})

    do_GET = do_POST = do_PATCH = do_DELETE = do_PUT = do_HEAD = do_OPTIONS = do_any

    def answer(self, body: bytes) -> tuple[int, Any]:
        """The status and the content for a request."""
        parts = urlsplit(self.path)
        segments = [unquote(part) for part in parts.path.split("/")[1:]]
        if segments[0] in ("health", "metrics"):
            return 200, {"status": "ok"}
        tenant = self.tenant()
        store = tenant.store
        if segments == [""]:
            return 200, tenant.file
        if segments == ["api", "openapi.json"]:
            from .description import describe
            return 200, describe(tenant.file)
        if segments[0] != "api" or len(segments) < 3:
            raise Fault(404, "not-found")
        resource = f"{segments[1]}.{segments[2]}"
        if resource not in fields:
            raise Fault(404, "not-found")
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        if not tenant.knows(token):
            raise Fault(401, "unauthenticated")
        content = json.loads(body) if body else {}
        if self.server.fault == "crash" and b"9223372036854775807" in body:
            os._exit(132)
        match = self.headers.get("If-Match")
        query = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
        rest = segments[3:]
        if self.server.fault == "abrupt-end" and self.command != "GET":
            time.sleep(0.03)  # Something is always under way.
        if rest and self.server.fault == "tell-foreign" and tenant.is_foreign(resource, rest[0]):
            raise Fault(403, "forbidden")
        if not rest and self.command == "GET":
            limit = max(1, min(int(query.pop("limit", "25")), 200))
            records, cursor = store.rows(resource, query, query.pop("cursor", ""), limit)
            return 200, {"items": records, "next": cursor}
        if not rest and self.command == "POST":
            return 201, store.create(resource, content, self.headers.get("Idempotency-Key"))
        if len(rest) == 1 and self.command == "GET":
            return 200, store.row(resource, rest[0])
        if len(rest) == 1 and self.command == "PATCH":
            return 200, store.change(resource, rest[0], match, content)
        if len(rest) == 1 and self.command == "DELETE":
            store.erase(resource, rest[0], match)
            return 204, None
        if rest[1:] == ["submit"] and self.command == "POST":
            return 200, store.submit(rest[0])
        raise Fault(404, "not-found")

    def tenant(self) -> Any:
        """The tenant of the one host that the request names."""
        hosts = self.headers.get_all("Host") or []
        if self.server.fault == "trusting-host":
            hosts = self.headers.get_all("X-Forwarded-Host") or hosts[:1]
        if len(hosts) != 1 or not self.path.startswith("/"):
            raise Fault(400, "host")
        name, colon, port = hosts[0].partition(":")
        if colon and port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
            raise Fault(400, "host")
        return self.server.tenants.by_host(name)

    def reply(self, status: int, content: Any) -> None:
        """Sends one answer."""
        body = b"" if content is None else json.dumps(content).encode()
        tenant = self.headers.get("Host", "") if self.headers else ""
        if self.server.fault == "swap" and status == 200:
            others = [kept for name, kept in self.server.last.items() if name != tenant]
            if isinstance(content, dict) and "id" in content:
                self.server.last[tenant] = body
            if others and random.random() < 0.001:
                body = random.choice(others)
        kind = "application/json" if status < 400 else "application/problem+json"
        head = [
            f"HTTP/1.1 {status} {self.responses.get(status, ('',))[0]}",
            f"Content-Type: {kind}", f"X-Request-ID: {secrets.token_hex(8)}",
            f"Content-Length: {len(body)}"]
        if isinstance(content, dict) and "version" in content:
            head.append(f'ETag: "{content["version"]}"')
        if self.server.is_ending:
            head.append("Connection: close")
            self.close_connection = True
        if self.command == "HEAD":
            body = b""
        self.wfile.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)

    def send_error(self, code: int, message: Any = None, explain: Any = None) -> None:
        """Answers what is no HTTP."""
        self.wfile.write(
            b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        self.close_connection = True

    def log_message(self, format: str, *arguments: Any) -> None:
        """Says nothing: a check looks at answers, not at logs."""
