import { describe, expect, test } from '@jest/globals';
import { planStart } from '../../../src/base/process/plan-start.ts';

const FILES = [
  'C:\\Windows\\System32\\where.exe',
  'C:\\Program Files\\nodejs\\node.exe',
  'C:\\Program Files\\nodejs\\npm',
  'C:\\Program Files\\nodejs\\npm.cmd',
  'C:\\tools\\make.bat',
  'C:\\tools\\make.exe',
  'C:\\tools\\both.cmd',
  'C:\\tools\\script.js',
  'C:\\tools\\100%\\odd.cmd',
  'C:\\work\\planted.exe',
  'C:\\work\\scripts\\build.cmd',
  'C:\\work\\node_modules\\.bin\\tsc.CMD',
].map((path) => path.toLowerCase());

const machine = (env: Record<string, string> = {}, platform: NodeJS.Platform = 'win32') => ({
  platform,
  workingFolder: 'C:\\work',
  env: { Path: 'C:\\Windows\\System32;"C:\\Program Files\\nodejs";C:\\tools', SystemRoot: 'C:\\Windows', ...env },
  // Names have no case on Windows.
  isFile: (path: string) => FILES.includes(path.toLowerCase()),
});

const plan = (command: string, args: readonly string[] = [], env: Record<string, string> = {}) => planStart(command, args, machine(env));

test('outside Windows a command is started as it is', () => {
  const args = ['%PATH%', 'a\nb', '"'];
  expect(planStart('npm', args, machine({}, 'linux'))).toEqual({ file: 'npm', args, windowsVerbatimArguments: false });
});

describe('where a program is looked for on Windows', () => {
  test.each([
    ['node', 'C:\\Program Files\\nodejs\\node.exe'],
    ['NODE.EXE', 'C:\\Program Files\\nodejs\\NODE.EXE'],
    ['C:\\tools\\make', 'C:\\tools\\make.exe'],
    ['where', 'C:\\Windows\\System32\\where.exe'],
    ['.\\planted', 'C:\\work\\planted.exe'],
  ])('%s is %s', (command, file) => {
    expect(plan(command, ['%PATH%', 'a"b'])).toEqual({ file, args: ['%PATH%', 'a"b'], windowsVerbatimArguments: false });
  });

  test.each([
    ['in the working folder alone', 'planted', {}],
    ['nowhere', 'nothing', {}],
    ['of a kind that another host runs', 'script.js', { PATHEXT: '.JS;.EXE' }],
    ['of that kind, without its ending', 'script', { PATHEXT: '.JS;.EXE' }],
    ['in a relative folder of PATH', 'planted', { Path: '.;;scripts;..\\work;\\work;C:;C:work' }],
    ['with a dot that Windows drops', 'C:\\tools\\make.bat.', {}],
    ['with a space that Windows drops', 'C:\\tools\\make.bat ', {}],
    ['in a stream of a file', 'C:\\tools\\make.bat::$DATA', {}],
  ])('a program %s is none', (_, command, env) => {
    expect(plan(command, [], env)).toBeUndefined();
  });

  test('the order of PATHEXT counts, as in cmd.exe', () => {
    expect(plan('make')?.file).toBe('C:\\tools\\make.exe');
    expect(plan('make', [], { PATHEXT: '.BAT;.EXE' })?.file).toBe('C:\\Windows\\System32\\cmd.exe');
  });
});

/** The command line between the outer quotes, which `/s` removes. */
function lineOf(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  const planned = plan(command, args, env);
  expect(planned).toMatchObject({ file: 'C:\\Windows\\System32\\cmd.exe', windowsVerbatimArguments: true });
  expect(planned?.args.slice(0, -1)).toEqual(['/e:on', '/v:off', '/d', '/s', '/c']);
  const last = planned?.args.at(-1) ?? '';
  expect([last.at(0), last.at(-1)]).toEqual(['"', '"']);
  return last.slice(1, -1);
}

test('a batch file is started by the cmd.exe of this Windows', () => {
  expect(lineOf('npm', ['run', 'build'])).toBe('"C:\\Program Files\\nodejs\\npm.cmd" run build');
  expect(lineOf('scripts\\build', [])).toBe('"C:\\work\\scripts\\build.cmd"');
  expect(lineOf('node_modules/.bin/tsc', ['-p', '.'])).toBe('"C:\\work\\node_modules\\.bin\\tsc.cmd" -p .');
  expect(plan('npm', [], { SystemRoot: 'D:\\Win' })?.file).toBe('D:\\Win\\System32\\cmd.exe');
});

