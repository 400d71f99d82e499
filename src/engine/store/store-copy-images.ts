import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { checkCopy } from '../../oci/copy/check-copy.ts';
import { type CopiedImageParts, copyImage } from '../../oci/copy/copy-image.ts';
import { readPlatformChoice } from '../../oci/platform-choice.ts';
import { type AttachReferrer, createAttacher } from '../../oci/referrers/attach-referrer.ts';
import type { OpenRepository } from '../../oci/registry/registry.ts';
import { type ResolvedImage, resolveImage } from '../../oci/resolve-image.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { CopiedImage } from '../../results/store-report.ts';
import { toProblem } from '../../results/to-problem.ts';
import { type LocatedImage, locateImage } from '../../subjects/locate-image.ts';
import { openImages } from '../shared/run/open-images.ts';
import type { Run } from '../shared/run/run.ts';
import { type CopyVerifier, createCopyVerifier } from '../verify/verify-copy.ts';
import { type CopyDestination, destinationOf, openPlace, openTarget, readCopyDestinations } from './copy-destinations.ts';

/**
 * Copies images with everything that refers to them, each to every destination, and checks them there: always bytes and digests, and
 * also signatures if a policy or an identity was given. The failure of one image does not affect the others.
 *
 * @throws ChopmarkError `INPUT_…`
 */
export async function copyImages(options: OptionsOf<'store'>, context: { ports: Ports; run: Run }): Promise<CopiedImage[]> {
  const { ports } = context;
  const { subjectImage, imagePlatforms, allowInsecureRegistry } = options;
  const choice = readPlatformChoice(imagePlatforms);
  const verifier = createCopyVerifier(options, ports);
  const open = openImages(allowInsecureRegistry, context);
  const images = subjectImage.map((image) => ({ image, located: locateImage(image, { open, workingFolder: ports.workingFolder }) }));
  const places = readCopyDestinations(options);
  const scratch = await mkdtemp(join(tmpdir(), 'chopmark-copy-'));
  const attach = createAttacher({ clock: context.run.clock, random: Math.random });
  const copies: CopiedImage[] = [];
  try {
    for (const { image, located } of images) {
      const begun: CopiedImage = { image, status: 'failed', manifests: 0, referrers: 0, moved: { manifests: 0, blobs: 0, bytes: 0 } };
      const resolved = await settle(() => resolveImage(located.source, located.reference, choice));
      if ('problem' in resolved) copies.push({ ...begun, ...resolved });
      else
        for (const place of places) {
          const at = destinationOf(place, located, ports.workingFolder);
          const copied = await settle(() => copyOne(resolved, located, at, { open, attach, scratch, ports, verifier }));
          copies.push({ ...begun, to: at.shown, digest: resolved.digest, ...copied });
        }
      ports.logger.progress('Copying', copies.length, images.length * places.length);
    }
    return copies;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

interface CopyContext {
  open: OpenRepository;
  attach: AttachReferrer;
  scratch: string;
  ports: Ports;
  verifier: CopyVerifier | undefined;
}

type Copied = Omit<CopiedImage, 'image' | 'to' | 'digest'>;

async function copyOne(
  { digest, chosen }: ResolvedImage,
  { source }: LocatedImage,
  place: CopyDestination,
  { open, attach, scratch, ports, verifier }: CopyContext,
): Promise<Copied> {
  const { logger } = ports;
  // The tag of a multi-platform image is not used for one of its platforms, unless it is the only one.
  const only = chosen.length === 1 ? chosen[0]?.digest : undefined;
  const named = chosen.some((each) => each.digest === digest) ? digest : only;
  const tops = chosen.map((each) => ({ digest: each.digest, ...(each.digest === named && place.tag !== undefined && { tag: place.tag }) }));
  const parts = await copyImage(tops, { source, target: openTarget(place, { open, attach, scratch }), logger });
  await checkCopy(parts, openPlace(place, open));
  if (verifier) await verifier(chosen.map((each) => `${place.name}@${each.digest}`));
  return { ...describeParts(parts), checked: verifier ? 'identity' : 'content' };
}

function describeParts({ manifests, attached, moved }: CopiedImageParts): Omit<Copied, 'checked'> {
  const referrers = new Set([...attached.values()].flatMap((digests) => [...digests])).size;
  return { status: moved.manifests + moved.blobs > 0 ? 'copied' : 'already-stored', manifests: manifests.size, referrers, moved };
}

/** A failure is reported for its image, and does not affect the others. */
async function settle<Value>(work: () => Promise<Value>): Promise<Value | { problem: ReturnType<typeof toProblem> }> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
    return { problem: toProblem(error) };
  }
}
