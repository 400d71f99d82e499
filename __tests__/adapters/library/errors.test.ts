import { describe, expect, test } from '@jest/globals';
import {
  attest,
  ChopmarkError,
  exitCodeOf,
  inspect,
  merge,
  policy,
  sign,
  startSandbox,
  store,
  trust,
  verify,
  verifyData,
} from '../../../src/adapters/library/index.ts';
import { nameProperties } from '../../../src/options/schema/option-names.ts';

const errorOf = (work: Promise<unknown>): Promise<ChopmarkError> =>
  work.then(
    () => {
      throw new Error('nothing was refused');
    },
    (error) => error,
  );

describe('errors speak of the library', () => {
  test.each<[string, string]>([
    ['Name files, or use --subject-image, or --key.', 'Name files, or use subjectImage, or option key.'],
    ['--key is empty.', 'Option key is empty.'],
    ['Wrong. --policy FILE names it.', 'Wrong. Option policy FILE names it.'],
    ['the option --store', 'the option store'],
    ['Run chopmark verify --key FILE, or give --trusted-root.', 'Run chopmark verify --key FILE, or give trustedRoot.'],
    ['Write it with sha256sum --tag.', 'Write it with sha256sum --tag.'],
  ])('%j', (text, said) => {
    expect(nameProperties(text)).toBe(said);
  });

  const env = {};
  test.each<[string, () => Promise<unknown>, RegExp]>([
    ['no subject', () => attest({}, { env }), /subjectImage, subjectGit/],
    ['a value', () => sign({ subjectPath: [''] }, { env }), /subjectPath/],
    ['no signer', () => verify({ subjectPath: ['package.json'] }, { env }), /certificateIdentity/],
    ['no signer for data', () => verifyData({ bundle: '{}', artifact: Buffer.from('x') }, {}, { env }), /certificateIdentity/],
    ['an unknown option', () => merge({ bundle: ['x'], expectedSubject: 1 } as never, { env }), /no option expectedSubject\. Did you mean/],
    ['an undefined option', () => merge({ bundle: ['x'], expectedSubjects: undefined } as never, { env }), /expectedSubjects is given/],
    ['no bundle', () => inspect({ bundle: ['no-such-*'] }, { env }), /bundle/],
    ['no target', () => policy({ action: 'test', target: ['__tests__/adapters'] }, { env }), /option policy/],
    ['no store', () => store({ action: 'push', target: ['x'] }, { env }), /option store/],
    ['no root', () => trust({ trustedRoot: 'no-such-file' }, { env }), /no-such-file/],
    ['no port', () => startSandbox({ port: -1 }, { env }), /[Oo]ption port/],
  ])('%s', async (_, work, text) => {
    const error = await errorOf(work());
    expect(error).toBeInstanceOf(ChopmarkError);
    const said = `${error.message} ${error.hint}`;
    expect(said).toMatch(text);
    expect(said.replace(/chopmark [^.,;)]*/g, '')).not.toMatch(/--[a-z]/);
    expect(error.stack).toContain(error.message);
  });

  test('problems in a result too', async () => {
    const result = await merge({ bundle: ['__tests__/adapters/library/errors.test.ts'] }).catch((error) => error);
    expect(JSON.stringify(result)).not.toMatch(/"[^"]*(?<!chopmark [^"]*)--bundle/);
  });
});

describe('an error keeps the reason of its caller', () => {
  const reason = new Error('the deployment was canceled');

  test.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
    ['attest', (signal) => attest({ subjectPath: ['package.json'] }, { signal })],
    ['sign', (signal) => sign({ subjectPath: ['package.json'] }, { signal })],
    [
      'verify',
      (signal) => verify({ subjectPath: ['package.json'], ci: 'github', repository: 'acme/widget', instance: 'staging' }, { signal }),
    ],
    ['trust', (signal) => trust({ action: 'update', timeout: 5_000 }, { signal })],
  ])('%s, ended before it began', async (_, work) => {
    const error = await errorOf(work(AbortSignal.abort(reason)));
    expect(error).toBeInstanceOf(ChopmarkError);
    expect(causesOf(error)).toContain(reason);
  });

  test('a port that rejects with the reason itself', async () => {
    const controller = new AbortController();
    const exec = async () => {
      controller.abort(reason);
      throw reason;
    };
    const error = await errorOf(attest({ subjectGit: ['HEAD'] }, { signal: controller.signal, exec }));
    expect(error).toBeInstanceOf(ChopmarkError);
    expect(causesOf(error)).toContain(reason);
  });
});

const causesOf = (error: Error): unknown[] => (error.cause instanceof Error ? [error.cause, ...causesOf(error.cause)] : [error.cause]);

test('each outcome has its exit code', async () => {
  expect(
    exitCodeOf({
      schema: 'chopmark.policy/1',
      action: 'check',
      files: [{ path: 'x', findings: [{ at: 'x:1:1', message: '' }], advice: [] }],
    }),
  ).toBe(2);
  const shown = await trust({ offline: true });
  expect(shown.parties.length).toBeGreaterThan(0);
});
