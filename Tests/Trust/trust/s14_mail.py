"""S14: a notice arrives by mail once, or the log says why not.

A mail server over STARTTLS, and another over TLS, refuses some recipients for good, others at
first, answers slowly or too late, ends connections in the middle, and ends them after it took a
message. The program sends notices to all of them, is killed while a message is on its way, and goes
on. Afterwards every notice that the log calls sent must have arrived once; what the log calls
refused or bounced must not have arrived, what it calls uncertain once at most, and nothing may still
wait. Each mail is read by Python's own parser: it names the organisation and where to read on, and
not a word of the notice. A server with another certificate gets nothing.
Control: a sender that sends again whenever no answer came.
"""

from __future__ import annotations

import asyncio
import email
import smtplib
import ssl
import threading
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default as policy
from pathlib import Path
from typing import Any

from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .lending import Counter, loan_resource, open_counter, request
from .mail_sink import Certificate, MailSink, kinds, secret, user
from .server import Server

tenant = "hor-saar"
canary = "Zitronenfalter"
seconds = 3
final = {"sent", "refused", "bounced", "uncertain"}


@dataclass
class Ledger:
    """What was told, what the log says of it, and what arrived."""

    # The recipient of each notice.
    told: dict[str, str] = field(default_factory=dict)
    states: dict[str, list[str]] = field(default_factory=dict)
    arrived: list[tuple[str, bytes]] = field(default_factory=list)

    def judge(self, stage: Stage) -> None:
        """Compares the three."""
        found = stage.findings
        texts = [_text(content) for _, content in self.arrived]
        for notice, address in self.told.items():
            states = self.states.get(notice, [])
            count = sum(f"/notice/{notice}" in content for content in texts)
            if len(states) != 1:
                found.fault(f"{address}: the log has {len(states)} lines for one notice")
                continue
            [state] = states
            found.expect(state in final, f"{address}: still {state}")
            most = 1 if state in {"sent", "uncertain"} else 0
            least = 1 if state == "sent" else 0
            found.expect(count <= most, f"{address}: arrived {count} times, the log says {state}")
            found.expect(count >= least, f"{address}: never arrived, the log says {state}")

    def figure(self, stage: Stage) -> None:
        """Says how many came to what."""
        flat = [state for states in self.states.values() for state in states]
        counts = ", ".join(f"{flat.count(one)} {one}" for one in sorted(set(flat)))
        stage.findings.figure(
            f"{len(self.told)} notices, {len(self.arrived)} mails; the log: {counts}")


def _text(content: bytes) -> str:
    """What a reader sees of a mail, as plain text."""
    message = email.message_from_bytes(content, policy=policy)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain",))
    return "" if body is None else str(body.get_content())


def parse(stage: Stage, address: str, content: bytes) -> EmailMessage | None:
    """Reads a mail as somebody else's program does."""
    found = stage.findings
    message = email.message_from_bytes(content, policy=policy)
    assert isinstance(message, EmailMessage)
    for part in message.walk():
        found.expect(not part.defects, f"{address}: {part.get_content_type()} {part.defects}")
    long = [line for line in content.split(b"\r\n") if len(line) > 998]
    found.expect(not long, f"{address}: a line of {len(long and long[0])} bytes")
    found.expect(b"\n" not in content.replace(b"\r\n", b""), f"{address}: a bare line feed")
    for name in ("Date", "From", "To", "Message-ID", "Subject", "Content-Language"):
        found.expect(len(message.get_all(name) or []) == 1, f"{address}: {name} is not there once")
    found.expect(message["To"] == address, f"{address}: it is addressed to {message['To']}")
    found.expect(message["Auto-Submitted"] == "auto-generated", f"{address}: not marked")
    found.expect("House of Resources" in str(message["Subject"]), f"{address}: says not from whom")
    text, page = message.get_body(("plain",)), message.get_body(("html",))
    if text is None or page is None:
        found.fault(f"{address}: a text and a page were expected")
        return None
    whole = "".join([str(message), text.get_content(), page.get_content()])
    found.expect(canary not in whole, f"{address}: words of the notice stand in the mail")
    found.expect(f"http://{tenant}.localhost" in text.get_content(), f"{address}: no link")
    return message


async def _tell(client: Client, counter: Counter, recipients: list[str]) -> None:
    """Has each recipient told that a loan was refused, for a reason that no mail may name."""
    for number, address in enumerate(recipients):
        organisation = await client.create(
            "member-network.organisation",
            {"name": {"de": f"Verein {address}"}, "kind": "association", "email": address})
        own = Counter(organisation["id"], counter.store, counter.models)
        loan = await client.create(
            loan_resource, request(own, project=canary, purpose=canary, on=number % 60))
        answer = await client.ask(
            "POST", path(loan_resource, loan["id"], "refuse"), {"reason": f"{canary} {address}"},
            match=f'"{loan["version"]}"')
        if answer.status != 200:
            raise HarnessError(f"a loan was not refused: {answer.summary}")


async def _read(client: Client, ledger: Ledger, names: dict[str, str]) -> None:
    """Reads notices and the log, as an administrator may."""
    async for notice in client.records("platform.notice"):
        if address := names.get(notice.get("organisation") or ""):
            ledger.told[notice["id"]] = address
    async for line in client.records("platform.delivery"):
        if line["notice"] in ledger.told:
            ledger.states.setdefault(line["notice"], []).append(line["state"])


def _settings(sink: MailSink, certificate: Certificate, place: Path) -> dict[str, str]:
    password = place / "password"
    password.write_text(secret + "\n")
    return {
        "DACHWERK_MAIL": sink.address, "DACHWERK_MAIL_USER": user,
        "DACHWERK_MAIL_PASSWORD": f"file:{password}",
        "DACHWERK_MAIL_AUTHORITIES": str(certificate.file),
        "DACHWERK_MAIL_TIMEOUT": str(seconds), "DACHWERK_MAIL_FROM": "post@haus.example.org",
    }


