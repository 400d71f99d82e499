import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeEngineScript, writePowerShellEngine } from '../../../tools/bootstrap/engine-script.ts';
import type { Pins } from '../../../tools/bootstrap/pins.ts';
import { writeLibrary } from '../../../tools/generate/wrappers/jenkins.ts';

/** Its text alone: engine-powershell.process.test.ts runs it, on Windows. */
const folder = resolve(import.meta.dirname, '../../../tools/bootstrap');
const script = readFileSync(join(folder, 'engine.ps1'), 'utf8');
const shellScript = readFileSync(join(folder, 'engine.sh'), 'utf8');

const pins: Pins = {
  version: '9.8.7',
  node: '20.0.0',
  release: 'https://example.com/release',
  package: 'c'.repeat(128),
  image: null,
  executables: {
    'linux-x64': { compressed: '1'.repeat(64), executable: '2'.repeat(64) },
    'windows-x64': { compressed: 'a'.repeat(64), executable: 'b'.repeat(64) },
  },
};

type Kind = 'code' | 'text' | 'comment';

/** PowerShell as far as this script uses it: comments, texts in single and in double quotes, and the code around them. */
function splitScript(text: string): { kind: Kind; text: string }[] {
  const parts: { kind: Kind; text: string }[] = [];
  const add = (kind: Kind, piece: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind && kind === 'code') last.text += piece;
    else parts.push({ kind, text: piece });
  };
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    let end = at + 1;
    if (character === '#') {
      end = text.indexOf('\n', at);
      add('comment', text.slice(at, end));
    } else if (character === "'" || character === '"') {
      while (end < text.length && (text.charAt(end) !== character || text.charAt(end + 1) === character)) {
        end += text.charAt(end) === character || (character === '"' && text.charAt(end) === '`') ? 2 : 1;
      }
      if (end >= text.length) throw new Error(`a text does not end: ${text.slice(at, at + 60)}`);
      end += 1;
      add('text', text.slice(at, end));
    } else add('code', character);
    at = end;
  }
  return parts;
}

const withoutTexts = (text: string) =>
  splitScript(text)
    .map((part) => (part.kind === 'code' ? part.text : part.kind === 'text' ? "''" : ''))
    .join('');

const code = withoutTexts(script);

/** Each function with its body. */
function listFunctions(text: string): Map<string, string> {
  const bodies = text.split(/^function /m).slice(1);
  return new Map(
    bodies.map((body) => [
      /^[\w-]+/.exec(body)?.[0] ?? '',
      body.slice(0, body.search(/^}/m) === -1 ? body.indexOf('\n') : body.search(/^}/m)),
    ]),
  );
}

const functions = listFunctions(code);

