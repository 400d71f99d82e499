import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT } from '../support/markdown.ts';
import { readPipelineSnippets, SNIPPET_FILES, SNIPPET_PAGES, toFlags } from '../support/pipeline-snippets.ts';

/** Runs the options that a page shows for each CI, in a sandbox: they work, and come to the same statements everywhere. */
const home = mkdtempSync(join(tmpdir(), 'chopmark-snippets-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
mkdirSync(join(home, 'bin'));
writeFileSync(join(home, 'bin/chopmark'), `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'src/cli/index.ts')}' "$@"\n`, {
  mode: 0o755,
});

const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
/** Where the snippet leaves the choice of an instance to the CI, the sandbox is named. */
const inSandbox = (line: string) => (line.includes('--instance') ? line : `${line} --instance sandbox`);

const predicateTypes = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sigstore.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).dsseEnvelope.payload)
    .map((payload) => JSON.parse(Buffer.from(payload, 'base64').toString()).predicateType)
    .sort();

test.each(SNIPPET_PAGES)(
  '%s: what it shows for each CI is run',
  (path, types) => {
    const { github, gitlab, circleci, jenkins } = readPipelineSnippets(path);
    const lines = {
      github: ['chopmark', 'attest', ...toFlags(github)].map(quote).join(' '),
      gitlab: gitlab.attest.script.join('\n'),
      circleci,
      jenkins,
    };
    const work = mkdtempSync(join(home, 'page-'));
    const script = Object.entries(lines).map(([ci, line]) => {
      mkdirSync(join(work, ci));
      for (const [name, content] of Object.entries(SNIPPET_FILES)) writeFileSync(join(work, ci, name), content);
      // Jenkins hands the token over in a file, and its Sigstore is one of its own.
      const given = 'printenv SIGSTORE_ID_TOKEN | tr -d "\\n" > token; cp "$CHOPMARK_SANDBOX" sigstore.json';
      return `(cd ${ci} && ${given} && SIGSTORE_TOKEN_FILE=token && ${inSandbox(line)}) || exit 1`;
    });
    writeFileSync(join(work, 'run.sh'), script.join('\n'));
    const ran = spawnSync(join(home, 'bin/chopmark'), ['sandbox', '--quiet', '--', 'sh', '-eu', 'run.sh'], {
      cwd: work,
      env: { PATH: `${join(home, 'bin')}:${process.env.PATH}`, HOME: home, TMPDIR: home },
      encoding: 'utf8',
    });
    expect(ran).toMatchObject({ status: 0 });
    for (const ci of Object.keys(lines)) expect([ci, predicateTypes(join(work, ci))]).toEqual([ci, types]);
  },
  120_000,
);
