#!/usr/bin/env bats
# The scripts of the orb, with a chopmark that only says what it was given.

setup() {
  SCRIPTS="$BATS_TEST_DIRNAME/../src/scripts"
  JOB="$BATS_TEST_TMPDIR/job"
  mkdir -p "$JOB" "$BATS_TEST_TMPDIR/bin" "$BATS_TEST_TMPDIR/home"
  cd "$JOB"
  cat >"$BATS_TEST_TMPDIR/bin/chopmark" <<'STUB'
#!/bin/sh
printf '%s\n' "$@" >arguments
printf '%s\n' "${CHOPMARK_INPUT_SUBJECT_PATH-unset}" >subject-path
exit "${STUB_EXIT:-0}"
STUB
  chmod 755 "$BATS_TEST_TMPDIR/bin/chopmark"
  PATH="$BATS_TEST_TMPDIR/bin:$PATH"
  HOME="$BATS_TEST_TMPDIR/home"
  CHOPMARK_USE_INSTALLED=1
  CHOPMARK_DOWNLOAD_URL='(not given)'
  BASH_ENV="$BATS_TEST_TMPDIR/bash_env"
  CIRCLE_WORKFLOW_JOB_ID=job-1
  export PATH HOME CHOPMARK_USE_INSTALLED CHOPMARK_DOWNLOAD_URL CIRCLE_WORKFLOW_JOB_ID
}

@test "attest, sign, verify and merge run the command of their name, with options from variables alone" {
  for command in attest sign verify merge; do
    CHOPMARK_INPUT_SUBJECT_PATH='$(touch pwned)' run sh "$SCRIPTS/$command.sh"
    [ "$status" -eq 0 ]
    [ "$(head -n 1 arguments)" = "$command" ]
    grep -qx -- '--env-prefix' arguments
    grep -qx "json=.chopmark/job-1/result-$command.json" arguments
    [ "$(cat subject-path)" = '$(touch pwned)' ]
  done
  [ ! -e pwned ]
}

@test "a failure is kept for the last step, and does not stop what keeps the bundles" {
  STUB_EXIT=7 run sh "$SCRIPTS/attest.sh"
  [ "$status" -eq 0 ]
  [ "$(cat .chopmark-step/exit-code)" = 7 ]
  run sh "$SCRIPTS/end.sh"
  [ "$status" -eq 7 ]
}

@test "an exit code of an earlier command does not stay" {
  STUB_EXIT=7 run sh "$SCRIPTS/attest.sh"
  STUB_EXIT=0 run sh "$SCRIPTS/verify.sh"
  run sh "$SCRIPTS/end.sh"
  [ "$status" -eq 0 ]
}

@test "without an exit code the last step fails" {
  run sh "$SCRIPTS/end.sh"
  [ "$status" -eq 1 ]
}

@test "without anything to fetch or to use, the job ends with 2 and says why" {
  CHOPMARK_USE_INSTALLED=0 run sh "$SCRIPTS/attest.sh"
  [ "$status" -eq 0 ]
  [ "$(cat .chopmark-step/exit-code)" = 2 ]
  [[ "$output" == *'is not the pinned chopmark'* ]]
  [ ! -e arguments ]
}

@test "install puts the command on PATH for later steps, and no secret into the file they read" {
  export CIRCLE_OIDC_TOKEN=canary
  BASH_ENV="$BATS_TEST_TMPDIR/env" run sh "$SCRIPTS/install.sh"
  [ "$status" -eq 0 ]
  ! grep -q canary "$BATS_TEST_TMPDIR/env"
  run bash -c ". '$BATS_TEST_TMPDIR/env'; cd '$JOB'; chopmark hello; cat arguments"
  [ "$output" = hello ]
}
