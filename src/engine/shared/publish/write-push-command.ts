import { dirname } from 'node:path';
import { quoteForTerminal } from '../../../base/process/quote-for-shell.ts';
import { DEFAULT_SUFFIX, mayBeRelease, type OpenedStore } from './open-stores.ts';

/** Maximum number of files in the command. More files are named by their folders, and then other bundles in these folders are stored too. */
const NAMED_FILES = 1_000;

export interface PushOptions {
  bundleDir?: string | undefined;
  allowInsecureRegistry: readonly string[];
  releaseAssetSuffix?: string;
}

/** The command line that stores bundles in the stores that failed. It contains no secrets. */
export function writePushCommand(
  files: readonly string[],
  stores: readonly OpenedStore[],
  { bundleDir, allowInsecureRegistry, releaseAssetSuffix }: PushOptions,
): string {
  const places = files.length > NAMED_FILES ? [...new Set(files.map((file) => dirname(file)))] : files;
  const named = places.map((place) => (place.startsWith('-') ? `./${place}` : place));
  const hasSuffix =
    releaseAssetSuffix !== undefined && releaseAssetSuffix !== DEFAULT_SUFFIX && stores.some(({ written }) => mayBeRelease(written));
  const words = [
    'chopmark',
    'store',
    'push',
    ...named,
    ...stores.flatMap(({ written }) => ['--store', written]),
    // Its receipts show what is already stored.
    ...(bundleDir === undefined ? [] : [`--bundle-dir=${bundleDir}`]),
    ...(hasSuffix ? ['--release-asset-suffix', releaseAssetSuffix] : []),
    ...allowInsecureRegistry.flatMap((host) => ['--allow-insecure-registry', host]),
  ];
  return words.map((word) => quoteForTerminal(word)).join(' ');
}
