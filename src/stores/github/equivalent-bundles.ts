import { ChopmarkError } from '../../base/errors/errors.ts';
import { findStatedDigest } from '../../sigstore/message-digest.ts';
import { parseBundle } from '../../sigstore/parse-bundle.ts';
import { parseStatement } from '../../sigstore/statement.ts';

/** Whether two bundles have the same statement, like those of two attempts of one run, which are signed at different times. */
export function areEquivalentBundles(one: Buffer, other: Buffer): boolean {
  const about = describe(one);
  return about !== undefined && about === describe(other);
}

function describe(bytes: Buffer): string | undefined {
  try {
    const bundle = parseBundle(bytes, 'the bundle');
    const { content } = bundle;
    if (content.kind === 'message') {
      const stated = findStatedDigest(bundle);
      return stated && `${stated.algorithm} ${stated.digest.toString('hex')}`;
    }
    const { predicateType, subjects } = parseStatement(content.envelope.payload);
    return JSON.stringify([predicateType, subjects.map(({ name, digest }) => [name, Object.entries(digest).sort()])]);
  } catch (error) {
    if (error instanceof ChopmarkError) return undefined;
    throw error;
  }
}
