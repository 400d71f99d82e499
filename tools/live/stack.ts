import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DATABASE_NAME } from './database.ts';
import { type ServiceProcess, stopProcess } from './processes.ts';

/** Base addresses; each is what a client is configured with. */
export interface StackUrls {
  /** The issuer of a CI is below it, under the CI's name. */
  issuers: string;
  fulcio: string;
  ctLog: string;
  /** Rekor v2, reading and writing. */
  rekor: string;
  rekorV1: string;
  timestampAuthority: string;
}

/** Absolute paths. A trust config is a trusted root and a signing config in one, as sigstore-python wants them. */
export interface StackFiles {
  trustedRoot: string;
  signingConfig: string;
  signingConfigV1: string;
  trustConfig: string;
  trustConfigV1: string;
}

/** A running instance, as `stack.json` in its folder says. `urls` and `files` are there once it is ready. */
export interface Stack {
  folder: string;
  processes: ServiceProcess[];
  /** What instances that share its storage need. */
  logServerPort: number;
  ready?: { urls: StackUrls; files: StackFiles };
}

export type ReadyStack = Required<Stack>;

const FILE = 'stack.json';

/** Written after every start of a process, so that `down` finds also what a killed `up` began. */
export function saveStack(stack: Stack): void {
  writeFileSync(join(stack.folder, FILE), JSON.stringify(stack, null, 2));
}

/** The instance in `folder`, whole or begun. */
export function readStack(folder: string): Stack {
  const file = join(resolve(folder), FILE);
  if (!existsSync(file)) throw new Error(`${folder} holds no live stack: there is no ${FILE}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Stack;
}

/** The instance in `folder`, which must have become ready. */
export function readReadyStack(folder: string): ReadyStack {
  const stack = readStack(folder);
  if (!stack.ready) throw new Error(`the live stack in ${folder} never became ready: take it down and start another`);
  return { ...stack, ready: stack.ready };
}

const isDatabase = ({ name }: ServiceProcess) => name === DATABASE_NAME;

/** Ends every process of the instance and removes its folder. Processes that are gone already are no error. */
export async function stopStack(folder: string): Promise<void> {
  const { processes } = readStack(folder);
  // The database last: what writes to it would otherwise spend its last second complaining.
  const [database, others] = [processes.filter(isDatabase), processes.filter((service) => !isDatabase(service))];
  await Promise.all(others.map(stopProcess));
  await Promise.all(database.map(stopProcess));
  // Out of the way first: removing a folder takes long enough to be interrupted, and half a stack must not look like one.
  const doomed = `${resolve(folder)}.removing`;
  await rename(folder, doomed);
  await rm(doomed, { recursive: true, force: true });
}
