import { quoteForShell } from '../core/quote-for-shell.ts';
import type { OpenedStore } from './open-stores.ts';

/** Files that are named in the command; a run of more has one file that holds all its bundles. */
const NAMED_FILES = 20;

/** The command line that brings bundles into the stores that could not take them. No secret is in it. */
export function writePushCommand(
  files: readonly string[],
  stores: readonly OpenedStore[],
  { bundleDir, allowInsecureRegistry }: { bundleDir?: string | undefined; allowInsecureRegistry: readonly string[] },
): string {
  const named = files.slice(0, NAMED_FILES).map((file) => (file.startsWith('-') ? `./${file}` : file));
  const words = [
    'chopmark',
    'store',
    'push',
    ...named,
    ...stores.flatMap(({ written }) => ['--store', written]),
    // Its receipts say what is stored already.
    ...(bundleDir === undefined ? [] : [`--bundle-dir=${bundleDir}`]),
    ...allowInsecureRegistry.flatMap((host) => ['--allow-insecure-registry', host]),
  ];
  return words.map(quoteForShell).join(' ');
}
