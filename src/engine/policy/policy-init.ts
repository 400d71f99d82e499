import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import type { Ports } from '../../base/ports.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { draftPolicy } from '../../policy/authoring/draft-policy.ts';
import type { PolicyReport } from '../../results/policy-report.ts';
import { MAX_TRUST_FILE } from '../../sigstore/limits.ts';
import { isPreset } from '../../trust/presets.ts';
import { type CertificateIdentity, readCertificate } from '../../x509/certificate.ts';
import { type Candidate, readNamed } from '../shared/evidence/evidence.ts';
import { chooseTrust } from '../shared/run/choose-trust.ts';
import { createNewFile, hintsToShow } from '../shared/run/create-new-file.ts';
import { startRun } from '../shared/run/run.ts';

const PATH = 'policy.yml';

/**
 * Drafts a policy that trusts the signers of some bundles, as narrowly as their certificates allow. Written only on request. Nothing is
 * verified: the user decides whether to trust these bundles.
 *
 * @throws ChopmarkError `INPUT_…`, `VERIFICATION_BUNDLE_MALFORMED`, `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
export async function writePolicy({ target, write, instance, timeout }: OptionsOf<'policy'>, ports: Ports): Promise<PolicyReport> {
  const candidates = await readNamed(target, ports);
  const broken = candidates.find(({ problem }) => problem !== undefined)?.problem;
  if (broken) throw new ChopmarkError(broken);
  const policy = draftPolicy(
    candidates.map((candidate) => ({ identity: identityOf(candidate), predicateType: candidate.predicateType })),
    instance === 'auto' ? undefined : await pinInstance(instance, timeout, ports),
  );
  if (write) await createNewFile(ports.workingFolder, PATH, policy, hintsToShow('policy init'));
  return {
    schema: 'chopmark.policy/1',
    action: 'init',
    path: PATH,
    policy,
    written: write,
    next: [
      ...(write ? [] : ['Check every line, because the policy decides what you trust. Then write it with --write.']),
      `chopmark policy check ${PATH}`,
      `chopmark policy explain FILE --policy ${PATH}`,
    ],
  };
}

function identityOf({ bundle, location }: Candidate): CertificateIdentity {
  const material = bundle?.material;
  if (!material || material.kind === 'public-key')
    throw new ChopmarkError({
      code: 'INPUT_UNSUPPORTED_CLAUSE',
      message: `No trust entry can be drafted for ${location}: it is signed with a key, which has no identity.`,
      hint: 'Write the entry by hand: trust: [{ key: public.pem }].',
    });
  const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
  return readCertificate(der ?? Buffer.alloc(0)).identity;
}

/**
 * An instance in the form of a policy: by name, or as a file with its digest, so that a later change of the file does not change which
 * signers the policy trusts. The file is parsed as a client trust config.
 *
 * @returns `public-good`, `sigstore.json@sha256:HEX`
 * @throws ChopmarkError `INPUT_INSTANCE_UNKNOWN`, `INPUT_UNREADABLE`, `INPUT_TRUST_CONFIG_MALFORMED`
 */
async function pinInstance(instance: string, timeout: number, ports: Ports): Promise<string> {
  if (isPreset(instance)) return instance;
  const { http } = startRun(ports, { timeout, requestRate: 0, concurrency: 1 });
  await chooseTrust({ instance }, { ports, http, signs: false });
  const bytes = await readBoundedFile(resolve(ports.workingFolder, instance), MAX_TRUST_FILE, 'the client trust config');
  return `${instance}@sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
