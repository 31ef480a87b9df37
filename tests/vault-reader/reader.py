#!/usr/bin/env python3
"""Reads a sealed container, from what docs/vault-format.md says and nothing else.

    reader.py CONTAINER --passphrase-file FILE [--device-file FILE] [--scan]
    reader.py --passphrases FILE
    reader.py --keys FILE

The first prints, as JSON, which lane and place opened and what items there are. It writes nothing, so it also does not
carry out what an erasing passphrase asks for. The other two compare test vectors with what is computed here.

On an error it prints {"error": NAME, "detail": TEXT} to standard error and exits with that error's code (ERRORS below;
2 is for a command line that makes no sense).
"""

import argparse
import hashlib
import hmac
import json
import re
import sys
import unicodedata
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as xchacha_decrypt
from nacl.exceptions import CryptoError

ERRORS = {
    "nothing-opens": 3,
    "not-a-container": 4,
    "head-damaged": 5,
    "too-costly": 6,
    "device-secret": 7,
    "item-damaged": 8,
    "unreadable-file": 9,
    "vectors-differ": 10,
}

PAGE = BLOCK = 4096
HEAD = 65536
LANES = 4
PLACES = 3
MOST_STRIPES = 4096
CONTENT = 4022
MOST_TYPED = 4096
ROOT, CHECKPOINT = bytes(16), b"\xff" * 16
KINDS = {1: "open", 2: "erase", 3: "erase-pending"}


class Failure(Exception):
    def __init__(self, error, detail=""):
        super().__init__(error)
        self.error, self.detail = error, detail


class Unusable(Exception):
    """A root, checkpoint or item that does not hold what it should."""


# From what was typed to keys

WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"
WORDS = re.compile(f"[^{WHITE_SPACE}]+")
def _range(first: int, last: int) -> str:
    return "".join(map(chr, range(first, last + 1)))


BETWEEN_DIGITS = set(
    WHITE_SPACE
    + "-.\u2212\u00ad\u061c\u2060\ufeff"
    + _range(0x2010, 0x2015)
    + _range(0x200B, 0x200F)
    + _range(0x202A, 0x202E)
    + _range(0x2066, 0x2069)
)
ZEROS = (0x30, 0x660, 0x6F0, 0x966, 0x9E6)


def digit(character):
    for zero in ZEROS:
        if zero <= ord(character) <= zero + 9:
            return ord(character) - zero
    return None


