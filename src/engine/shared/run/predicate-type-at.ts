import { readBoundedFile } from '../../../base/fs/read-file.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../../../sigstore/dsse.ts';
import { MAX_BUNDLE } from '../../../sigstore/limits.ts';
import { parseBundle } from '../../../sigstore/parse-bundle.ts';
import { parseStatement } from '../../../sigstore/statement.ts';

/** The predicate type of the bundle in a file. Undefined if it cannot be read. */
export async function predicateTypeAt(path: string): Promise<string | undefined> {
  try {
    const { content } = parseBundle(await readBoundedFile(path, MAX_BUNDLE, 'the bundle'), path);
    if (content.kind === 'message' || content.envelope.payloadType !== IN_TOTO_PAYLOAD_TYPE) return undefined;
    return parseStatement(content.envelope.payload).predicateType;
  } catch {
    return undefined;
  }
}
