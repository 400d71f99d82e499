import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { readMessage, readObject, readString } from '../base/json/json-shape.ts';
import { withoutMark } from '../base/text-encoding.ts';
import { MAX_TRUST_FILE } from './limits.ts';
import { formatSigningConfig, readSigningConfig, type SigningConfig } from './signing-config.ts';

export const TRUST_CONFIG_MEDIA_TYPE = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';

/** Everything that a client needs for one instance, in one file (`dev.sigstore.trustroot.v1.ClientTrustConfig`). */
export interface TrustConfig {
  /** JSON of the trusted root, for `parseTrustedRoot`. */
  trustedRoot: Buffer;
  signingConfig: SigningConfig;
}

/**
 * A client trust config of version 0.1.
 *
 * @param what What is read, for messages: "the trust config jenkins-sigstore.json".
 * @throws ChopmarkError `INPUT_TRUST_CONFIG_MALFORMED`
 */
export function parseTrustConfig(bytes: Uint8Array, what = 'the client trust config'): TrustConfig {
  try {
    const json = parseJson(bytes, { what, maxBytes: MAX_TRUST_FILE, mayHaveMark: true });
    const { mediaType: stated, media_type: spelled } = readObject(json, what);
    const mediaType = readString(stated ?? spelled, `${what}: mediaType`, 200);
    if (mediaType !== TRUST_CONFIG_MEDIA_TYPE)
      throw new JsonError('shape', `${what} does not have the media type ${TRUST_CONFIG_MEDIA_TYPE}`);
    const object = readMessage(json, what, ['mediaType', 'trustedRoot', 'signingConfig']);
    return {
      trustedRoot: Buffer.from(JSON.stringify(readObject(object.trustedRoot, `${what}: trustedRoot`))),
      signingConfig: readSigningConfig(object.signingConfig, `${what}: signingConfig`),
    };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ChopmarkError({
      code: 'INPUT_TRUST_CONFIG_MALFORMED',
      message: `A client trust config cannot be used: ${error.message}.`,
      hint: 'It must be JSON with mediaType, trustedRoot and signingConfig. To create one, run chopmark trust export --output-format trust-config.',
      cause: error,
    });
  }
}

/** The inverse; `trustedRoot` is kept unchanged, member by member. */
export function formatTrustConfig(trustedRoot: Uint8Array, signingConfig: SigningConfig): string {
  const root: unknown = JSON.parse(Buffer.from(withoutMark(trustedRoot)).toString('utf8'));
  return `${JSON.stringify({ mediaType: TRUST_CONFIG_MEDIA_TYPE, trustedRoot: root, signingConfig: formatSigningConfig(signingConfig) }, null, 2)}\n`;
}
