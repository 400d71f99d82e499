import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/adapters/cli/parse-arguments.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { PEER_OPTIONS } from '../../src/options/peer-options.ts';
import { listOptions } from '../../src/options/schema/option-names.ts';
import { policyOfOptions } from '../../src/policy/parse/options-to-policy.ts';
import { listCommands } from '../support/shell-words.ts';

/** The options that verification-rules and the comparison with these tools name: each has to be in the table. */
const GH = [
  'owner',
  'repo',
  'signer-workflow',
  'signer-repo',
  'signer-digest',
  'source-ref',
  'source-digest',
  'cert-identity',
  'cert-oidc-issuer',
  'deny-self-hosted-runners',
];
const COSIGN = ['trigger', 'sha', 'name', 'repository', 'ref'].map((rest) => `certificate-github-workflow-${rest}`);

const VALUES: readonly [RegExp, string][] = [
  [/\bCOMMIT\b/, 'a'.repeat(40)],
  [/\bREF\b/, 'refs/heads/main'],
  [/\bURL\b/, 'https://github.com/acme/tools/.github/workflows/sign.yml'],
  [/\bWORD\b/, 'provenance'],
  [/\bSAN\b/, 'me@acme.example'],
  [/\bPATTERN\b/, 'me@acme[.]example'],
];
/** What an option needs beside it to be a whole question. */
const BESIDE: readonly [RegExp, readonly string[]][] = [
  [
    /--(commit|signer-commit|ref|trigger|workflow|from|trusted-root|bundle|predicate-type|deny-self-hosted-runners)\b/,
    ['--repository', 'https://github.com/acme/widget'],
  ],
  [/--certificate-identity/, ['--certificate-oidc-issuer', 'https://accounts.google.com']],
  [/--certificate-oidc-issuer/, ['--certificate-identity', 'me@acme.example']],
];

const wordsOf = (write: string): string[] => {
  const filled = VALUES.reduce((text, [placeholder, value]) => text.replace(placeholder, value), write);
  return listCommands(filled).flat();
};

test('every option that people bring is in the table', () => {
  expect(PEER_OPTIONS.filter(({ tool }) => tool.startsWith('gh')).map(({ name }) => name)).toEqual(expect.arrayContaining(GH));
  expect(PEER_OPTIONS.filter(({ tool }) => tool.startsWith('cosign')).map(({ name }) => name)).toEqual(expect.arrayContaining(COSIGN));
});

describe.each(PEER_OPTIONS)('$tool --$name', ({ name, write, tool }) => {
  test('what to write instead is a question that verify takes', async () => {
    const beside = BESIDE.flatMap(([needed, words]) =>
      needed.test(write) && !words[0]?.startsWith(write.split(' ')[0] ?? '') ? words : [],
    );
    const invocation = parseArguments(['verify', 'app', ...wordsOf(write), ...beside]);
    if (invocation.kind !== 'run') throw new TypeError('the command is not one that runs');
    await policyOfOptions(parseInputs('verify', invocation.raw), '/');
  });

  test('is an option of verify, or the error says what to write', () => {
    const own = listOptions('verify').some((option) => option.name === name);
    expect(own).toBe(write.split(' ').includes(`--${name}`));
    if (own) return;
    for (const run of [() => parseArguments(['verify', 'app', `--${name}`, 'x']), () => parseInputs('verify', { [name]: 'x' })])
      expect(run).toThrow(
        expect.objectContaining({
          code: 'INPUT_OPTION_UNKNOWN',
          message: `verify has no option --${name}: that is an option of ${tool}.`,
          hint: expect.stringContaining(`Write ${write}.`),
        }),
      );
  });
});

test('other commands are not told about options that they do not have either', () => {
  expect(() => parseArguments(['attest', 'app', '--source-ref', 'x'])).toThrow(
    expect.objectContaining({ hint: expect.not.stringContaining('--ref') }),
  );
});

test('docs/how-to/verify.md shows the table', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/how-to/verify.md'), 'utf8');
  const rows = PEER_OPTIONS.map(({ tool, name, write, note }) => {
    const shown = note === undefined ? `\`${write}\`` : `\`${write}\`. ${note}`;
    return `| \`${tool.split(' ')[0]}\` | \`--${name}\` | ${shown} |`;
  });
  expect(page).toContain(`| tool | its option | here |\n|---|---|---|\n${rows.join('\n')}\n`);
});
