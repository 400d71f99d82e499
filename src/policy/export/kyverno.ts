import type { ExportLoss } from '../../results/policy-report.ts';
import { lossesOf } from './cosign.ts';
import type { ExportContext, ExportedFiles } from './exported-policy.ts';
import { identitiesOf, resourceName, writeResource } from './policy-controller.ts';
import type { PortableEntry, PortablePolicy } from './portable-policy.ts';

/** The fields of a pod that name images. */
const IMAGES = ['containers', 'initContainers', 'ephemeralContainers'];

/** A Kyverno ImageValidatingPolicy (1.15 and later), which contains the trusted roots. */
export function exportToKyverno(policy: PortablePolicy, context: ExportContext): ExportedFiles {
  const losses: ExportLoss[] = [...policy.losses, ...policy.entries.flatMap((entry) => lossesOf(entry, new Set()))];
  const types = [
    ...new Set([...policy.statements.flatMap((statement) => statement.types), ...policy.entries.flatMap((entry) => entry.types ?? [])]),
  ];
  const attestors = policy.entries.map((entry, index) => {
    const key = context.keyOf(entry.source);
    const root = context.rootOf(entry.source);
    return {
      name: attestorName(index),
      cosign: {
        ...(key ? { key: { data: key } } : { keyless: { identities: identitiesOf(entry) } }),
        ...(root && { trustedRoot: { value: root.json } }),
      },
    };
  });
  if (policy.entries.some((entry) => context.rootOf(entry.source)))
    losses.push({
      at: context.name,
      what: 'offline use: Kyverno also fetches the public root, or the one that its tuf field names',
      effect: 'refuses more',
    });
  const resource = {
    apiVersion: 'policies.kyverno.io/v1beta1',
    kind: 'ImageValidatingPolicy',
    metadata: { name: resourceName(context.name) },
    spec: {
      validationActions: ['Deny'],
      failurePolicy: 'Fail',
      matchConstraints: {
        resourceRules: [
          { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['pods', 'pods/ephemeralcontainers'] },
        ],
      },
      matchImageReferences: context.images.map((glob) => ({ glob })),
      attestors,
      ...(types.length > 0 && { attestations: types.map((type, index) => ({ name: `statement${index + 1}`, intoto: { type } })) }),
      validations: IMAGES.flatMap((images) =>
        conditionsOf(policy, types).map(({ name, condition }) => ({
          expression: `!has(images.${images}) || images.${images}.all(image, ${condition})`,
          message: `${name}: no statement about the image from a trusted signer.`,
        })),
      ),
    },
  };
  return { files: [{ name: 'image-validating-policy.yaml', content: writeResource(resource, 'kyverno', context, losses) }], losses };
}

const attestorName = (index: number): string => `trust${index + 1}`;

/** Each required statement, as an expression about one image. */
function conditionsOf({ statements, entries }: PortablePolicy, types: readonly string[]): { name: string; condition: string }[] {
  const listed = (chosen: readonly number[]) => `[${chosen.map((index) => `attestors.${attestorName(index)}`).join(', ')}]`;
  const believing = (type: string, by?: readonly string[]) =>
    entries.flatMap((entry, index) => (isBelieved(entry, type) && (by === undefined || by.includes(entry.name)) ? [index] : []));
  const asks = (type: string, by?: readonly string[]) => {
    const chosen = believing(type, by);
    return chosen.length === 0
      ? []
      : [`verifyAttestationSignatures(image, attestations.statement${types.indexOf(type) + 1}, ${listed(chosen)}) > 0`];
  };
  if (statements.length > 0)
    return statements.map(({ name, types: any, by }) => ({
      name,
      condition: any.flatMap((type) => asks(type, by)).join(' || ') || 'false',
    }));
  const untyped = entries.flatMap((entry, index) => (entry.types ? [] : [index]));
  const typed = types.flatMap((type) => asks(type));
  const condition =
    [...(untyped.length > 0 ? [`verifyImageSignatures(image, ${listed(untyped)}) > 0`] : []), ...typed].join(' || ') || 'false';
  return [{ name: 'trust', condition }];
}

const isBelieved = ({ types }: PortableEntry, type: string): boolean => types === undefined || types.includes(type);
