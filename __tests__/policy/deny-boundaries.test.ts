import { describe, expect, test } from '@jest/globals';
import { deniedAlgorithms, findDeniedArtifact, findDeniedBundle } from '../../src/policy/deny.ts';
import type { DenyEntry } from '../../src/policy/parse/policy.ts';
import type { BundleVerdict } from '../../src/results/verdict.ts';
import { IDENTITIES } from './identities.ts';

/** Each condition of a denial where it begins and ends to apply, and what is told of it. */
const HEX = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);
const SIGNED = new Date('2026-02-01T12:00:00Z');
const LOG = 'https://rekor.sigstore.dev';
const RUN = 'https://github.com/acme/widget/actions/runs/77';

const deny = (entry: Omit<DenyEntry, 'name'>): DenyEntry => ({ name: 'denial', ...entry });
const later = (milliseconds: number) => new Date(SIGNED.getTime() + milliseconds);
const entryOf = (log: string, index: bigint) => ({ log, index, kind: 'dsse', version: '0.0.1' });
const timeAt = (time: Date) => ({ time, source: 'log' as const, authority: LOG });
const CERTIFICATE: BundleVerdict['signer'] = { kind: 'certificate', identity: IDENTITIES.github };
const KEY: BundleVerdict['signer'] = { kind: 'key', fingerprint: HEX };
const verdictOf = (more: Partial<BundleVerdict> = {}): BundleVerdict => ({
  signer: CERTIFICATE,
  entries: [entryOf(LOG, 4711n)],
  times: [timeAt(SIGNED)],
  ...more,
});
const isDenied = (entry: Omit<DenyEntry, 'name'>, more: Partial<BundleVerdict> = {}, ci: 'github' | undefined = 'github') =>
  findDeniedBundle([deny(entry)], verdictOf(more), ci) !== undefined;

describe('the digest of an artifact', () => {
  test('is compared in its own algorithm, with each of the digests', () => {
    const entries = [deny({ issuer: 'any' }), deny({ digest: { algorithm: 'sha256', hex: HEX } })];
    expect(findDeniedArtifact(entries, [{ sha256: HEX }])).toMatchObject({ problem: { code: 'POLICY_DENIED' } });
    expect(findDeniedArtifact(entries, [{ sha256: OTHER }, { sha256: HEX }])).toBeDefined();
    expect(findDeniedArtifact(entries, [{ sha256: OTHER }])).toBeUndefined();
    expect(findDeniedArtifact(entries, [{ sha512: HEX }])).toBeUndefined();
    expect(findDeniedArtifact(entries, [])).toBeUndefined();
    expect(findDeniedArtifact([], [{ sha256: HEX }])).toBeUndefined();
  });

  test('is hashed in the algorithms of the denials, and no others', () => {
    const ofDigest = (algorithm: 'sha256' | 'sha512') => deny({ digest: { algorithm, hex: HEX } });
    expect(deniedAlgorithms([])).toEqual([]);
    expect(deniedAlgorithms([deny({ run: RUN })])).toEqual([]);
    expect(deniedAlgorithms([deny({ run: RUN }), ofDigest('sha512')])).toEqual(['sha512']);
    expect([...deniedAlgorithms([ofDigest('sha512'), ofDigest('sha256'), ofDigest('sha256')])].sort()).toEqual(['sha256', 'sha512']);
  });

  test('is nothing that a bundle is denied by', () => {
    expect(isDenied({ digest: { algorithm: 'sha256', hex: HEX } })).toBe(false);
  });
});

describe('the signer', () => {
  test('another issuer is not denied, and a key has none', () => {
    const { issuer } = IDENTITIES.github;
    expect(isDenied({ issuer })).toBe(true);
    expect(isDenied({ issuer: `${issuer}///` })).toBe(true);
    expect(isDenied({ issuer: 'https://issuer.example' })).toBe(false);
    expect(isDenied({ issuer }, { signer: KEY })).toBe(false);
  });

  test('a key is denied by its fingerprint', () => {
    expect(isDenied({ identity: HEX }, { signer: KEY }, undefined)).toBe(true);
    expect(isDenied({ identity: OTHER }, { signer: KEY }, undefined)).toBe(false);
    expect(isDenied({ identity: HEX })).toBe(false);
  });

  test('a name that is no valid percent-encoding is compared as it is', () => {
    const identity = { ...IDENTITIES.github, san: 'https://ci.example/100%/job' };
    const signer: BundleVerdict['signer'] = { kind: 'certificate', identity };
    expect(isDenied({ identity: 'https://ci.example/100%/job' }, { signer }, undefined)).toBe(true);
    expect(isDenied({ identity: 'https://ci.example/101%/job' }, { signer }, undefined)).toBe(false);
  });
});

describe('the run', () => {
  test('is the one in the certificate, where no CI is known', () => {
    expect(isDenied({ run: RUN }, {}, undefined)).toBe(true);
    expect(isDenied({ run: `${RUN}8` }, {}, undefined)).toBe(false);
  });

  test('is never that of a certificate without a run, or of a key', () => {
    const { 'run-invocation-uri': _, ...extensions } = IDENTITIES.github.extensions;
    const signer: BundleVerdict['signer'] = { kind: 'certificate', identity: { ...IDENTITIES.github, extensions } };
    for (const run of [RUN, '**', 'https://**']) {
      expect(isDenied({ run }, { signer })).toBe(false);
      expect(isDenied({ run }, { signer }, undefined)).toBe(false);
      expect(isDenied({ run }, { signer: KEY }, undefined)).toBe(false);
    }
  });
});

