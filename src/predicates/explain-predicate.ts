import { JsonError } from '../base/json/json.ts';
import type { JsonObject } from '../base/json/json-shape.ts';

/** A row for people: a label and a value from the predicate. Untrusted text. */
export type PredicateRow = [string, string];

const SHOWN = 5;

/**
 * The content of a predicate in a few rows; empty for unknown types. Parsers are loaded when they are needed.
 *
 * @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED`
 */
export async function explainPredicate(type: string, predicate: JsonObject): Promise<PredicateRow[]> {
  const [{ sbom }, { vulnerabilities }, { openvex }, { testResult }, { vsa }, { findKindByType }] = await Promise.all([
    import('./sbom/sbom.ts'),
    import('./vulnerabilities.ts'),
    import('./openvex.ts'),
    import('./test-result.ts'),
    import('./vsa.ts'),
    import('./in-toto.ts'),
  ]);
  if (sbom.types.includes(type)) {
    const { format, version, created, components } = sbom.read(predicate, type);
    return [
      ['SBOM', `${format === 'spdx' ? 'SPDX' : 'CycloneDX'} ${version}${created ? ` of ${created.toISOString()}` : ''}`],
      [
        'lists',
        `${components.length} components${listFirst(components.map((one) => one.purls[0] ?? [one.name, one.version].filter(Boolean).join(' ')))}`,
      ],
    ];
  }
  if (vulnerabilities.types.includes(type)) {
    const { scanner, databaseTime, scanFinished, findings } = vulnerabilities.read(predicate, type);
    const counts = Object.entries(Object.groupBy(findings, ({ level }) => level)).map(([level, some = []]) => `${some.length} ${level}`);
    return [
      [
        'scanner',
        `${scanner.name}${scanner.version ? ` ${scanner.version}` : ''}${scanFinished ? `, on ${scanFinished.toISOString()}` : ''}`,
      ],
      ['database', databaseTime ? databaseTime.toISOString() : 'of unknown age'],
      ['findings', findings.length === 0 ? 'none' : `${counts.join(', ')}${listFirst(findings.map(({ id }) => id))}`],
    ];
  }
  if (openvex.types.includes(type)) {
    const { author, statements } = openvex.read(predicate);
    return [
      ['author', author],
      ...statements
        .slice(0, SHOWN)
        .map(
          ({ vulnerability, status, justification }): PredicateRow => [
            vulnerability,
            `${status}${justification ? `: ${justification}` : ''}`,
          ],
        ),
      ...(statements.length > SHOWN ? [['', `and ${statements.length - SHOWN} more`] satisfies PredicateRow] : []),
    ];
  }
  if (testResult.types.includes(type)) {
    const { result, passed, warned, failed } = testResult.read(predicate);
    return [
      ['tests', `${result}: ${passed.length} passed, ${warned.length} warned, ${failed.length} failed`],
      ...failed.slice(0, SHOWN).map((name): PredicateRow => ['failed', name]),
    ];
  }
  if (vsa.types.includes(type)) {
    const { verifier, result, resourceUri, policy, levels } = vsa.read(predicate);
    return [
      ['verdict', `${result}${levels.length > 0 ? `: ${levels.slice(0, SHOWN).join(', ')}` : ''}`],
      ['verifier', verifier],
      ['of', resourceUri],
      ['policy', policy.uri ?? policy.name ?? 'not named'],
    ];
  }
  const known = findKindByType(type);
  if (!known) return [];
  try {
    return [[known.name, known.summarize(predicate, type)]];
  } catch (error) {
    if (error instanceof JsonError) return [[known.name, `malformed: ${error.message}`]];
    throw error;
  }
}

const listFirst = (names: readonly string[]): string =>
  names.length === 0 ? '' : `: ${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;
