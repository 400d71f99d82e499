import type { JsonObject } from '../base/json/json-shape.ts';
import { orderVex } from './order-vex.ts';
import { time } from './vulnerabilities/fields.ts';

/** A kind of statement that contains a verdict, which can be negative. */
interface VerdictKind {
  /** For the rule that the newest of a kind decides. */
  kind: string;
  /** The types in every version, so that an older one is no way around a negative verdict. */
  begins: string;
  /** The negative verdict. A predicate without a readable verdict has none that is positive. */
  findNo(predicate: JsonObject): string | undefined;
}

const KINDS: readonly VerdictKind[] = [
  {
    kind: 'vsa',
    begins: 'https://slsa.dev/verification_summary/',
    // Versions before 1 write snake case.
    findNo: ({ verificationResult, verification_result: old }) => (isOneOf(verificationResult ?? old, ['PASSED']) ? undefined : 'FAILED'),
  },
  {
    kind: 'tests',
    begins: 'https://in-toto.io/attestation/test-result/',
    findNo: ({ result }) => (isOneOf(result, ['PASSED', 'WARNED']) ? undefined : 'FAILED'),
  },
  { kind: 'vex', begins: 'https://openvex.dev/ns', findNo: findAffected },
  { kind: 'cyclonedx-vex', begins: 'https://cyclonedx.org/vex', findNo: findExploitable },
];

const UNREADABLE = 'no readable verdict';

const isOneOf = (value: unknown, texts: readonly string[]): boolean => texts.some((text) => text === value);

const kindOf = (type: string): VerdictKind | undefined => KINDS.find(({ begins }) => type.startsWith(begins));

/** The kind of verdict in statements of a type. Undefined for statements without a verdict. */
export const nameVerdictKind = (type: string | undefined): string | undefined => (type === undefined ? undefined : kindOf(type)?.kind);

/**
 * The negative verdict of a statement: `FAILED`, `affected`. Undefined if it is positive, or the type contains no verdict.
 *
 * @param predicate Absent if the statement has none.
 */
export const findNo = (type: string | undefined, predicate: JsonObject): string | undefined =>
  type === undefined ? undefined : kindOf(type)?.findNo(predicate);

const POSITIVE = ['not_affected', 'fixed', 'under_investigation'];

/** The latest statement about a vulnerability in a product counts (OpenVEX, 0.2.0). */
function findAffected({ statements, timestamp }: JsonObject): string | undefined {
  if (!Array.isArray(statements)) return UNREADABLE;
  if ((statements as unknown[]).some((statement) => typeof statement !== 'object' || statement === null)) return UNREADABLE;
  const last = new Map<string, unknown>();
  for (const { vulnerability, products, status } of orderVex(statements as JsonObject[], (one) => time(one.timestamp), time(timestamp)))
    last.set(JSON.stringify([vulnerability, products]), status);
  const others = [...last.values()].filter((status) => !isOneOf(status, POSITIVE));
  return others.length === 0 ? undefined : others.includes('affected') ? 'affected' : UNREADABLE;
}

/** States of CycloneDX 1.4 to 1.7 that do not say that the product is affected. */
const UNEXPLOITABLE = ['resolved', 'resolved_with_pedigree', 'in_triage', 'false_positive', 'not_affected'];

function findExploitable({ vulnerabilities = [] }: JsonObject): string | undefined {
  if (!Array.isArray(vulnerabilities)) return UNREADABLE;
  const states = (vulnerabilities as ({ analysis?: { state?: unknown } } | null)[]).map((found) => found?.analysis?.state);
  if (states.includes('exploitable')) return 'exploitable';
  return states.every((state) => state === undefined || isOneOf(state, UNEXPLOITABLE)) ? undefined : UNREADABLE;
}
