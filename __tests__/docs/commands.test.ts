import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { VERSION } from '../../src/base/version.ts';
import { startCommandProcess } from '../support/command-process.ts';
import { type Block, ROOT, readPage, readPages } from '../support/markdown.ts';
import { programCache, programPath, writeCommand } from '../support/programs.ts';

/**
 * Runs what the documentation shows. A block after `<!-- run -->` (or `<!-- run: exit 6 -->`) is run, in the order of the page, in one
 * new folder, inside a sandbox that several pages share; on each page, chopmark is a program of its own once (`command-process.ts`). A block
 * after `<!-- output -->` is what the one before it printed, where `…` stands for anything.
 */
const home = mkdtempSync(join(tmpdir(), 'chopmark-docs-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const bin = join(home, 'bin');
mkdirSync(bin);
writeCommand(join(bin, 'chopmark'));
const commands = await startCommandProcess();
afterAll(() => commands.end());
const env = { PATH: `${bin}:${process.env.PATH}`, HOME: home, TMPDIR: home, XDG_CACHE_HOME: programCache() };

interface Step {
  block: Block;
  exitCode: number;
  output: string | undefined;
}

/** The blocks of a page that are run, with what they are to come to. */
function listSteps(blocks: readonly Block[]): Step[] {
  return blocks.flatMap((block, index): Step[] => {
    const [, exitCode] = block.note?.match(/^run(?:: exit (\d+))?$/) ?? [];
    if (!block.note?.startsWith('run')) return [];
    const next = blocks[index + 1];
    return [{ block, exitCode: Number(exitCode ?? 0), output: next?.note === 'output' ? next.text : undefined }];
  });
}

const pages = readPages()
  .map(({ path, blocks }) => [path, listSteps(blocks)] as const)
  .filter(([, steps]) => steps.length > 0);

const folderOf = (name: string) => join(home, name.replace(/[^a-z]+/gi, '-'));

/** Writes down the steps of a page, and answers with the line that runs them. */
function preparePage(name: string, steps: readonly Step[]): string {
  const folder = folderOf(name);
  const work = join(folder, 'work');
  // The library as its users import it.
  mkdirSync(join(work, 'node_modules/chopmark'), { recursive: true });
  writeFileSync(join(work, 'node_modules/chopmark/package.json'), '{"type":"module","exports":"./index.js"}');
  writeFileSync(join(work, 'node_modules/chopmark/index.js'), `export * from '${pathToFileURL(programPath('library'))}';\n`);
  const lines = steps.map(({ block }, index) => {
    const isShell = block.language === 'sh';
    const script = join(isShell ? folder : work, `step-${index}.${isShell ? 'sh' : 'mts'}`);
    writeFileSync(script, block.text);
    return `${isShell ? 'sh -eu' : `'${process.execPath}'`} '${script}' > '${folder}/${index}.out' 2>&1; echo $? > '${folder}/${index}.exit'`;
  });
  commands.writeCommand(join(folder, 'bin/chopmark'));
  writeFileSync(join(folder, 'page.sh'), [`PATH='${join(folder, 'bin')}':"$PATH"`, ...lines].join('\n'));
  return `(cd '${work}' && sh '${join(folder, 'page.sh')}')`;
}

async function runPages(some: typeof pages, lane: number): Promise<void> {
  const script = join(home, `lane-${lane}.sh`);
  writeFileSync(script, some.map((page) => preparePage(...page)).join('\n'));
  const child = spawn(join(bin, 'chopmark'), ['sandbox', '--quiet', '--', 'sh', script], { cwd: home, env, stdio: 'ignore' });
  await new Promise((resolve) => child.once('close', resolve));
}

function readResults(name: string, steps: readonly Step[]): { exitCode: number; output: string }[] {
  const folder = folderOf(name);
  // Where the page could not be run to its end, there is nothing of the last ones.
  const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
  return steps.map((_, index) => ({ exitCode: Number(read(`${index}.exit`) || Number.NaN), output: read(`${index}.out`) }));
}

/** `…` within a line is any text, alone on a line any lines. */
const toPattern = (shown: string): RegExp =>
  new RegExp(
    `^${shown
      .trimEnd()
      .split('\n')
      .map((line) =>
        line === '…'
          ? '(?:.*\n)*?.*'
          : line
              .split('…')
              .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
              .join('.*?'),
      )
      .join('\n')}\n?$`,
  );

test('… stands for anything, and for nothing else', () => {
  expect('a\nb 1 c\nd\n').toMatch(toPattern('a\nb … c\nd\n'));
  expect('a\nb\nc\nd\n').toMatch(toPattern('a\n…\nd\n'));
  expect('a\nx\nd\n').not.toMatch(toPattern('a\nd\n'));
  expect('axd\n').not.toMatch(toPattern('a.d\n'));
});

// On two cores, pages run beside each other. A page that shows the number of its entry in the log is the first of its sandbox.
const showsEntry = (steps: readonly Step[]) => steps.some(({ output }) => /, entry \d/.test(output ?? ''));
const inOrder = [...pages].sort(([, one], [, other]) => Number(showsEntry(other)) - Number(showsEntry(one)));
const lanes = [0, 1].map((lane) =>
  runPages(
    inOrder.filter((_, index) => index % 2 === lane),
    lane,
  ),
);
for (const lane of lanes) lane.catch(() => {});

describe.each(pages)('%s: what it shows happens', (name, steps) => {
  const blocks = steps.map((step, index) => [index + 1, step.block.text.trim().split('\n')[0] ?? '', step] as const);
  test.each(blocks)('block %i: %s', async (number, _, { block, exitCode, output }) => {
    await Promise.all(lanes);
    const result = readResults(name, steps)[number - 1];
    expect({ ran: block.text, ...result }).toEqual({
      ran: block.text,
      exitCode,
      output: output === undefined ? expect.any(String) : expect.stringMatching(toPattern(output)),
    });
  });
});

test('docs/tutorials/getting-started.md: the npm script starts chopmark in a checkout', async () => {
  const shell = readPage('docs/tutorials/getting-started.md').blocks.find((block) => block.text.startsWith('npm run -s chopmark --'))?.text;
  const line = shell?.replace('sandbox -- bash', '--version') ?? '';
  const child = spawn('sh', ['-c', line], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  expect(await text(child.stdout)).toBe(`${VERSION}\n`);
});

test('README.md shows what the demo prints', async () => {
  const readme = readPage('README.md').blocks.find(({ note }) => note === 'demo')?.text ?? '';
  const child = spawn(join(bin, 'chopmark'), ['demo'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  expect(await text(child.stdout)).toMatch(toPattern(readme));
});
