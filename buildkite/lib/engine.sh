# Generated from tools/bootstrap/engine.sh; npm run generate rewrites it.
# shellcheck shell=sh
# Finds, or downloads and checks, the chopmark for this wrapper, and sets CHOPMARK_COMMAND to its path.
# Runs only files whose hash is pinned here, unless CHOPMARK_USE_INSTALLED is set.
# Every file is copied to a private folder first; the copy is hashed, and the copy is run. A trap removes the folder when the shell exits.
# Works with sh of Debian, BusyBox and macOS, with curl or wget, and gzip.
#
# Reads: CHOPMARK_USE_INSTALLED (true: use the chopmark on PATH, whatever its version), CHOPMARK_DOWNLOAD_URL (a mirror of the release
# files), CHOPMARK_ENGINE_CACHE (a folder that is kept between jobs), TMPDIR (where the private folder is made).

CHOPMARK_VERSION='0.1.0'
CHOPMARK_NODE='22.22.2'
CHOPMARK_RELEASE_URL='https://github.com/chopmark/chopmark/releases/download/v0.1.0'
CHOPMARK_PACKAGE_PIN=''
CHOPMARK_PINS=''

# Maximum bytes of a download. Release files have about a quarter of this.
CHOPMARK_LARGEST=200000000

chopmark_say() { printf 'chopmark: %s\n' "$1" >&2; }

# chopmark_is_hash 256|512 TEXT: whether the text is a hash of this length in lower-case hex.
chopmark_is_hash() {
  case "$2" in
    '' | *[!0123456789abcdef]*) return 1 ;;
  esac
  [ "${#2}" -eq "$(($1 / 4))" ]
}

# chopmark_hash 256|512 FILE: prints the hash. Fails if the file cannot be read, or if the program fails or prints something else.
chopmark_hash() {
  # From standard input, because sha256sum marks the hash of a file with an unusual name.
  if command -v "sha$1sum" >/dev/null 2>&1; then
    chopmark_printed="$("sha$1sum" <"$2")" || chopmark_printed=''
  elif command -v shasum >/dev/null 2>&1; then
    chopmark_printed="$(shasum -a "$1" <"$2")" || chopmark_printed=''
  elif command -v openssl >/dev/null 2>&1; then
    chopmark_printed="$(openssl dgst "-sha$1" -r <"$2")" || chopmark_printed=''
  else
    chopmark_say "sha$1sum, shasum and openssl are missing, so the hash of the download cannot be checked."
    return 1
  fi
  chopmark_printed="${chopmark_printed%% *}"
  if ! chopmark_is_hash "$1" "$chopmark_printed"; then
    chopmark_say "the SHA-$1 of $2 could not be calculated"
    return 1
  fi
  printf '%s\n' "$chopmark_printed"
}

# chopmark_is FILE 256|512 HASH: false as well if the file cannot be hashed, or if HASH is empty or not a hash.
chopmark_is() {
  chopmark_is_hash "$2" "$3" || return 1
  if [ ! -f "$1" ] || [ -L "$1" ]; then return 1; fi
  chopmark_actual="$(chopmark_hash "$2" "$1")" || return 1
  [ "$chopmark_actual" = "$3" ]
}

# chopmark_listing FOLDER: prints mode and owner (a number) of the folder.
chopmark_listing() {
  chopmark_listed="$(LC_ALL=C ls -ldn "$1/." 2>/dev/null)" || return 1
  printf '%s\n' "$chopmark_listed" | awk 'NR == 1 { print $1, $3 }'
}

# chopmark_is_ours FOLDER: whether this user owns the folder, and no other user except root can write to it or replace it. The path is
# absolute and contains no symbolic link. Folders above can be writable for others if they are sticky, as /tmp is.
chopmark_is_ours() {
  chopmark_user="$(id -u)" || return 1
  [ -n "$chopmark_user" ] || return 1
  case "$(chopmark_listing "$1")" in
    d????-??-*" $chopmark_user") ;;
    *) return 1 ;;
  esac
  chopmark_above="$1"
  while [ -n "$chopmark_above" ]; do
    chopmark_above="${chopmark_above%/*}"
    case "$(chopmark_listing "$chopmark_above")" in
      d????-??-*" $chopmark_user" | d????-??-*' 0') ;;
      d????????[tT]*" $chopmark_user" | d????????[tT]*' 0') ;;
      *) return 1 ;;
    esac
  done
}

