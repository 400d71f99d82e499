import { isAbsolute, relative } from 'node:path';
import type { ResultSubject } from '../../../results/result.ts';
import type { Subject } from '../../../sigstore/subject.ts';

/** The settings of a run that determine how subjects are shown. */
export interface GivenSubjects {
  /** Absolute. */
  workingFolder: string;
  /** `host:port` of registries for which plain HTTP is allowed. */
  allowInsecureRegistry: readonly string[];
}

/** Subjects in the form of a result. */
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

/** The path for the user: relative if it is below the working folder. */
export function showPath(path: string, workingFolder: string): string {
  const short = relative(workingFolder, path);
  return short.startsWith('..') || isAbsolute(short) || short === '' ? path : short;
}
