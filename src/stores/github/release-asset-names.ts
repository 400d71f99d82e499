import { hash } from 'node:crypto';
import { trimBoth } from '../../base/text/trim.ts';
import { BUNDLE_SUFFIX } from '../../sigstore/bundle.ts';
import { ALL_BUNDLES, COMBINED, markName } from '../bundle-names.ts';
import { MAX_ASSET_NAMES } from '../limits.ts';
import type { StoredBundle } from '../store.ts';
import { identifyEvidence } from './equivalent-bundles.ts';

/** Suffix of bundles with a statement, for tools that find attestations by this name alone (OpenSSF Scorecard, slsa-verifier). */
const IN_TOTO_SUFFIX = '.intoto.jsonl';

/** The name that GitHub gives to an asset that is uploaded with another one (cli/cli, pkg/cmd/release/upload). */
export function toAssetName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mn}/gu, '');
  const dotted = (plain.startsWith('.') ? `default${plain}` : plain).replace(/[^A-Za-z0-9_+@-]+/g, '.');
  const kept = trimBoth(dotted, '.');
  return kept === name || kept.includes('.') ? kept : `default.${kept}`;
}

/** Names that differ only in case are one file for those who download them on Windows or macOS. */
export const keyOfAsset = (name: string): string => name.toLowerCase();

/** The name of the asset for a bundle, unless it is taken. */
export const nameAsset = ({ name, predicateType }: Pick<StoredBundle, 'name' | 'predicateType'>, suffix: string): string =>
  toAssetName(predicateType === undefined ? name : `${name.slice(0, -BUNDLE_SUFFIX.length)}.${suffix}`);

/**
 * The names that the asset of a bundle can get, in the order of preference: the second has a mark of the signer and the statement, so that
 * jobs that know nothing of each other choose different names, and an equivalent bundle is found by its name.
 */
export function listAssetNames(bundle: StoredBundle, suffix: string, bytes: Buffer): string[] {
  const name = nameAsset(bundle, suffix);
  const end = name.endsWith(IN_TOTO_SUFFIX) ? IN_TOTO_SUFFIX : BUNDLE_SUFFIX;
  const mark = hash('sha256', identifyEvidence(bytes) ?? bytes);
  return [name, ...Array.from({ length: MAX_ASSET_NAMES - 1 }, (_, index) => markName(name, { mark, time: index + 1, suffix: end }))];
}

const isBundle = (asset: string): boolean => asset.endsWith(BUNDLE_SUFFIX) || asset.endsWith(IN_TOTO_SUFFIX) || asset === ALL_BUNDLES;

/**
 * The assets of a release that can have bundles about a file. A bundle is left out only if it is named after another file of the release:
 * other names say nothing about the subjects (many of them, equal names in several folders, a cut name).
 *
 * @param base The file's name without folder.
 */
export function chooseBundleAssets<Asset extends { name: string }>(assets: readonly Asset[], base: string): Asset[] {
  const own = `${toAssetName(base)}.`;
  const others = new Set(assets.flatMap(({ name }) => (isBundle(name) ? [] : [name])));
  return assets.filter(
    ({ name }) =>
      isBundle(name) && (name.startsWith(own) || name.startsWith(`${COMBINED}.`) || !listOwners(name).some((file) => others.has(file))),
  );
}

/**
 * The files that a bundle can be named after: `app`, `app.tar` and `app.tar.gz` for `app.tar.gz.sigstore.json`. None for the path of a
 * file, whose separators are escaped: `linux%2Fapp` is not about a file `linux`.
 */
function listOwners(name: string): string[] {
  if (/\.(?:2F|5C)/.test(name)) return [];
  const parts = name.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
