#!/bin/sh
# Generated from tools/bootstrap/engine.sh; npm run generate rewrites it.
set -eu

# shellcheck shell=sh
# Finds, or downloads and checks, the chopmark for this wrapper, and sets CHOPMARK_COMMAND to its path.
# Runs only files whose hash is pinned here, unless CHOPMARK_USE_INSTALLED is set.
# Works with sh of Debian, BusyBox and macOS, with curl or wget, and gzip.
#
# Reads: CHOPMARK_USE_INSTALLED (true: use the chopmark on PATH, whatever its version), CHOPMARK_DOWNLOAD_URL (a mirror of the release
# files), CHOPMARK_ENGINE_CACHE (a folder that is kept between jobs).

CHOPMARK_VERSION='0.1.0'
CHOPMARK_NODE='22.22.2'
CHOPMARK_RELEASE_URL='https://github.com/chopmark/chopmark/releases/download/v0.1.0'
CHOPMARK_PACKAGE_PIN=''
CHOPMARK_PINS=''

# Maximum bytes of a download. Release files have about a quarter of this.
CHOPMARK_LARGEST=200000000

chopmark_say() { printf 'chopmark: %s\n' "$1" >&2; }

# chopmark_hash 256|512 FILE
chopmark_hash() {
  if command -v "sha$1sum" >/dev/null 2>&1; then
    "sha$1sum" "$2" | cut -d ' ' -f 1
  elif command -v shasum >/dev/null 2>&1; then
    shasum -a "$1" "$2" | cut -d ' ' -f 1
  elif command -v openssl >/dev/null 2>&1; then
    openssl dgst "-sha$1" -r "$2" | cut -d ' ' -f 1
  else
    chopmark_say "sha$1sum, shasum and openssl are missing, so the hash of the download cannot be checked."
    return 1
  fi
}

# chopmark_is FILE 256|512 HASH
chopmark_is() {
  [ -n "$3" ] && [ -f "$1" ] && [ "$(chopmark_hash "$2" "$1")" = "$3" ]
}

# chopmark_fetch NAME FILE
chopmark_fetch() {
  chopmark_url="${CHOPMARK_DOWNLOAD_URL:-$CHOPMARK_RELEASE_URL}"
  chopmark_url="${chopmark_url%/}/$1"
  case "$chopmark_url" in
    https://* | http://*) ;;
    *)
      chopmark_say 'CHOPMARK_DOWNLOAD_URL is not an http or https address.'
      return 1
      ;;
  esac
  chopmark_say "downloading $1"
  # A download of unknown length must not fill the disk: wget and old versions of curl have no size limit.
  (
    ulimit -f "$((CHOPMARK_LARGEST / 512))" 2>/dev/null || :
    if command -v curl >/dev/null 2>&1; then
      curl --fail --silent --show-error --location --retry 3 --connect-timeout 30 --max-time 600 --max-filesize "$CHOPMARK_LARGEST" \
        --output "$2" -- "$chopmark_url"
    elif command -v wget >/dev/null 2>&1; then
      # Some builds of BusyBox (Debian's) do not support -T and crash.
      wget -q -T 30 -O "$2" -- "$chopmark_url" || wget -q -O "$2" -- "$chopmark_url"
    else
      chopmark_say 'curl or wget is required, and both are missing.'
      exit 1
    fi
  )
}

# Executables need glibc. Without ldd, the loaders show the C library: a machine with glibc can also have the loader of musl.
chopmark_is_musl() {
  if command -v ldd >/dev/null 2>&1; then
    case "$(ldd --version 2>&1)" in
      *musl*) return 0 ;;
      *) return 1 ;;
    esac
  fi
  for chopmark_loader in /lib*/ld-linux-*; do
    [ ! -e "$chopmark_loader" ] || return 1
  done
  for chopmark_loader in /lib/ld-musl-*; do
    [ ! -e "$chopmark_loader" ] || return 0
  done
  return 1
}

# The name of this platform in releases. Fails if there is no executable for it.
chopmark_platform() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) chopmark_name=linux-x64 ;;
    Linux-aarch64 | Linux-arm64) chopmark_name=linux-arm64 ;;
    Darwin-x86_64) chopmark_name=macos-x64 ;;
    Darwin-arm64) chopmark_name=macos-arm64 ;;
    *)
      chopmark_say "there is no executable for $(uname -s) on $(uname -m)"
      return 1
      ;;
  esac
  if chopmark_is_musl; then
    chopmark_say 'the executables need glibc, but this machine has musl'
    return 1
  fi
  printf '%s\n' "$chopmark_name"
}

# chopmark_pin NAME FIELD: field 2 is the hash of the compressed file, field 3 of the executable.
chopmark_pin() { printf '%s\n' "$CHOPMARK_PINS" | awk -v name="$1" -v field="$2" '$1 == name { print $field }'; }

chopmark_from_path() {
  chopmark_found="$(command -v chopmark 2>/dev/null)" || return 1
  [ -f "$chopmark_found" ] || return 1
  if [ "${CHOPMARK_USE_INSTALLED:-false}" = true ]; then
    chopmark_say "using $chopmark_found without a check of its hash, because use-installed is set"
    CHOPMARK_COMMAND="$chopmark_found"
    return 0
  fi
  chopmark_found_hash="$(chopmark_hash 256 "$chopmark_found")" || return 1
  if printf '%s\n' "$CHOPMARK_PINS" | awk -v hash="$chopmark_found_hash" '$3 == hash { found = 1 } END { exit !found }'; then
    chopmark_say "using $chopmark_found, which is chopmark $CHOPMARK_VERSION"
    CHOPMARK_COMMAND="$chopmark_found"
    return 0
  fi
  chopmark_say "ignoring $chopmark_found: it is not the pinned chopmark $CHOPMARK_VERSION"
  return 1
}

