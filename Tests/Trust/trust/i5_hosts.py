"""I5: a request reaches the one tenant that its host names, or nobody.

More than sixty ways to write a host are sent over raw connections: missing, doubled, with and
without port, in capitals, with dots, in other alphabets, as address, in the request target, in the
headers of proxies. Each answer must be the tenant's own, where the host names it without doubt, or
a refusal; never that of another tenant, never an error of the server.
Control: a server that believes X-Forwarded-Host and takes the first of two hosts.
"""

from __future__ import annotations

from dataclasses import dataclass

from . import tenant_files
from .check import Check, Stage
from .wire import Answer, exchange

victim, attacker = "welt-ziel", "welt-quelle"
marks = {victim: "Zielverein kq1", attacker: "Quellverein kq2"}


@dataclass(frozen=True)
class Variant:
    """One way to write a host, and who may answer it."""

    name: str
    lines: bytes
    # The tenants that may answer besides a refusal.
    allowed: tuple[str, ...] = ()
    target: bytes = b"/"
    version: bytes = b"HTTP/1.1"

    def message(self) -> bytes:
        """The bytes of the request."""
        return (
            b"GET " + self.target + b" " + self.version + b"\r\n" + self.lines
            + b"Connection: close\r\n\r\n")


def variants(port: int) -> list[Variant]:
    """All variants for a server."""
    a, b = f"{attacker}.localhost", f"{victim}.localhost"
    return [*_plain(a, port), *_spelled(a, port), *_doubled(a, b, port), *_targets(a, b, port),
            *_forwarded(a, b, port)]


def _host(*values: str) -> bytes:
    return b"".join(b"Host: " + value.encode("utf-8", "surrogateescape") + b"\r\n"
                    for value in values)


def _plain(a: str, port: int) -> list[Variant]:
    own = (attacker,)
    return [
        Variant("as configured", _host(f"{a}:{port}"), own),
        Variant("without port", _host(a), own),
        Variant("another port", _host(f"{a}:1"), own),
        Variant("spaces around", _host(f"   {a}:{port}   "), own),
        Variant("header in small letters", f"host: {a}:{port}\r\n".encode(), own),
        Variant("header in capitals", f"HOST: {a}:{port}\r\n".encode(), own),
        Variant("no space", f"Host:{a}:{port}\r\n".encode(), own),
        Variant("tab", f"Host:\t{a}:{port}\r\n".encode(), own),
        Variant("capital letters", _host(f"{a.upper()}:{port}"), own),
        Variant("one capital letter", _host(f"W{a[1:]}:{port}"), own),
        Variant("dot at the end", _host(f"{a}.:{port}"), own),
        Variant("old version", _host(f"{a}:{port}"), own, version=b"HTTP/1.0"),
        Variant("missing", b""),
        Variant("missing, old version", b"", version=b"HTTP/1.0"),
        Variant("empty", b"Host: \r\n"),
        Variant("nothing at all", b"Host:\r\n"),
        Variant("only a port", _host(f":{port}")),
        Variant("unknown name", _host("nobody.localhost")),
        Variant("the address", _host("127.0.0.2")),
        Variant("another address", _host("0.0.0.0")),
        Variant("as one number", _host("2130706434")),
        Variant("IPv6", _host("[::2]")),
        Variant("IPv6, broken", _host("[::1")),
        Variant("parent", _host("localhost.localhost")),
        Variant("no end", _host(attacker)),
    ]


def _spelled(a: str, port: int) -> list[Variant]:
    return [
        Variant("below the name", _host(f"x.{a}")),
        Variant("name as beginning", _host(f"{a}.example.org")),
        Variant("name as end", _host(f"x{a}")),
        Variant("two dots at the end", _host(f"{a}..")),
        Variant("dot at the beginning", _host(f".{a}")),
        Variant("percent signs", _host(a.replace("-", "%2d"))),
        Variant("percent sign and zero", _host(f"{a}%00.example.org")),
        Variant("zero byte", f"Host: {a}\x00.example.org\r\n".encode()),
        Variant("line feed", f"Host: {a}\nX: y\r\n".encode(), (attacker,)),
        Variant("carriage return", f"Host: {a}\rX: y\r\n".encode(), (attacker,)),
        Variant("folded line", f"Host: {a}\r\n {victim}.localhost\r\n".encode(), (attacker,)),
        Variant("space inside", _host(a.replace("-", " "))),
        Variant("space before the colon", f"Host : {a}\r\n".encode()),
        Variant("comma", _host(f"{a}, {victim}.localhost")),
        Variant("user", _host(f"user@{a}")),
        Variant("user that looks like a host", _host(f"{a}@example.org")),
        Variant("path", _host(f"{a}/x")),
        Variant("query", _host(f"{a}?x")),
        Variant("back slash", _host(f"{a}\\x")),
        Variant("scheme", _host(f"http://{a}")),
        Variant("port no number", _host(f"{a}:x")),
        Variant("port too large", _host(f"{a}:99999")),
        Variant("port negative", _host(f"{a}:-1")),
        Variant("two ports", _host(f"{a}:{port}:{port}")),
        Variant("empty port", _host(f"{a}:"), (attacker,)),
        Variant("Cyrillic letter", _host(a.replace("e", "\u0435"))),
        Variant("full width letters", _host("".join(
            chr(ord(letter) + 0xFEE0) if letter.isalpha() else letter for letter in a))),
        Variant("long s", _host(a.replace("s", "\u017f"))),
        Variant("soft hyphen", _host(a.replace("-", "-\u00ad"))),
        Variant("no joiner", _host(a.replace("-", "-\u200d"))),
        Variant("ideographic dot", _host(a.replace(".", "\u3002"))),
        Variant("punycode", _host("xn--" + a)),
        Variant("broken UTF-8", b"Host: " + a.encode() + b"\xff\r\n"),
        Variant("quoted", _host(f'"{a}"')),
        Variant("very long", _host("a" * 5_000 + "." + a)),
        Variant("many labels", _host("a." * 200 + a)),
    ]


