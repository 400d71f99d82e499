import { readArtifactsList } from '../../../src/adapters/action/artifacts-list.ts';
import { readEvent } from '../../../src/adapters/action/read-event.ts';
import { parseArguments } from '../../../src/adapters/cli/parse-arguments.ts';
import { addEnvironmentOptions } from '../../../src/adapters/cli/read-environment-options.ts';
import { quoteForTerminal } from '../../../src/base/process/quote-for-shell.ts';
import { neutralizeCommands, neutralizeForTerminal, neutralizeLine } from '../../../src/base/secrets/neutralize.ts';
import { createRedactor } from '../../../src/base/secrets/redact.ts';
import { redactArgv } from '../../../src/base/secrets/redact-argv.ts';
import { readSecret } from '../../../src/base/secrets/secret-source.ts';
import { mapDocuments } from '../../../src/engine/attest/plan/map-documents.ts';
import { detectBuilds } from '../../../src/engine/init/detect-build.ts';
import { placeSnippet } from '../../../src/engine/init/place-snippet.ts';
import { CI_IDS } from '../../../src/identity/claims/clauses.ts';
import { parseInputs } from '../../../src/options/parse-inputs.ts';
import { splitList } from '../../../src/options/split-list.ts';
import { parseChecksums } from '../../../src/subjects/checksums.ts';
import { looksLikeDigest, parseDigest, readDigestSubject } from '../../../src/subjects/digest.ts';
import { mergeSubjects } from '../../../src/subjects/merge.ts';
import { checkSubjectName } from '../../../src/subjects/subject-name.ts';
import type { FuzzTarget } from '../target.ts';
import { runCases } from './cases.ts';
import { parseTextMap, parseTexts, writeInput } from './fakes.ts';

const HEX = '0'.repeat(64);
const FOLDER = '/nowhere/chopmark-fuzz';

export const OPTION_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'arguments',
    shape: 'json',
    seeds: () => [
      '["attest","dist/*","--predicate-type=sbom","--store","github","--exec","--","make"]',
      '["verify","a","--repository","acme/widget","--timeout","10s","-q"]',
      '["policy","init","--help"]',
    ],
    words: [
      '--',
      '-',
      '--no-',
      '=',
      '--subject-path=',
      '--statements',
      'per-subject',
      '--version',
      'store',
      'sign',
      '--timeout=1h',
      '--not-an-option',
    ],
    read(input) {
      const words = parseTexts(input);
      redactArgv(words);
      const invocation = parseArguments(words);
      if (invocation.kind !== 'run') return;
      const { command, raw } = addEnvironmentOptions(invocation, { CHOPMARK_STORE: 'github' });
      parseInputs(command, raw);
    },
    largest: 128 << 10,
  },
  {
    name: 'list-input',
    shape: 'text',
    seeds: () => ['dist/a, "b,c"\n"d""e"\r\n f\n'],
    words: ['"', '""', ',', ', ', '\r\n', '" ', ' "'],
    read: (input) => splitList(input.toString('utf8')),
  },
  {
    name: 'checksums',
    shape: 'text',
    seeds: () => [`${HEX}  a.txt\n${HEX} *b.bin\nSHA256 (c d) = ${HEX}\n\\${HEX}  e\\nf\n${'0'.repeat(128)}  g\n# comment\n`],
    words: [HEX, '  ', ' *', '\\', '\\n', 'SHA256 (', ') = ', '\r\n'],
    read: (input) => mergeSubjects(parseChecksums(input.toString('utf8'), 'SHA256SUMS')),
  },
  {
    name: 'digests-and-names',
    shape: 'json',
    seeds: () => [JSON.stringify([`sha256:${HEX}`, 'gitCommit:0000000000000000000000000000000000000000', 'a/b.txt', './a', 'C:\\a'])],
    words: ['sha256:', 'sha512:', '../', '\\', 'gitTree:', '\u202e', '/'],
    read: (input) =>
      runCases(parseTexts(input), [
        parseDigest,
        looksLikeDigest,
        (text) => readDigestSubject(text, text),
        (text) => checkSubjectName(text, 'here'),
        (text) => mapDocuments(text, 'the SBOM', [{ name: text, path: text, digest: { sha256: HEX } }]),
        (text) => mapDocuments('{path}/{name}.json', 'the SBOM', [{ name: text, path: text, digest: { sha256: HEX } }]),
      ]),
    largest: 256 << 10,
  },
  {
    name: 'shown-text',
    shape: 'text',
    seeds: () => [
      '::set-output name=a::b\n##[add-mask]c\n\u001b[31mred\u001b[0m\u202e',
      'https://user:pass@host.example/?token=secret Authorization: Bearer abc.def.ghi',
    ],
    words: ['::', '##[', '\u001b[', '\u001b]0;', '\u0007', '\u009b', 'Bearer ', 'https://u:p@', '%0A', 'a-secret-of-20-letters'],
    read(input) {
      const text = input.toString('utf8');
      neutralizeForTerminal(text);
      neutralizeLine(text);
      neutralizeCommands(text);
      quoteForTerminal(text, 'linux');
      quoteForTerminal(text, 'win32');
      const redactor = createRedactor();
      redactor.add('a-secret-of-20-letters\nand a line');
      redactor.redact(text);
    },
  },
  {
    name: 'secret-source',
    shape: 'json',
    seeds: () => ['["env:TOKEN","a.b.c","-----BEGIN PRIVATE KEY-----","./token.jwt"]'],
    words: ['env:', 'eyJ', '-----BEGIN', '/', '.key'],
    read: (input) =>
      runCases(parseTexts(input).slice(0, 50), [
        (text) => readSecret(text, { env: { TOKEN: 'x' }, what: 'identity-token', workingFolder: FOLDER }),
      ]),
    largest: 128 << 10,
  },
  {
    name: 'artifacts-list',
    shape: 'json',
    seeds: () => [
      JSON.stringify({
        version: 1,
        subjects: [
          { kind: 'file', name: 'a', digest: `sha256:${HEX}` },
          { kind: 'oci', name: 'ghcr.io/Acme/app', digest: `sha256:${HEX}` },
        ],
      }),
    ],
    async read(input) {
      const env = { GITHUB_ARTIFACTS_LIST: writeInput('artifacts.json', input), GITHUB_EVENT_PATH: writeInput('event.json', input) };
      await readEvent(env);
      const lines = await readArtifactsList(env, { push: false });
      if (lines !== undefined) parseChecksums(lines, 'the list');
    },
  },
  {
    name: 'repository-files',
    shape: 'json',
    seeds: () => [
      JSON.stringify({
        'package.json': '{"name":"a","version":"1","scripts":{"build":"x"}}',
        'pyproject.toml': '[project]\n',
        'pom.xml': '<project/>',
        'go.mod': 'module a\n',
        Makefile: 'all:\n',
        '.gitlab-ci.yml': 'include:\nstages:\nattest:\n',
        'Cargo.toml': '[package]\nname = "a"\n',
        Dockerfile: 'FROM a\n',
        'build.gradle': '',
        'Chart.yaml': 'name: a\n',
      }),
    ],
    async read(input) {
      const held = parseTextMap(input);
      const files = {
        has: async (path: string) => Object.hasOwn(held, path),
        read: async (path: string) => (Object.hasOwn(held, path) ? held[path] : undefined),
        list: async () => Object.keys(held).sort(),
      };
      await detectBuilds(files);
      for (const ci of CI_IDS) await placeSnippet(ci, files);
    },
  },
];
