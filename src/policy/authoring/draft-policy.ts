import { ChopmarkError } from '../../base/errors/errors.ts';
import { CERTIFICATE_CLAUSES, type ClauseName, ciOfCertificateIssuer } from '../../identity/claims/clauses.ts';
import { PROVENANCE_TYPE } from '../../predicates/provenance-shape.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';

export interface DraftInput {
  identity: CertificateIdentity;
  predicateType?: string | undefined;
}

/** Clauses that a draft has if the certificate proves them: the signer, but not the time or the commit. */
const DRAFTED: readonly ClauseName[] = [
  'repository',
  'repository-id',
  'owner-id',
  'organization',
  'project',
  'pipeline-definition',
  'pipeline',
  'job',
  'workflow',
  'signer',
  'ref',
  'environment',
];

const COMMENT: Readonly<Partial<Record<ClauseName | 'instance', string>>> = {
  instance: 'accepts only these bytes; update the digest when you change the file',
  'repository-id': 'stays valid after renames, and refuses a name that was taken over by another owner',
  'owner-id': 'the same for the owner',
  ref: 'extend it to the refs that you release from: refs/tags/v*',
};

/**
 * A policy file that trusts the signers of some bundles, with a comment on the purpose of clauses.
 *
 * @param instance In the form of a policy: `staging`, `sigstore.json@sha256:HEX`.
 */
export function draftPolicy(inputs: readonly DraftInput[], instance?: string): string {
  const entries = new Set(inputs.map(({ identity }) => draftEntry(identity, instance)));
  const types = new Set(inputs.flatMap(({ predicateType }) => predicateType ?? []));
  const requirements = [
    ...(types.has(PROVENANCE_TYPE) ? [draftProvenance(inputs)] : []),
    ...[...types].filter((type) => type !== PROVENANCE_TYPE).map((type) => `  - predicate: ${quote(type)}`),
  ];
  return [
    '# The trusted signers, and the requirements for an artifact. Every line below comes from the given bundles.',
    'version: 1',
    'trust:',
    ...entries,
    ...(requirements.length > 0 ? ['require:', ...requirements] : []),
    '',
  ].join('\n');
}

function draftEntry(identity: CertificateIdentity, instance: string | undefined): string {
  const ci = ciOfCertificateIssuer(identity.issuer) ?? guessPlatform(identity);
  const lines: [name: string, value: string][] = [];
  if (ci !== undefined) lines.push(['ci', ci]);
  if (instance !== undefined) lines.push(['instance', quote(instance)]);
  if (ci === undefined || !CERTIFICATE_CLAUSES[ci].issuers.includes(identity.issuer)) lines.push(['issuer', quote(identity.issuer)]);
  if (ci === undefined) lines.push(['identity', quote(identity.san)]);
  else lines.push(...draftClauses(identity, ci));
  const [first, ...others] = lines.map(([name, value]) => {
    const comment = name === 'instance' && !value.includes('@sha256:') ? undefined : COMMENT[name as ClauseName | 'instance'];
    return `${name}: ${value}${comment === undefined ? '' : `  # ${comment}`}`;
  });
  return [`  - ${first}`, ...others.map((line) => `    ${line}`)].join('\n');
}

function draftClauses(identity: CertificateIdentity, ci: NonNullable<ReturnType<typeof ciOfCertificateIssuer>>): [string, string][] {
  const { proves, workflowSeparator } = CERTIFICATE_CLAUSES[ci];
  const repository = proves.repository?.(identity) ?? '';
  return DRAFTED.flatMap((clause): [string, string][] => {
    const text = proves[clause]?.(identity);
    if (text === undefined) return [];
    // If the signer is not a file, project, pipeline or job already state the identity.
    if (clause === 'signer' && (workflowSeparator === undefined || text === proves.workflow?.(identity))) return [];
    if (clause === 'workflow') return [[clause, quote(withoutRef(text).replace(`${repository}${workflowSeparator}`, ''))]];
    return [[clause, quote(clause === 'signer' ? withoutRef(text) : text)]];
  });
}

/** If there are several sources, the user must write the source requirement. */
function draftProvenance(inputs: readonly DraftInput[]): string {
  const sources = new Set(
    inputs.map(({ identity }) => {
      const ci = ciOfCertificateIssuer(identity.issuer) ?? guessPlatform(identity);
      return ci && CERTIFICATE_CLAUSES[ci].proves.repository?.(identity);
    }),
  );
  const [source] = sources;
  return sources.size === 1 && source !== undefined ? `  - provenance: { source: ${quote(source)} }` : '  - provenance:';
}

/** Private installations have their own issuers. The claims in their certificates show the platform. */
function guessPlatform({ san, extensions }: CertificateIdentity): 'github' | 'gitlab' | 'jenkins' | undefined {
  const config = extensions['build-config-uri'];
  if (config !== undefined && extensions['source-repository-uri'] !== undefined)
    return config.slice(8).includes('//') ? 'gitlab' : 'github';
  return /^https?:\/\/[^/]+(\/.*)?\/job\//.test(san) ? 'jenkins' : undefined;
}

/** Removes the ref if the URI can be split in only one way. A policy pattern without `@` matches any ref. */
const withoutRef = (uri: string) => (uri.split('@').length === 2 ? (uri.split('@')[0] ?? uri) : uri);

/**
 * A YAML text with this value: unquoted if it has no special meaning in YAML.
 *
 * @throws ChopmarkError `INPUT_UNSUPPORTED_CLAUSE` for a text that would be a glob in a policy
 */
function quote(text: string): string {
  if (text.includes('*'))
    throw new ChopmarkError({
      code: 'INPUT_UNSUPPORTED_CLAUSE',
      message: `No policy can be written for ${JSON.stringify(text)}: its * would be a pattern in a policy.`,
      hint: 'Write the policy by hand.',
    });
  if (/^[A-Za-z][\w./@-]*$|^https:\/\/[\w./@-]+$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)) return text;
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
