#!/bin/sh
# Ends with the exit code of the command, after its bundles were kept.
set -eu
if [ ! -f .chopmark-step/exit-code ]; then
  echo 'chopmark: the previous step has no exit code, so it was interrupted.' >&2
  exit 1
fi
status="$(cat .chopmark-step/exit-code)"
case "$status" in
  0) ;;
  [1-9] | [1-9][0-9] | 1[0-9][0-9] | 2[0-4][0-9] | 25[0-5]) exit "$status" ;;
  *) exit 1 ;;
esac
