# Generated from tools/bootstrap/engine.sh; npm run generate rewrites it.
# shellcheck shell=sh
# Finds, or downloads and checks, the chopmark for this wrapper, and sets CHOPMARK_COMMAND to its path.
# Runs only files whose hash is pinned here, unless CHOPMARK_USE_INSTALLED is set.
# Every file is copied to a private folder first; the copy is hashed, and the copy is run. A trap removes the folder when the shell exits.
# Works with sh of Debian, BusyBox and macOS, and of Git, MSYS2 and Cygwin on Windows, with curl or wget, and gzip. In PowerShell,
# engine.ps1 does the same.
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

# chopmark_hash_with PROGRAM 256|512 FILE: prints the hash. Fails if the file cannot be read, or if the program fails or prints something else.
chopmark_hash_with() {
  # From standard input, because sha256sum marks the hash of a file with an unusual name.
  case "$1" in
    openssl) chopmark_printed="$(openssl dgst "-sha$2" -r <"$3" 2>/dev/null)" || return 1 ;;
    shasum) chopmark_printed="$(shasum -a "$2" <"$3")" || return 1 ;;
    *) chopmark_printed="$("$1" <"$3")" || return 1 ;;
  esac
  chopmark_printed="${chopmark_printed%% *}"
  chopmark_is_hash "$2" "$chopmark_printed" || return 1
  printf '%s\n' "$chopmark_printed"
}

# chopmark_hash 256|512 FILE: prints the hash, by the first program that can calculate it. The fastest is asked first: openssl uses the
# instructions of the processor for SHA, and most builds of sha256sum do not.
chopmark_hash() {
  chopmark_hasher=''
  for chopmark_program in openssl "sha$1sum" shasum; do
    command -v "$chopmark_program" >/dev/null 2>&1 || continue
    chopmark_hasher="$chopmark_program"
    if chopmark_hash_with "$chopmark_program" "$1" "$2"; then return 0; fi
  done
  if [ -z "$chopmark_hasher" ]; then
    chopmark_say "sha$1sum, shasum and openssl are missing, so the hash of the download cannot be checked."
  else
    chopmark_say "the SHA-$1 of $2 could not be calculated"
  fi
  return 1
}

# chopmark_is FILE 256|512 HASH: false as well if the file cannot be hashed, or if HASH is empty or not a hash.
chopmark_is() {
  chopmark_is_hash "$2" "$3" || return 1
  if [ ! -f "$1" ] || [ -L "$1" ]; then return 1; fi
  chopmark_actual="$(chopmark_hash "$2" "$1")" || return 1
  [ "$chopmark_actual" = "$3" ]
}

# chopmark_list FOLDER...: prints mode, links, owner (a number) and more of each folder, one per line. Fails if it cannot for one of them.
chopmark_list() { LC_ALL=C ls -ldn -- "$@" 2>/dev/null; }

# chopmark_is_ours FOLDER: whether this user owns the folder, and no other user except the system can write to it or replace it. The path is
# absolute and contains no symbolic link. Folders above can be writable for others if they are sticky, as /tmp is.
chopmark_is_ours() {
  [ -n "$chopmark_user" ] || return 1
  chopmark_listed="$(chopmark_list "$1/.")" || return 1
  printf '%s\n' "$chopmark_listed" | while IFS=' ' read -r chopmark_mode _ chopmark_owner _; do
    case "$chopmark_mode $chopmark_owner" in
      d????-??-*" $chopmark_user") ;;
      *) exit 1 ;;
    esac
  done || return 1
  chopmark_above="$1"
  set --
  while [ -n "$chopmark_above" ]; do
    chopmark_above="${chopmark_above%/*}"
    set -- "$@" "$chopmark_above/."
  done
  chopmark_listed="$(chopmark_list "$@")" || return 1
  # A name with a line break adds lines, which do not pass.
  printf '%s\n' "$chopmark_listed" | while IFS=' ' read -r chopmark_mode _ chopmark_owner _; do
    case "$chopmark_trusted" in
      *" $chopmark_owner "*) ;;
      *) exit 1 ;;
    esac
    case "$chopmark_mode" in
      d????-??-* | d????????[tT]*) ;;
      *) exit 1 ;;
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
# Sets CHOPMARK_LIBC to what ldd says about it.
chopmark_is_musl() {
  CHOPMARK_LIBC=''
  if command -v ldd >/dev/null 2>&1; then
    CHOPMARK_LIBC="$(ldd --version 2>&1)" || :
    case "$CHOPMARK_LIBC" in
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

# Sets CHOPMARK_SUFFIX to the end of the name of a program here, and CHOPMARK_SYSTEM to what uname says.
chopmark_find_system() {
  CHOPMARK_SUFFIX=''
  CHOPMARK_SYSTEM="$(uname -s)-$(uname -m)"
  case "$CHOPMARK_SYSTEM" in
    # The shells of Git, MSYS2 and Cygwin: MINGW64_NT-10.0-26100-x86_64.
    MINGW*_NT-* | MSYS_NT-* | CYGWIN_NT-*) CHOPMARK_SUFFIX='.exe' ;;
  esac
}

