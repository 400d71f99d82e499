import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { JsonObject } from '../../../base/json/json-shape.ts';
import type { Logger, Ports } from '../../../base/ports.ts';
import { type BuildkitStatement, readBuildkitStatements } from '../../../oci/buildkit.ts';
import { type PlatformChoice, readPlatformChoice, showPlatform } from '../../../oci/platform-choice.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import { parseDocument } from '../../../predicates/document.ts';
import { provenance } from '../../../predicates/provenance.ts';
import { sbom } from '../../../predicates/sbom/sbom.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { kindOf } from '../../../stores/bundle-names.ts';
import { type IdentifiedImage, identifyImage } from '../../../subjects/identify-image.ts';
import { openImages } from '../../shared/run/open-images.ts';
import type { Run } from '../../shared/run/run.ts';
import type { PlannedPredicate } from './plan-predicates.ts';

type BuildkitOptions = Pick<
  OptionsOf<'attest'>,
  'subjectImage' | 'imagePlatforms' | 'allowInsecureRegistry' | 'predicateFormat' | 'sbomCheck'
>;

export interface BuildkitPredicates {
  /** The images of the run, by digest if they were read, so that a tag is resolved only once. */
  subjectImage: string[];
  predicates: PlannedPredicate[];
}

/**
 * Reads the unsigned BuildKit attestations in the images of a run, to sign them. An SBOM is checked like an SBOM from a file.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_SBOM_…`, `INPUT_PREDICATE_…`, `STORE_…`
 */
export async function readBuildkit(options: BuildkitOptions, { ports, run }: { ports: Ports; run: Run }): Promise<BuildkitPredicates> {
  const { subjectImage, imagePlatforms, allowInsecureRegistry } = options;
  const open = openImages(allowInsecureRegistry, { ports, run });
  const choice = readPlatformChoice(imagePlatforms);
  const pinned: string[] = [];
  const predicates: PlannedPredicate[] = [];
  for (const text of subjectImage) {
    const image = identifyImage(text, { open, workingFolder: ports.workingFolder });
    const { digest, statements } = await readImage(text, image, choice);
    if (!image.isPinned) ports.logger.info(`${text} is ${image.locate(digest)}`);
    pinned.push(image.locate(digest));
    const subjects = nameSubjects(image, await image.name(), statements);
    for (const [index, statement] of statements.entries())
      predicates.push(await readSaying(statement, subjects[index] as Subject, options, ports.logger));
  }
  return { subjectImage: pinned, predicates };
}

async function readImage(text: string, { source, reference }: IdentifiedImage, choice: PlatformChoice) {
  const top = await source.manifest(reference);
  const statements = top ? await readBuildkitStatements(source, top, choice) : [];
  if (top && statements.length > 0) return { digest: top.digest, statements };
  throw new ChopmarkError({
    code: top ? 'INPUT_IMAGE_ATTESTATION' : 'INPUT_IMAGE_MISSING',
    message: top ? `${text} has no BuildKit attestation for the selected platforms.` : `The image ${text} does not exist.`,
    hint: 'Build the image with docker buildx build --provenance=true --sbom=true --push, which pushes an index with both attestations.',
  });
}

/** Named after the repository, like other images. If there are several, the name includes the digest. */
function nameSubjects(location: IdentifiedImage, name: string, statements: readonly BuildkitStatement[]): Subject[] {
  const several = new Set(statements.map(({ image }) => image.digest)).size > 1;
  const subjects = new Map(
    statements.map(({ image: { digest, platform } }): [string, Subject] => {
      const [algorithm = '', hex = ''] = digest.split(':');
      const image = location.locate(digest);
      return [
        digest,
        {
          name: several ? `${name}@${digest}` : name,
          digest: { [algorithm]: hex },
          image,
          ...(platform && { platform: showPlatform(platform) }),
        },
      ];
    }),
  );
  return statements.map(({ image }) => subjects.get(image.digest) as Subject);
}

async function readSaying(
  { bytes, predicateType }: BuildkitStatement,
  about: Subject,
  { predicateFormat, sbomCheck }: BuildkitOptions,
  logger: Pick<Logger, 'warn'>,
): Promise<PlannedPredicate> {
  const source = `of BuildKit in ${about.image}`;
  const statement = parseDocument(
    { bytes, source },
    { noun: 'The statement', notJson: 'INPUT_IMAGE_ATTESTATION', notObject: 'INPUT_IMAGE_ATTESTATION', hint: 'Build the image again.' },
  );
  const predicate = (statement.predicate ?? {}) as JsonObject;
  if (!sbom.types.includes(predicateType))
    return {
      type: predicateType,
      kind: predicateType === provenance.type ? 'buildkit-provenance' : kindOf(predicateType),
      predicate,
      about,
    };
  const built = await sbom.build({ bytes: Buffer.from(JSON.stringify(predicate)), source }, predicateFormat, sbomCheck);
  for (const warning of built.warnings) logger.warn(warning);
  return { type: built.type, kind: built.sbom.format, predicate: built.predicate, about };
}
