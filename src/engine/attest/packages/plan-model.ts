import { basename, resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { listModelIgnored } from '../../../packages/model/list-ignored.ts';
import { readModelFolder } from '../../../packages/model/model-folder.ts';
import { provenance } from '../../../predicates/provenance.ts';
import { checkCount } from '../../shared/run/check-count.ts';
import type { PlannedPredicate } from '../plan/plan-predicates.ts';
import type { PackageInput, PackagePlan } from './package-plan.ts';

/** One folder, and one statement with all its files, in the format of model-signing. */
export async function planModel({ options, predicates, folder, ports, run }: PackageInput): Promise<PackagePlan> {
  const [path, second] = options.subjectPath.filter((pattern) => !pattern.startsWith('!'));
  if (path === undefined || second !== undefined) {
    throw new ChopmarkError({
      code: 'INPUT_MODEL',
      message: `One run signs one model, but ${options.subjectPath.length} paths were given.`,
      hint: 'Name one folder. Exclude files that do not belong to the model with a leading !.',
    });
  }
  if (options.expectedSubjects !== undefined) checkCount(1, options.expectedSubjects);
  const model = resolve(ports.workingFolder, path);
  const excluded = options.subjectPath.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const ignored = await listModelIgnored(model, excluded, ports.workingFolder);
  const { subject, predicate } = await readModelFolder(model, { ignored: [folder, ...ignored], signal: run.signal });
  ports.logger.info(`${basename(model)} is a model of ${(predicate.resources as unknown[]).length} files.`);
  const isAsked = options.provenance || predicates.some(({ type }) => type !== provenance.type);
  const manifest: PlannedPredicate = { type: 'https://model_signing/signature/v1.0', kind: 'model', predicate };
  return { subjects: [subject], predicates: isAsked ? [manifest, ...predicates] : [manifest], statements: 'combined' };
}
