import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { writeFileInPlace } from '../../../base/fs/write-file.ts';
import { checkDistributionName } from '../../../packages/pypi/python-distribution.ts';
import { provenance } from '../../../predicates/provenance.ts';
import { parseBundle } from '../../../sigstore/parse-bundle.ts';
import { toPythonAttestation } from '../../../sigstore/pep740.ts';
import type { PlannedPredicate } from '../plan/plan-predicates.ts';
import type { PackageInput, PackagePlan } from './package-plan.ts';

const PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';

/** One statement about each distribution, by default the one that states its publisher. Next to it, the attestation file that twine uploads. */
export async function planPython({ collect, options, predicates, ports }: PackageInput): Promise<PackagePlan> {
  const subjects = (await collect()).filter(({ name }) => !name.endsWith('.attestation'));
  for (const { name } of subjects) checkDistributionName(name);
  const isAsked = options.provenance || predicates.some(({ type }) => type !== provenance.type);
  const publish: PlannedPredicate = { type: PUBLISH, kind: 'publish', predicate: null };
  return {
    subjects,
    predicates: isAsked ? [publish, ...predicates] : [publish],
    statements: 'per-subject',
    check({ services: { logs } }) {
      if (logs.length === 1 && logs[0]?.majorApiVersion === 1) return;
      throw new ChopmarkError({
        code: 'INPUT_PACKAGE',
        message:
          'Attestations of Python packages (PEP 740) need the time of exactly one Rekor v1 log, because they have no field for timestamps.',
        hint: 'Sign with --rekor-version 1, and with an instance that has such a log.',
      });
    },
    async finish(signed) {
      const kinds = new Map([
        [PUBLISH, 'publish'],
        [provenance.type, 'provenance'],
      ]);
      for (const {
        bundlePath,
        predicateType = '',
        subjects: [index = -1],
      } of signed) {
        const [kind, path] = [kinds.get(predicateType), subjects[index]?.path];
        if (kind === undefined || path === undefined) continue;
        const bytes = await readFile(resolve(ports.workingFolder, bundlePath));
        const document = JSON.parse(bytes.toString('utf8'));
        const attestation = toPythonAttestation(parseBundle(bytes), document.verificationMaterial.tlogEntries?.[0] ?? {});
        if (attestation) await writeFileInPlace(`${path}.${kind}.attestation`, `${JSON.stringify(attestation)}\n`);
      }
    },
  };
}
