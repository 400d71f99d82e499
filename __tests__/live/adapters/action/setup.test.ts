import { expect } from '@jest/globals';
import { VERSION } from '../../../../src/base/version.ts';
import { actTest, runWorkflow } from '../../support/act.ts';
import { stack } from '../../support/stack.ts';
import { issuerOf } from '../../support/token.ts';

actTest('the setup action puts the command on PATH, which verifies without a network what the job attested', async () => {
  const run = await runWorkflow(`
on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - id: attest
        uses: ./chopmark
        with:
          instance: ${stack().ready.files.trustConfig}
          store: local
          subject-path: app.tar.gz
      - id: setup
        uses: ./chopmark/setup
      - env:
          COMMAND: \${{ steps.setup.outputs.path }}
          NAMED: \${{ steps.setup.outputs.version }}
        run: |
          test "$(command -v chopmark)" = "$COMMAND"
          printf '%s %s\\n' "$NAMED" "$(chopmark --version)" > "$SHARED/versions"
      - env:
          BUNDLE: \${{ steps.attest.outputs.bundle-path }}
        run: |
          verify() {
            chopmark verify app.tar.gz --bundle "$BUNDLE" --offline --trusted-root ${stack().ready.files.trustedRoot} \\
              --ci github --repository "$1" --certificate-oidc-issuer ${issuerOf('github')}
          }
          verify acme/widget > "$SHARED/verified"
          verify acme/gadget > "$SHARED/refused" && exit 1 || test $? = 7
`);
  expect(run.log).not.toContain('::error');
  expect(run.exitCode).toBe(0);
  expect(run.read('versions')).toBe(`${VERSION} ${VERSION}\n`);
  expect(run.read('verified')).toContain('1 of 1 artifact verified');
  expect(run.read('refused')).toContain('acme/gadget');
});
