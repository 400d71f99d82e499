import { PROVENANCE_TYPE } from '../../predicates/provenance-shape.ts';
import type { ExportLoss } from '../../results/policy-report.ts';

/** The parts of a requirement that other tools can express. */
export interface PortableRequirement {
  kind: string;
  name: string;
  at?: string;
  artifacts?: readonly string[];
  by?: readonly string[];
  asks?: Readonly<Record<string, unknown>>;
}

/** A required statement. */
export interface AskedStatement {
  name: string;
  /** Any of these types. */
  types: readonly string[];
  /** Names of the trust entries that can sign it. Absent: any. */
  by?: readonly string[];
}

const SPDX = ['https://spdx.dev/Document', 'https://spdx.dev/Document/v2.3', 'https://spdx.dev/Document/v2.2'];
const CYCLONEDX = ['https://cyclonedx.org/bom'];

/** Statement types for a kind of requirement, and the key that this choice of types already expresses. */
const TYPES: Readonly<Record<string, { types: readonly string[]; says?: string }>> = {
  provenance: { types: [PROVENANCE_TYPE] },
  sbom: { types: [...SPDX, ...CYCLONEDX], says: 'format' },
  vulnerabilities: {
    types: [
      'https://in-toto.io/attestation/vulns/v0.2',
      'https://in-toto.io/attestation/vulns/v0.1',
      'https://cosign.sigstore.dev/attestation/vuln/v1',
    ],
  },
  tests: { types: ['https://in-toto.io/attestation/test-result/v0.1'] },
  vsa: { types: ['https://slsa.dev/verification_summary/v1'] },
};

/** The statements that the requirements need. Their conditions on the content of a statement are lost. */
export function listStatements(requirements: readonly PortableRequirement[]): { statements: AskedStatement[]; losses: ExportLoss[] } {
  const losses: ExportLoss[] = [];
  const statements = requirements.flatMap(({ kind, name, at = name, artifacts, by, asks = {} }): AskedStatement[] => {
    const lose = (what: string, effect: ExportLoss['effect'] = 'accepts more') => void losses.push({ at, what, effect });
    if (artifacts) lose(`that it is required only for ${artifacts.join(', ')}`, 'refuses more');
    const types = typesOf(kind, asks);
    if (types.length === 0) {
      lose(kind === 'signature' ? 'a signature in addition to the statements' : `the requirement ${name}`);
      return [];
    }
    const said = kind === 'predicate' ? 'type' : TYPES[kind]?.says;
    const unsaid = Object.keys(asks).filter((wish) => wish !== said);
    if (kind === 'predicate' && types.length < listTexts(asks.type).length) lose('types with globs', 'refuses more');
    if (kind === 'provenance') lose('that provenance matches the certificate and its builder is bound to the signer');
    if (kind === 'vulnerabilities') lose('that no vulnerability is found');
    if (kind === 'tests' || kind === 'vsa') lose('that the result is good');
    if (unsaid.length > 0) lose(`conditions of ${name} on the statement: ${unsaid.join(', ')}`);
    return [{ name, types, ...(by && { by }) }];
  });
  return { statements, losses };
}

function typesOf(kind: string, asks: Readonly<Record<string, unknown>>): readonly string[] {
  if (kind === 'predicate') return listTexts(asks.type).filter((type) => !type.includes('*'));
  if (kind !== 'sbom' || asks.format === undefined) return TYPES[kind]?.types ?? [];
  const formats = listTexts(asks.format);
  return [...(formats.includes('spdx') ? SPDX : []), ...(formats.includes('cyclonedx') ? CYCLONEDX : [])];
}

const listTexts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
