import type { Descriptor } from '../manifest.ts';
import { getManifest } from '../registry/contents.ts';
import type { Repository } from '../registry/registry.ts';
import { isOwnTagOf } from './fallback-tags.ts';
import { describeReferrer } from './oci-manifest.ts';

/** What a tag of a bundle's own names, as an index has it; undefined where it is not what its tag says. @throws ChopmarkError `STORE_…` */
export async function describeTagged(repository: Repository, tag: string, subject: string): Promise<Descriptor | undefined> {
  const read = await getManifest(repository, tag);
  if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject || !isOwnTagOf(tag, read.digest)) return undefined;
  return describeReferrer(read.manifest, read.bytes);
}
