import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { OptionsOf } from '../contract/options.ts';
import { ChopmarkError } from '../core/errors.ts';
import { hashFiles } from '../core/hash-files.ts';
import { mapInParallel } from '../core/in-parallel.ts';
import type { Ports } from '../core/ports.ts';
import { writeFileInPlace } from '../core/write-file.ts';
import { parseBundle } from '../formats/parse-bundle.ts';
import { toPythonAttestation } from '../formats/pep740.ts';
import type { SignedBundle } from '../formats/result.ts';
import type { Subject } from '../formats/subject.ts';
import { provenance } from '../predicates/provenance.ts';
import { checkCount } from './check-count.ts';
import type { Prepared } from './open-signing.ts';
import type { Run } from './run.ts';
import type { Saying } from './sayings.ts';

/** What an ecosystem wants of a run: who the subjects are, what is said of them, and what is written beside the bundles. */
export interface PackageWork {
  subjects: Subject[];
  sayings: Saying[];
  statements: 'combined' | 'per-subject';
  /** Refuses services whose bundles the ecosystem could not take, before anything is signed, and warns of identities. @throws ChopmarkError `INPUT_PACKAGE` */
  check?(prepared: Pick<Prepared, 'services' | 'identity'>): void;
  /** Files beside the bundles, from what was signed. @throws ChopmarkError `STORE_FILE_WRITE` */
  finish?(signed: readonly SignedBundle[]): Promise<void>;
}

interface PackageInput {
  options: OptionsOf<'attest'>;
  sayings: readonly Saying[];
  /** Files that `subject-path` names, hashed. */
  collect: () => Promise<Subject[]>;
  /** Absolute; where bundles go. */
  folder: string;
  ports: Ports;
  run: Run;
}

/** Files that are read at once. */
const AT_ONCE = 8;
const PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';

/** @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_MODEL`, and what collecting throws */
export function planPackage(input: PackageInput): Promise<PackageWork> {
  switch (input.options.package) {
    case 'npm':
      return planNpm(input);
    case 'pypi':
      return planPython(input);
    case 'debian':
      return planDebian(input);
    default:
      return planModel(input);
  }
}

/** npm compares package URL and SHA-512, and takes one statement about one package. */
async function planNpm({ collect, sayings, ports, run }: PackageInput): Promise<PackageWork> {
  const { readNpmPurl } = await import('../subjects/npm-package.ts');
  const files = await collect();
  const paths = files.map(({ path }) => path ?? '');
  const [purls, hashed] = await Promise.all([
    mapInParallel(paths, AT_ONCE, (path) => readNpmPurl(path, run.signal)),
    hashFiles(paths, { algorithms: ['sha256', 'sha512'], signal: run.signal }),
  ]);
  const subjects = files.map((file, index) => ({ ...file, name: purls[index] ?? '', digest: hashed[index]?.digest ?? {} }));
  return {
    subjects,
    sayings: [...sayings],
    statements: 'per-subject',
    check({ identity }) {
      if (identity?.platform === 'github' || identity?.platform === 'gitlab') return;
      ports.logger.warn(
        'The public npm registry takes provenance of GitHub Actions and GitLab CI/CD alone: publish without --provenance-file, and hand the bundle out beside the package.',
      );
    },
  };
}

/** One statement about each distribution; without another wish the one that says who published it. Beside it what twine uploads. */
async function planPython({ collect, options, sayings, ports }: PackageInput): Promise<PackageWork> {
  const { checkDistributionName } = await import('../subjects/python-distribution.ts');
  const subjects = (await collect()).filter(({ name }) => !name.endsWith('.attestation'));
  for (const { name } of subjects) checkDistributionName(name);
  const isAsked = options.provenance || sayings.some(({ type }) => type !== provenance.type);
  const publish: Saying = { type: PUBLISH, kind: 'publish', predicate: null };
  return {
    subjects,
    sayings: isAsked ? [publish, ...sayings] : [publish],
    statements: 'per-subject',
    check({ services: { logs } }) {
      if (logs.length === 1 && logs[0]?.majorApiVersion === 1) return;
      throw new ChopmarkError({
        code: 'INPUT_PACKAGE',
        message:
          'Attestations of Python packages (PEP 740) need the time that one log of version 1 tells; they have no field for timestamps.',
        hint: 'Sign with --rekor-version 1, at an instance that has such a log.',
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

/** One statement about all that an upload or a repository lists. */
async function planDebian({ collect, options, sayings, run }: PackageInput): Promise<PackageWork> {
  const { readDebianFiles } = await import('../subjects/debian-files.ts');
  return { subjects: await readDebianFiles(await collect(), run.signal), sayings: [...sayings], statements: options.statements };
}

/** One folder, one statement with every file of it: what model-signing writes and verifies. */
async function planModel({ options, sayings, folder, ports, run }: PackageInput): Promise<PackageWork> {
  const { readModelFolder } = await import('../subjects/model-folder.ts');
  const [path, second] = options.subjectPath;
  if (path === undefined || second !== undefined) {
    throw new ChopmarkError({
      code: 'INPUT_MODEL',
      message: `One model is signed at a time, and ${options.subjectPath.length} paths were given.`,
      hint: 'Name one folder; ignore what does not belong to it by keeping it elsewhere.',
    });
  }
  if (options.expectedSubjects !== undefined) checkCount(1, options.expectedSubjects);
  const model = resolve(ports.workingFolder, path);
  const { subject, predicate } = await readModelFolder(model, { ignored: [folder], signal: run.signal });
  ports.logger.info(`${basename(model)} is a model of ${(predicate.resources as unknown[]).length} files.`);
  const isAsked = options.provenance || sayings.some(({ type }) => type !== provenance.type);
  const manifest: Saying = { type: 'https://model_signing/signature/v1.0', kind: 'model', predicate };
  return { subjects: [subject], sayings: isAsked ? [manifest, ...sayings] : [manifest], statements: 'combined' };
}