describe('the log entry', () => {
  const two = { entries: [entryOf('https://log.example', 1n), entryOf(LOG, 4711n)] };

  test('is any of the entries', () => {
    expect(isDenied({ log: LOG, logIndex: 4711n }, two)).toBe(true);
    expect(isDenied({ log: LOG, logIndex: 1n }, two)).toBe(false);
    expect(isDenied({ log: 'https://log.example', logIndex: 1n }, two)).toBe(true);
  });

  test('is any entry of the log, or any with that index', () => {
    expect(isDenied({ log: LOG }, two)).toBe(true);
    expect(isDenied({ log: 'https://other.example' }, two)).toBe(false);
    expect(isDenied({ logIndex: 1n }, two)).toBe(true);
    expect(isDenied({ logIndex: 2n }, two)).toBe(false);
    expect(isDenied({ log: LOG }, { entries: [] })).toBe(false);
    expect(isDenied({ logIndex: 1n }, { entries: [] })).toBe(false);
  });

  test('is found by the name of the log, with either scheme or none', () => {
    const plain = { entries: [entryOf('http://log.example', 1n)] };
    for (const log of ['http://log.example', 'https://log.example', 'log.example', 'log.example//'])
      expect(isDenied({ log }, plain)).toBe(true);
    expect(isDenied({ log: 'x.example/http://log.example' }, plain)).toBe(false);
  });
});

describe('the time', () => {
  test('is denied from its start to its end, both included', () => {
    expect(isDenied({ from: SIGNED })).toBe(true);
    expect(isDenied({ from: later(1) })).toBe(false);
    expect(isDenied({ until: SIGNED })).toBe(true);
    expect(isDenied({ until: later(-1) })).toBe(false);
    expect(isDenied({ from: SIGNED, until: SIGNED })).toBe(true);
    expect(isDenied({ from: later(1), until: later(2) })).toBe(false);
    expect(isDenied({ from: later(-2), until: later(-1) })).toBe(false);
  });

  test('is any of the proven times', () => {
    const times = [timeAt(later(-60_000)), timeAt(SIGNED)];
    expect(isDenied({ from: SIGNED }, { times })).toBe(true);
    expect(isDenied({ until: later(-60_000) }, { times })).toBe(true);
    expect(isDenied({ from: later(-59_999), until: later(-1) }, { times })).toBe(false);
  });

  test('that is not proven can be any', () => {
    expect(isDenied({ from: later(1) }, { times: [] })).toBe(true);
    expect(isDenied({ until: later(-1) }, { times: [] })).toBe(true);
  });

  test('of a denial without a time does not matter', () => {
    expect(isDenied({ issuer: IDENTITIES.github.issuer }, { times: [] })).toBe(true);
    expect(isDenied({ issuer: IDENTITIES.github.issuer })).toBe(true);
    expect(isDenied({ issuer: IDENTITIES.github.issuer }, { entries: [] })).toBe(true);
  });
});

test('all conditions of one denial have to hold', () => {
  const all = {
    issuer: IDENTITIES.github.issuer,
    identity: IDENTITIES.github.san,
    run: RUN,
    log: LOG,
    logIndex: 4711n,
    from: SIGNED,
    until: SIGNED,
  };
  expect(isDenied(all)).toBe(true);
  for (const other of [
    { issuer: 'https://issuer.example' },
    { identity: 'https://ci.example/job' },
    { run: `${RUN}8` },
    { log: 'https://log.example' },
    { logIndex: 4712n },
    { from: later(1), until: later(2) },
  ])
    expect([other, isDenied({ ...all, ...other })]).toEqual([other, false]);
});

describe('what is told', () => {
  test('the first denial that applies, where it stands, and why', () => {
    const first = deny({ run: 'https://other.example/run' });
    const second = deny({ at: 'policy.yml:4:5', reason: 'the runner was not clean', run: RUN });
    const third = deny({ at: 'policy.yml:9:5', issuer: IDENTITIES.github.issuer });
    const problem = {
      code: 'POLICY_DENIED',
      message: 'The bundle is denied by the policy (policy.yml:4:5): the runner was not clean.',
      hint: expect.stringContaining('every signer'),
    };
    expect(findDeniedBundle([first, second, third], verdictOf(), 'github')).toEqual({
      rule: 'deny',
      name: 'denial',
      at: 'policy.yml:4:5',
      satisfied: false,
      clauses: [{ clause: 'deny', satisfied: false, expected: `not run ${RUN}`, actual: `run ${RUN}`, basis: 'proven', problem }],
      problem,
    });
  });

  test('without a place or a reason, its name', () => {
    const { at, problem } = findDeniedArtifact([deny({ digest: { algorithm: 'sha256', hex: HEX } })], [{ sha256: HEX }]) ?? {};
    expect({ at, message: problem?.message }).toEqual({ at: undefined, message: 'The artifact is denied by the policy (denial).' });
    expect(Object.keys(findDeniedArtifact([deny({ digest: { algorithm: 'sha256', hex: HEX } })], [{ sha256: HEX }]) ?? {})).not.toContain(
      'at',
    );
  });

  test('each condition that it has', () => {
    const all = {
      run: RUN,
      identity: IDENTITIES.github.san,
      issuer: IDENTITIES.github.issuer,
      log: LOG,
      logIndex: 4711n,
      from: SIGNED,
      until: SIGNED,
    };
    expect(findDeniedBundle([deny(all)], verdictOf(), 'github')?.clauses[0]?.actual).toBe(
      `run ${RUN}, identity ${all.identity}, issuer ${all.issuer}, log ${LOG}, log-index 4711, from 2026-02-01T12:00:00.000Z, until 2026-02-01T12:00:00.000Z`,
    );
    const digest = { algorithm: 'sha256', hex: HEX } as const;
    expect(findDeniedArtifact([deny({ digest })], [{ sha256: HEX }])?.clauses[0]?.actual).toBe(`digest sha256:${HEX}`);
  });
});
