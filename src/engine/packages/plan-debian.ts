import { readDebianFiles } from '../../subjects/debian-files.ts';
import type { PackageInput, PackageWork } from '../package-work.ts';

/** One statement about all that an upload or a repository lists. */
export async function planDebian({ collect, options, sayings, run }: PackageInput): Promise<PackageWork> {
  return { subjects: await readDebianFiles(await collect(), run.signal), sayings: [...sayings], statements: options.statements };
}
