import type { CertificateIdentity } from '../../x509/certificate.ts';

/** Differs with every run of the same job, as the run metadata of a statement does. */
const OF_ONE_RUN = 'run-invocation-uri';

/** Whether two certificates speak for the same identity: who, by whose word, and everything else they prove but which run it was. */
export function sameIdentity(one: CertificateIdentity, other: CertificateIdentity): boolean {
  const names = new Set([...Object.keys(one.extensions), ...Object.keys(other.extensions)]);
  names.delete(OF_ONE_RUN);
  return (
    one.issuer === other.issuer &&
    one.san === other.san &&
    one.sanType === other.sanType &&
    [...names].every((name) => one.extensions[name] === other.extensions[name])
  );
}
