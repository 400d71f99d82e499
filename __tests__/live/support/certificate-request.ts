import { X509Certificate } from 'node:crypto';
import { mustRun } from '../../../tools/live/run.ts';
import type { ReadyStack } from '../../../tools/live/stack.ts';
import { stack } from './stack.ts';

/** What the certificate authority answered, untouched by any code of ours. */
export interface IssuedAnswer {
  status: number;
  text: string;
}

/** Asks the certificate authority with a signing request made by OpenSSL. */
export async function requestCertificate(identityToken: string, of: ReadyStack = stack()): Promise<IssuedAnswer> {
  // Nothing is signed with the key, so it is written nowhere.
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', '/dev/null'];
  const csr = await mustRun('openssl', ['req', '-new', ...key, '-subj', '/CN=test']);
  const answer = await fetch(`${of.ready.urls.fulcio}/api/v2/signingCert`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      credentials: { oidcIdentityToken: identityToken },
      certificateSigningRequest: Buffer.from(csr).toString('base64'),
    }),
  });
  return { status: answer.status, text: await answer.text() };
}

/** The leaf of a successful answer, whether its SCT is embedded or beside it. */
export function leafOf({ status, text }: IssuedAnswer): X509Certificate {
  if (status !== 200 && status !== 201) throw new Error(`the certificate authority answered ${status}: ${text}`);
  const body = JSON.parse(text) as Record<string, { chain: { certificates: string[] } }>;
  return new X509Certificate(Object.values(body)[0]?.chain.certificates[0] ?? '');
}

/** Fulcio's extensions by their last arc, as OpenSSL reads them: the value's bytes as text, DER framing of UTF8String removed. */
export async function fulcioExtensions(certificate: X509Certificate): Promise<Record<number, string>> {
  const lines = (await mustRun('openssl', ['asn1parse'], { input: certificate.toString() })).split('\n');
  const found: Record<number, string> = {};
  for (const [at, line] of lines.entries()) {
    const arc = Number(/:1\.3\.6\.1\.4\.1\.57264\.1\.(\d+)\s*$/.exec(line)?.[1]);
    // OpenSSL shows what is printable as it is: 1 to 6, the bare text of before. From 8 on the value is DER (Fulcio's oid-info.md).
    const [, hex, text] = /OCTET STRING\s+(?:\[HEX DUMP\]:([0-9A-F]+)|:(.*))$/.exec(lines[at + 1] ?? '') ?? [];
    if (!arc) continue;
    const value = Buffer.from(hex ?? '', 'hex');
    found[arc] = text ?? value.subarray((value[1] ?? 0) < 0x80 ? 2 : 3).toString('utf8');
  }
  return found;
}
