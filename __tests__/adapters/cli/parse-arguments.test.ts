import { expect, test } from '@jest/globals';
import { parseArguments } from '../../../src/adapters/cli/parse-arguments.ts';

const run = (...argv: string[]) => {
  const invocation = parseArguments(argv);
  if (invocation.kind !== 'run') throw new Error(`it is ${invocation.kind}`);
  return invocation;
};

test.each([
  [[], { kind: 'none' }],
  [['--help'], { kind: 'help' }],
  [['-h'], { kind: 'help', short: true }],
  [['help'], { kind: 'help' }],
  [['help', 'verify'], { kind: 'help', command: 'verify' }],
  [['verify', '--help'], { kind: 'help', command: 'verify' }],
  [['--help', 'verify'], { kind: 'help', command: 'verify' }],
  [['verify', '--nonsense', '-h'], { kind: 'help', command: 'verify', short: true }],
  [['verify', '-h', '--help'], { kind: 'help', command: 'verify' }],
  [['policy', 'init', '--help'], { kind: 'help', command: 'policy', action: 'init' }],
  [['help', 'store', 'copy'], { kind: 'help', command: 'store', action: 'copy' }],
  [['policy', 'app.tar.gz', '--help'], { kind: 'help', command: 'policy' }],
  [['attest', 'init', '--help'], { kind: 'help', command: 'attest' }],
  [['--version'], { kind: 'version' }],
  [['-V'], { kind: 'version' }],
  [['-v'], { kind: 'version' }],
  [['version'], { kind: 'version' }],
])('%j', (argv, expected) => {
  expect(parseArguments(argv)).toEqual(expected);
});

test('paths join the paths of the flag, and are never split', () => {
  const { raw } = run('attest', 'a,b', '--subject-path', 'c,d', '--subject-path=e', '--', '-f', '--help');
  expect(raw).toEqual({ 'subject-path': ['c,d', 'e', 'a,b', '-f', '--help'] });
});

test('how a result is shown stays apart from what is done', () => {
  expect(run('--json', 'verify', 'a', '-q', '--no-color')).toMatchObject({
    command: 'verify',
    raw: { 'subject-path': ['a'] },
    shown: { json: true, quiet: true, 'no-color': true },
  });
});

test('a boolean may have a value; the last one counts', () => {
  expect(run('attest', '--dry-run=false', 'a').raw).toEqual({ 'dry-run': 'false', 'subject-path': ['a'] });
  expect(run('attest', 'a', '--dry-run', '--dry-run=false').raw).toMatchObject({ 'dry-run': 'false' });
});

test('one value given twice stays two, to be refused with its name', () => {
  expect(run('sign', 'a', '--key', 'x', '--key', 'y').raw.key).toEqual(['x', 'y']);
});

test('a command in the sandbox keeps its own flags', () => {
  expect(run('sandbox', '--port', '0', '--', 'sh', '-c', 'x', '--json').raw).toEqual({ port: '0', command: ['sh', '-c', 'x', '--json'] });
  expect(run('sandbox', '--', 'chopmark', '--help')).toMatchObject({ command: 'sandbox', shown: {} });
});

test.each([
  [['atest', 'a'], 'INPUT_COMMAND_UNKNOWN', /Did you mean attest\?/],
  [['--jsn'], 'INPUT_COMMAND_UNKNOWN', /--help/],
  [['constructor'], 'INPUT_COMMAND_UNKNOWN', /--help/],
  [['verify', 'a', '--certificate-identty', 'x'], 'INPUT_OPTION_UNKNOWN', /Did you mean --certificate-identity\?/],
  [['verify', 'a', '-x'], 'INPUT_OPTION_UNKNOWN', /./],
  [['verify', 'a', '--__proto__', 'x'], 'INPUT_OPTION_UNKNOWN', /./],
  [['attest', 'a', '--jsno'], 'INPUT_OPTION_UNKNOWN', /Did you mean --json\?/],
  [['attest', '--key'], 'INPUT_OPTION_VALUE', /PEM/],
  [['attest', '--key', '--json'], 'INPUT_OPTION_VALUE', /--key=--json/],
  [['doctor', 'x'], 'INPUT_OPTION_VALUE', /doctor --help/],
  [['trust', 'show', 'export'], 'INPUT_OPTION_VALUE', /./],
  [['trust', '--action', 'show'], 'INPUT_OPTION_UNKNOWN', /./],
])('%j is %s', (argv, code, hint) => {
  expect(() => parseArguments(argv)).toThrow(expect.objectContaining({ code, exitCode: 2, hint: expect.stringMatching(hint) }));
});
