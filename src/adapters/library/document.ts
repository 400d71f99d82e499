import { serializeDocument as serialize } from '../../report/json.ts';
import { RESULT_SCHEMA } from '../../results/result.ts';

/**
 * A result as the JSON document that the command line writes with `--json`, with a final line feed: big integers as decimal strings, times
 * as RFC 3339, bytes as base64. The bundles of `attest` and `sign` are not in it, because the document names their files.
 *
 * @param document What a function of the library returned.
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { serializeDocument, verify } from 'chopmark';
 *
 * await writeFile('result.json', serializeDocument(await verify({ subjectPath: ['app.tar.gz'], key: 'public.pem' })));
 * ```
 */
export function serializeDocument(document: unknown): string {
  if (typeof document !== 'object' || document === null || !('schema' in document) || document.schema !== RESULT_SCHEMA)
    return serialize(document);
  const kept = Object.keys(document).filter((key) => key !== 'bundles');
  return serialize(Object.fromEntries(kept.map((key) => [key, (document as Record<string, unknown>)[key]])));
}
