import { ChopmarkError } from '../../base/errors/errors.ts';
import { CERTIFICATE_CLAUSES, type ClauseName, ciOfCertificateIssuer } from '../../identity/claims/clauses.ts';
import { PROVENANCE_TYPE } from '../../predicates/provenance-shape.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';

export interface DraftInput {
  identity: CertificateIdentity;
  predicateType?: string | undefined;
}

/** Clauses that a draft has where the certificate proves them: who may sign, and not when or from which commit. */
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
  instance: 'takes no other bytes; write the new digest when you take a new file',
  'repository-id': 'outlives renames, and refuses a name that somebody else took over',
  'owner-id': 'the same for the owner',
  ref: 'widen it to what you release from: refs/tags/v*',
};

/**
 * A policy file that believes the signers of some bundles, with what each clause is for.
 *
 * @param instance As a policy names it: `staging`, `sigstore.json@sha256:HEX`.
 */
export function draftPolicy(inputs: readonly DraftInput[], instance?: string): string {
  const entries = new Set(inputs.map(({ identity }) => draftEntry(identity, instance)));
  const types = new Set(inputs.flatMap(({ predicateType }) => predicateType ?? []));
  const requirements = [
    ...(types.has(PROVENANCE_TYPE) ? [draftProvenance(inputs)] : []),
    ...[...types].filter((type) => type !== PROVENANCE_TYPE).map((type) => `  - predicate: ${quote(type)}`),
  ];
  return [
    '# Whom to believe, and what an artifact has to bring. Every line below comes from the bundles it was written from.',
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
    // Without a file of its own, the identity is said by project, pipeline or job already.
    if (clause === 'signer' && (workflowSeparator === undefined || text === proves.workflow?.(identity))) return [];
    if (clause === 'workflow') return [[clause, quote(withoutRef(text).replace(`${repository}${workflowSeparator}`, ''))]];
    return [[clause, quote(clause === 'signer' ? withoutRef(text) : text)]];
  });
}

/** Provenance of several sources needs a requirement of one's own making. */
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

/** Private installations have issuers of their own; what their certificates say tells whose words they are in. */
function guessPlatform({ san, extensions }: CertificateIdentity): 'github' | 'gitlab' | 'jenkins' | undefined {
  const config = extensions['build-config-uri'];
  if (config !== undefined && extensions['source-repository-uri'] !== undefined)
    return config.slice(8).includes('//') ? 'gitlab' : 'github';
  return /^https?:\/\/[^/]+(\/.*)?\/job\//.test(san) ? 'jenkins' : undefined;
}

/** Only where it can be cut in one way; a policy pattern without `@` leaves the ref open. */
const withoutRef = (uri: string) => (uri.split('@').length === 2 ? (uri.split('@')[0] ?? uri) : uri);

/**
 * A text that means itself: plain where nothing in it could mean anything else to a reader of YAML.
 *
 * @throws ChopmarkError `INPUT_UNSUPPORTED_CLAUSE` for what the policy's globs would give another meaning
 */
function quote(text: string): string {
  if (text.includes('*'))
    throw new ChopmarkError({
      code: 'INPUT_UNSUPPORTED_CLAUSE',
      message: `${JSON.stringify(text)} has a * in it, which would be a pattern in a policy.`,
      hint: 'Write the policy by hand.',
    });
  if (/^[A-Za-z][\w./@-]*$|^https:\/\/[\w./@-]+$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)) return text;
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