# Sets CHOPMARK_NAME to the name of this platform in releases. Fails if there is no executable for it.
chopmark_find_platform() {
  case "$CHOPMARK_SYSTEM$CHOPMARK_SUFFIX" in
    Linux-x86_64) CHOPMARK_NAME=linux-x64 ;;
    Linux-aarch64 | Linux-arm64) CHOPMARK_NAME=linux-arm64 ;;
    Darwin-x86_64) CHOPMARK_NAME=macos-x64 ;;
    Darwin-arm64) CHOPMARK_NAME=macos-arm64 ;;
    # Windows on ARM runs it too.
    *-x86_64.exe | *-aarch64.exe | *-arm64.exe) CHOPMARK_NAME=windows-x64 ;;
    *)
      chopmark_say "there is no executable for $(uname -s) on $(uname -m)"
      return 1
      ;;
  esac
  if chopmark_is_musl; then
    CHOPMARK_MUSL=true
    chopmark_say 'the executables need glibc, but this machine has musl'
    return 1
  fi
}

# chopmark_pin NAME packed|executable: prints the hash of the compressed file, or of the executable in it.
chopmark_pin() {
  printf '%s\n' "$CHOPMARK_PINS" | while IFS=' ' read -r chopmark_row chopmark_row_packed chopmark_row_executable; do
    case "$chopmark_row $2" in
      "$1 packed") printf '%s\n' "$chopmark_row_packed" ;;
      "$1 executable") printf '%s\n' "$chopmark_row_executable" ;;
    esac
  done
}

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
  chopmark_file="$CHOPMARK_PRIVATE/chopmark$CHOPMARK_SUFFIX"
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

# Removes the engines of other versions from the cache that no job used for a week: two projects on one machine can have two versions.
chopmark_remove_old() {
  [ -n "$CHOPMARK_CACHE" ] || return 0
  for chopmark_used in "$CHOPMARK_CACHE/chopmark$CHOPMARK_SUFFIX" "$CHOPMARK_CACHE/chopmark.tgz"; do
    if [ -f "$chopmark_used" ]; then touch -c "$chopmark_used" 2>/dev/null || :; fi
  done
  for chopmark_old in "${CHOPMARK_CACHE%/*}"/[0-9]*; do
    if [ "$chopmark_old" = "$CHOPMARK_CACHE" ] || [ ! -d "$chopmark_old" ] || [ -L "$chopmark_old" ]; then continue; fi
    # Files of its own names, and never a private folder that a running job has there.
    for chopmark_used in "$chopmark_old/chopmark" "$chopmark_old/chopmark.exe" "$chopmark_old/chopmark.tgz" "$chopmark_old"/chopmark*.tmp.* \
      "$chopmark_old"/runs-*; do
      if [ ! -f "$chopmark_used" ] || [ -L "$chopmark_used" ]; then continue; fi
      if [ -n "$(find "$chopmark_used" -mtime +6 2>/dev/null)" ]; then rm -f "$chopmark_used" || :; fi
    done
    rmdir "$chopmark_old" 2>/dev/null || :
  done
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

# Sets chopmark_proof to the path of an empty file whose presence says that the executable ran on a machine with this C library. A cache
# can come from another machine. It proves nothing about the bytes, which are hashed in any case.
chopmark_find_proof() {
  chopmark_proof=''
  if [ -z "$CHOPMARK_CACHE" ] || [ -z "$CHOPMARK_LIBC" ]; then return 0; fi
  chopmark_sum="$(printf '%s %s' "$CHOPMARK_SYSTEM" "$CHOPMARK_LIBC" | cksum 2>/dev/null)" || return 0
  case "${chopmark_sum%% *}" in
    '' | *[!0123456789]*) ;;
    *) chopmark_proof="$CHOPMARK_CACHE/runs-${chopmark_sum%% *}" ;;
  esac
}

