import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import type { Ports } from '../../base/ports.ts';
import { ciOfCertificateIssuer } from '../../identity/claims/clauses.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { type DraftInput, type DraftRoot, draftPolicy } from '../../policy/authoring/draft-policy.ts';
import { refuseDenial } from '../../policy/authoring/refuse-denial.ts';
import { checkProvenance, describeBuilder } from '../../policy/check-provenance.ts';
import { withReleaseClaims } from '../../policy/release-claims.ts';
import { provenance } from '../../predicates/provenance.ts';
import type { PolicyReport } from '../../results/policy-report.ts';
import { MAX_TRUST_FILE } from '../../sigstore/limits.ts';
import { parseStatement } from '../../sigstore/statement.ts';
import { isPreset } from '../../trust/presets.ts';
import { type CertificateIdentity, readCertificate } from '../../x509/certificate.ts';
import { DerError } from '../../x509/der.ts';
import { type Candidate, readNamed } from '../shared/evidence/evidence.ts';
import { chooseTrust } from '../shared/run/choose-trust.ts';
import { createNewFile, hintsToShow } from '../shared/run/create-new-file.ts';
import { type Run, startRun } from '../shared/run/run.ts';
import { checkDraft } from './check-draft.ts';
import { groupByArtifact } from './drafted-artifacts.ts';
import { createInstanceFinder } from './find-instance.ts';

const PATH = 'policy.yml';

/**
 * Drafts a policy that trusts the signers of some bundles, as narrowly as their certificates allow. Written only on request. The bundles
 * are verified first, unless the user says not to, and the draft must accept each of them.
 *
 * @throws ChopmarkError `INPUT_…`, `VERIFICATION_…`, `POLICY_…`, `TRUST_…`, `STORE_FILE_WRITE`
 */
export async function writePolicy(options: OptionsOf<'policy'>, ports: Ports): Promise<PolicyReport> {
  const { target, write, timeout, noVerify } = options;
  const run = startRun(ports, { timeout, requestRate: 0, concurrency: 1 });
  const candidates = await readNamed(target, ports);
  const broken = candidates.find(({ problem }) => problem !== undefined)?.problem;
  if (broken) throw new ChopmarkError(broken);
  const artifacts = groupByArtifact(candidates);
  const root = await rootOf(options, { ports, run });
  const findInstance = createInstanceFinder({ ports, run });
  const rootOfBundle = async (candidate: Candidate): Promise<DraftRoot | undefined> => {
    if (root !== undefined || options.tufMirror !== undefined) return root;
    // The public instance needs no mention, because it is the default of every run.
    const instance = await findInstance(candidate);
    return instance === undefined || instance === 'public-good' ? undefined : { instance };
  };
  const inputs: DraftInput[] = [];
  for (const candidate of candidates)
    inputs.push({ ...describe(candidate), root: await rootOfBundle(candidate), artifacts: artifacts.limitsOf(candidate) });
  const policy = draftPolicy(inputs);
  if (!noVerify) await checkDraft(policy, PATH, { candidates, artifacts: artifacts.all, options, ports, run });
  if (write) await createNewFile(ports.workingFolder, PATH, policy, hintsToShow('policy init'));
  return {
    schema: 'chopmark.policy/1',
    action: 'init',
    path: PATH,
    policy,
    written: write,
    next: [
      ...(noVerify ? ['Nothing was verified: anyone can have made these bundles. Check who signed them in another way.'] : []),
      ...(write ? [] : ['Check every line, because the policy decides what you trust. Then write it with --write.']),
      `chopmark policy check ${PATH}`,
      `chopmark policy explain FILE --policy ${PATH}`,
    ],
  };
}

/** The signer and the statement of a bundle, which must not say no. */
function describe(candidate: Candidate): Pick<DraftInput, 'identity' | 'predicateType' | 'predicate' | 'builder'> {
  const identity = identityOf(candidate);
  const { bundle, predicateType, location } = candidate;
  if (predicateType === undefined || bundle?.content.kind !== 'envelope') return { identity };
  const predicate = parseStatement(bundle.content.envelope.payload).predicate ?? {};
  refuseDenial(predicateType, predicate, location);
  return { identity, predicateType, predicate, builder: builderOf(identity, predicateType, predicate) };
}

/** The identity in the certificate. For GitHub's release signer, with the claims of its statement, which nothing verifies here either. */
function identityOf({ bundle, location }: Candidate): CertificateIdentity {
  const material = bundle?.material;
  if (!material || material.kind === 'public-key')
    throw new ChopmarkError({
      code: 'INPUT_UNSUPPORTED_CLAUSE',
      message: `No trust entry can be drafted for ${location}: it is signed with a key, which has no identity.`,
      hint: 'Write the entry by hand: trust: [{ key: public.pem }].',
    });
  const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
  const content = bundle.content.kind === 'envelope' ? bundle.content.envelope.payload : undefined;
  return withReleaseClaims(readIdentity(der ?? Buffer.alloc(0), location), true, content);
}

/** The builder of a provenance: a policy has to name it where its certificate does not prove it. */
function builderOf(identity: CertificateIdentity, predicateType: string, predicate: unknown): DraftInput['builder'] {
  if (!provenance.types.includes(predicateType)) return undefined;
  const stated = provenance.read(predicate, predicateType);
  return describeBuilder(checkProvenance({ kind: 'certificate', identity }, ciOfCertificateIssuer(identity.issuer), stated));
}

function readIdentity(der: Buffer, location: string): CertificateIdentity {
  try {
    return readCertificate(der).identity;
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    throw new ChopmarkError({
      code: 'VERIFICATION_CERTIFICATE',
      message: `No trust entry can be drafted for ${location}: its certificate is not a signing certificate, because ${error.message}.`,
      hint: 'Leave out this bundle. chopmark inspect shows its content.',
      cause: error,
    });
  }
}

interface Context {
  ports: Ports;
  run: Run;
}

/** The root that the user named, in the form of a policy. */
async function rootOf({ instance, trustedRoot }: OptionsOf<'policy'>, { ports, run }: Context): Promise<DraftRoot | undefined> {
  if (trustedRoot !== undefined) {
    await chooseTrust({ instance, trustedRoot }, { ports, http: run.http, signs: false });
    return { 'trusted-root': await pin(trustedRoot, 'the trusted root', ports) };
  }
  if (instance === 'auto') return undefined;
  if (isPreset(instance)) return { instance };
  await chooseTrust({ instance }, { ports, http: run.http, signs: false });
  return { instance: await pin(instance, 'the client trust config', ports) };
}

/** A file with its digest, so that a later change of the file does not change which signers the policy trusts. */
async function pin(path: string, what: string, { workingFolder }: Ports): Promise<string> {
  const bytes = await readBoundedFile(resolve(workingFolder, path), MAX_TRUST_FILE, what);
  return `${path}@sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
