"""The program with a data folder of its own, started for showing, and the organisations it has."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PASSWORD = "nur zum Zeigen und Ausprobieren"


class Server:
    """A server with all the organisations of the repository, each with somebody for every role."""

    def __init__(self, binary: str) -> None:
        self.folder = tempfile.mkdtemp(prefix="dachwerk-browser-")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.log = open(os.path.join(self.folder, "log"), "wb")
        self.process = subprocess.Popen(
            [binary, "serve", "--demo", "--port", str(self.port), "--tenants",
             str(ROOT / "Tenants"), "--data", os.path.join(self.folder, "data")],
            stdout=self.log, stderr=self.log)
        self.wait()

    def wait(self) -> None:
        for _ in range(1_200):
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended: {self.text()[-2000:]}")
            with contextlib.suppress(OSError, http.client.HTTPException):
                if Reader(self, "localhost").get("/health/ready").status == 200:
                    return
            time.sleep(0.1)
        raise RuntimeError("the server was not ready within two minutes")

    def text(self) -> str:
        return Path(self.folder, "log").read_text(errors="replace")

    def address(self, tenant: str, path: str = "/") -> str:
        host = f"{tenant}.localhost" if tenant else "localhost"
        return f"http://{host}:{self.port}{path}"

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(20)
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Answer:
    def __init__(self, status: int, headers: dict[str, str], text: str) -> None:
        self.status = status
        self.headers = headers
        self.text = text


class Reader:
    """Fetches pages as one browser would, but quickly enough to follow every link."""

    def __init__(self, server: Server, host: str, cookies: list[dict] | None = None) -> None:
        self.host = host
        self.port = server.port
        self.cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in cookies or [])
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)

    def get(self, path: str, language: str = "de") -> Answer:
        headers = {"Host": f"{self.host}:{self.port}", "Accept-Language": language}
        if self.cookies:
            headers["Cookie"] = self.cookies
        try:
            self.connection.request("GET", path, headers=headers)
            answer = self.connection.getresponse()
        except (http.client.HTTPException, ConnectionError):
            self.connection.close()
            self.connection.request("GET", path, headers=headers)
            answer = self.connection.getresponse()
        body = answer.read().decode("utf-8", errors="replace")
        found = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, found, body)


def tenants(only: str = "") -> dict[str, dict]:
    """The files of the organisations, by their names."""
    found = {}
    for file in sorted((ROOT / "Tenants").glob("*.json")):
        document = json.loads(file.read_text())
        if "hosts" in document and only in ("", document["id"]):
            found[document["id"]] = document
    return found