# chopmark_take FILE 256|512 HASH NAME: a file of the cache, downloaded if it is missing or has another hash.
chopmark_take() {
  if ! chopmark_is "$1" "$2" "$3"; then
    rm -f "$1.tmp.$$"
    if ! chopmark_fetch "$4" "$1.tmp.$$"; then
      rm -f "$1.tmp.$$"
      return 1
    fi
    if ! chopmark_is "$1.tmp.$$" "$2" "$3"; then
      chopmark_say "$4 is not the pinned file: its hash differs. It was removed and not run."
      rm -f "$1.tmp.$$"
      return 1
    fi
    mv -f "$1.tmp.$$" "$1" || return 1
  fi
}

chopmark_from_executable() {
  chopmark_name="$(chopmark_platform)" || return 1
  chopmark_packed_pin="$(chopmark_pin "$chopmark_name" 2)"
  chopmark_pinned="$(chopmark_pin "$chopmark_name" 3)"
  [ -n "$chopmark_packed_pin" ] || return 1
  chopmark_file="$CHOPMARK_FOLDER/chopmark"
  if ! chopmark_is "$chopmark_file" 256 "$chopmark_pinned"; then
    chopmark_take "$chopmark_file.gz" 256 "$chopmark_packed_pin" "chopmark-$chopmark_name.gz" || return 1
    gzip -dc "$chopmark_file.gz" >"$chopmark_file.tmp.$$" 2>/dev/null || :
    rm -f "$chopmark_file.gz"
    if ! chopmark_is "$chopmark_file.tmp.$$" 256 "$chopmark_pinned"; then
      chopmark_say "the content of chopmark-$chopmark_name.gz is not the pinned executable. It was removed and not run."
      rm -f "$chopmark_file.tmp.$$"
      return 1
    fi
    chmod 755 "$chopmark_file.tmp.$$" && mv -f "$chopmark_file.tmp.$$" "$chopmark_file" || return 1
  fi
  if ! "$chopmark_file" --version >/dev/null 2>&1; then
    chopmark_say "the executable for $chopmark_name does not run on this machine"
    return 1
  fi
  chopmark_say "using the executable of chopmark $CHOPMARK_VERSION for $chopmark_name"
  CHOPMARK_COMMAND="$chopmark_file"
}

# Whether the Node on PATH is at least CHOPMARK_NODE.
chopmark_node_fits() {
  chopmark_node="$(node --version 2>/dev/null)" || return 1
  printf '%s %s\n' "${chopmark_node#v}" "$CHOPMARK_NODE" | awk '{
    split($1, have, "."); split($2, need, ".")
    for (part = 1; part <= 3; part++) {
      if (have[part] + 0 > need[part] + 0) exit 0
      if (have[part] + 0 < need[part] + 0) exit 1
    }
  }'
}

chopmark_from_node() {
  [ -n "$CHOPMARK_PACKAGE_PIN" ] || return 1
  if ! chopmark_node_fits; then
    chopmark_say "no Node.js $CHOPMARK_NODE or later is on PATH"
    return 1
  fi
  chopmark_file="$CHOPMARK_FOLDER/chopmark.tgz"
  chopmark_take "$chopmark_file" 512 "$CHOPMARK_PACKAGE_PIN" "chopmark-$CHOPMARK_VERSION.tgz" || return 1
  # Unpacked again each time, because only the package is checked, not unpacked files of an earlier job.
  chopmark_unpacked="$(mktemp -d)" || return 1
  tar -xzf "$chopmark_file" -C "$chopmark_unpacked" || return 1
  CHOPMARK_COMMAND="$chopmark_unpacked/package/dist/cli/index.js"
  chmod 755 "$CHOPMARK_COMMAND" || return 1
  chopmark_say "using the package of chopmark $CHOPMARK_VERSION with Node.js ${chopmark_node#v}"
}

chopmark_engine() {
  if chopmark_from_path; then return 0; fi
  if [ -z "$CHOPMARK_PINS$CHOPMARK_PACKAGE_PIN" ]; then
    chopmark_say 'this copy of the wrapper is not from a release, so it has no pinned files to download.'
    chopmark_say 'Use the wrapper of a release, or install chopmark and set use-installed.'
    return 2
  fi
  chopmark_mask="$(umask)"
  # No other user can replace a file between its check and its use.
  umask 077
  chopmark_cache="${CHOPMARK_ENGINE_CACHE:-${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}}"
  [ -n "$chopmark_cache" ] || chopmark_cache="$(mktemp -d)" || return 2
  CHOPMARK_FOLDER="$chopmark_cache/chopmark/engine/$CHOPMARK_VERSION"
  if mkdir -p "$CHOPMARK_FOLDER" && { chopmark_from_executable || chopmark_from_node; }; then
    umask "$chopmark_mask"
    return 0
  fi
  umask "$chopmark_mask"
  chopmark_say 'chopmark could not be obtained in any way.'
  chopmark_say "Set a mirror of the release files (download-url), provide Node.js $CHOPMARK_NODE or later, or install chopmark."
  return 2
}

chopmark_engine || exit 2
exec "$CHOPMARK_COMMAND" "$CHOPMARK_COMMAND_NAME" --env-prefix CHOPMARK_INPUT_ --report text --report json="$CHOPMARK_RESULT"
