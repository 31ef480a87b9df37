#!/usr/bin/env bash
# chroot.sh FOLDER: Debian trixie with its Swift 6.0.3 in a folder of its own, for machines whose Debian has no Swift. Root only; takes about two
# minutes and 2.6 GB once, nothing after that. Packages come from wherever this machine's own apt gets them.
set -euo pipefail
ROOT=$1
STAMP=$ROOT/.turnstone-swift-1
LOG=$ROOT.log
[ -e "$STAMP" ] && exit 0

mkdir -p "$(dirname "$ROOT")"
# Two at once would tear down each other's half-made folder.
exec 9>"$ROOT.lock"
flock 9
[ -e "$STAMP" ] && exit 0

mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } |
  sed -n 's/^URIs: *\(http[^ ]*\/debian\)\/\? *$/\1/p;s/^deb \(\[[^]]*\] \)\?\(http[^ ]*\/debian\)\/\? .*/\2/p' | head -1)
mirror=${mirror:-http://deb.debian.org/debian}

make_folder() {
  if ! command -v debootstrap >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends debootstrap
  fi
  rm -rf --one-file-system "$ROOT"
  mkdir -p "$ROOT"
  # The script for sid is the one that every version of debootstrap has.
  debootstrap --variant=minbase --include=ca-certificates trixie "$ROOT" "$mirror" /usr/share/debootstrap/scripts/sid
  cp -aL /etc/resolv.conf /etc/hosts "$ROOT/etc/" 2>/dev/null || true
  printf 'path-exclude=/usr/share/%s/*\n' doc man locale >"$ROOT/etc/dpkg/dpkg.cfg.d/slim"
  echo force-unsafe-io >"$ROOT/etc/dpkg/dpkg.cfg.d/unsafe-io"
  # No package may start a service in here.
  printf '#!/bin/sh\nexit 101\n' >"$ROOT/usr/sbin/policy-rc.d"
  chmod +x "$ROOT/usr/sbin/policy-rc.d"
  # In a mount namespace: nothing stays mounted, whatever happens.
  unshare --mount --propagation private bash -c '
    set -e
    mount --bind /dev "$1/dev"
    mount -t proc proc "$1/proc" || mount --rbind /proc "$1/proc"
    export DEBIAN_FRONTEND=noninteractive LC_ALL=C
    chroot "$1" apt-get update -qq
    chroot "$1" apt-get install -y -qq --no-install-recommends swiftlang swiftlang-dev libc6-dev libstdc++-14-dev
    chroot "$1" apt-get clean' _ "$ROOT"
  touch "$STAMP"
}

echo "Swift is set up in $ROOT: once, about two minutes"
if ! (set -e; make_folder) >"$LOG" 2>&1; then
  tail -5 "$LOG" >&2
  exit 1
fi
