#!/bin/bash
# `run.sh pre-command|post-command`: runs what the step configures for this hook. A program of its own, because the agent takes over all
# variables that a hook exports, and lets no hook set a trap.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=buildkite/lib/engine.sh
. "$here/engine.sh"

name="${BUILDKITE_PLUGIN_NAME:-CHOPMARK}"
case "$name" in
  '' | *[!A-Z0-9_]*)
    chopmark_say 'BUILDKITE_PLUGIN_NAME is not the name of a plugin.'
    exit 2
    ;;
esac
prefix="BUILDKITE_PLUGIN_${name}_"

# is_set COMMAND: whether the step has options for the command.
is_set() {
  local command
  command="$(upper "$1")"
  [ -n "$(compgen -v "$prefix${command}_" || :)" ]
}

upper() { printf '%s\n' "$1" | tr abcdefghijklmnopqrstuvwxyz- ABCDEFGHIJKLMNOPQRSTUVWXYZ_; }

# read_property NAME DEFAULT
read_property() {
  local variable="$prefix$1"
  printf '%s\n' "${!variable-$2}"
}

# read_list VARIABLE: prints its items, one per line. The agent numbers them from 0; one alone can have no number.
read_list() {
  local index=0 variable="$1"
  if [ -n "${!variable+x}" ]; then check_line "${!variable}" || return 2; fi
  while variable="$1_$index" && [ -n "${!variable+x}" ]; do
    check_line "${!variable}" || return 2
    index=$((index + 1))
  done
}

check_line() {
  case "$1" in
    *$'\n'*)
      chopmark_say 'An item of a list has a line break.'
      return 2
      ;;
  esac
  printf '%s\n' "$1"
}

# Sets CHOPMARK_INPUT_ variables from the options of the step, so that no value becomes part of a script. Options that do not exist are
# found by chopmark.
export_options() {
  local variable option first items own
  own="$prefix$(upper "$1")_"
  # What an earlier hook or the pipeline set is no option of this step.
  for variable in $(compgen -v CHOPMARK_INPUT_ || :); do unset "$variable"; done
  for variable in $(compgen -v "$own" || :); do
    option="${variable#"$own"}"
    first="${option%_*}"
    if [ "$first" != "$option" ] && is_number "${option##*_}"; then
      option="$first"
      first="$own${first}_0"
      if [ -z "${!first+x}" ]; then option="${variable#"$own"}"; fi
      if [ "$variable" != "$first" ] && [ -n "${!first+x}" ]; then continue; fi
      items="$(read_list "$own$option")" || return 2
    else
      items="${!variable}"
    fi
    export "CHOPMARK_INPUT_$option=$items"
  done
}

is_number() {
  case "$1" in
    '' | *[!0123456789]*) return 1 ;;
  esac
}

# run_command COMMAND: its exit code. The bundles are kept in any case. It is called where the shell does not end at an error by itself.
run_command() {
  local command="$1" status=0 folder
  # As chopmark names the folder of the job; a matrix, parallel jobs and retries have their own.
  job="$(printf '%s' "${BUILDKITE_JOB_ID:-local}" | tr -c 'A-Za-z0-9._-' _)"
  folder=".chopmark/$job"
  mkdir -p "$folder" || return 2
  export_options "$command" || return 2
  "$CHOPMARK_COMMAND" "$command" --env-prefix CHOPMARK_INPUT_ --report text --report json="$folder/result-$command.json" \
    --report markdown="$folder/summary-$command.md" || status=$?
  if [ "$(read_property UPLOAD true)" = true ]; then upload "$command" "$folder" || status="$((status == 0 ? 5 : status))"; fi
  if [ "$(read_property ANNOTATE true)" = true ]; then annotate "$command" "$folder" "$status"; fi
  return "$status"
}

upload() {
  local paths="$2/**/*"
  if [ "$1" = merge ]; then paths="$paths;${CHOPMARK_INPUT_BUNDLE_DIR:-.chopmark/merged}/**/*"; fi
  if buildkite-agent artifact upload "$paths"; then return 0; fi
  chopmark_say "the bundles in $2 could not be uploaded as artifacts"
  return 1
}

annotate() {
  local style=success
  if [ "$3" -ne 0 ]; then style=error; fi
  [ -s "$2/summary-$1.md" ] || return 0
  buildkite-agent annotate --style "$style" --context "chopmark-$1-$job" <"$2/summary-$1.md" ||
    chopmark_say 'the result could not be shown on the page of the build'
}

# Ends before the engine is fetched where there is nothing to do.
wanted=()
case "$1" in
  pre-command)
    if ! is_set attest && ! is_set sign && ! is_set verify && ! is_set merge; then
      chopmark_say 'the plugin has no options: give it attest, sign, verify or merge.'
      exit 2
    fi
    patterns="$(read_list "${prefix}DOWNLOAD")" || exit 2
    while IFS= read -r pattern; do
      [ -n "$pattern" ] || continue
      buildkite-agent artifact download "$pattern" . </dev/null
    done <<<"$patterns"
    if is_set verify; then wanted=(verify); fi
    ;;
  post-command)
    for command in attest sign merge; do
      if is_set "$command"; then wanted+=("$command"); fi
    done
    if [ "${#wanted[@]}" -gt 0 ] && [ "${BUILDKITE_COMMAND_EXIT_STATUS:-0}" != 0 ]; then
      chopmark_say "nothing is signed, because the command of the step ended with $BUILDKITE_COMMAND_EXIT_STATUS"
      exit 0
    fi
    ;;
  *) exit 2 ;;
esac
[ "${#wanted[@]}" -gt 0 ] || exit 0

# Only the step itself can ask for a chopmark without a check of its hash.
CHOPMARK_USE_INSTALLED="$(read_property USE_INSTALLED false)"
url="$(read_property DOWNLOAD_URL '')"
if [ -n "$url" ]; then CHOPMARK_DOWNLOAD_URL="$url"; fi
chopmark_engine
for command in "${wanted[@]}"; do run_command "$command" || exit $?; done
