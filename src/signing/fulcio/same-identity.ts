import type { CertificateIdentity } from '../../x509/certificate.ts';

/** Differs in every run of the same job, like the run metadata of a statement. */
const OF_ONE_RUN = 'run-invocation-uri';

/** Whether two certificates have the same identity: the SAN, the issuer, and all other claims except the run. */
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
