import { isAbsolute, relative } from 'node:path';
import type { ResultSubject } from '../../../results/result.ts';
import type { Subject } from '../../../sigstore/subject.ts';

/** What a run was given that its subjects are shown by. */
export interface GivenSubjects {
  /** Absolute. */
  workingFolder: string;
  /** `host:port` of registries that may be spoken to over plain HTTP. */
  allowInsecureRegistry: readonly string[];
}

/** Subjects as a result carries them. */
export function describeSubjects(subjects: readonly Subject[], { workingFolder, allowInsecureRegistry }: GivenSubjects): ResultSubject[] {
  const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
  return subjects.map(({ name, digest, size, path, revision, image }) => ({
    name,
    digest,
    ...(size !== undefined && { size }),
    ...(path !== undefined && { path: showPath(path, workingFolder) }),
    ...(revision !== undefined && { revision }),
    ...(image !== undefined && { image }),
    ...(image !== undefined && insecure.includes(image.slice(0, image.indexOf('/')).toLowerCase()) && { plainHttp: true as const }),
  }));
}

/** As the user can open it: relative where it lies below the working folder. */
export function showPath(path: string, workingFolder: string): string {
  const short = relative(workingFolder, path);
  return short.startsWith('..') || isAbsolute(short) || short === '' ? path : short;
}
