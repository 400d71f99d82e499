import { ChopmarkError } from '../../base/errors/errors.ts';
import type { JsonObject } from '../../base/json/json-shape.ts';
import { CERTIFICATE_CLAUSES, type ClauseName, ciOfCertificateIssuer } from '../../identity/claims/clauses.ts';
import { provenance } from '../../predicates/provenance.ts';
import { PROVENANCE_TYPE } from '../../predicates/provenance-shape.ts';
import { testResult } from '../../predicates/test-result.ts';
import { vsa } from '../../predicates/vsa.ts';
import type { SignerId } from '../../results/build-facts.ts';
import type { CheckedBundle } from '../../results/result.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';
import type { TrustEntry } from '../parse/policy.ts';
import { findUnsupportedClauses } from '../parse/unsupported-clauses.ts';
import { isReleaseSigner } from '../release-claims.ts';
import { RELEASE_TYPES } from '../vouching-types.ts';

/** A bundle that a policy is drafted from. */
export interface DraftInput {
  identity: CertificateIdentity;
  predicateType?: string | undefined;
  /** Absent for signatures without a statement. */
  predicate?: JsonObject | undefined;
  /** The trusted root of the trust entry, in the form of a policy: `staging`, `sigstore.json@sha256:HEX`. Absent: that of the run. */
  root?: DraftRoot | undefined;
  /** Names of artifacts that the requirement is limited to, because other artifacts have no such statement. */
  artifacts?: readonly string[] | undefined;
  /** The builder of a provenance. Without an id, it names none. */
  builder?: CheckedBundle['builder'];
}

export type DraftRoot = { instance: string } | { 'trusted-root': string };

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

const PINNED = 'accepts only these bytes; update the digest when you change the file';

const COMMENT: Readonly<Record<string, string>> = {
  instance: PINNED,
  'trusted-root': PINNED,
  'repository-id': 'stays valid after renames, and refuses a name that was taken over by another owner',
  'owner-id': 'the same for the owner',
  ref: 'extend it to the refs that you release from: refs/tags/v*',
  'allow-ssh-rerun': 'a person could have typed commands into this job',
};

/**
 * A policy file that trusts the signers of some bundles, with a comment on the purpose of clauses.
 *
 * @throws ChopmarkError `INPUT_UNSUPPORTED_CLAUSE` for a text that would be a glob in a policy
 */
export function draftPolicy(inputs: readonly DraftInput[]): string {
  const entries = [...new Set(inputs.map(draftEntry))];
  // A verification summary only states its verifier, so a policy with several entries must name the entry that is the verifier.
  const isNamed = entries.length > 1 && inputs.some(({ predicateType }) => vsa.types.includes(predicateType ?? ''));
  const nameOf = (input: DraftInput) => `signer-${entries.indexOf(draftEntry(input)) + 1}`;
  const requirements = draftRequirements(inputs, isNamed ? nameOf : undefined);
  return [
    '# The trusted signers, and the requirements for an artifact. Every line below comes from the given bundles.',
    'version: 1',
    'trust:',
    ...entries.map((lines, index) => `  - ${isNamed ? `name: signer-${index + 1}\n` : ''}${lines}`.replaceAll('\n', '\n    ')),
    ...(requirements.length > 0 ? ['require:', ...requirements] : []),
    '',
  ].join('\n');
}

/** The lines of a trust entry, without indentation. */
function draftEntry({ identity, root }: DraftInput): string {
  const lines: Line[] = [
    ...draftSigner(identity).lines,
    ...(isSshRerun(identity) ? [['allow-ssh-rerun', 'true'] as const] : []),
    ...Object.entries(root ?? {}),
  ];
  // The CI system is the best heading of an entry, and then its root.
  const order = ['ci', ...ROOTS];
  const rank = ([name]: Line) => (order.includes(name) ? order.indexOf(name) : order.length);
  return lines
    .sort((one, other) => rank(one) - rank(other))
    .map(([name, text]) => {
      const isUnpinned = ROOTS.includes(name) && !text.includes('@sha256:');
      const comment = isUnpinned ? undefined : COMMENT[name];
      return `${name}: ${PLAIN.includes(name) ? text : quote(text)}${comment === undefined ? '' : `  # ${comment}`}`;
    })
    .join('\n');
}

type Line = readonly [name: string, text: string];

/**
 * The lines about the signer: its clauses if they are enough. Certificates that lack what a clause needs, such as old
 * ones, are named by their whole identity.
 *
 * @returns The CI system that the entry is about, if it is known from the entry or from the issuer.
 */
function draftSigner(identity: CertificateIdentity): { ci: SignerId | undefined; lines: Line[] } {
  const { issuer, san } = identity;
  const known = ciOfCertificateIssuer(issuer);
  const ci = signerOf(identity);
  const clauses = ci === undefined ? [] : draftClauses(identity, ci);
  if (ci !== undefined && areEnough(clauses, identity, ci))
    return {
      ci,
      lines: [['ci', ci], ...(CERTIFICATE_CLAUSES[ci].issuers.includes(issuer) ? [] : [['issuer', issuer] as const]), ...clauses],
    };
  return {
    ci: known,
    lines: [
      ['issuer', issuer],
      ['identity', san],
    ],
  };
}

const ROOTS = ['instance', 'trusted-root'];

/** Keys whose values are words of the policy language. */
const PLAIN = ['ci', 'allow-ssh-rerun'];

/**
 * Whether an entry with these clauses can be written, and says for whom the signer acted: a file that signs can be called from other
 * repositories, so its repository must be in the certificate.
 */
