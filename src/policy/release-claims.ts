import type { JsonObject } from '../base/json/json-shape.ts';
import { parseStatement } from '../sigstore/statement.ts';
import { type CertificateIdentity, RELEASE_SIGNER } from '../x509/certificate.ts';
import { RELEASE_TYPES } from './vouching-types.ts';

/** Whether a certificate is one of GitHub's release signer. It is believed under GitHub's own root alone. */
export const isReleaseSigner = ({ san, issuer }: Pick<CertificateIdentity, 'san' | 'issuer'>): boolean =>
  san === RELEASE_SIGNER && issuer === '';

/**
 * The identity of GitHub's release signer with what its statement says about the release, under the names of certificate extensions. It
 * signs for every repository, so its name alone means nothing; and its statement is as good as a certificate, because GitHub writes and
 * signs it, not a job.
 *
 * @param isGithub Whether the certificate was verified under GitHub's own root. Otherwise, nothing is believed.
 * @param statement The signed bytes.
 */
export function withReleaseClaims(identity: CertificateIdentity, isGithub: boolean, statement: Buffer | undefined): CertificateIdentity {
  if (!isReleaseSigner(identity)) return identity;
  // Extensions of such a certificate mean nothing: GitHub writes none, and another authority could write any.
  const bare = { ...identity, extensions: {} };
  if (!isGithub || statement === undefined) return bare;
  const { predicateType, predicate = {} } = parseStatement(statement);
  return predicateType.startsWith(RELEASE_TYPES) ? { ...identity, extensions: readReleaseClaims(predicate) } : bare;
}

/** `OWNER/NAME`, in the characters that GitHub allows. */
const REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/[A-Za-z0-9._-]{1,100}$/;

/** The fields of the predicate that GitHub adds to those of in-toto: repository, repositoryId, ownerId, tag. */
function readReleaseClaims({ repository, repositoryId, ownerId, tag }: JsonObject): Readonly<Record<string, string>> {
  const name = textOf(repository) ?? '';
  const isNamed = REPOSITORY.test(name);
  const claims: Readonly<Record<string, string | undefined>> = {
    'source-repository-uri': isNamed ? `https://github.com/${name}` : undefined,
    'source-repository-owner-uri': isNamed ? `https://github.com/${name.split('/')[0]}` : undefined,
    'source-repository-identifier': textOf(repositoryId),
    'source-repository-owner-identifier': textOf(ownerId),
    'source-repository-ref': textOf(tag) === undefined ? undefined : `refs/tags/${textOf(tag)}`,
  };
  return Object.fromEntries(Object.entries(claims).flatMap(([claim, text]) => (text === undefined ? [] : [[claim, text]])));
}

/** GitHub writes ids as texts. */
const textOf = (value: unknown): string | undefined => {
  const text = Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
};
