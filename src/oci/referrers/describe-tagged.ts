import type { Descriptor } from '../manifest.ts';
import { getManifest } from '../registry/contents.ts';
import type { Repository } from '../registry/registry.ts';
import { isOwnTagOf } from './fallback-tags.ts';
import { describeReferrer } from './oci-manifest.ts';

/**
 * The descriptor of the manifest under a bundle's own tag, as in an index; undefined if the manifest does not match the tag. @throws
 * ChopmarkError `STORE_…`
 */
export async function describeTagged(repository: Repository, tag: string, subject: string): Promise<Descriptor | undefined> {
  const read = await getManifest(repository, tag);
  if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject || !isOwnTagOf(tag, read.digest)) return undefined;
  return describeReferrer(read.manifest, read.bytes);
}
