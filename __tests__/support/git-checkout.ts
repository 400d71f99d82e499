import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

const PERSON = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always', '-c', 'core.autocrlf=false'];

/** What the tests' git is asked in a folder, whatever the machine's own settings are. */
export const runGit = (folder: string, args: readonly string[], input?: string | Buffer): string =>
  execFileSync('git', [...PERSON, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 64 << 20,
    ...(input !== undefined && { input }),
    env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  }).trim();

export async function makeCheckout(format: 'sha1' | 'sha256' = 'sha1', name = 'widget'): Promise<GitCheckout> {
  const parent = realpathSync(await mkdtemp(join(tmpdir(), 'chopmark-checkout-')));
  const top = join(parent, name);
  mkdirSync(top);
  const git = (...args: string[]) => runGit(top, args);
  git('init', '-q', '-b', 'main', `--object-format=${format}`);
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
      return git('rev-parse', 'HEAD');
    },
    close: () => rmSync(parent, { recursive: true, force: true }),
  };
}
