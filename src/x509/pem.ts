export interface PemBlock {
  label: string;
  der: Buffer;
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n?-----END \1-----/g;

/** Every block of a text in textual encoding (RFC 7468), without headers. Text between blocks is ignored, as in other tools. */
export const parsePem = (text: string): PemBlock[] =>
  [...text.matchAll(BLOCK)].map(([, label = '', body = '']) => ({ label, der: Buffer.from(body, 'base64') }));

export const formatPem = (label: string, der: Buffer): string =>
  `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;
