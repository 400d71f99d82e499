import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IssuerKind } from '../../../tools/live/claims.ts';
import type { TokenRequest } from '../../../tools/live/issuer.ts';
import type { ReadyStack } from '../../../tools/live/stack.ts';
import { createCanaryClaim, createSecretSearch, keySecrets, tokenSecret } from '../../support/secret-search.ts';
import { type Watch, watchCommands } from '../../support/watched-command.ts';
import { stack } from './stack.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { token } from './token.ts';

export { pooled } from '../../support/pooled.ts';

const COMMAND = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));

/** What every signing of these tests is about. */
export const PREDICATE = ['--predicate-type', 'https://acme.example/review/v1', '--predicate', '{"reviewed":true}'] as const;

interface Shown {
  /** For what is there to show them: a dry run, the doctor. */
  claimsMayShow?: boolean;
}

export interface CanaryRun extends Watch {
  /** A token that holds a canary, and is looked for from now on; its claims in clear, too. */
  token(kind?: IssuerKind, wanted?: TokenRequest, of?: ReadyStack, shown?: Shown): Promise<string>;
  /** A token from elsewhere, with the canary that is in it. */
  addToken(value: string, canary: string, shown?: Shown): void;
  /** Looked for from now on. */
  secret(name: string, value: string): void;
  key(name: string, pem: string, privateNumber: Buffer): void;
  /** A fresh folder with files of those names in it, each with content of its own. */
  folder(...names: string[]): string;
}

/** Runs the built command line with secrets that are looked for in all that it lets out. Call it at the top of a test file. */
export function startCanaryRun(): CanaryRun {
  const secrets: Parameters<typeof createSecretSearch>[0][number][] = [];
  const root = temporaryFolder();
  const cache = join(root, 'cache');
  mkdirSync(cache);
  let folders = 0;
  const addToken = (value: string, canary: string, { claimsMayShow = false }: Shown = {}) => {
    secrets.push(tokenSecret(`token ${secrets.length}`, value, canary));
    if (!claimsMayShow) secrets.push({ name: `claim ${secrets.length}`, value: canary });
  };
  return {
    addToken,
    ...watchCommands(COMMAND, cache, () => createSecretSearch(secrets)),
    async token(kind = 'github', wanted = {}, of = stack(), shown = {}) {
      const canary = createCanaryClaim();
      const value = await token(kind, { ...wanted, claims: { ...wanted.claims, canary } }, of);
      addToken(value, canary, shown);
      return value;
    },
    secret: (name, value) => void secrets.push({ name, value }),
    key: (name, pem, privateNumber) => void secrets.push(...keySecrets(name, pem, privateNumber)),
    folder(...names) {
      const folder = join(root, String(++folders));
      mkdirSync(folder);
      for (const name of names) writeFileSync(join(folder, name), `${name} of ${folder}\n`);
      return folder;
    },
  };
}
