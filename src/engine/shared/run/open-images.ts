import type { Ports } from '../../../base/ports.ts';
import { readPlatformChoice } from '../../../oci/platform-choice.ts';
import { createRegistry, type OpenRepository } from '../../../oci/registry/registry.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import type { SubjectOptions } from '../../../subjects/collect.ts';
import type { Run } from './run.ts';

/**
 * Opens registries with the network, deadline and credentials of a run.
 *
 * @param insecure `host:port` of registries for which plain HTTP is allowed.
 */
export function openImages(
  insecure: readonly string[],
  { ports, run }: { ports: Ports; run: Pick<Run, 'http' | 'clock'> },
): OpenRepository {
  const { env, exec, logger } = ports;
  return createRegistry({ http: run.http, env, exec, logger, clock: run.clock, insecure: insecure.map((host) => host.toLowerCase()) });
}

type ImageOptions = Pick<OptionsOf<'attest'>, 'subjectImage' | 'imagePlatforms' | 'allowInsecureRegistry'>;

/** The named images, and which platforms of each to use. Undefined if none was named. @throws ChopmarkError `INPUT_OPTION_VALUE` */
export function chooseImages(
  { subjectImage, imagePlatforms, allowInsecureRegistry }: ImageOptions,
  context: { ports: Ports; run: Pick<Run, 'http' | 'clock'> },
): Pick<SubjectOptions, 'images'> {
  if (subjectImage.length === 0) return {};
  return {
    images: { references: subjectImage, choice: readPlatformChoice(imagePlatforms), open: openImages(allowInsecureRegistry, context) },
  };
}