describe('the text of the script', () => {
  test('is ASCII, which Windows PowerShell reads the same everywhere', () => {
    expect(script).toMatch(/^[\n\x20-\x7e]*$/);
  });

  test('has an end for each bracket and each text', () => {
    const open: string[] = [];
    for (const character of code) {
      if ('({['.includes(character)) open.push(character);
      else if (')}]'.includes(character)) expect(`${open.pop()}${character}`).toMatch(/^(\(\)|\{\}|\[\])$/);
    }
    expect(open).toEqual([]);
  });

  test('has nothing that Windows PowerShell 5.1 does not know', () => {
    expect(code).not.toMatch(/\?\?|\?\.|&&|\|\||\?\[|-Parallel|\bclass\b|\busing\b|-AsByteStream/);
  });

  test('evaluates no text, and starts no shell', () => {
    expect(code).not.toMatch(
      /Invoke-Expression|\biex\b|Start-Process|Invoke-Command|ScriptBlock|Add-Type|Invoke-WebRequest|\bcmd\b|powershell\.exe/i,
    );
  });

  test('calls only functions that it has', () => {
    const called = [...code.matchAll(/[A-Z][a-z]+-Chopmark[A-Za-z]*/g)].map(([name]) => name);
    expect([...new Set(called)].filter((name) => !functions.has(name))).toEqual([]);
    // What nothing calls here is for the wrappers.
    expect([...functions.keys()].filter((name) => called.filter((other) => other === name).length < 2)).toEqual(['Find-ChopmarkEngine']);
  });
});

describe('what is run was hashed', () => {
  test('a program is started in few places: to ask a checked file, Node and tar', () => {
    const started = [...functions].flatMap(([name, body]) => [...body.matchAll(/& (\$\w+|\(\S+)/g)].map(([, what]) => `${name}: ${what}`));
    expect(started).toEqual(['Test-ChopmarkRuns: $File', 'Find-ChopmarkNode: $node', 'Use-ChopmarkNode: (Join-Path']);
  });

  test('the command is set in four places, of which one is what use-installed names', () => {
    const set = [...functions].filter(([, body]) => /\$script:ChopmarkCommand = /.test(body)).map(([name]) => name);
    expect(set).toEqual(['Use-ChopmarkFromPath', 'Use-ChopmarkExecutable', 'Use-ChopmarkNode', 'Find-ChopmarkEngine']);
  });

  test.each([
    ['Use-ChopmarkFromPath', '(Copy-Chopmark $Found $file) -and (Test-ChopmarkIs $file 256 $pin)'],
    ['Use-ChopmarkExecutable', 'if (-not (Test-ChopmarkIs $file 256 $pins[2])) {'],
    ['Use-ChopmarkNode', "Copy-ChopmarkKept '' $file 512 $ChopmarkPackagePin"],
    ['Copy-ChopmarkKept', '(Copy-Chopmark $kept $File) -and (Test-ChopmarkIs $File $Bits $Pin)'],
    ['Receive-Chopmark', 'if (Test-ChopmarkIs $File $Bits $Pin) { return $true }'],
  ])('%s hashes the copy before anything uses it', (name, check) => {
    const body = functions.get(name) ?? '';
    expect(body).toContain(check);
    const used = body.search(/\$script:ChopmarkCommand = |Test-ChopmarkRuns|tar\.exe|return \$true/);
    expect(body.indexOf(check)).toBeLessThan(used);
  });

  test('a hash that cannot be had, and a pin that is none, match nothing', () => {
    expect(functions.get('Test-ChopmarkIs')).toContain('if (-not (Test-ChopmarkHash $Bits $Pin)) { return $false }');
    expect(functions.get('Get-ChopmarkHash')).toMatch(/-ErrorAction Stop\)\.Hash } catch { \$printed = '' }[\s\S]*return ''/);
    expect(script).toContain(`'\\A[0-9a-f]{' + ($Bits / 4) + '}\\z'`);
  });

  test('the private folder inherits no rights, and is looked at afterwards', () => {
    const body = functions.get('New-ChopmarkPrivate') ?? '';
    const steps = [
      'CreateDirectory',
      'SetAccessRuleProtection($true, $false)',
      'SetAccessControl',
      'Get-ChildItem',
      'Test-ChopmarkOurs',
      'return $true',
    ];
    const places = steps.map((step) => body.indexOf(step));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('it agrees with engine.sh', () => {
  /** What a script says, without its variables. */
  const say = (text: string, pattern: RegExp) =>
    new Set(
      [...text.matchAll(pattern)].map(([, said = '']) =>
        said
          .replace(/^['"]|['"]$/g, '')
          .replace(/\$\{?(?:script:|env:)?\w+(?:#\w+)?\}?|\$\([^()]*\)/g, '*')
          .replaceAll('windows-x64', '*')
          .replace('chopmark-*.exe.gz', '*')
          .replace('SHA-*', 'SHA'),
      ),
    );

  /** Of what Windows does not have: several programs that hash and download, musl. And of its own words for the same. */
  const OF_SHELL = [
    'curl or wget is required, and both are missing.',
    'sha*, shasum and openssl are missing, so the hash of the download cannot be checked.',
    'the executables need glibc, but this machine has musl',
    'On Alpine and other systems with musl, chopmark runs on Node.js * or later: use an image that has it, such as',
    'node:22-alpine, or install it (apk add nodejs). Or use an image with glibc, such as debian:stable-slim with curl.',
    'there is no executable for * on *',
    'there is no folder in which another user cannot replace chopmark before it runs. Set TMPDIR to one.',
    'using the package of chopmark * with Node.js *',
  ];
  const OF_POWERSHELL = [
    'ignoring *: it is in the workspace',
    'there is no executable for Windows on *',
    'there is no folder in which another user cannot replace chopmark before it runs. Set TEMP to one.',
    'using the package of chopmark * with *',
  ];

  test('in what it says', () => {
    const shell = say(shellScript, /chopmark_say ("[^"]*"|'[^']*')/g);
    const powershell = say(script, /Write-Chopmark ("[^"]*"|'[^']*')/g);
    expect([...shell].filter((text) => !powershell.has(text)).sort()).toEqual(OF_SHELL.toSorted());
    expect([...powershell].filter((text) => !shell.has(text)).sort()).toEqual(OF_POWERSHELL.toSorted());
  });

  test('in the variables that it reads', () => {
    const read = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
    expect(read(code, /\$env:(CHOPMARK_\w+)/g)).toEqual(read(shellScript, /\$\{(CHOPMARK_(?:USE_INSTALLED|DOWNLOAD_URL|ENGINE_CACHE))/g));
  });

  test('in the pins, and in the largest download', () => {
    const row = (text: string) => /^windows-x64 .*$/m.exec(text)?.[0].replace("'", '');
    expect(row(writePowerShellEngine(pins))).toBe(`windows-x64 ${'a'.repeat(64)} ${'b'.repeat(64)}`);
    expect(row(writePowerShellEngine(pins))).toBe(row(writeEngineScript(pins)));
    expect(writePowerShellEngine(pins)).toContain(`$ChopmarkPackagePin = '${'c'.repeat(128)}'`);
    expect(writePowerShellEngine({ ...pins, package: null, executables: {} })).toContain("$ChopmarkPackagePin = ''\n$ChopmarkPins = ''");
    expect(/LARGEST=(\d+)/.exec(shellScript)?.[1]).toBe(/Largest = (\d+)/.exec(script)?.[1]);
  });
});

test('the script of the Jenkins library is whole, and removes the private folder in any case', () => {
  const run = writeLibrary('', writePowerShellEngine(pins))['resources/io/chopmark/run.ps1'] ?? '';
  expect(run).toMatch(/^[\n\x20-\x7e]*$/);
  expect(withoutTexts(run)).toMatch(
    /try \{\n {2}if \(Find-ChopmarkEngine\) \{[\s\S]*\} finally \{ Remove-ChopmarkPrivate \}\nexit \$chopmarkStatus\n$/,
  );
});
