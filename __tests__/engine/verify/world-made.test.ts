import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { inspect } from '../../../src/engine/inspect.ts';
import { merge } from '../../../src/engine/merge.ts';
import { policy } from '../../../src/engine/policy/policy.ts';
import { sign } from '../../../src/engine/sign/sign.ts';
import { verify } from '../../../src/engine/verify/verify.ts';
import { verifyData } from '../../../src/engine/verify/verify-data.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import { createInstance, trustedRootOf } from '../../support/create-bundle.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

/** Inputs as other tools write them: `verify` reads them where it reads our own. */
let run: SandboxRun;
let text: string;
beforeAll(async () => {
  run = await startSandboxRun();
  await sign(
    parseInputs('sign', {
      instance: run.sandbox.files.trustConfig,
      'identity-token': 'env:TOKEN',
      'subject-path': [await run.write('app.tgz')],
    }),
    run.ports,
  );
  text = await readFile(`${run.folder}/app.tgz.sigstore.json`, 'utf8');
});
beforeEach(async () => {
  await run.startOver();
  await run.write('app.tgz');
  await run.write('app.tgz.sigstore.json', text);
});
afterAll(() => run.close());

const verifyOptions = (raw: RawInputs = {}) =>
  parseInputs('verify', {
    'subject-path': ['app.tgz'],
    ci: 'github',
    repository: 'acme/widget',
    'certificate-oidc-issuer': `${run.sandbox.url}/oidc/github`,
    instance: run.sandbox.files.trustConfig,
    ...raw,
  });
const verdictOf = async (raw: RawInputs = {}) => {
  const { artifacts = [] } = await verify(verifyOptions(raw), run.ports);
  return artifacts.map(({ problem, verdict }) => problem?.code ?? verdict);
};

