import { setTimeout as sleep } from 'node:timers/promises';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import type { RawInputs } from '../../options/parse-inputs.ts';
import { MAX_QUERY, QUERY_TIMEOUT } from '../limits.ts';

/**
 * Reads the query of an external data source (Terraform's `external` provider): one JSON object of strings on standard input, with options
 * of `verify` by name. A terminal or empty input is an empty query.
 *
 * @throws ChopmarkError `INPUT_QUERY` for an invalid query, `INPUT_OPTION_CONFLICT` for an option that the command line has too
 */
export async function readTerraformInput(stdin: NodeJS.ReadStream, raw: RawInputs): Promise<RawInputs> {
  if (stdin.isTTY) return raw;
  const bytes = await readAll(stdin);
  if (bytes.toString().trim() === '') return raw;
  const query = Object.entries(parseQuery(bytes));
  for (const [name, value] of query) {
    if (typeof value !== 'string') throw noQuery(`${JSON.stringify(name.slice(0, 80))} is not a string`);
    // A query must not override the command line, because the override would not be visible there.
    if (raw[name] !== undefined)
      throw new ChopmarkError({
        code: 'INPUT_OPTION_CONFLICT',
        message: `The option ${JSON.stringify(name)} is both on the command line and in the query.`,
        hint: 'Use only one of the two.',
      });
  }
  return { ...raw, ...Object.fromEntries(query as [string, string][]) };
}

/** Terraform writes the query at once and closes the stream. Waiting ends after a time limit. */
async function readAll(stdin: NodeJS.ReadStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const read = (async () => {
    for await (const chunk of stdin) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
      if (size > MAX_QUERY) throw noQuery(`it is longer than ${MAX_QUERY} bytes`);
    }
    return true;
  })();
  const isComplete = await Promise.race([read, sleep(QUERY_TIMEOUT, false, { ref: false })]);
  if (!isComplete) throw noQuery(`it did not end within ${QUERY_TIMEOUT / 1000} seconds`);
  return Buffer.concat(chunks);
}

function parseQuery(bytes: Buffer): Record<string, unknown> {
  let query: unknown;
  try {
    query = parseJson(bytes, { what: 'it' });
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw noQuery(error.message, error);
  }
  if (typeof query !== 'object' || query === null || Array.isArray(query)) throw noQuery('it is not a JSON object');
  return query as Record<string, unknown>;
}

const noQuery = (why: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_QUERY',
    message: `The query on standard input cannot be read: ${why}.`,
    hint: 'Send one JSON object of strings with options of verify by name, as an external data source does. Without a query, use empty input: </dev/null.',
    cause,
  });
