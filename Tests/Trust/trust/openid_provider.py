"""Two providers of OpenID Connect: an honest one, and one that breaks one rule at a time."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
import yaml
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import RSAAlgorithm

from .server import free_port

client = "dachwerk"
# Without what would have to be written otherwise in a header: nanoidp does not read it back.
secret = "a-secret-for-the-provider-alone"


def encoded(data: bytes) -> str:
    """Bytes in base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class HonestProvider:
    """`nanoidp` in its strict profile: it enforces PKCE and takes a code once."""

    def __init__(self, folder: Path, redirect: str, email: str) -> None:
        self.port = free_port()
        self.issuer = f"http://127.0.0.1:{self.port}"
        config = folder / "config"
        config.mkdir(parents=True)
        (config / "settings.yaml").write_text(yaml.safe_dump({
            "config_version": 1, "server": {"host": "127.0.0.1", "port": self.port},
            "oauth": {
                "issuer": self.issuer, "audience": client, "token_expiry_minutes": 5,
                "clients": [{
                    "client_id": client, "client_secret": secret,
                    "redirect_uris": [redirect]}]}}))
        (config / "users.yaml").write_text(yaml.safe_dump({
            "config_version": 1,
            "users": {"marta": {"password": "a password there", "email": email}}}))
        self.log = (folder / "nanoidp.log").open("wb")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "nanoidp", "--host", "127.0.0.1", "--port", str(self.port),
             "--config", str(config), "--profile", "oauth21"],
            cwd=folder, stdout=self.log, stderr=self.log)

    def close(self) -> None:
        """Ends it."""
        self.process.kill()
        self.process.wait()
        self.log.close()


class FaultyProvider:
    """Signs whatever it is told to; everybody who is led to it has agreed already."""

    def __init__(self) -> None:
        self.fault = ""
        self.claims: dict[str, Any] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                provider.answer(self, {})

            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length", "0"))
                form = parse_qs(self.rfile.read(length).decode())
                provider.answer(self, {name: values[0] for name, values in form.items()})

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def close(self) -> None:
        """Ends it."""
        self.server.shutdown()
        self.server.server_close()

    # What it answers

    def answer(self, request: BaseHTTPRequestHandler, form: dict[str, str]) -> None:
        """Answers by the path."""
        parts = urlsplit(request.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path == "/.well-known/openid-configuration":
            self._send(request, self._metadata())
        elif parts.path == "/keys":
            public = json.loads(RSAAlgorithm.to_jwk(self.key.public_key()))
            self._send(request, {"keys": [{**public, "kid": "one", "use": "sig"}]})
        elif parts.path == "/authorize":
            self._lead_back(request, query)
        elif parts.path == "/token":
            self._exchange(request, form)
        elif parts.path == "/facts":
            subject = "somebody else" if self.fault == "facts" else self.claims["sub"]
            self._send(
                request, {"sub": subject, "email": "marta@example.org", "email_verified": True})
        else:
            self._send(request, {}, 404)

    @staticmethod
    def _send(request: BaseHTTPRequestHandler, content: Any, status: int = 200) -> None:
        body = json.dumps(content).encode()
        request.send_response(status)
        request.send_header("Content-Type", "application/json")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    def _metadata(self) -> dict[str, Any]:
        return {
            "issuer": self.issuer, "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token", "jwks_uri": f"{self.issuer}/keys",
            "userinfo_endpoint": f"{self.issuer}/facts", "response_types_supported": ["code"],
            "code_challenge_methods_supported": ["S256"]}

    def _lead_back(self, request: BaseHTTPRequestHandler, query: dict[str, str]) -> None:
        code = encoded(hashlib.sha256(query["state"].encode()).digest())
        self.codes[code] = query
        back = {"code": code, "state": query["state"]}
        if self.fault == "state":
            back["state"] = query["state"][:-4] + "AAAA"
        if self.fault == "named":
            back["iss"] = "https://login.example.org"
        request.send_response(302)
        request.send_header("Location", f"{query['redirect_uri']}?{urlencode(back)}")
        request.send_header("Content-Length", "0")
        request.end_headers()

    def _exchange(self, request: BaseHTTPRequestHandler, form: dict[str, str]) -> None:
        query = self.codes.get(form.get("code", ""))
        verifier = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        if query is None or encoded(verifier) != query["code_challenge"]:
            return self._send(request, {"error": "invalid_grant"}, 400)
        if self.fault == "redirect":
            request.send_response(307)
            request.send_header("Location", f"{self.issuer}/token")
            request.send_header("Content-Length", "0")
            request.end_headers()
            return None
        if self.fault == "slow":
            time.sleep(7)
        answer = {"access_token": "an access token", "token_type": "Bearer",
                  "id_token": self.token(query["nonce"])}
        if self.fault == "large":
            answer["padding"] = "x" * 300_000
        return self._send(request, answer)

    def token(self, nonce: str) -> str:
        """The token, with the fault that is asked for."""
        now = int(time.time())
        claims: dict[str, Any] = {
            "iss": self.issuer, "aud": client, "nonce": nonce, "iat": now, "exp": now + 300,
            **self.claims}
        change: dict[str, dict[str, Any]] = {
            "issuer": {"iss": "https://login.example.org"}, "audience": {"aud": "another"},
            "party": {"aud": [client, "another"], "azp": "another"},
            "nonce": {"nonce": "another"}, "no nonce": {"nonce": None},
            "expired": {"iat": now - 500, "exp": now - 200}, "old": {"iat": now - 5_000},
            "early": {"iat": now + 500, "exp": now + 800}, "hash": {"at_hash": "AAAA"}}
        claims.update(change.get(self.fault, {}))
        claims = {name: value for name, value in claims.items() if value is not None}
        if self.fault == "unsigned":
            return jwt.encode(claims, None, "none", headers={"kid": "one"})
        if self.fault == "shared":
            public = self.key.public_key().public_bytes(
                Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
            return self._shared(claims, public)
        key = self.other if self.fault == "forged" else self.key
        name = "two" if self.fault == "unknown key" else "one"
        return jwt.encode(claims, key, "RS256", headers={"kid": name})

    @staticmethod
    def _shared(claims: dict[str, Any], key: bytes) -> str:
        """Signed with what everybody knows, as if it were a shared secret."""
        head = encoded(json.dumps({"alg": "HS256", "kid": "one"}).encode())
        text = f"{head}.{encoded(json.dumps(claims).encode())}"
        return f"{text}.{encoded(hmac.new(key, text.encode(), 'sha256').digest())}"
