"""A mail server that misbehaves as it was told, by the name before the @ of each recipient."""

from __future__ import annotations

import asyncio
import logging
import ssl
import subprocess
import threading
import time
import warnings
from collections import defaultdict
from pathlib import Path
from typing import Any

from .check import HarnessError
from .server import free_port

try:
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
except ImportError:  # Every other check runs without it.
    Controller = None

# The library warns of its own habits with every message, and takes TLS from the first byte for none.
warnings.filterwarnings("ignore", "Requiring AUTH while not requiring TLS")
logging.getLogger("mail").setLevel(logging.CRITICAL)
user = "dachwerk"
secret = "pass: word 1"
# What each kind of recipient meets; the part before the dash is the kind.
kinds = ("fine", "gone", "grey", "later", "slow", "late", "drop", "cut", "never")


class Certificate:
    """A certificate of its own making for the loopback address."""

    def __init__(self, folder: Path, name: str = "IP:127.0.0.1") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.file = folder / "certificate.pem"
        self.key = folder / "key.pem"
        subprocess.run(
            [
                "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=sink",
                "-addext", f"subjectAltName={name}", "-keyout", str(self.key),
                "-out", str(self.file),
            ], check=True, capture_output=True)

    def context(self) -> ssl.SSLContext:
        """What the server shows."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file, self.key)
        return context


class MailSink:
    """A mail server on the loopback address that keeps what it takes."""

    slow_seconds = 1.0
    # Longer than whoever sends waits for an answer.
    late_seconds = 6.0

    def __init__(self, certificate: Certificate, *, wrapped: bool = False) -> None:
        if Controller is None:
            raise HarnessError("aiosmtpd is missing: install Tests/Trust/requirements.txt")
        self.port = free_port()
        self.taken: list[tuple[str, bytes]] = []
        self.plain = 0
        self.tries: dict[str, int] = defaultdict(int)
        # Somebody waits for the moment in which a message is on its way.
        self.holds = threading.Event()
        context = certificate.context()
        tls: dict[str, Any] = (
            {"ssl_context": context} if wrapped
            else {"tls_context": context, "require_starttls": True})
        self.scheme = "smtps" if wrapped else "smtp"
        self.controller = Controller(
            self, hostname="127.0.0.1", port=self.port, authenticator=self._authenticate,
            auth_required=True, auth_require_tls=not wrapped, decode_data=False, **tls)

    @property
    def address(self) -> str:
        """Where the program finds it."""
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Begins to take mail."""
        self.controller.start()

    def stop(self) -> None:
        """Takes no more mail."""
        self.controller.stop()

    @staticmethod
    def _authenticate(
        server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any,
    ) -> AuthResult:
        right = data.login == user.encode() and data.password == secret.encode()
        return AuthResult(success=right)

    async def handle_RCPT(  # noqa: N802 (the name is the library's)
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any,
    ) -> str:
        """Answers for a recipient."""
        kind = address.partition("-")[0]
        self.tries[address] += 1
        if session.ssl is None and self.scheme == "smtp":
            self.plain += 1
        if kind == "gone":
            return "550 5.1.1 nobody of this name"
        if kind == "never":
            return "550 5.7.1 not from you"
        if kind == "grey" and self.tries[address] == 1:
            return "451 4.7.1 greylisted, come back"
        if kind == "drop" and self.tries[address] == 1:
            self._cut(server)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 (the name is the library's)
        self, server: SMTP, session: Session, envelope: Envelope,
    ) -> str:
        """Takes a message, or not."""
        [address] = envelope.rcpt_tos
        kind = address.partition("-")[0]
        if kind == "later" and self.tries[address] == 1:
            return "452 4.3.1 no room at present"
        assert isinstance(envelope.content, bytes)
        self.taken.append((address, envelope.content))
        if kind == "hold":
            self.holds.set()
            await asyncio.sleep(self.late_seconds)
        if kind == "slow":
            await asyncio.sleep(self.slow_seconds)
        if kind == "late":
            await asyncio.sleep(self.late_seconds)
        if kind == "cut":
            self._cut(server)
        return "250 OK"

    @staticmethod
    def _cut(server: SMTP) -> None:
        assert server.transport is not None
        server.transport.abort()

    def wait_for_hold(self, timeout: float) -> bool:
        """Waits until a message is taken whose sender still waits for the answer."""
        return self.holds.wait(timeout)

    def settle(self) -> None:
        """Waits until what is on its way has come in."""
        time.sleep(0.2)
