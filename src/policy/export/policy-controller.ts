import { stringify } from 'yaml';
import { trimBoth } from '../../base/text/trim.ts';
import { PROVENANCE_TYPE } from '../../predicates/provenance-shape.ts';
import type { ExportLoss } from '../../results/policy-report.ts';
import { lossesOf } from './cosign.ts';
import type { ExportContext, ExportedFiles } from './exported-policy.ts';
import { type Matcher, unite } from './matcher.ts';
import type { PortableEntry, PortablePolicy } from './portable-policy.ts';
import { comment, describeLosses } from './shell-script.ts';

/** Alternatives of one requirement with several types. Each is an authority. */
const MOST_AUTHORITIES = 64;

/**
 * A ClusterImagePolicy of sigstore/policy-controller. The TrustRoot for an entry of a private instance is not written: with plain keys
 * (`sigstoreKeys`), version 0.13.1 does not find the log of a bundle, and the only alternative is a TUF repository.
 */
export function exportToPolicyController(policy: PortablePolicy, context: ExportContext): ExportedFiles {
  const losses: ExportLoss[] = [
    ...policy.losses,
    { at: context.name, what: 'bundles with entries in Rekor v2 (version 0.13.1 does not support them)', effect: 'refuses more' },
  ];
  const authorities = policy.entries.flatMap((entry, index) => {
    losses.push(...lossesOf(entry, new Set()));
    const key = context.keyOf(entry.source);
    if (key) losses.push({ at: entry.at, what: 'a key: bundles are verified only by certificate', effect: 'refuses more' });
    const isPrivate = context.rootOf(entry.source) !== undefined;
    const trustRootRef = `trust-root-${index + 1}`;
    if (isPrivate && !key)
      losses.push({
        at: entry.at,
        what: `the trusted root: create a TrustRoot ${trustRootRef} from the TUF repository of the instance`,
        effect: 'refuses more',
      });
    if (key) return [];
    return alternatives(policy, entry, losses).map((types, at) => ({
      name: `trust-${index + 1}${at === 0 ? '' : `-${at + 1}`}`,
      keyless: { identities: identitiesOf(entry), ...(isPrivate && { trustRootRef }) },
      signatureFormat: 'bundle',
      attestations: types.map((type, position) => ({ name: `statement-${position + 1}`, predicateType: type })),
    }));
  });
  const resource = {
    apiVersion: 'policy.sigstore.dev/v1beta1',
    kind: 'ClusterImagePolicy',
    metadata: { name: resourceName(context.name) },
    spec: { images: context.images.map((glob) => ({ glob })), authorities: authorities.length > 0 ? authorities : [REFUSE] },
  };
  return { files: [{ name: 'cluster-image-policy.yaml', content: writeResource(resource, 'policy-controller', context, losses) }], losses };
}

const REFUSE = { name: 'nobody', static: { action: 'fail', message: 'No entry of the policy can be expressed here.' } };

/** Sets of statement types. Any one set from this entry is enough. */
function alternatives({ statements }: PortablePolicy, entry: PortableEntry, losses: ExportLoss[]): string[][] {
  const mine = statements.filter(({ by }) => by === undefined || by.includes(entry.name));
  if (mine.length < statements.length)
    losses.push({ at: entry.at, what: 'statements that another entry must sign', effect: 'accepts more' });
  if (mine.length > 0 && entry.source.name && statements.length > 1)
    losses.push({
      at: entry.at,
      what: 'statements of several signers together: one entry must have signed all of them',
      effect: 'refuses more',
    });
  if (mine.length === 0) {
    if (entry.types) return entry.types.map((type) => [type]);
    losses.push({ at: entry.at, what: 'statements of any other type than SLSA provenance', effect: 'refuses more' });
    return [[PROVENANCE_TYPE]];
  }
  const sets = mine.reduce<string[][]>(
    (before, { types }) => before.flatMap((set) => believed(entry, types).map((type) => [...set, type])),
    [[]],
  );
  if (sets.length > MOST_AUTHORITIES)
    losses.push({ at: entry.at, what: `more than ${MOST_AUTHORITIES} combinations of types`, effect: 'refuses more' });
  return sets.slice(0, MOST_AUTHORITIES);
}

export const believed = ({ types: only }: PortableEntry, types: readonly string[]): string[] =>
  types.filter((type) => !only || only.includes(type));

/** Every issuer with every subject. Several values become one expression. */
export function identitiesOf({ issuers, subjects }: PortableEntry): Record<string, string>[] {
  const say = (name: string, matcher: Matcher) => ('exact' in matcher ? { [name]: matcher.exact } : { [`${name}RegExp`]: matcher.pattern });
  return [{ ...say('issuer', unite(issuers)), ...say('subject', unite(subjects)) }];
}

/** A name that Kubernetes accepts. */
export const resourceName = (path: string): string =>
  trimBoth(
    path
      .toLowerCase()
      .replace(/\.(ya?ml|json)$/, '')
      .replace(/[^a-z0-9]+/g, '-'),
    '-',
  ).slice(0, 50) || 'policy';

export const writeResource = (resource: unknown, tool: string, { name }: ExportContext, losses: readonly ExportLoss[]): string =>
  `${[`Written by chopmark policy export --to ${tool} from ${name}.`, ...describeLosses(losses)].map(comment).join('\n')}\n${stringify(resource, { lineWidth: 0 })}`;