describe('a signature that does not state its digest', () => {
  const undigested = (log = true) => {
    const json = JSON.parse(text);
    delete json.messageSignature.messageDigest;
    if (!log) delete json.verificationMaterial.tlogEntries;
    return JSON.stringify(json);
  };

  test('is found next to its file, and where it is named', async () => {
    await run.write('app.tgz.sigstore.json', undigested());
    expect(await verdictOf()).toEqual(['verified']);
    await run.write('named.json', undigested());
    expect(await verdictOf({ bundle: ['named.json'] })).toEqual(['verified']);
  });

  test('also where no log entry states it either', async () => {
    const root = JSON.parse(await readFile(run.sandbox.files.trustedRoot, 'utf8'));
    await run.write('root.json', JSON.stringify({ ...root, tlogs: [] }));
    const trust = { 'trusted-root': 'root.json' };
    await run.write('app.tgz.sigstore.json', undigested(false));
    await run.write('named.jsonl', `${undigested(false)}\n`);
    expect(await verdictOf(trust)).toEqual(['verified']);
    expect(await verdictOf({ ...trust, bundle: ['named.jsonl'] })).toEqual(['verified']);
    await run.write('app.tgz', 'changed');
    expect(await verdictOf(trust)).toEqual(['VERIFICATION_SIGNATURE']);
    expect(await verdictOf({ ...trust, bundle: ['named.jsonl'] })).toEqual(['VERIFICATION_SIGNATURE']);
  });

  test('and of each of several files, in one file', async () => {
    await run.write('other.tgz', 'other');
    await sign(
      parseInputs('sign', { instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN', 'subject-path': ['other.tgz'] }),
      run.ports,
    );
    const other = JSON.parse(await readFile(`${run.folder}/other.tgz.sigstore.json`, 'utf8'));
    delete other.messageSignature.messageDigest;
    await run.write('all.jsonl', `${JSON.stringify(other)}\n${undigested()}\n`);
    expect(await verdictOf({ 'subject-path': ['app.tgz', 'other.tgz'], bundle: ['all.jsonl'] })).toEqual(['verified', 'verified']);
  });
});

describe('a trusted root of several lines', () => {
  const line = async () => JSON.stringify(JSON.parse(await readFile(run.sandbox.files.trustedRoot, 'utf8')));
  const other = JSON.stringify(trustedRootOf(createInstance()));

  test('verifies under whichever line has the signer', async () => {
    await run.write('roots.jsonl', `${other}\n${await line()}\n`);
    expect(await verdictOf({ 'trusted-root': 'roots.jsonl' })).toEqual(['verified']);
    await run.write('others.jsonl', `${other}\n${other}\n`);
    expect(await verdictOf({ 'trusted-root': 'others.jsonl' })).toEqual(['VERIFICATION_CERTIFICATE_UNTRUSTED']);
  });

  test('is no union: what two lines have together is not trusted', async () => {
    const root = JSON.parse(await line());
    const stranger = trustedRootOf(createInstance());
    await run.write(
      'halves.jsonl',
      `${JSON.stringify({ ...root, tlogs: stranger.tlogs })}\n${JSON.stringify({ ...stranger, tlogs: root.tlogs })}\n`,
    );
    expect(await verdictOf({ 'trusted-root': 'halves.jsonl' })).toEqual(['VERIFICATION_LOG_UNKNOWN']);
  });
});

describe('more evidence than the trusted root requires', () => {
  test.each([
    ['require-logs', 'VERIFICATION_LOG_MISSING'],
    ['require-timestamps', 'VERIFICATION_NO_TRUSTED_TIME'],
    ['require-scts', 'VERIFICATION_SCT'],
  ])('%s', async (option, code) => {
    expect(await verdictOf({ [option]: '1' })).toEqual(['verified']);
    expect(await verdictOf({ [option]: '2' })).toEqual([code]);
    expect(() => verifyOptions({ [option]: '0' })).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_VALUE' }));
  });

  test('in the library, by options or thresholds, of which the higher counts', async () => {
    const data = { bundle: text, artifact: await readFile(`${run.folder}/app.tgz`) };
    const ask = (thresholds: object, raw: RawInputs = {}) => verifyData({ ...data, thresholds }, verifyOptions(raw), run.ports);
    expect(await ask({ logs: 0, times: 0, scts: 0 })).toMatchObject({ verdict: 'verified' });
    expect(await ask({ logs: 2 })).toMatchObject({ problem: { code: 'VERIFICATION_LOG_MISSING' } });
    expect(await ask({ logs: 1 }, { 'require-logs': '2' })).toMatchObject({ problem: { code: 'VERIFICATION_LOG_MISSING' } });
    expect(await ask({ logs: 2 }, { 'require-logs': '1' })).toMatchObject({ problem: { code: 'VERIFICATION_LOG_MISSING' } });
  });

  test.each([
    [{ log: 2 }, /no threshold "log"/, /Did you mean logs\?/],
    [{ timestamps: 2 }, /no threshold "timestamps"/, /logs, times, scts/],
    [{ logs: -1 }, /must be a non-negative integer/, /integer/],
    [{ logs: Number.NaN }, /must be a non-negative integer/, /integer/],
    [{ scts: '2' }, /must be a non-negative integer/, /integer/],
  ])('thresholds %j are an error', async (thresholds, message, hint) => {
    const given = { bundle: text, artifact: 'sha256:'.padEnd(71, '0'), thresholds: thresholds as object };
    await expect(verifyData(given, verifyOptions(), run.ports)).rejects.toMatchObject({
      code: 'INPUT_OPTION_VALUE',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });
});

describe('a document that has bundles in it', () => {
  const documents = (): [string, unknown][] => {
    const bundle = JSON.parse(text);
    return [
      ['npm.json', { attestations: [{ predicateType: 'x', bundle }] }],
      ['github.json', { attestations: [{ repository_id: 1, bundle_url: '', bundle }] }],
      ['list.json', [bundle]],
      ['gh.json', [{ attestation: { bundle }, verificationResult: {} }]],
    ];
  };

  test('is read by every command that reads bundles', async () => {
    for (const [name, document] of documents()) {
      await run.write(name, JSON.stringify(document, null, 2));
      expect([name, ...(await verdictOf({ bundle: [name] }))]).toEqual([name, 'verified']);
      expect(await inspect(parseInputs('inspect', { bundle: [name] }), run.ports)).toMatchObject([{ content: { kind: 'message' } }]);
      const joined = await merge(parseInputs('merge', { bundle: [name], 'bundle-dir': `merged-${name}` }), run.ports);
      expect(joined.problems).toEqual([]);
      expect(joined.subjects).toHaveLength(1);
      const drafted = await policy(
        parseInputs('policy', { action: 'init', target: [name], instance: run.sandbox.files.trustConfig }),
        run.ports,
      );
      expect(drafted).toMatchObject({ policy: expect.stringContaining('acme/widget') });
      const given = { bundle: JSON.stringify(document), artifact: await readFile(`${run.folder}/app.tgz`) };
      expect(await verifyData(given, verifyOptions(), run.ports)).toMatchObject({ verdict: 'verified' });
    }
  });

  test('is read beside its file, too', async () => {
    for (const [, document] of documents()) {
      await run.write('app.tgz.sigstore.json', JSON.stringify(document));
      expect(await verdictOf()).toEqual(['verified']);
    }
  });
});

test('what is no bundle is named by every command that reads bundles', async () => {
  await run.write('old.sigstore.json', JSON.stringify({ base64Signature: 'AAAA', cert: 'AAAA', rekorBundle: {} }));
  const named = expect.objectContaining({
    message: expect.stringContaining('bundle of cosign 1 or 2'),
    hint: expect.stringContaining('cosign'),
  });
  const { artifacts } = await verify(verifyOptions({ bundle: ['old.sigstore.json'] }), run.ports);
  expect(artifacts?.[0]?.problem).toEqual(named);
  expect(await inspect(parseInputs('inspect', { bundle: ['old.sigstore.json'] }), run.ports)).toMatchObject([{ problem: named }]);
  expect((await merge(parseInputs('merge', { bundle: ['old.sigstore.json'] }), run.ports)).problems).toEqual([named]);
  await expect(policy(parseInputs('policy', { action: 'init', target: ['old.sigstore.json'] }), run.ports)).rejects.toEqual(named);
});
