import { quoteForShell, quoteForTerminal } from '../base/process/quote-for-shell.ts';
import { ciOfCertificateIssuer, HOSTED_RUNNERS } from '../identity/claims/clauses.ts';
import { guessForge, readCaller } from '../identity/claims/signer-repository.ts';
import type { Result, ResultSubject, SignedBundle } from '../results/result.ts';
import { EVIDENCE_ALGORITHMS } from '../sigstore/subject.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';

/**
 * The command line that verifies the first subject of a bundle. Not neutralized: the caller must do that. Quoted for the terminal of this
 * machine, or for a POSIX shell elsewhere.
 *
 * @param elsewhere For another machine: artifact and bundle are named without the folders of this machine.
 */
export function writeVerifyCommand(
  { subjects, instance }: Pick<Result, 'subjects' | 'instance'>,
  bundle: SignedBundle,
  { elsewhere = false, platform }: { elsewhere?: boolean; platform?: NodeJS.Platform } = {},
): string {
  const subject = subjects[bundle.subjects[0] ?? -1];
  const place = (path: string) => (elsewhere ? path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) : path);
  const artifact = subject?.path ? [guardDash(place(subject.path))] : nameWithoutFile(subject, elsewhere);
  const words = ['chopmark', 'verify', ...artifact, '--bundle', place(bundle.bundlePath)];
  if (bundle.signer.kind === 'key') words.push('--key', 'PUBLIC_KEY.pem');
  else words.push(...nameSigner(bundle.signer.identity));
  if (bundle.predicateType) words.push('--predicate-type', bundle.predicateType);
  if (instance && instance !== 'public-good') words.push('--instance', place(instance));
  return words.map((word) => (elsewhere ? quoteForShell(word) : quoteForTerminal(word, platform))).join(' ');
}

/**
 * Identity and issuer. A workflow of another repository can be called by anybody, on a runner of their own, so for one also the repository, and
 * that the runner was not theirs.
 */
function nameSigner(identity: CertificateIdentity): string[] {
  const { san, issuer } = identity;
  const named = ['--certificate-identity', san, '--certificate-oidc-issuer', issuer];
  const caller = readCaller(identity);
  if (caller === undefined) return named;
  // The clauses about an issuer that is not a public one need its CI system.
  const ci = ciOfCertificateIssuer(issuer) === undefined ? guessForge(identity) : undefined;
  const isHosted = HOSTED_RUNNERS.includes(identity.extensions['runner-environment'] ?? '');
  return [
    ...named,
    ...(ci === undefined ? [] : ['--ci', ci]),
    ...(caller.source === 'unknown' ? [] : ['--repository', caller.source]),
    ...(isHosted ? ['--deny-self-hosted-runners'] : []),
  ];
}

/** A revision as it was given, so that the checkout is verified, not only its id. On another machine, its name can mean another revision. */
function nameWithoutFile(subject: ResultSubject | undefined, elsewhere: boolean): string[] {
  const { revision, image, plainHttp, digest, name } = subject ?? {};
  const known = firstDigest(digest);
  if (revision !== undefined) return ['--subject-git', (elsewhere && known?.slice(known.indexOf(':') + 1)) || revision];
  if (image === undefined) return [guardDash(known ?? name ?? 'FILE')];
  return ['--subject-image', image, ...(plainHttp ? ['--allow-insecure-registry', image.slice(0, image.indexOf('/'))] : [])];
}

/** Keeps a file name that looks like a flag from being read as a flag. */
const guardDash = (artifact: string) => (artifact.startsWith('-') ? `./${artifact}` : artifact);

const firstDigest = (digest: Readonly<Record<string, string>> | undefined): string | undefined => {
  const algorithm = EVIDENCE_ALGORITHMS.find((name) => digest?.[name] !== undefined);
  return algorithm && `${algorithm}:${digest?.[algorithm]}`;
};
