/**
 * `node tools/site/publish.ts [--into build/site]`: builds all versions of the documentation site (versions.ts), each from its tag, and
 * the list of them that the menu reads. Tags of before the site have none. Needs the tags, and the network for npm.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { planVersions, type SiteVersion, serializeVersions } from './versions.ts';

const BASE = '/chopmark/';
const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { into: { type: 'string', default: 'build/site' } } });
const into = resolve(values.into);

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const run = (folder: string, program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, stdio: 'inherit' });

const BUILD = 'tools/site/build.ts';
const tags = git('tag', '--list', 'v*').split('\n').filter(Boolean);
const versions = planVersions(tags.filter((tag) => git('ls-tree', '--name-only', tag, BUILD) !== ''));
// The one in the root first: building it empties the folder that has all of them.
for (const version of versions) buildVersion(version);
writeFileSync(join(into, 'versions.json'), serializeVersions(versions));

function buildVersion({ name, folder, ref }: SiteVersion): void {
  const address = folder === '' ? BASE : `${BASE}${folder}/`;
  const args = [BUILD, '--base', address, '--into', join(into, folder), '--version', name, '--ref', ref];
  if (ref === 'main') return void run(root, process.execPath, ...args);
  const checkout = mkdtempSync(join(tmpdir(), 'chopmark-site-'));
  try {
    git('worktree', 'add', '--detach', checkout, ref);
    // The pages of the library name types of the packages that it depends on.
    run(checkout, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    run(checkout, process.execPath, ...args);
  } finally {
    git('worktree', 'remove', '--force', checkout);
    rmSync(checkout, { recursive: true, force: true });
  }
}
