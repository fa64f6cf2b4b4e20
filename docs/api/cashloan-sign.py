#!/usr/bin/env python3
"""Signs and sends calls of 现金贷 (document 001), and verifies the answers. Python 3, standard library only.

  cashloan-sign.py PATH [name=text ...] [name:=json ...]   sends a signed call, prints the verified answer
  cashloan-sign.py --print [name=text ...]                 prints the signed message only, for curl -d @-

LOANHUB_URL (http://localhost:8080), LOANHUB_CASHLOAN_APP_KEY (12345678) and LOANHUB_SESSION_FILE, a file that keeps the cookie
(.cashloan-session), may be set in the environment.
"""
import hashlib
import json
import os
import secrets
import sys
import time
import urllib.request
from decimal import Decimal

URL = os.environ.get("LOANHUB_URL", "http://localhost:8080")
KEY = os.environ.get("LOANHUB_CASHLOAN_APP_KEY", "12345678")
SESSION = os.environ.get("LOANHUB_SESSION_FILE", ".cashloan-session")


def canonical(value):
    """One text for a message: names sorted at every level, no white space, no nulls, characters as themselves."""
    if isinstance(value, dict):
        fields = ((json.dumps(name, ensure_ascii=False), canonical(value[name])) for name in sorted(value)
                  if value[name] is not None)
        return "{" + ",".join(name + ":" + text for name, text in fields) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(element) for element in value) + "]"
    if isinstance(value, (Decimal, float)):
        return str(value)
    return json.dumps(value, ensure_ascii=False)


def sign(message):
    """sha1(app_key + timestamp + nonce + message without sign)."""
    unsigned = {name: value for name, value in message.items() if name != "sign"}
    text = KEY + str(message["timestamp"]) + str(message["nonce"]) + canonical(unsigned)
    return hashlib.sha1(text.encode("utf-8")).hexdigest()


def signed(fields):
    message = dict(fields)
    message.setdefault("timestamp", str(int(time.time() * 1000)))
    message.setdefault("nonce", "%08d" % secrets.randbelow(100_000_000))
    message["sign"] = sign(message)
    return message


def call(path, **fields):
    """Sends a signed call and returns its answer. Raises ValueError if the answer is not signed as documented."""
    request = urllib.request.Request(URL + path, json.dumps(signed(fields)).encode("utf-8"), method="POST")
    request.add_header("Content-Type", "application/json;charset=UTF-8")
    if os.path.exists(SESSION):
        with open(SESSION) as file:
            request.add_header("Cookie", file.read())
    with urllib.request.urlopen(request, timeout=60) as response:
        cookie = response.headers.get("Set-Cookie")
        if cookie:
            with open(SESSION, "w") as file:
                file.write(cookie.split(";")[0])
        answer = json.loads(response.read(), parse_float=Decimal)
    if answer["sign"] != sign(answer):
        raise ValueError("the answer is not signed as documented: " + json.dumps(answer, ensure_ascii=False))
    return answer


def fields_of(arguments):
    fields = {}
    for argument in arguments:
        if ":=" in argument.split("=")[0] + "=":
            name, value = argument.split(":=", 1)
            fields[name] = json.loads(value)
        else:
            name, value = argument.split("=", 1)
            fields[name] = value
    return fields


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    if sys.argv[1] == "--print":
        print(json.dumps(signed(fields_of(sys.argv[2:])), ensure_ascii=False))
    else:
        print(json.dumps(call(sys.argv[1], **fields_of(sys.argv[2:])), ensure_ascii=False, default=str, indent=1))