def _send(server: Server, rounds: int = 1) -> str:
    """Has everything sent that waits; returns what the command said last."""
    said = ""
    for _ in range(rounds):
        result = server.command("mail", "send", tenant, timeout=300)
        said = result.stderr
        if " 0 still waiting" in said:
            break
    return said


def _send_and_kill(stage: Stage, server: Server, sink: MailSink) -> None:
    """Kills the server while it waits for the answer to a message that was taken."""
    sender = threading.Thread(target=_send, args=(server,))
    sender.start()
    seen = sink.wait_for_hold(120)
    server.kill()
    sender.join()
    stage.findings.expect(seen, "no message was on its way when the server was to be killed")


def _deliver(stage: Stage, sink: MailSink, certificate: Certificate, name: str) -> None:
    """Tells, sends, kills, sends again, and compares."""
    place = stage.folder / name
    stranger = Certificate(place / "stranger")
    settings = _settings(sink, certificate, place)
    server = stage.server(name, extra={
        **settings, "DACHWERK_MAIL_AUTHORITIES": str(stranger.file)})
    server.start()
    token = server.token(tenant, *steward, "platform.administrator")
    recipients = [f"{kinds[n % len(kinds)]}-{n}@example.org" for n in range(stage.figure)]
    recipients.insert(len(recipients) // 2, "hold-0@example.org")

    async def tell() -> dict[str, str]:
        client = Client(server, tenant, token)
        counter = await open_counter(client, "S14")
        await _tell(client, counter, recipients)
        names = {
            one["id"]: one["email"]
            async for one in client.records("member-network.organisation")
            if one.get("email") in recipients}
        client.close()
        return names

    names = asyncio.run(tell())
    _send(server)
    stage.findings.expect(not sink.taken, "a server with a strange certificate was believed")
    server.kill()
    server.extra.update(settings)
    server.start()
    _send_and_kill(stage, server, sink)
    server.start()
    said = _send(server, 20)
    sink.settle()
    ledger = Ledger(arrived=list(sink.taken))

    async def read() -> None:
        client = Client(server, tenant, token)
        await _read(client, ledger, names)
        client.close()

    asyncio.run(read())
    untold = set(recipients) - set(ledger.told.values())
    stage.findings.expect(not untold, f"no notice was recorded for {sorted(untold)[:3]}")
    stage.findings.expect(sink.plain == 0, "something was said before the connection was encrypted")
    ledger.judge(stage)
    identities = [
        message["Message-ID"] for address, content in ledger.arrived
        if (message := parse(stage, address, content)) is not None]
    stage.findings.expect(
        len(set(identities)) == len(identities), "two mails have the same Message-ID")
    for word in (canary, "example.org", secret):
        stage.findings.expect(
            word not in server.log.read_text(errors="replace"), f"the log says {word!r}: {said}")
    ledger.figure(stage)
    server.stop()


def run(stage: Stage) -> None:
    """Sends to a server that misbehaves, first after a greeting in the clear, then encrypted."""
    if stage.program.is_sample:
        _by_hand(stage, careless=False)
        return
    for name, wrapped in (("starttls", False), ("tls", True)):
        certificate = Certificate(stage.folder / f"{name}-certificate")
        sink = MailSink(certificate, wrapped=wrapped)
        sink.start()
        try:
            _deliver(stage, sink, certificate, name)
        finally:
            sink.stop()


def _by_hand(stage: Stage, *, careless: bool) -> None:
    """The same comparison with a small sender in the place of the program."""
    certificate = Certificate(stage.folder / "certificate")
    sink = MailSink(certificate)
    sink.start()
    ledger = Ledger()
    try:
        for number in range(stage.figure):
            address = f"{kinds[number % len(kinds)]}-{number}@example.org"
            notice = f"00000000-0000-7000-8000-{number:012}"
            ledger.told[notice] = address
            ledger.states[notice] = [_exchange(sink, certificate, address, notice, careless)]
    finally:
        sink.settle()
        sink.stop()
    ledger.arrived = list(sink.taken)
    ledger.judge(stage)
    ledger.figure(stage)


def _exchange(
    sink: MailSink, certificate: Certificate, address: str, notice: str, careless: bool,
) -> str:
    """Sends one mail, at most three times; returns what a log would say."""
    message = f"To: {address}\r\nSubject: x\r\n\r\nhttp://x/platform/notice/{notice}\r\n"
    trust: Any = ssl.create_default_context(cafile=str(certificate.file))
    for _ in range(3):
        is_handed_over = False
        try:
            with smtplib.SMTP("127.0.0.1", sink.port, timeout=seconds) as session:
                session.starttls(context=trust)
                session.ehlo()
                session.login(user, secret)
                session.mail("post@haus.example.org")
                code, _words = session.rcpt(address)
                if code >= 500:
                    return "bounced"
                if code >= 400:
                    continue
                is_handed_over = True
                code, _words = session.data(message)
                if code == 250:
                    return "sent"
        except (OSError, smtplib.SMTPException):
            if is_handed_over and not careless:
                return "uncertain"
    return "sent" if careless else "refused"


def _control(stage: Stage) -> None:
    _by_hand(stage, careless=True)


check = Check(
    id="S14", promise="a notice arrives by mail once, or the log says why not", unit="recipients",
    run=run, ci=27, long=5_000, control_figure=9, control_fault="sends again without an answer",
    control_run=_control, control_says="arrived 3 times")
