"""D6: a data folder belongs to one process.

While a server runs, a second one is started on the same data folder again and again, on another
port. It must end by itself with an exit code other than 0 and say that the folder is in use, and
the first must go on as if nothing had happened.
Control: a server without a lock.
"""

from __future__ import annotations

import asyncio
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .check import Check, Stage
from .client import Client, steward
from .lending import Counter, draft, loan_resource, open_counter
from .server import Server, free_port
from .wire import can_connect

tenant = "hor-saar"
# A second server may wait a moment for the first to end, so many are started at a time.
parallel = 16
words = ("in use", "is open already", "another", "runs already", "locked", "in gebrauch")


def _second(first: Server, folder: Path, number: int) -> str | None:
    """Starts another server on the folder; returns what is wrong with how it went."""
    second = Server(
        first.program, folder / f"second-{number}", data=first.data, tenants=first.tenants,
        port=free_port())
    second.start(ready=False)
    assert second.process is not None
    deadline = time.monotonic() + 20
    try:
        while time.monotonic() < deadline:
            try:
                code = second.process.wait(0.05)
                break
            except subprocess.TimeoutExpired:
                if can_connect(second.port) and second.answers_health():
                    return "a second server was accepted on the same data folder"
        else:
            return "a second server neither served nor ended within 20 s"
    finally:
        second.kill()
    message = second.log.read_text(errors="replace").lower()
    if code == 0:
        return f"the second server ended with exit code 0: {message[-200:]}"
    if code < 0 or code >= 128:
        return f"the second server crashed with exit code {code}: {message[-200:]}"
    if not any(word in message for word in words):
        return f"the second server did not say why: {message[-200:]!r}"
    return None


async def _write(client: Client, counter: Counter, stop: asyncio.Event) -> int:
    count = 0
    while not stop.is_set():
        content = draft(counter, project="D6", purpose=f"Schreiben {count}", on=count % 300)
        await client.create(loan_resource, content)
        count += 1
        await asyncio.sleep(0.02)
    return count


def run(stage: Stage) -> None:
    """Tries to start a second server, again and again."""
    server = stage.server()
    server.start()
    pid = server.pid
    token = server.token(tenant, *steward)
    counter = asyncio.run(open_counter(Client(server, tenant, token), "D6"))

    async def main() -> tuple[int, list[str | None]]:
        stop = asyncio.Event()
        client = Client(server, tenant, token)
        writer = asyncio.create_task(_write(client, counter, stop))
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(parallel) as pool:
            results = await asyncio.gather(*(
                loop.run_in_executor(pool, _second, server, stage.folder, number)
                for number in range(stage.figure)))
        stop.set()
        count = await writer
        rows = [one async for one in client.records(loan_resource, project="D6")]
        client.close()
        stage.findings.expect(len(rows) == count, f"{count} written, {len(rows)} there")
        return count, list(results)

    count, results = asyncio.run(main())
    for result in results:
        if result is not None:
            stage.findings.fault(result)
    stage.findings.expect(
        server.is_running and server.pid == pid, "the first server does not run any more")
    stage.findings.figure(
        f"{results.count(None)} of {stage.figure} second starts refused, "
        f"{count} writes of the first meanwhile")


check = Check(
    id="D6", promise="a data folder belongs to one process", unit="starts", run=run,
    ci=100, long=1_000, control_figure=3, control_fault="no-lock",
    control_says="a second server was accepted")
