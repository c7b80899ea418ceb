"""One server on one data folder: started, awaited, ended by its own process id."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

from .program import Program


def free_port() -> int:
    """A port of the loopback address that nobody uses at present."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class ServerError(Exception):
    """The server did not do what every check builds on, such as start."""


class Server:
    """A server process and the folders it works on."""

    def __init__(
        self, program: Program, folder: Path, *, data: Path | None = None,
        tenants: Path | None = None, port: int | None = None,
        extra: dict[str, str] | None = None, options: tuple[str, ...] = (),
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.program = program
        self.data = data or folder / "data"
        self.tenants = tenants or folder / "tenants"
        if not self.tenants.exists():
            shutil.copytree(program.tenants, self.tenants)
        self.port = port or free_port()
        self.extra = extra or {}
        self.options = options
        self.log = folder / "server.log"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def arguments(self) -> list[str]:
        """What `serve` is called with."""
        return [
            "serve", "--port", str(self.port), "--host", "127.0.0.1",
            "--data", str(self.data), "--tenants", str(self.tenants), *self.options,
        ]

    @property
    def pid(self) -> int:
        """The id of the running process."""
        if self.process is None:
            raise ServerError("the server does not run")
        return self.process.pid

    @property
    def is_running(self) -> bool:
        """Whether the process still runs."""
        return self.process is not None and self.process.poll() is None

    def start(self, *, timeout: float = 60, ready: bool = True) -> float:
        """Starts the process and waits for it; returns the seconds to the first answer."""
        if self.is_running:
            raise ServerError("the server runs already")
        begin = time.monotonic()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*self.program.call, *self.arguments],
                env=self.program.variables(self.extra), stdin=subprocess.DEVNULL,
                stdout=log, stderr=log)
        if ready:
            self.wait_ready(timeout)
        return time.monotonic() - begin

    def wait_ready(self, timeout: float = 60) -> None:
        """Waits until the health check answers."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            if not self.is_running:
                raise ServerError(f"the server ended at its start: {self.log_tail()}")
            if self.answers_health():
                return
            time.sleep(0.005)
        raise ServerError(f"the server was not ready after {timeout} s: {self.log_tail()}")

    def answers_health(self) -> bool:
        """Whether the health check says yes."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=5) as stream:
                stream.sendall(
                    f"GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                    "Connection: close\r\n\r\n".encode())
                answer = b""
                while b"\r\n" not in answer and (part := stream.recv(4096)):
                    answer += part
        except OSError:
            return False
        return answer.startswith(b"HTTP/1.1 200")

    def kill(self) -> None:
        """Ends the process at once, as a crash would, and waits until it is gone."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.join()

    def terminate(self) -> None:
        """Asks the process to end."""
        os.kill(self.pid, signal.SIGTERM)

    def join(self, timeout: float = 60) -> int | None:
        """Waits for the end; returns the exit code, negative for a signal."""
        if self.process is None:
            return None
        return self.process.wait(timeout)

    def stop(self, timeout: float = 60) -> int | None:
        """Asks the process to end and waits for it."""
        self.terminate()
        return self.join(timeout)

    def resident_bytes(self) -> int:
        """How much memory the process has in use."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        raise ServerError("the process has no figure for its memory")

    def log_tail(self, size: int = 600) -> str:
        """The end of what the process wrote."""
        if not self.log.exists():
            return ""
        return self.log.read_bytes()[-size:].decode("utf-8", "replace")

    def command(self, *arguments: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
        """Runs another command of the program on the same folders."""
        return self.program.run(
            *arguments, "--data", str(self.data), "--tenants", str(self.tenants),
            timeout=timeout, extra=self.extra)

    def token(
        self, tenant: str, *duties: str, organisations: tuple[str, ...] = (),
        roles: tuple[str, ...] = (),
    ) -> str:
        """Makes a token of a tenant for these duties and roles."""
        options = ["--organisations", ",".join(organisations)] if organisations else []
        options += ["--duties", ",".join(duties)] if duties else []
        options += ["--roles", ",".join(roles)] if roles else []
        result = self.command("token", tenant, "--expires", "1d", *options)
        if result.returncode != 0 or not result.stdout.strip():
            raise ServerError(
                f"no token for {tenant}: exit code {result.returncode}, {result.stderr[-600:]}")
        return result.stdout.strip()