test.each([
  ['plain-1.0_x', 'plain-1.0_x'],
  ['', '""'],
  ['two words', '"two words"'],
  ['a&calc', '"a&calc"'],
  ['"&calc.exe', '"""&calc.exe"'],
  ['a"b', '"a""b"'],
  ['a\\"b', '"a\\\\""b"'],
  ['C:\\out\\', '"C:\\out\\\\"'],
  ['C:\\out', 'C:\\out'],
  ['a=b', '"a=b"'],
  ['!PATH!', '"!PATH!"'],
  ['^', '"^"'],
])('the argument %j is written as %s', (arg, written) => {
  expect(lineOf('npm', [arg])).toBe(`"C:\\Program Files\\nodejs\\npm.cmd" ${written}`);
});

describe('what no quoting protects is refused', () => {
  test.each([
    ['%PATH%', 'expands variables'],
    ['100%', 'expands variables'],
    ['a\nb', 'line break'],
    ['a\r', 'line break'],
    ['a\0b', 'control character'],
    ['a\u001ab', 'control character'],
  ])('%j', (arg, why) => {
    expect(() => plan('npm', ['run', arg])).toThrow(
      expect.objectContaining({ code: 'INPUT_BATCH_ARGUMENT', message: expect.stringContaining(why), hint: expect.anything() }),
    );
  });

  test('the path of the batch file too', () => {
    expect(() => plan('odd', [], { Path: 'C:\\tools\\100%' })).toThrow(expect.objectContaining({ code: 'INPUT_BATCH_ARGUMENT' }));
  });

  test('more than cmd.exe takes', () => {
    expect(() => plan('npm', ['x'.repeat(8200)])).toThrow(expect.objectContaining({ message: expect.stringContaining('at most 8191') }));
  });
});

/** What cmd.exe sees outside quotes: it toggles at each quote, and knows no escape between quotes. */
function outsideQuotes(line: string): string {
  return [...line]
    .filter((character, at) => character !== '"' && [...line].slice(0, at).filter((one) => one === '"').length % 2 === 0)
    .join('');
}

/** The arguments as the C library of a program on Windows splits a command line (Microsoft, "Parsing C command-line arguments"). */
function splitAsProgram(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    const slashes = /^\\*/.exec(line.slice(at))?.[0].length ?? 0;
    if (slashes > 0 && line.charAt(at + slashes) === '"') {
      word = (word ?? '') + '\\'.repeat(Math.floor(slashes / 2));
      at += slashes - 1;
      if (slashes % 2 === 1) {
        word += '"';
        at += 1;
      }
    } else if (character === '"') {
      word ??= '';
      if (isQuoted && line.charAt(at + 1) === '"') {
        word += '"';
        at += 1;
      } else isQuoted = !isQuoted;
    } else if (!isQuoted && (character === ' ' || character === '\t')) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  return word === undefined ? words : [...words, word];
}

test('whatever the arguments: nothing of them is a command of cmd.exe, and the program gets them unchanged', () => {
  const pieces = [
    '"',
    '\\',
    '&',
    '|',
    '<',
    '>',
    '^',
    '(',
    ')',
    '!',
    ' ',
    '\t',
    ',',
    ';',
    '=',
    "'",
    '`',
    '*',
    'a',
    'ü',
    '\u2019',
    '\u{1f600}',
  ];
  let seed = 20_261_128;
  const roll = (sides: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * sides);
  };
  for (let round = 0; round < 2_000; round += 1) {
    const args = Array.from({ length: 1 + roll(3) }, () => Array.from({ length: roll(7) }, () => pieces[roll(pieces.length)]).join(''));
    const line = lineOf('npm', args);
    // A plain argument has letters, backslashes and an asterisk only; the rest between arguments is spaces.
    expect(outsideQuotes(line)).toMatch(/^[ a*\\]*$/);
    expect(splitAsProgram(line)).toEqual(['C:\\Program Files\\nodejs\\npm.cmd', ...args]);
  }
});