def recovery_form(text):
    digits = []
    for character in text:
        value = digit(character)
        if value is not None:
            digits.append(value)
        elif character not in BETWEEN_DIGITS:
            return None
    if len(digits) != 48:
        return None
    groups = ["".join(map(str, digits[at : at + 6])) for at in range(0, 48, 6)]
    if any(int(group) % 11 or int(group) // 11 > 0xFFFF for group in groups):
        return None
    return " ".join(groups)


def one_form(typed):
    """The bytes that Argon2 gets; None for what opens nothing."""
    if len(typed) > MOST_TYPED:
        return None
    try:
        text = unicodedata.normalize("NFKC", typed.decode("utf-8"))
    except UnicodeDecodeError:
        return None
    return (recovery_form(text) or " ".join(WORDS.findall(text))).encode("utf-8")


def stretched(passphrase, salt, memory_kib, passes):
    return hash_secret_raw(
        passphrase, salt, time_cost=passes, memory_cost=memory_kib, parallelism=1, hash_len=32, type=Type.ID, version=0x13
    )


def hkdf(salt, material, info, length):
    key = hmac.digest(salt, material, "sha256")
    # One round is enough: no more than 32 bytes are ever asked for.
    return hmac.digest(key, info + b"\x01", "sha256")[:length]


def lane_key(salt, s, device, lane):
    return hkdf(salt, s + device, b"ts1 kek" + bytes([lane]), 32)


def recovery_key(salt, s):
    return hkdf(salt, s, b"ts1 rec", 32)


def commitment(salt, key):
    return hkdf(salt, key, b"commit", 16)


def block_key(salt, master):
    return hkdf(salt, master, b"ts1 block", 32)


def envelope_data(salt, lane, place):
    return b"ts1 env" + salt + bytes([lane, place])


def block_data(salt, lane, number):
    return b"ts1 blk" + salt + bytes([lane]) + number.to_bytes(4, "little")


def unsealed(key, sealed, associated):
    """What is in nonce, ciphertext and tag; None where the tag does not hold."""
    try:
        return xchacha_decrypt(sealed[24:], associated, sealed[:24], key)
    except CryptoError:
        return None


class Fields:
    """Takes numbers and bytes from the front of some bytes."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        if count > len(self.data) - self.at:
            raise Unusable("cut short")
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self, size):
        return int.from_bytes(self.take(size), "little")

    def runs(self):
        return [(self.number(4), self.number(4)) for _ in range(self.number(4))]

    def entry(self):
        name = self.take(16)
        return name, {"version": self.number(8), "length": self.number(8), "kind": self.number(1), "runs": self.runs()}

    def end(self):
        if self.at != len(self.data):
            raise Unusable("bytes behind the end")


class Head:
    def __init__(self, file):
        pages = file[:PAGE], file[PAGE : 2 * PAGE]
        whole = [page for page in pages if len(page) == PAGE and hashlib.sha256(page[:4064]).digest() == page[4064:]]
        if not whole:
            damaged = any(page[:8] == b"TSVAULT1" for page in pages)
            raise Failure("head-damaged" if damaged else "not-a-container")
        page = whole[0]
        if page[:8] != b"TSVAULT1":
            raise Failure("not-a-container", "magic")
        fields = Fields(page[8:48])
        self.salt = fields.take(16)
        self.memory, self.passes, lanes, self.device, self.lane_blocks, self.hold = (fields.number(4) for _ in range(6))
        if not (8 <= self.memory <= 262144 and 1 <= self.passes <= 16 and lanes == 1 and self.hold <= 60000):
            raise Failure("too-costly")
        if self.device > 1 or not 4 <= self.lane_blocks <= 256:
            raise Failure("not-a-container", "device flag or blocks of a lane")
        self.stripes = min((len(file) - HEAD) // (LANES * self.lane_blocks * BLOCK), MOST_STRIPES)
        if self.stripes < 1:
            raise Failure("not-a-container", "no whole stripe")
        self.page = page

    def envelope(self, lane, place):
        at = 48 + (PLACES * lane + place) * 128
        return self.page[at : at + 128]

    def opened(self, passphrase, device):
        """Lane, place, kind and K of the first envelope that opens."""
        s = stretched(passphrase, self.salt, self.memory, self.passes)
        secrets = device if self.device else bytes(128)
        found = None
        for lane in range(LANES):
            for place in range(PLACES):
                if place == 2:
                    key = recovery_key(self.salt, s)
                elif secrets is None:
                    continue
                else:
                    key = lane_key(self.salt, s, secrets[32 * lane : 32 * lane + 32], lane)
                inside = unsealed(key, self.envelope(lane, place), envelope_data(self.salt, lane, place))
                if inside is None or not hmac.compare_digest(inside[32:48], commitment(self.salt, key)):
                    continue
                if inside[48] in KINDS and found is None:
                    found = lane, place, KINDS[inside[48]], inside[:32]
        return found


class Notebook:
    def __init__(self, file, head, lane, master):
        self.file, self.head, self.lane = file, head, lane
        self.key = block_key(head.salt, master)
        self.blocks = head.lane_blocks * head.stripes

    def block(self, number):
        """Id, version, part, parts and content; None where the notebook's key does not open it."""
        stripe, within = divmod(number, self.head.lane_blocks)
        lane_bytes = self.head.lane_blocks * BLOCK
        at = HEAD + stripe * LANES * lane_bytes + self.lane * lane_bytes + within * BLOCK
        inside = unsealed(self.key, self.file[at : at + BLOCK], block_data(self.head.salt, self.lane, number))
        if inside is None:
            return None
        fields = Fields(inside)
        name, version, part, parts, length = fields.take(16), *(fields.number(size) for size in (8, 4, 4, 2))
        if length > CONTENT or part >= parts:
            return None
        return name, version, part, parts, fields.take(length)

    def numbers(self, runs):
        for first, count in runs:
            if first < 2 or first + count > self.blocks:
                raise Unusable("a run that leaves the lane")
            yield from range(first, first + count)

    def content(self, name, version, length, runs):
        parts = parts_of(length)
        numbers = list(self.numbers(runs))
        if len(numbers) != parts:
            raise Unusable("more or fewer blocks than parts")
        out = bytearray()
        for part, number in enumerate(numbers):
            found = self.block(number)
            if found is None or found[:4] != (name, version, part, parts):
                raise Unusable(f"block {number} is not part {part}")
            out += found[4]
            if part + 1 < parts and len(found[4]) != CONTENT:
                raise Unusable(f"part {part} is not full")
        if len(out) != length:
            raise Unusable("another length")
        return bytes(out)

    def root(self, number):
        found = self.block(number)
        if found is None or found[0] != ROOT or found[3] != 1:
            return None
        try:
            fields = Fields(found[4])
            flags = fields.number(1)
            checkpoint = (fields.number(8), fields.number(8), fields.runs()) if flags & 2 else None
            changes = []
            for _ in range(fields.number(4)):
                changes.append(fields.entry() if fields.number(1) == 1 else (fields.take(16), None))
            loose = fields.runs()
            fields.end()
        except Unusable:
            return None
        return {"generation": found[1], "checkpoint": checkpoint, "changes": changes, "loose": loose}

    def index(self, root):
        index, used = {}, []
        if root["checkpoint"]:
            version, length, runs = root["checkpoint"]
            if length > self.blocks * BLOCK:
                raise Unusable("a checkpoint larger than the lane")
            fields = Fields(self.content(CHECKPOINT, version, length, runs))
            for _ in range(fields.number(4)):
                name, entry = fields.entry()
                index[name] = entry
            for _ in self.numbers(fields.runs()):
                pass
            fields.end()
            used += self.numbers(runs)
        for name, change in root["changes"]:
            if change is None:
                index.pop(name, None)
            else:
                index[name] = change
        for entry in index.values():
            used += self.numbers(entry["runs"])
        if len(used) != len(set(used)):
            raise Unusable("two items in one block")
        return index

    def by_roots(self):
        """The index, and how it was found; else None, and the blocks that a scan is to leave out."""
        roots = sorted((root for root in map(self.root, (0, 1)) if root), key=lambda root: root["generation"])
        if len(roots) < 2:
            return None, set()
        try:
            return self.index(roots[1]), {"generation": roots[1]["generation"], "checkpoint": bool(roots[1]["checkpoint"])}
        except Unusable:
            loose = (number for first, count in roots[1]["loose"] for number in range(first, min(first + count, self.blocks)))
            return None, set(loose)

    def by_scan(self, passed_over):
        """Items as (name, version, content), with None for the content where no version is whole."""
        seen = {}
        for number in range(2, self.blocks):
            found = self.block(number)
            if found and found[0] not in (ROOT, CHECKPOINT) and number not in passed_over:
                name, version, part, parts, content = found
                seen.setdefault((name, version, parts), {})[part] = content
        newest = {}
        for (name, version, parts), found in sorted(seen.items(), key=lambda item: item[0]):
            content = b"".join(found[part] for part in sorted(found))
            if len(found) == parts and parts_of(len(content)) == parts:
                newest[name] = (version, content)
        # A version without content, not even a kind, says that the item is gone.
        return {name: found for name, found in newest.items() if found[1]}


def parts_of(length):
    return max(1, -(-length // CONTENT))


def described(name, kind, version, content):
    return {
        "id": name.hex(),
        "kind": kind,
        "length": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "version": version,
    }


def read(arguments):
    file = contents(arguments.container)
    typed = contents(arguments.passphrase_file)
    device = contents(arguments.device_file) if arguments.device_file else None
    if device is not None and len(device) != 128:
        raise Failure("device-secret", "not 128 bytes")
    head = Head(file)
    passphrase = one_form(typed)
    opened = head.opened(passphrase, device) if passphrase is not None else None
    if opened is None:
        if head.device and device is None:
            raise Failure("device-secret", "needed for all but recovery codes")
        raise Failure("nothing-opens")
    lane, place, kind, master = opened
    notebook = Notebook(file, head, lane, master)
    index, how = (None, set()) if arguments.scan else notebook.by_roots()
    items, damaged = [], []
    if index is None:
        for name, (version, content) in notebook.by_scan(how).items():
            items.append(described(name, content[0] if content else 0, version, content[1:]))
        how = {"scan": True}
    else:
        for name, entry in index.items():
            try:
                content = notebook.content(name, entry["version"], entry["length"], entry["runs"])
                if content[:1] != bytes([entry["kind"]]):
                    raise Unusable("another kind")
                items.append(described(name, entry["kind"], entry["version"], content[1:]))
            except Unusable as why:
                damaged.append({"id": name.hex(), "why": str(why)})
        how["scan"] = False
    answer = {"lane": lane, "place": place, "kind": kind, **how, "items": sorted(items, key=lambda item: item["id"])}
    if damaged:
        answer["damaged"] = damaged
    print(json.dumps(answer, indent=1))
    if damaged:
        raise Failure("item-damaged", f"{len(damaged)} items")


# Test vectors


def compared(differences, what, here, expected):
    if here != expected:
        differences.append(f"{what}: {here} here, {expected} in the file")


def check_passphrases(path):
    differences, count = [], 0
    for vector in json.loads(contents(path)):
        typed = bytes.fromhex(vector["typed_hex"]) if "typed_hex" in vector else vector["typed"].encode("utf-8")
        here = one_form(typed)
        compared(differences, vector["what"], None if here is None else here.hex(), vector["normalised"])
        count += 1
    return differences, count


def check_keys(path):
    differences, count = [], 0
    for vector in json.loads(contents(path)):
        what = vector["what"]
        salt, device, master = (bytes.fromhex(vector[field]) for field in ("salt", "device", "master"))
        passphrase = one_form(vector["passphrase"].encode("utf-8"))
        s = stretched(passphrase, salt, vector["memory_kib"], vector["passes"])
        kek = [lane_key(salt, s, device[32 * lane : 32 * lane + 32], lane) for lane in range(LANES)]
        krec = recovery_key(salt, s)
        here = {
            "s": s.hex(),
            "kek": [key.hex() for key in kek],
            "krec": krec.hex(),
            "commit_kek": [commitment(salt, key).hex() for key in kek],
            "commit_krec": commitment(salt, krec).hex(),
            "block_key": block_key(salt, master).hex(),
        }
        for field, value in here.items():
            compared(differences, f"{what}, {field}", value, vector[field])
        if "envelope" in vector:
            lane, place = vector["envelope"]["lane"], vector["envelope"]["place"]
            data = envelope_data(salt, lane, place)
            compared(differences, f"{what}, envelope's data", data.hex(), vector["envelope"]["associated"])
            inside = unsealed(krec if place == 2 else kek[lane], bytes.fromhex(vector["envelope"]["sealed"]), data)
            compared(differences, f"{what}, envelope", inside and inside.hex(), vector["envelope"]["inside"])
        if "block" in vector:
            lane, number = vector["block"]["lane"], vector["block"]["number"]
            data = block_data(salt, lane, number)
            compared(differences, f"{what}, block's data", data.hex(), vector["block"]["associated"])
        count += 1
    return differences, count


def check(checked):
    differences, count = checked
    print(json.dumps({"checked": count, "different": differences}, indent=1))
    if differences or not count:
        raise Failure("vectors-differ", f"{len(differences)} in {count}")


def contents(path):
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise Failure("unreadable-file", f"{path}: {error.strerror}") from None


def main():
    parser = argparse.ArgumentParser(description="Reads a sealed container as docs/vault-format.md describes it.")
    parser.add_argument("container", nargs="?")
    parser.add_argument("--passphrase-file", metavar="FILE", help="what is typed, UTF-8")
    parser.add_argument("--device-file", metavar="FILE", help="the device's secret, 128 bytes")
    parser.add_argument("--scan", action="store_true", help="pass over roots, open every block")
    parser.add_argument("--passphrases", metavar="FILE", help="check vectors of what is typed")
    parser.add_argument("--keys", metavar="FILE", help="check vectors of keys")
    arguments = parser.parse_args()
    vectors = arguments.passphrases or arguments.keys
    if bool(vectors) == bool(arguments.container) or bool(arguments.container) != bool(arguments.passphrase_file):
        parser.error("either a container with a passphrase, or vectors")
    try:
        if arguments.passphrases:
            check(check_passphrases(arguments.passphrases))
        if arguments.keys:
            check(check_keys(arguments.keys))
        if arguments.container:
            read(arguments)
    except Failure as failure:
        print(json.dumps({"error": failure.error, "detail": failure.detail}), file=sys.stderr)
        sys.exit(ERRORS[failure.error])


if __name__ == "__main__":
    main()