function areEnough(clauses: readonly (readonly [ClauseName, string])[], { issuer }: CertificateIdentity, ci: SignerId): boolean {
  const { issuers, workflowSeparator } = CERTIFICATE_CLAUSES[ci];
  const entry: TrustEntry = {
    name: 'draft',
    root: {},
    ci,
    clauses: Object.fromEntries(clauses.map(([clause, text]) => [clause, [text]])),
    acceptDeclared: [],
    ...(issuers.includes(issuer) ? {} : { issuer }),
  };
  const namesRepository = workflowSeparator === undefined || clauses.some(([clause]) => clause === 'repository');
  return namesRepository && findUnsupportedClauses(entry).length === 0;
}

const isSshRerun = ({ extensions }: CertificateIdentity) => extensions['runner-environment'] === 'ssh-rerun';

function draftClauses(identity: CertificateIdentity, ci: SignerId): [clause: ClauseName, text: string][] {
  const { proves, workflowSeparator } = CERTIFICATE_CLAUSES[ci];
  const repository = proves.repository?.(identity) ?? '';
  return DRAFTED.flatMap((clause): [ClauseName, string][] => {
    const text = proves[clause]?.(identity);
    if (text === undefined) return [];
    // Each release has a tag of its own.
    if (clause === 'ref' && ci === 'github-release') return [];
    // If the signer is not a file, project, pipeline or job already state the identity.
    if (clause === 'signer' && (workflowSeparator === undefined || text === proves.workflow?.(identity))) return [];
    if (clause === 'workflow') return [[clause, withoutRef(text).replace(`${repository}${workflowSeparator}`, '')]];
    return [[clause, clause === 'signer' ? withoutRef(text) : text]];
  });
}

/** One requirement is for provenance of every version. */
const requiredAs = (type: string | undefined): string | undefined =>
  type !== undefined && provenance.types.includes(type) ? PROVENANCE_TYPE : type;

const isRelease = (type: string, inputs: readonly DraftInput[]): boolean =>
  type.startsWith(RELEASE_TYPES) && inputs.every(({ identity, predicateType }) => predicateType !== type || isReleaseSigner(identity));

/** One requirement for each type of statement. */
function draftRequirements(inputs: readonly DraftInput[], nameOf: ((input: DraftInput) => string) | undefined): string[] {
  // A release counts by its signer, in any version.
  const types = [...new Set(inputs.flatMap(({ predicateType }) => requiredAs(predicateType) ?? []))].filter(
    (type) => !isRelease(type, inputs),
  );
  // What an artifact is made of comes first.
  types.sort((one, other) => Number(other === PROVENANCE_TYPE) - Number(one === PROVENANCE_TYPE));
  return types.map((type) => {
    const ofType = inputs.filter(({ predicateType }) => requiredAs(predicateType) === type);
    const names = ofType.some(({ artifacts }) => artifacts === undefined)
      ? []
      : [...new Set(ofType.flatMap(({ artifacts = [] }) => artifacts))];
    const by = nameOf && vsa.types.includes(type) ? [...new Set(ofType.map(nameOf))] : [];
    return [
      `  - ${draftRequirement(type, ofType)}`,
      ...(by.length > 0 ? [`    by: ${listOf(by)}`] : []),
      ...(names.length > 0 ? [`    artifacts: ${listOf(names)}  # other artifacts have no such statement`] : []),
    ].join('\n');
  });
}

function draftRequirement(type: string, inputs: readonly DraftInput[]): string {
  const predicates = inputs.flatMap(({ predicate }) => (predicate === undefined ? [] : [predicate]));
  if (type === PROVENANCE_TYPE) return draftProvenance(inputs);
  if (vsa.types.includes(type) && predicates.length > 0)
    return `vsa: { verifier: ${listOf([...new Set(predicates.map((predicate) => vsa.read(predicate).verifier))])} }`;
  if (testResult.types.includes(type) && predicates.length > 0)
    return predicates.some((predicate) => testResult.read(predicate).result === 'WARNED') ? 'tests: { result: warned }' : 'tests:';
  return `predicate: ${quote(type)}`;
}

/**
 * Builders are named if a certificate does not prove them. If there are several sources, the user must write the source requirement.
 * Provenance whose builder is neither named nor proven is only required as a statement.
 */
function draftProvenance(inputs: readonly DraftInput[]): string {
  const builders = inputs.flatMap(({ builder }) => builder ?? []);
  if (builders.some(({ basis, id }) => basis === 'declared' && id === undefined)) return `predicate: ${quote(PROVENANCE_TYPE)}`;
  const isProven = builders.every(({ basis }) => basis === 'proven');
  const sources = new Set(
    inputs.map(({ identity }) => {
      const { ci } = draftSigner(identity);
      return ci && CERTIFICATE_CLAUSES[ci].proves.repository?.(identity);
    }),
  );
  const [source] = sources;
  const clauses = [
    ...(sources.size === 1 && source !== undefined ? [`source: ${quote(source)}`] : []),
    ...(isProven ? [] : [`builder: ${listOf([...new Set(builders.flatMap(({ id }) => id ?? []))])}`]),
  ];
  return clauses.length === 0 ? 'provenance:' : `provenance: { ${clauses.join(', ')} }`;
}

const listOf = (texts: readonly string[]): string => (texts.length === 1 ? quote(texts[0] ?? '') : `[${texts.map(quote).join(', ')}]`);

const signerOf = (identity: CertificateIdentity): SignerId | undefined =>
  isReleaseSigner(identity) ? 'github-release' : (ciOfCertificateIssuer(identity.issuer) ?? guessPlatform(identity));

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
