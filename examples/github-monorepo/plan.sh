#!/bin/sh
# Lists the packages that changed since the commit $1, as JSON for a matrix, and writes to expected.txt what their jobs must attest.
set -eu
cd "$(dirname "$0")"
packages=''
: > expected.txt
for folder in packages/*/; do
  package=$(basename "$folder")
  # A commit that Git does not have, as before the first push, changed everything.
  if git diff --quiet "$1" HEAD -- "$folder" 2> /dev/null; then continue; fi
  packages="$packages${packages:+,}\"$package\""
  echo "$package/app.tar.gz" >> expected.txt
done
echo "packages=[$packages]"
