import { dirname } from 'node:path';
import { quoteForShell } from '../../../base/process/quote-for-shell.ts';
import type { OpenedStore } from './open-stores.ts';

/** Files that are named in the command. More are named by their folders, and what else lies there is stored too. */
const NAMED_FILES = 1_000;

/** The command line that brings bundles into the stores that could not take them. No secret is in it. */
export function writePushCommand(
  files: readonly string[],
  stores: readonly OpenedStore[],
  { bundleDir, allowInsecureRegistry }: { bundleDir?: string | undefined; allowInsecureRegistry: readonly string[] },
): string {
  const places = files.length > NAMED_FILES ? [...new Set(files.map((file) => dirname(file)))] : files;
  const named = places.map((place) => (place.startsWith('-') ? `./${place}` : place));
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
