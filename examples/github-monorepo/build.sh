#!/bin/sh
# Stands for your own build: packs packages/$1 into dist/app.tar.gz.
set -eu
cd "$(dirname "$0")"
mkdir -p dist
tar -czf dist/app.tar.gz -C packages "$1"
