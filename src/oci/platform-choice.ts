import { ChopmarkError } from '../base/errors/errors.ts';
import type { Platform } from './manifest.ts';

/** The parts of a multi-platform image that are selected. */
export interface PlatformChoice {
  /** The manifest that the reference names. */
  index: boolean;
  /** Every child. */
  all: boolean;
  /** The children for these platforms. */
  platforms: readonly Platform[];
}

/**
 * Reads `image-platforms`: `index` (the default) is the manifest that the reference names, `all` adds every child, `linux/amd64` the
 * children for that platform; several values add up.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
export function readPlatformChoice(words: readonly string[]): PlatformChoice {
  const wanted = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase());
  const platforms = wanted.filter((word) => word !== '' && word !== 'index' && word !== 'all').map(readOne);
  const all = wanted.includes('all');
  return { all, index: all || wanted.includes('index') || platforms.length === 0, platforms };
}

function readOne(word: string): Platform {
  const [, os = '', architecture = '', variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(word) ?? [];
  if (os !== '') return { os, architecture, ...(variant !== undefined && { variant }) };
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `--image-platforms has the invalid value ${word}.`,
    hint: 'Valid values: index, all, or platforms such as linux/amd64, linux/arm64, linux/arm/v7.',
  });
}

/** Without a variant, every variant matches; arm64 without a variant is v8. */
export function matchesPlatform(platform: Platform | undefined, wanted: Platform): boolean {
  if (platform?.os !== wanted.os || platform.architecture !== wanted.architecture) return false;
  return wanted.variant === undefined || variantOf(platform) === variantOf(wanted);
}

const variantOf = ({ architecture, variant }: Platform): string => variant ?? (architecture === 'arm64' ? 'v8' : '');

export const showPlatform = ({ os, architecture, variant }: Platform): string =>
  [os, architecture, ...(variant ? [variant] : [])].join('/');