def _doubled(a: str, b: str, port: int) -> list[Variant]:
    return [
        Variant("two hosts", _host(f"{a}:{port}", f"{b}:{port}")),
        Variant("two hosts, other order", _host(f"{b}:{port}", f"{a}:{port}")),
        Variant("the same twice", _host(f"{a}:{port}", f"{a}:{port}"), (attacker,)),
        Variant("second one empty", _host(f"{a}:{port}", "")),
        Variant("first one empty", _host("", f"{a}:{port}")),
        Variant("two spellings", f"Host: {a}\r\nhOST: {b}\r\n".encode()),
        Variant("apart from each other", f"Host: {a}\r\nX: y\r\nHost: {b}\r\n".encode()),
        Variant("known and unknown", _host(a, "nobody.localhost")),
    ]


def _targets(a: str, b: str, port: int) -> list[Variant]:
    return [
        Variant("absolute, the same", _host(a), (attacker,), target=f"http://{a}/".encode()),
        Variant("absolute, another", _host(a), target=f"http://{b}/".encode()),
        Variant("absolute, another, port", _host(a), target=f"http://{b}:{port}/".encode()),
        Variant("absolute, unknown", _host(a), target=b"http://nobody.localhost/"),
        Variant("absolute, no host", b"", target=f"http://{b}/".encode()),
        Variant("absolute, user", _host(a), target=f"http://{b}@{a}/".encode()),
        Variant("two slashes", _host(a), (attacker,), target=f"//{b}/".encode()),
        Variant("authority form", _host(a), target=f"{b}:{port}".encode()),
        Variant("star", _host(a), (attacker,), target=b"*"),
        Variant("host in the path", _host(a), (attacker,), target=f"/{b}/".encode()),
    ]


def _forwarded(a: str, b: str, port: int) -> list[Variant]:
    own = (attacker,)
    names = (
        "X-Forwarded-Host", "X-Host", "X-Original-Host", "X-Forwarded-Server",
        "X-HTTP-Host-Override", "X-Tenant", "X-Tenant-ID", ":authority", "Authority")
    found = [
        Variant(f"header {name}", _host(a) + f"{name}: {b}\r\n".encode(), own) for name in names]
    return [
        *found,
        Variant("Forwarded", _host(a) + f"Forwarded: host={b};proto=http\r\n".encode(), own),
        Variant("forwarded only", f"X-Forwarded-Host: {b}\r\n".encode()),
        Variant("original address", _host(a) + f"X-Original-URL: http://{b}/\r\n".encode(), own),
        Variant("rewritten address", _host(a) + f"X-Rewrite-URL: http://{b}/\r\n".encode(), own),
        Variant("origin", _host(a) + f"Origin: http://{b}:{port}\r\n".encode(), own),
        Variant("referrer", _host(a) + f"Referer: http://{b}:{port}/\r\n".encode(), own),
        Variant("cookie", _host(a) + f"Cookie: tenant={victim}\r\n".encode(), own),
    ]


def judge(variant: Variant, answer: Answer | None) -> str | None:
    """What is wrong with an answer."""
    if answer is None:  # The connection was ended without a word: refused as well.
        return None if not variant.allowed or variant.name not in _certain else "no answer"
    if answer.status >= 500:
        return f"an error of the server: {answer.summary}"
    seen = [tenant for tenant, mark in marks.items() if mark.encode() in answer.body]
    strangers = [tenant for tenant in seen if tenant not in variant.allowed]
    if strangers:
        return f"answered by {strangers}, allowed {list(variant.allowed)}: {answer.summary}"
    if answer.status < 300 and not seen and not variant.allowed:
        return f"neither refused nor a tenant: {answer.summary}"
    if variant.name in _certain and (answer.status != 200 or seen != list(variant.allowed)):
        return f"an honest host was refused: {answer.summary}"
    return None


# What any client may send and must be served for.
_certain = {"as configured", "without port", "header in small letters", "no space"}


def run(stage: Stage) -> None:
    """Sends every variant, round after round."""
    folder = stage.folder / "tenants"
    tenant_files.make(stage.program, folder, marks)
    server = stage.server(tenants=folder)
    server.start()
    count = sent = served = 0
    while count < stage.figure:
        for variant in variants(server.port):
            # Both the page and the description show who answers.
            for target in ({variant.target, b"/api/openapi.json"} if variant.target == b"/"
                           else {variant.target}):
                one = Variant(
                    variant.name, variant.lines, variant.allowed, target, variant.version)
                answer = exchange(server.port, one.message())
                sent += 1
                served += answer is not None and answer.status == 200
                if fault := judge(one, answer):
                    stage.findings.fault(f"{variant.name}: {fault}")
            count += 1
    stage.findings.expect(server.is_running, "the server does not run any more")
    stage.findings.figure(
        f"{len(variants(server.port))} ways to write a host, {sent} requests, {served} served")


check = Check(
    id="I5", promise="a request reaches the tenant of its host, or nobody", unit="variants",
    run=run, ci=60, long=100_000, control_figure=60, control_fault="trusting-host",
    control_says="answered by ['welt-ziel']")
