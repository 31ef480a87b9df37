#!/usr/bin/env bash
# run.sh CHROOT FOLDERS COMMAND…: runs a command in a mount namespace of its own, so that nothing stays mounted. CHROOT is where Swift lives, or `-` for
# this machine's own. FOLDERS, separated by colons, are seen inside at their own paths; the command starts in the first.
# Two folders are there for the tests of bad disks, where they can be mounted: one that is full, one that is read-only.
set -euo pipefail
ROOT=$1
FOLDERS=$2
shift 2

if [ "${TURNSTONE_IN_NAMESPACE:-}" != yes ]; then
  export TURNSTONE_IN_NAMESPACE=yes
  if [ "$(id -u)" = 0 ] && unshare --mount true 2>/dev/null; then
    exec unshare --mount --propagation private "$0" "$ROOT" "$FOLDERS" "$@"
  fi
fi

PREFIX=
[ "$ROOT" = - ] || PREFIX=$ROOT
FULL=$PREFIX/tmp/turnstone-full-disk
READ_ONLY=$PREFIX/tmp/turnstone-read-only-disk
DISKS=()
if [ "$(id -u)" = 0 ]; then
  mkdir -p "$FULL" "$READ_ONLY"
  if mount -t tmpfs -o size=64k tmpfs "$FULL" 2>/dev/null && mount -t tmpfs -o ro tmpfs "$READ_ONLY" 2>/dev/null; then
    DISKS=("TURNSTONE_FULL_DISK=${FULL#"$PREFIX"}" "TURNSTONE_READ_ONLY_DISK=${READ_ONLY#"$PREFIX"}")
  fi
fi

IFS=: read -ra folders <<<"$FOLDERS"
if [ "$ROOT" = - ]; then
  cd "${folders[0]}"
  exec env "${DISKS[@]}" "$@"
fi
mount --rbind /dev "$ROOT/dev"
mount -t proc proc "$ROOT/proc" 2>/dev/null || mount --rbind /proc "$ROOT/proc"
for folder in "${folders[@]}"; do
  mkdir -p "$ROOT$folder"
  mount --rbind "$folder" "$ROOT$folder"
done
settings=()
for name in $(compgen -e | grep '^TURNSTONE_' || true); do
  settings+=("$name=${!name}")
done
exec chroot "$ROOT" /usr/bin/env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/libexec/swift/bin:/usr/bin:/bin TERM=dumb \
  "${settings[@]}" "${DISKS[@]}" bash -c 'cd "$1"; shift; exec "$@"' _ "${folders[0]}" "$@"
