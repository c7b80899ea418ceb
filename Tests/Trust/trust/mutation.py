"""Ways to spoil bytes and JSON, each drawn from a seeded source."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

from .openapi import Filler

big_numbers = [
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "18446744073709551616", "1e400", "-1e400", "1e-400", "0.1", "-0", "0e0", "1E+2", "4294967296",
    "2147483648", "1" + "0" * 400, "0." + "0" * 400 + "1", "NaN", "Infinity", "01", "+1", "0x10",
    "1.", ".5", "--1", "1e", "1e99999999999999999999"]

texts = [
    "", " ", "\u0000", "\u0007", "\r\n", "a\r\nb", "\u2028", "\ud800", "\udfff\ud800", "\ufeff",
    "é", "e\u0301", "İ", "ß", "\u202eabc", "\u200d" * 50, "👨‍👩‍👧‍👦" * 20, "\uffff",
    "a" * 10_000, "ä" * 5_000, "\u0301" * 2_000, "../../etc/passwd", "%00", "%s%n", "${x}", "{{x}}",
    "<script>alert(1)</script>", "' OR 1=1 --", "=cmd|' /C calc'!A0", "null", "true", "de", "xx-",
    "-", "0", "9999-12-31", "0000-00-00", "-0001-01-01", "2026-02-30", "10000-01-01", "24:00",
    "23:60", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2026-01-01T00:00:60Z",
    "+292277026596-12-04T15:30:08Z", "2026-01-01T00:00:00+99:99", "99999999999999999.99 EUR",
    "-0.01 EUR", "1e9 EUR", "1 EURO", "mo-su 00:00-24:00", "mo 24:00-24:00", "mo-mo-mo", "; ; ;",
    "mo 00:00-24:00,00:00-24:00", "00000000-0000-0000-0000-000000000000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff", "0190f5fe-7c00-7a00-8000-00000000000G"]


def spoil_bytes(data: bytes, rng: random.Random) -> bytes:
    """Changes a few bytes somewhere."""
    result = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 4, 16))):
        place = rng.randrange(len(result) + 1)
        end = min(len(result), place + rng.choice((1, 2, 8, 64)))
        match rng.randrange(8):
            case 0 if place < len(result):
                result[place] ^= 1 << rng.randrange(8)
            case 1 if place < len(result):
                result[place] = rng.randrange(256)
            case 2:
                del result[place:end]
            case 3:
                result[place:place] = result[place:end] * rng.choice((1, 2, 100))
            case 4:
                result[place:place] = rng.choice(big_numbers).encode()
            case 5:
                result[place:place] = rng.choice(texts).encode("utf-8", "surrogatepass")
            case 6:
                result[place:place] = rng.choice(
                    (b"\x00", b"\r\n", b"\n", b"\xff\xfe", b"\xc0\xaf", b"{", b"}", b"[", b"]",
                     b'"', b"\\", b",", b":", b"\r\n\r\n", b" " * 1000))
            case _:
                del result[place:]
        if not result:
            break
    return bytes(result[:1 << 20])


def spoil_json(content: Any, rng: random.Random) -> bytes:
    """Writes a document in which something does not fit."""
    spoiled = copy.deepcopy(content)
    for _ in range(rng.choice((1, 1, 2, 3))):
        spoiled = _replace(spoiled, rng, _values)
    text = json.dumps(spoiled, ensure_ascii=rng.random() < 0.5)
    # Numbers that Python cannot hold stand in the document as marks until now.
    if '"number ' in text:
        for number, literal in enumerate(big_numbers):
            text = text.replace(f'"number {number}"', literal)
    if rng.random() < 0.1:
        text = _twice(text, rng)
    return text.encode("utf-8", "surrogatepass")


def _values(old: Any, rng: random.Random) -> Any:
    depth = rng.choice((1, 31, 33, 64, 100))
    # What is large is slow on both sides, and a little of it says as much.
    is_large = rng.random() < 0.02
    choices: list[Callable[[], Any]] = [
        lambda: f"number {rng.randrange(len(big_numbers))}",
        lambda: f"number {rng.randrange(len(big_numbers))}",
        lambda: rng.choice(texts[:14] if rng.random() < 0.5 else texts),
        lambda: rng.choice((None, True, False, 0, -1, [], {}, [[]], {"": ""})),
        lambda: [old] * (1_000 if is_large else rng.choice((2, 51))),
        lambda: {"de": old, "DE": old, "de-": old},
        lambda: {"start": old, "end": old},
        lambda: _nest(old, depth),
        lambda: {f"x{number}": number for number in range(2_000 if is_large else 10)},
    ]
    return rng.choice(choices)()


def _nest(inner: Any, depth: int) -> Any:
    for number in range(depth):
        inner = [inner] if number % 2 else {"a": inner}
    return inner


def _replace(content: Any, rng: random.Random, make: Callable[[Any, random.Random], Any]) -> Any:
    """Replaces, adds, or renames one part, found by a random walk."""
    if isinstance(content, dict) and content and rng.random() < 0.85:
        key = rng.choice(list(content))
        chance = rng.random()
        if chance < 0.7:
            content[key] = _replace(content[key], rng, make)
        elif chance < 0.8:
            content[rng.choice((key + "x", key.upper(), key + "\u0301", "id", "version", "tenant",
                                "state", ""))] = content[key]
        elif chance < 0.9:
            del content[key]
        else:
            content[rng.choice(texts)] = make(content[key], rng)
        return content
    if isinstance(content, list) and content and rng.random() < 0.7:
        place = rng.randrange(len(content))
        content[place] = _replace(content[place], rng, make)
        return content
    return make(content, rng)


def _twice(text: str, rng: random.Random) -> str:
    """Lets a member stand twice, or something follow the document."""
    if text.startswith("{") and len(text) > 2 and rng.random() < 0.7:
        return text[:-1] + "," + text[1:]
    return text + rng.choice(("x", "{}", ",", "\x00", "\n\n", "]"))


def deep(rng: random.Random) -> bytes:
    """A document of nothing but brackets."""
    depth = rng.choice((31, 33, 33, 65, 512, 512, 3_000, 120_000))
    return rng.choice((b"[", b'{"a":')) * depth


_dates = ("0001-01-01", "9999-12-31", "1970-01-01", "2024-02-29", "2026-03-29", "2038-01-19")
_instants = (
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1970-01-01T00:00:00Z",
    "2026-03-29T01:00:00Z", "2026-10-25T00:59:59.999Z", "2027-01-01T00:00:00Z")
_sums = (
    "0.00 EUR", "-0.01 EUR", "999999999999.99 EUR", "-999999999999.99 EUR",
    "92233720368547758.07 EUR", "1.00 JPY", "0.001 KWD")


class ExtremeFiller(Filler):
    """Makes contents that fit their schema and lie at its edges.

    They get past the reader and reach the rules, where sums, dates and periods are worked out.
    """

    optional = 0.5

    def period(self) -> dict[str, str]:
        """The longest, the shortest and the earliest stretches of time."""
        if self.rng.random() < 0.3:
            return super().period()
        start, end = self.rng.choice(_instants), self.rng.choice(_instants)
        return {"start": min(start, end), "end": max(start, end)}

    def _integer(self, schema: dict[str, Any]) -> int:
        low = int(schema.get("minimum", -(1 << 63)))
        high = int(schema.get("maximum", (1 << 63) - 1))
        return min(max(self.rng.choice((low, high, low + 1, high - 1, 0, 1)), low), high)

    def _text(self, schema: dict[str, Any], name: str) -> str | None:
        example = str((schema.get("examples") or [""])[0])
        match schema.get("format"):
            case "date":
                return self.rng.choice(_dates)
            case "date-time":
                return self.rng.choice(_instants)
        if example.endswith(" EUR"):
            return self.rng.choice(_sums)
        if example.startswith("mo-"):
            return self.rng.choice(("mo-su 00:00-24:00", "closed", "su 23:59-24:00", example))
        is_free = schema.get("pattern", "^[^").startswith("^[^")
        if schema.get("format") or not is_free or example:
            return super()._text(schema, name)
        size = min(int(schema.get("maxLength", 200)), 2_000)
        letter = self.rng.choice(("a", "ä", "\u0645", "\U0001f3e0", "a\u0301"))
        return (letter * size)[:max(1, self.rng.choice((1, size - 1, size, size + 1)))]
