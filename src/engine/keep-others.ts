import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MAX_BUNDLE } from '../core/limits.ts';
import { readBoundedFile } from '../core/read-file.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../formats/dsse.ts';
import { parseBundle } from '../formats/parse-bundle.ts';
import { parseStatement } from '../formats/statement.ts';
import type { PlannedBundle } from './sign-items.ts';

const SUFFIX = '.sigstore.json';

/**
 * Moves planned bundles out of the way of those that an earlier run of the job left: where a file of that name says something of
 * another kind, `.<kind>` goes into ours, as for several kinds in one run. A bundle of the same kind is replaced.
 */
export async function keepOthers(planned: readonly PlannedBundle[]): Promise<PlannedBundle[]> {
  const folder = planned[0] && dirname(planned[0].path);
  const present = new Set(folder === undefined ? [] : await readdir(folder).catch(() => []));
  return Promise.all(
    planned.map(async (bundle) => {
      const name = basename(bundle.path);
      if (!present.has(name) || (await predicateTypeAt(bundle.path)) === bundle.predicateType) return bundle;
      return { ...bundle, path: join(dirname(bundle.path), `${name.slice(0, -SUFFIX.length)}.${bundle.kind}${SUFFIX}`) };
    }),
  );
}

/** What the file says; nothing where it says nothing that can be read. */
async function predicateTypeAt(path: string): Promise<string | undefined> {
  try {
    const { content } = parseBundle(await readBoundedFile(path, MAX_BUNDLE, 'the bundle'), path);
    if (content.kind === 'message' || content.envelope.payloadType !== IN_TOTO_PAYLOAD_TYPE) return undefined;
    return parseStatement(content.envelope.payload).predicateType;
  } catch {
    return undefined;
  }
}