# chopmark_resolve FOLDER: prints its path without symbolic links.
chopmark_resolve() {
  case "$1" in
    /*) (cd -P "$1" 2>/dev/null && pwd -P) ;;
    *) (CDPATH='' cd -P "./$1" 2>/dev/null && pwd -P) ;;
  esac
}

# chopmark_copy FILE COPY
chopmark_copy() {
  (
    ulimit -f "$((CHOPMARK_LARGEST / 512))" 2>/dev/null || :
    cp "$1" "$2" 2>/dev/null
  )
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

# Sets CHOPMARK_FOUND to the chopmark on PATH, or to nothing.
chopmark_find_on_path() {
  CHOPMARK_FOUND="$(command -v chopmark 2>/dev/null)" || CHOPMARK_FOUND=''
  case "$CHOPMARK_FOUND" in
    '') ;;
    /*) [ -f "$CHOPMARK_FOUND" ] || CHOPMARK_FOUND='' ;;
    *)
      # A folder of PATH that is not absolute is in the workspace.
      chopmark_say "ignoring $CHOPMARK_FOUND: it has no absolute path"
      CHOPMARK_FOUND=''
      ;;
  esac
}

chopmark_from_path() {
  [ -n "$CHOPMARK_FOUND" ] || return 1
  chopmark_file="$CHOPMARK_PRIVATE/chopmark"
  if chopmark_copy "$CHOPMARK_FOUND" "$chopmark_file" && chopmark_found_hash="$(chopmark_hash 256 "$chopmark_file")" &&
    printf '%s\n' "$CHOPMARK_PINS" | awk -v hash="$chopmark_found_hash" '$3 == hash { found = 1 } END { exit !found }' &&
    chmod 700 "$chopmark_file"; then
    chopmark_say "using $CHOPMARK_FOUND, which is chopmark $CHOPMARK_VERSION"
    CHOPMARK_COMMAND="$chopmark_file"
    return 0
  fi
  rm -f "$chopmark_file"
  chopmark_say "ignoring $CHOPMARK_FOUND: it is not the pinned chopmark $CHOPMARK_VERSION"
  return 1
}

# chopmark_take_kept NAME FILE 256|512 HASH: copies a file of the cache.
chopmark_take_kept() {
  chopmark_kept="$CHOPMARK_CACHE/$1"
  if [ -z "$CHOPMARK_CACHE" ] || [ ! -f "$chopmark_kept" ] || [ -L "$chopmark_kept" ]; then return 1; fi
  if chopmark_copy "$chopmark_kept" "$2" && chopmark_is "$2" "$3" "$4"; then return 0; fi
  chopmark_say "ignoring $chopmark_kept: it is not the pinned file"
  rm -f "$2"
  return 1
}

# chopmark_keep NAME FILE: for the next job.
chopmark_keep() {
  [ -n "$CHOPMARK_CACHE" ] || return 0
  rm -f "$CHOPMARK_CACHE/$1.tmp.$$"
  if cp "$2" "$CHOPMARK_CACHE/$1.tmp.$$" && mv -f "$CHOPMARK_CACHE/$1.tmp.$$" "$CHOPMARK_CACHE/$1"; then return 0; fi
  rm -f "$CHOPMARK_CACHE/$1.tmp.$$"
  chopmark_say "$1 could not be kept in $CHOPMARK_CACHE for the next job"
}

# chopmark_download NAME FILE 256|512 HASH
chopmark_download() {
  if ! chopmark_fetch "$1" "$2"; then
    rm -f "$2"
    return 1
  fi
  if ! chopmark_is "$2" "$3" "$4"; then
    chopmark_say "$1 is not the pinned file: its hash differs. It was removed and not run."
    rm -f "$2"
    return 1
  fi
}

chopmark_from_executable() {
  chopmark_name="$(chopmark_platform)" || return 1
  chopmark_packed_pin="$(chopmark_pin "$chopmark_name" 2)"
  chopmark_pinned="$(chopmark_pin "$chopmark_name" 3)"
  if ! chopmark_is_hash 256 "$chopmark_packed_pin" || ! chopmark_is_hash 256 "$chopmark_pinned"; then return 1; fi
  chopmark_file="$CHOPMARK_PRIVATE/chopmark"
  if ! chopmark_take_kept chopmark "$chopmark_file" 256 "$chopmark_pinned"; then
    chopmark_download "chopmark-$chopmark_name.gz" "$chopmark_file.gz" 256 "$chopmark_packed_pin" || return 1
    gzip -dc "$chopmark_file.gz" >"$chopmark_file" 2>/dev/null || :
    rm -f "$chopmark_file.gz"
    if ! chopmark_is "$chopmark_file" 256 "$chopmark_pinned"; then
      chopmark_say "the content of chopmark-$chopmark_name.gz is not the pinned executable. It was removed and not run."
      rm -f "$chopmark_file"
      return 1
    fi
    chopmark_keep chopmark "$chopmark_file"
  fi
  chmod 700 "$chopmark_file" || return 1
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
  chopmark_is_hash 512 "$CHOPMARK_PACKAGE_PIN" || return 1
  if ! chopmark_node_fits; then
    chopmark_say "no Node.js $CHOPMARK_NODE or later is on PATH"
    return 1
  fi
  chopmark_file="$CHOPMARK_PRIVATE/chopmark.tgz"
  if ! chopmark_take_kept chopmark.tgz "$chopmark_file" 512 "$CHOPMARK_PACKAGE_PIN"; then
    chopmark_download "chopmark-$CHOPMARK_VERSION.tgz" "$chopmark_file" 512 "$CHOPMARK_PACKAGE_PIN" || return 1
    chopmark_keep chopmark.tgz "$chopmark_file"
  fi
  # Unpacked again each time, because only the package is checked, not unpacked files of an earlier job.
  tar -xzf "$chopmark_file" -C "$CHOPMARK_PRIVATE" || return 1
  CHOPMARK_COMMAND="$CHOPMARK_PRIVATE/package/dist/cli/index.js"
  chmod 700 "$CHOPMARK_COMMAND" || return 1
  chopmark_say "using the package of chopmark $CHOPMARK_VERSION with Node.js ${chopmark_node#v}"
}

# Sets CHOPMARK_CACHE to the folder that is kept between jobs, or to nothing if there is no such folder that other users cannot change.
chopmark_find_cache() {
  CHOPMARK_CACHE=''
  chopmark_given="${CHOPMARK_ENGINE_CACHE:-${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}}"
  [ -n "$chopmark_given" ] || return 0
  # It is looked at before anything is created in it, and then the folders in it, which an earlier job may have created.
  for chopmark_below in '' "/chopmark/engine/$CHOPMARK_VERSION"; do
    chopmark_given="$chopmark_given$chopmark_below"
    mkdir -p "$chopmark_given" 2>/dev/null || :
    if ! chopmark_resolved="$(chopmark_resolve "$chopmark_given")"; then
      chopmark_say "nothing is kept for the next job: $chopmark_given is not a folder and cannot be created"
      return 0
    fi
    if ! chopmark_is_ours "$chopmark_resolved"; then
      chopmark_say "nothing is kept for the next job: another user owns $chopmark_given or a folder above it, or can write there"
      return 0
    fi
    chopmark_given="$chopmark_resolved"
  done
  CHOPMARK_CACHE="$chopmark_given"
}

# Makes CHOPMARK_PRIVATE, a folder that no other user can look into, write to or replace, and from which programs can be run.
chopmark_make_private() {
  # In containers, /tmp is often a volume that everybody can rename things in (an emptyDir of Kubernetes).
  for chopmark_place in "${TMPDIR:-/tmp}" "$CHOPMARK_CACHE" /var/tmp /dev/shm /tmp; do
    [ -n "$chopmark_place" ] || continue
    chopmark_place="$(chopmark_resolve "$chopmark_place")" || continue
    CHOPMARK_PRIVATE="$(mktemp -d "$chopmark_place/chopmark.XXXXXXXX" 2>/dev/null)" || CHOPMARK_PRIVATE=''
    [ -n "$CHOPMARK_PRIVATE" ] || continue
    # Some machines mount /tmp so that nothing can be run there.
    if chopmark_is_ours "$CHOPMARK_PRIVATE" && printf '#!/bin/sh\n' >"$CHOPMARK_PRIVATE/probe" && chmod 700 "$CHOPMARK_PRIVATE/probe" &&
      "$CHOPMARK_PRIVATE/probe" 2>/dev/null; then
      return 0
    fi
    chopmark_remove
  done
  chopmark_say 'there is no folder in which another user cannot replace chopmark before it runs. Set TMPDIR to one.'
  return 1
}

chopmark_remove() {
  if [ -n "${CHOPMARK_PRIVATE:-}" ]; then rm -rf "$CHOPMARK_PRIVATE"; fi
  CHOPMARK_PRIVATE=''
}

chopmark_engine() {
  # Node runs the code in this cache without comparing it with the source, before it runs anything of chopmark.
  unset NODE_COMPILE_CACHE
  chopmark_find_on_path
  if [ -n "$CHOPMARK_FOUND" ] && [ "${CHOPMARK_USE_INSTALLED:-false}" = true ]; then
    chopmark_say "using $CHOPMARK_FOUND without a check of its hash, because use-installed is set"
    CHOPMARK_COMMAND="$CHOPMARK_FOUND"
    return 0
  fi
  if [ -z "$CHOPMARK_PINS$CHOPMARK_PACKAGE_PIN" ]; then
    [ -z "$CHOPMARK_FOUND" ] || chopmark_say "ignoring $CHOPMARK_FOUND: it is not the pinned chopmark $CHOPMARK_VERSION"
    chopmark_say 'this copy of the wrapper is not from a release, so it has no pinned files to download.'
    chopmark_say 'Use the wrapper of a release, or install chopmark and set use-installed.'
    return 2
  fi
  # Not a folder that the environment names.
  CHOPMARK_PRIVATE=''
  trap chopmark_remove EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  chopmark_mask="$(umask)"
  umask 077
  chopmark_find_cache
  if chopmark_make_private && { chopmark_from_path || chopmark_from_executable || chopmark_from_node; }; then
    umask "$chopmark_mask"
    return 0
  fi
  umask "$chopmark_mask"
  chopmark_say 'chopmark could not be obtained in any way.'
  chopmark_say "Set a mirror of the release files (download-url), provide Node.js $CHOPMARK_NODE or later, or install chopmark."
  return 2
}
