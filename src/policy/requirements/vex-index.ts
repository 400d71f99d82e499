import type { VexProduct, VexStatement } from '../../predicates/openvex.ts';
import type { Finding } from '../../predicates/vulnerabilities/report-shape.ts';
import type { RequirementContext } from './evaluation.ts';

/** Finds OpenVEX statements without comparing each with each finding. */
export interface VexIndex {
  /** The last statement about a vulnerability in an artifact or its part. */
  findLast(finding: Pick<Finding, 'id' | 'aliases' | 'package'>): VexStatement | undefined;
}

/** A statement, and what it is about. */
interface Indexed {
  ids: ReadonlySet<string>;
  /** Whether it is about the whole artifact, and so about each part. */
  isAboutAll: boolean;
  /** The parts that it is about otherwise, by package URL. */
  parts: ReadonlySet<string>;
}

/**
 * Indexes statements by the ids and by the parts that they name. A finding looks at the statements with its id or at those about its part,
 * whichever are fewer, from the last one.
 *
 * @param vex The later ones replace the earlier ones.
 * @param count Called for each statement that a finding looks at. For tests.
 */
export function indexVex(
  vex: readonly VexStatement[],
  { names, digests }: Pick<RequirementContext, 'names' | 'digests'>,
  count: () => void = () => {},
): VexIndex {
  const ours = new Set(names);
  const isArtifact = (name: string) => ours.has(name) || digests.some((digest) => name.includes(digest));
  const statements = vex.map((statement) => readStatement(statement, isArtifact));
  const byId = group(statements, ({ ids }) => ids);
  const byPart = group(statements, ({ parts }) => parts);
  const lastAboutAll = new Map<string, number>();
  for (const [at, { ids, isAboutAll }] of statements.entries()) if (isAboutAll) for (const id of ids) lastAboutAll.set(id, at);
  const known = new Map<string, number>();

  /** The last statement with an id about a part, or -1. Each pair is looked for once. */
  const findPair = (id: string, part: string): number => {
    const key = JSON.stringify([id, part]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const [withId, aboutPart] = [byId.get(id) ?? [], byPart.get(part) ?? []];
    const fits = (at: number) => {
      count();
      return statements[at]?.ids.has(id) === true && statements[at]?.parts.has(part) === true;
    };
    const last = (withId.length < aboutPart.length ? withId : aboutPart).findLast(fits) ?? -1;
    known.set(key, last);
    return last;
  };

  return {
    findLast({ id, aliases, package: part }) {
      const purl = part?.purl;
      let last = -1;
      for (const name of new Set([id, ...aliases]))
        last = Math.max(last, lastAboutAll.get(name) ?? -1, purl === undefined ? -1 : findPair(name, purl));
      return vex[last];
    },
  };
}

function readStatement({ vulnerability, aliases, products }: VexStatement, isArtifact: (name: string) => boolean): Indexed {
  const ids = new Set([vulnerability, ...aliases]);
  if (products === undefined) return { ids, isAboutAll: true, parts: new Set() };
  const isOurs = ({ names }: VexProduct) => names.some(isArtifact);
  return {
    ids,
    isAboutAll: products.some((product) => product.parts.length === 0 && isOurs(product)),
    // For a product with subcomponents, only the subcomponents are meant.
    parts: new Set(products.flatMap((product) => (product.parts.length === 0 ? product.names : isOurs(product) ? product.parts : []))),
  };
}

function group(statements: readonly Indexed[], namesOf: (statement: Indexed) => Iterable<string>): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, statement] of statements.entries())
    for (const name of namesOf(statement)) {
      const known = groups.get(name);
      if (known) known.push(at);
      else groups.set(name, [at]);
    }
  return groups;
}
