import { expect, test } from '@jest/globals';
import { writeCompletion } from '../../../src/engine/completion/completion.ts';
import { listScopes, writeFlags } from '../../../src/engine/completion/scopes.ts';

// No registry that this project installs from has PowerShell: the script is read here, and not run.
const script = writeCompletion('powershell');
const scopes = listScopes();

/** Comments gone, strings emptied. A string that does not end would take the rest of its line along. */
const withoutStrings = script.replace(/'(?:[^'\n]|'')*'|"(?:[^"\n`]|`.)*"|#[^\n]*/g, (found) => (found.startsWith('#') ? '' : "''"));

test('it registers a completer of a native command', () => {
  expect(script.split('\n')[1]).toBe("Register-ArgumentCompleter -Native -CommandName 'chopmark' -ScriptBlock {");
  expect(script.endsWith('\n}\n')).toBe(true);
});

test('it is ASCII: PowerShell reads what a command prints in an encoding of its own', () => {
  expect(script.match(/[^\n\x20-\x7e]/g)).toBeNull();
});

test('every string and every bracket is closed', () => {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  for (const [bracket] of withoutStrings.matchAll(/[()[\]{}]/g)) {
    if (pairs[bracket] === undefined) open.push(bracket);
    else expect(open.pop()).toBe(pairs[bracket]);
  }
  expect(open).toEqual([]);
  expect(withoutStrings.replaceAll("''", '')).not.toMatch(/['"`]/);
});

test('every variable that it reads is set somewhere', () => {
  const code = script.replace(/'(?:[^'\n]|'')*'|#[^\n]*/g, '');
  const set = [...code.matchAll(/((?:\$\w+, )*\$\w+) \+?= |param\(([^)]*)\)|foreach \((\$\w+) in|(\$\w+)\+\+/g)].flatMap(([, ...names]) =>
    names.flatMap((name) => name?.split(', ') ?? []),
  );
  const read = [...code.matchAll(/\$\w+/g)].map(([name]) => name);
  expect([...new Set(read)].filter((name) => name !== '$_' && !set.includes(name))).toEqual([]);
});

/** `'policy init' { … }` of one of its tables, with the strings in it. */
function readTable(name: string): Map<string, string[]> {
  const [, table = ''] = new RegExp(`^ {4}\\$${name} = \\{\\n([\\s\\S]*?)^ {4}\\}$`, 'm').exec(script) ?? [];
  const cases = table.matchAll(/^ {12}'([^']*)' \{\n([\s\S]*?)^ {12}\}$/gm);
  return new Map([...cases].map(([, key = '', body = '']) => [key, readStrings(body)]));
}

const readStrings = (text: string) => [...text.matchAll(/'((?:[^'\n]|'')*)'/g)].map(([, string = '']) => string.replaceAll("''", "'"));

test('it has the options of every command and action', () => {
  const expected = scopes
    .filter(({ options }) => options.length > 0)
    .map(({ path, options }) => [path.join(' '), options.map((option) => `${writeFlags(option)}|${option.summary}`)]);
  expect([...readTable('optionsOf')]).toEqual(expected);
});

test('it has the words of every command and action', () => {
  const table = readTable('argumentOf');
  expect([...table.keys()]).toEqual(scopes.filter(({ argument }) => argument).map(({ path }) => path.join(' ')));
  expect(table.get('policy')?.slice(0, 3)).toEqual(['none', 'one', 'init|draft a policy from a bundle']);
  expect(table.get('verify')).toEqual(['files', 'many']);
  expect(table.get('completion')).toEqual(['none', 'one', 'bash', 'zsh', 'fish', 'powershell']);
  for (const { path, argument } of scopes.filter(({ argument }) => argument))
    expect(
      table
        .get(path.join(' '))
        ?.slice(2)
        .map((row) => row.split('|')[0]),
    ).toEqual(argument?.words.map(({ word }) => word));
});

test('it has the values of every option that takes one', () => {
  const [, table = ''] = /^ {4}\$valueOf = \{\n([\s\S]*?)^ {4}\}$/m.exec(script) ?? [];
  const values = new Map(
    [...table.matchAll(/^ {12}\{ @\(([^)]*)\) -ccontains \$_ \} \{\n([^\n]*)\n {12}\}$/gm)].flatMap(([, names = '', value = '']) =>
      readStrings(names).map((name) => [name, readStrings(value)]),
    ),
  );
  const taking = scopes
    .filter(({ path }) => path.length === 1)
    .flatMap(({ path, options }) => options.filter(({ value }) => value).flatMap(({ flags }) => flags.map((flag) => `${path[0]} ${flag}`)));
  expect([...values.keys()].sort()).toEqual(taking.sort());
  expect(values.get('verify --ci')).toEqual(['none', 'github', 'gitlab', 'circleci', 'jenkins', 'buildkite', 'github-release']);
  expect(values.get('verify --trusted-root')).toEqual(['files']);
  expect(values.get('verify --bundle-dir')).toEqual(['folders']);
  expect(values.get('verify --report')?.slice(0, 2)).toEqual(['assigned', 'text']);
});
