"""I7: nobody may do or see what is not declared, over the interface and on the pages.

For each organisation somebody of every role signs in, and nobody does; each tries every action and
every transition with records of every resource in every state that can be reached. What `describe`
does not allow must be refused; what it allows for all records must not be refused as forbidden.
Lists, records, exports, histories, searches and pages are searched for the texts of fields that the
role may not read. Everything that is allowed is asked with an outdated tag, so that nothing
changes.
Control: a door that takes everybody for the administrator.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter as Tally
from dataclasses import dataclass, field
from typing import Any

from .check import Check, HarnessError, Stage
from .client import Client, path
from .declared import Declared, Grants, read
from .populated import Population, populate
from .server import Server
from .visitor import Visitor
from .wire import Answer, Connection

refusals = (303, 401, 403, 404)
_dull = re.compile(r"[0-9a-f-]{36}|[0-9T:.Z+-]*|https?://.*")
platform_duties = ("platform.administrator", "platform.data-officer")


@dataclass
class Trial:
    """Somebody of one role at one tenant, and what was found."""

    stage: Stage
    declared: Declared
    role: str
    visitor: Visitor
    counts: Tally[str] = field(default_factory=Tally)

    async def ask(
        self, method: str, target: str, content: Any = None, match: str | None = None
    ) -> Answer:
        """Asks as this person."""
        headers = list(self.visitor.headers)
        if match:
            headers.append(("If-Match", match))
        body = b""
        if content is not None:
            headers.append(("Content-Type", "application/json"))
            body = json.dumps(content).encode()
        self.counts["asked"] += 1
        return await self.visitor.connection.request(
            method, target, self.visitor.host, headers, body)

    def judge(self, answer: Answer, grants: Grants, action: str, what: str) -> None:
        """Compares an answer with what is declared."""
        who = f"{self.role or 'anybody'} of {self.declared.tenant}"
        if answer.status >= 500:
            self.stage.findings.fault(f"failed: {who}, {what}: {answer.summary}")
        if not grants.may(action):
            self.counts["denied"] += 1
            self.stage.findings.expect(
                answer.status in refusals, f"allowed: {who}, {what}: {answer.summary[:120]}")
        elif grants.may_always(action):
            self.counts["granted"] += 1
            self.stage.findings.expect(
                answer.status not in refusals or answer.status == 303,
                f"refused: {who}, {what}: {answer.summary[:200]}")

    def search(self, answer: Answer, secrets: set[str], what: str) -> None:
        """Looks for texts that this role may not read."""
        if answer.status != 200:
            return
        self.counts["searched"] += 1
        text = answer.body.decode("utf-8", "replace")
        for secret in secrets:
            if secret in text:
                self.stage.findings.fault(
                    f"seen: {self.role or 'anybody'} of {self.declared.tenant}, {what}: {secret!r}")


def texts(value: Any) -> set[str]:
    """All texts in a value that are told apart from others."""
    if isinstance(value, dict):
        return {text for part in value.values() for text in texts(part)}
    if isinstance(value, list):
        return {text for part in value for text in texts(part)}
    if not isinstance(value, str) or len(value) < 12 or _dull.fullmatch(value):
        return set()
    # A single word may be the name of something; what was filled in or written by people is not.
    return {value} if value.startswith("kq") or " " in value else set()


def hidden_texts(declared: Declared, population: Population, role: str) -> dict[str, set[str]]:
    """By resource, the texts of fields that the role may read in no record of it."""
    visible: set[str] = set()
    hidden: dict[str, set[str]] = {}
    for resource, states in population.records.items():
        readable = declared.grants(role, resource).readable
        names = {one["name"] for one in declared.resources[resource]["fields"]}
        for record in (one for records in states.values() for one in records):
            for name in names & set(record):
                if name in readable:
                    visible |= texts(record[name])
                else:
                    hidden.setdefault(resource, set()).update(texts(record[name]))
    return {resource: found - visible for resource, found in hidden.items()}


async def _resource(trial: Trial, resource: str, ids: list[str], secrets: set[str]) -> None:
    """Tries what concerns no single record."""
    grants = trial.declared.grants(trial.role, resource)
    base, page = path(resource), f"/{resource.replace('.', '/')}"
    # Who may make records and see none has a page that leads to making one.
    looking = "read" if grants.may("read") else "create"
    for target, action in (
        (base, "read"), (f"{base}/export?format=json", "export"),
        (f"{base}/export?format=csv", "export"), (page, looking), (f"{page}/new", "create")
    ):
        answer = await trial.ask("GET", target)
        trial.judge(answer, grants, action, f"GET {target}")
        trial.search(answer, secrets, f"GET {target}")
        if not grants.may("read") and target == page:
            found = [one for one in ids if one.encode() in answer.body]
            trial.stage.findings.expect(not found, f"seen: {trial.role} sees {found[:1]} on {page}")
    for target, action in ((base, "create"), (f"{base}/import?dryRun=true", "import")):
        answer = await trial.ask("POST", target, {"unbekannt": 1})
        trial.judge(answer, grants, action, f"POST {target}")
    for secret in sorted(secrets)[:2]:
        # The first word of a longer text stands in all texts that were made for this check.
        word = secret.split()[-1 if secret.startswith("kq") else 0]
        answer = await trial.ask("GET", f"{base}?q={word}")
        found = answer.json()["items"] if answer.status == 200 else []
        trial.stage.findings.expect(
            not found, f"seen: {trial.role} found {resource} by {secret!r}, which it may not read")


async def _record(
    trial: Trial, resource: str, record: dict[str, Any], secrets: set[str]
) -> None:
    """Tries everything with one record."""
    grants = trial.declared.grants(trial.role, resource)
    id, state = record["id"], record.get("state", "")
    base, page = path(resource, id), f"/{resource.replace('.', '/')}/{id}"
    for target in (base, f"{base}/history", page):
        answer = await trial.ask("GET", target)
        # The past of a record is for those who sign in.
        if trial.role or not target.endswith("history") or not grants.may("read"):
            trial.judge(answer, grants, "read", f"GET {target}")
        trial.search(answer, secrets, f"GET {target}")
    for action, method in (("change", "PATCH"), ("erase", "DELETE")):
        # Whoever may do it is held back by the tag, whoever may not by the permission.
        match = '"outdated"' if grants.may(action) else "*"
        content = {} if method == "PATCH" else None
        answer = await trial.ask(method, base, content, match)
        trial.judge(answer, grants, action, f"{method} {target} ({state})")
        form = await trial.ask("GET", f"{page}/{'edit' if action == 'change' else 'erase'}")
        if not grants.may(action):
            trial.judge(form, grants, action, f"the form to {action} {resource} ({state})")
        trial.search(form, secrets, f"the form to {action} {resource}")
    for move in trial.declared.resources[resource]["moves"]:
        action = f"move:{move['name']}"
        may = grants.may(action)
        answer = await trial.ask(
            "POST", f"{base}/{move['name']}", {}, '"outdated"' if may else "*")
        if answer.status == 404 and state not in move["from"]:
            continue
        trial.judge(answer, grants, action, f"{resource} {move['name']} ({state})")
        if may and state not in move["from"]:
            trial.stage.findings.expect(
                answer.status >= 400, f"allowed: {resource} {move['name']} out of {state}")


async def _tenant(
    stage: Stage, server: Server, tenant: str, *, is_confused: bool
) -> tuple[Tally[str], int, int]:
    declared = read(server, tenant)
    duties = [one for one in declared.duties if one not in platform_duties]
    everything = Client(server, tenant, server.token(tenant, *duties, *platform_duties))
    population = await populate(everything, declared, stage.rng)
    counts: Tally[str] = Tally()
    for role in ["", *declared.roles]:
        visitor = Visitor(server, tenant, connection=Connection(server.port))
        if role or is_confused:
            await visitor.sign_in(
                f"{'administrator' if is_confused else role}@{tenant}.example")
        trial = Trial(stage, declared, role, visitor)
        secrets = hidden_texts(declared, population, role)
        every = {text for found in secrets.values() for text in found}
        for target in ("/", "/desk", "/api/my-data", "/api"):
            trial.search(await trial.ask("GET", target), every, f"GET {target}")
        for resource in declared.resources:
            hidden = secrets.get(resource, set())
            states = population.records.get(resource, {})
            ids = [one["id"] for records in states.values() for one in records]
            await _resource(trial, resource, ids, hidden)
            for records in states.values():
                for record in records[-stage.figure:]:
                    await _record(trial, resource, record, hidden)
        visitor.close()
        counts += trial.counts
    everything.close()
    return counts, population.states, sum(
        max(1, len(one["states"])) for one in declared.resources.values())


def _perform(stage: Stage, *, is_confused: bool) -> None:
    server = stage.server(options=("--demo", "--public-creations", "0"))
    server.start()
    tenants = sorted(one.stem for one in server.tenants.glob("*.json") if "." not in one.stem)
    total: Tally[str] = Tally()
    states = declared_states = 0
    for tenant in tenants[:1] if is_confused else tenants:
        counts, reached, declared = asyncio.run(
            _tenant(stage, server, tenant, is_confused=is_confused))
        total += counts
        states += reached
        declared_states += declared
    if total["denied"] < 100 or total["searched"] < 100:
        raise HarnessError(f"hardly anything was tried: {total}")
    stage.findings.figure(
        f"{total['asked']} requests: {total['denied']} that nothing allows, "
        f"{total['granted']} that are allowed for all records, {total['searched']} answers "
        f"searched; records in {states} of {declared_states} states of all resources over "
        f"{len(tenants)} tenants")


def run(stage: Stage) -> None:
    """Tries everything as everybody."""
    _perform(stage, is_confused=False)


def control(stage: Stage) -> None:
    """Tries everything before a door that takes everybody for the administrator."""
    _perform(stage, is_confused=True)


check = Check(
    id="I7", promise="nobody does or sees what is not declared", unit="records of each state",
    run=run, ci=1, long=50, control_figure=1, control_run=control, control_on_program=True,
    control_says="allowed")
