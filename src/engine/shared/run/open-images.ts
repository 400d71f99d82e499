import type { Ports } from '../../../base/ports.ts';
import { readPlatformChoice } from '../../../oci/platform-choice.ts';
import { createRegistry, type OpenRepository } from '../../../oci/registry/registry.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import type { SubjectOptions } from '../../../subjects/collect.ts';
import type { Run } from './run.ts';

/**
 * Registries as a run reaches them: over its network and deadline, with the credentials of its environment.
 *
 * @param insecure `host:port` of those that may be spoken to over plain HTTP.
 */
export function openImages(insecure: readonly string[], { ports, run }: { ports: Ports; run: Pick<Run, 'http'> }): OpenRepository {
  const { env, exec, logger, clock } = ports;
  return createRegistry({ http: run.http, env, exec, logger, clock, insecure: insecure.map((host) => host.toLowerCase()) });
}

type ImageOptions = Pick<OptionsOf<'attest'>, 'subjectImage' | 'imagePlatforms' | 'allowInsecureRegistry'>;

/** The images that were named, and what of each is meant; nothing where none was. @throws ChopmarkError `INPUT_OPTION_VALUE` */
export function chooseImages(
  { subjectImage, imagePlatforms, allowInsecureRegistry }: ImageOptions,
  context: { ports: Ports; run: Pick<Run, 'http'> },
): Pick<SubjectOptions, 'images'> {
  if (subjectImage.length === 0) return {};
  return {
    images: { references: subjectImage, choice: readPlatformChoice(imagePlatforms), open: openImages(allowInsecureRegistry, context) },
  };
}
