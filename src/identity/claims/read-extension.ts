import type { CertificateIdentity } from '../../x509/certificate.ts';

type Extensions = CertificateIdentity['extensions'];

/** The extensions of Fulcio before spring 2023, which were written for GitHub's tokens only (fulcio, docs/oid-info.md, .2 to .6). */
const DEPRECATED: readonly string[] = [
  'github-workflow-trigger',
  'github-workflow-sha',
  'github-workflow-name',
  'github-workflow-repository',
  'github-workflow-ref',
];

/** Extensions about the issuer and the token that say nothing about the build. */
const OTHERS: readonly string[] = ['issuer', 'issuer-v2', 'token-subject'];

/**
 * One fact in a certificate. Certificates of Fulcio before spring 2023 have the deprecated extensions alone, and these are read instead.
 * As soon as a certificate has one of the later extensions, the deprecated ones are never read: nothing in it can then be asked for
 * in two ways with two answers.
 *
 * @param name The documented name of the later extension, e.g. `source-repository-uri`.
 */
export function readExtension({ san, extensions }: Pick<CertificateIdentity, 'san' | 'extensions'>, name: string): string | undefined {
  if (extensions[name] !== undefined) return extensions[name];
  const isOld = Object.keys(extensions).every((known) => DEPRECATED.includes(known) || OTHERS.includes(known));
  // GitHub's server is named only in the identity: https://HOST/OWNER/NAME/.github/workflows/FILE@REF.
  const [, host] = /^(https:\/\/[^/]+)\/[^/]+\/[^/]+\/\.github\/workflows\//.exec(san) ?? [];
  return isOld && host !== undefined ? readDeprecated(name, host, extensions) : undefined;
}

function readDeprecated(name: string, host: string, extensions: Extensions): string | undefined {
  const repository = extensions['github-workflow-repository'];
  switch (name) {
    case 'source-repository-uri':
      return repository && `${host}/${repository}`;
    case 'source-repository-owner-uri':
      return repository && `${host}/${repository.split('/')[0]}`;
    case 'source-repository-ref':
      return extensions['github-workflow-ref'];
    case 'source-repository-digest':
      return extensions['github-workflow-sha'];
    case 'build-trigger':
      return extensions['github-workflow-trigger'];
    default:
      return undefined;
  }
}
