import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openRoots } from '../../../../src/engine/shared/evidence/open-roots.ts';
import { startRun } from '../../../../src/engine/shared/run/run.ts';
import type { Policy } from '../../../../src/policy/parse/policy.ts';
import { encodeOid, encodeSequence, encodeSet, encodeUtf8 } from '../../../../src/x509/der.ts';
import {
  CODE_SIGNING,
  certificate,
  constraints,
  createInstance,
  type Instance,
  keyUsage,
  name,
  purpose,
  trustedRootOf,
} from '../../../support/create-bundle.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const policy: Policy = {
  trust: [{ name: 'release', ci: 'github-release', root: {}, clauses: { repository: ['acme/widget'] }, acceptDeclared: [] }],
  deny: [],
  require: [],
};

/** An instance whose root has this organization. */
function instanceOf(organization: string): Instance {
  const instance = createInstance();
  const subject = encodeSequence(encodeSet(encodeSequence(encodeOid('2.5.4.10'), encodeUtf8(organization))));
  const signer = instance.root.privateKey;
  const authority = (of: Buffer, key: Instance['root'], length: number, ...more: Buffer[]) =>
    certificate({
      issuer: subject,
      subject: of,
      key: key.publicKey,
      signer,
      extensions: [keyUsage('certify'), constraints(true, length), ...more],
    });
  return {
    ...instance,
    rootDer: authority(subject, instance.root, 1),
    caDer: authority(name('ca'), instance.ca, 0, purpose(CODE_SIGNING)),
  };
}

test.each([
  ['GitHub, Inc.', true],
  ['GitHub, Inc. of Nowhere', false],
  ['sigstore.dev', false],
])('a file with the root of %s is GitHub’s, where there is no copy to compare it with: %p', async (organization, expected) => {
  const trustedRoot = await run.write('root.json', JSON.stringify(trustedRootOf(instanceOf(organization))));
  const { http, signal } = startRun(run.ports, { timeout: 1_000, requestRate: 0, concurrency: 1 });
  const { roots } = await openRoots(policy, { instance: 'auto', trustedRoot, offline: true }, { ports: run.ports, run: { http, signal } });
  expect(roots).toMatchObject([{ isGithub: expected }]);
});

test('of a file with several roots, releases of GitHub use the root of GitHub alone', async () => {
  const lines = ['GitHub, Inc.', 'sigstore.dev'].map((organization) => JSON.stringify(trustedRootOf(instanceOf(organization))));
  const trustedRoot = await run.write('roots.jsonl', `${lines.join('\n')}\n`);
  const { http, signal } = startRun(run.ports, { timeout: 1_000, requestRate: 0, concurrency: 1 });
  const open = (trust: Policy['trust']) =>
    openRoots({ ...policy, trust }, { instance: 'auto', trustedRoot, offline: true }, { ports: run.ports, run: { http, signal } });
  expect((await open(policy.trust)).roots).toMatchObject([{ isGithub: true }]);
  // Entries about others use any of the roots.
  const other = { name: 'ci', ci: 'github', root: {}, clauses: { repository: ['acme/widget'] }, acceptDeclared: [] } as const;
  expect((await open([...policy.trust, other])).roots).toMatchObject([
    { isGithub: true, entries: policy.trust },
    { isGithub: false, entries: [other] },
  ]);
});
