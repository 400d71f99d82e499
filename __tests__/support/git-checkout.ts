import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Exec } from '../../src/base/ports.ts';
import { createExec } from '../../src/base/process/exec.ts';

/** A checkout in a folder of its own, with the real git. */
export interface GitCheckout {
  /** Absolute; holds the checkout, and nothing of it. */
  parent: string;
  top: string;
  exec: Exec;
  /** What git prints; throws where it fails. */
  git(...args: string[]): string;
  write(path: string, content?: string | Buffer): void;
  /** Everything there is as one commit. */
  commit(message?: string): string;
  close(): void;
}

const SETTINGS = [
  'user.name=t',
  'user.email=t@example.com',
  'protocol.file.allow=always',
  'core.autocrlf=false',
  // After each commit, git would start two more programs to look whether there is something to tidy up.
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** What the tests' git is asked in a folder, whatever the machine's own settings are. */
export const runGit = (folder: string, args: readonly string[], input?: string | Buffer): string =>
  execFileSync('git', [...SETTINGS, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 64 << 20,
    ...(input !== undefined && { input }),
    env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  }).trim();

/** An empty repository at `top` as `git init` makes it, without a program and its examples of hooks. */
export function makeRepository(top: string, format: 'sha1' | 'sha256' = 'sha1'): void {
  for (const folder of ['objects', 'refs/heads']) mkdirSync(join(top, '.git', folder), { recursive: true });
  writeFileSync(join(top, '.git/HEAD'), 'ref: refs/heads/main\n');
  const core = `[core]\n\trepositoryformatversion = ${format === 'sha1' ? 0 : 1}\n\tfilemode = true\n\tbare = false\n`;
  writeFileSync(join(top, '.git/config'), format === 'sha1' ? core : `${core}[extensions]\n\tobjectFormat = ${format}\n`);
}

/** The id of the commit that is checked out, read without a program. */
export function readHead(top: string): string {
  const head = readFileSync(join(top, '.git/HEAD'), 'utf8').trim();
  return head.startsWith('ref: ') ? readFileSync(join(top, '.git', head.slice('ref: '.length)), 'utf8').trim() : head;
}

/** @param model Is copied, instead of an empty repository. */
export async function makeCheckout(format: 'sha1' | 'sha256' = 'sha1', name = 'widget', model?: GitCheckout): Promise<GitCheckout> {
  const parent = realpathSync(await mkdtemp(join(tmpdir(), 'chopmark-checkout-')));
  const top = join(parent, name);
  if (model) cpSync(model.top, top, { recursive: true, verbatimSymlinks: true });
  else makeRepository(top, format);
  const git = (...args: string[]) => runGit(top, args);
  return {
    parent,
    top,
    git,
    exec: createExec({ env: process.env, signal: new AbortController().signal, workingFolder: top }),
    write(path, content = `content of ${path}\n`) {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), content);
    },
    commit(message = 'one') {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return readHead(top);
    },
    close: () => rmSync(parent, { recursive: true, force: true }),
  };
}