chopmark_is_proven() { [ -n "$chopmark_proof" ] && [ -f "$chopmark_proof" ] && [ ! -L "$chopmark_proof" ]; }

chopmark_from_executable() {
  chopmark_find_platform || return 1
  chopmark_packed_pin="$(chopmark_pin "$CHOPMARK_NAME" packed)"
  chopmark_pinned="$(chopmark_pin "$CHOPMARK_NAME" executable)"
  if ! chopmark_is_hash 256 "$chopmark_packed_pin" || ! chopmark_is_hash 256 "$chopmark_pinned"; then return 1; fi
  chopmark_asset="chopmark-$CHOPMARK_NAME$CHOPMARK_SUFFIX.gz"
  chopmark_file="$CHOPMARK_PRIVATE/chopmark$CHOPMARK_SUFFIX"
  if ! chopmark_take_kept "chopmark$CHOPMARK_SUFFIX" "$chopmark_file" 256 "$chopmark_pinned"; then
    chopmark_download "$chopmark_asset" "$chopmark_file.gz" 256 "$chopmark_packed_pin" || return 1
    gzip -dc "$chopmark_file.gz" >"$chopmark_file" 2>/dev/null || :
    rm -f "$chopmark_file.gz"
    if ! chopmark_is "$chopmark_file" 256 "$chopmark_pinned"; then
      chopmark_say "the content of $chopmark_asset is not the pinned executable. It was removed and not run."
      rm -f "$chopmark_file"
      return 1
    fi
    chopmark_keep "chopmark$CHOPMARK_SUFFIX" "$chopmark_file"
  fi
  chmod 700 "$chopmark_file" || return 1
  chopmark_find_proof
  if ! chopmark_is_proven; then
    if ! "$chopmark_file" --version >/dev/null 2>&1; then
      chopmark_say "the executable for $CHOPMARK_NAME does not run on this machine"
      return 1
    fi
    # Not through a link, and not into a pipe, which would wait for a reader.
    if [ -n "$chopmark_proof" ] && [ ! -e "$chopmark_proof" ] && [ ! -L "$chopmark_proof" ]; then (: >"$chopmark_proof") 2>/dev/null || :; fi
  fi
  chopmark_say "using the executable of chopmark $CHOPMARK_VERSION for $CHOPMARK_NAME"
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

# chopmark_close FOLDER: on Windows, takes from all users but its owner the access that the folder inherits. Its mode shows none of it.
chopmark_close() {
  [ -n "$CHOPMARK_SUFFIX" ] || return 0
  # The variables keep MSYS from converting options to paths. S-1-3-4 is the owner, whatever the language of this Windows.
  MSYS_NO_PATHCONV=1 MSYS2_ARG_CONV_EXCL='*' icacls "$(cygpath -w "$1")" /inheritance:r /grant:r '*S-1-3-4:(OI)(CI)F' >/dev/null 2>&1
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
    if chopmark_close "$CHOPMARK_PRIVATE" && chopmark_is_ours "$CHOPMARK_PRIVATE" && printf '#!/bin/sh\n' >"$CHOPMARK_PRIVATE/probe" && chmod 700 "$CHOPMARK_PRIVATE/probe" &&
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
  CHOPMARK_MUSL=false
  chopmark_user="$(id -u)" || chopmark_user=''
  chopmark_find_system
  # Who can own a folder above: this user and root. On Windows, root is SYSTEM, Administrators and TrustedInstaller.
  chopmark_trusted=" $chopmark_user 0 "
  if [ -n "$CHOPMARK_SUFFIX" ]; then chopmark_trusted="$chopmark_trusted 18 544 328384 "; fi
  chopmark_find_cache
  if chopmark_make_private && { chopmark_from_path || chopmark_from_executable || chopmark_from_node; }; then
    chopmark_remove_old
    umask "$chopmark_mask"
    return 0
  fi
  umask "$chopmark_mask"
  chopmark_say 'chopmark could not be obtained in any way.'
  if [ "$CHOPMARK_MUSL" = true ]; then
    chopmark_say "On Alpine and other systems with musl, chopmark runs on Node.js $CHOPMARK_NODE or later: use an image that has it, such as"
    chopmark_say 'node:22-alpine, or install it (apk add nodejs). Or use an image with glibc, such as debian:stable-slim with curl.'
  fi
  chopmark_say "Set a mirror of the release files (download-url), provide Node.js $CHOPMARK_NODE or later, or install chopmark."
  return 2
}
