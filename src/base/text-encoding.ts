const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * The bytes of a text without the byte order mark of UTF-8, which .NET and Windows PowerShell put before it. Only for documents: where
 * bytes are hashed or signed, the mark is one of them.
 */
export const withoutMark = (bytes: Uint8Array): Uint8Array =>
  UTF8_MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(3) : bytes;

/**
 * The encoding of a text that is not UTF-8, with the remedy: "UTF-16; save it as …". Recognized by its byte order mark, or, without one, by the
 * zero byte of a first character that is ASCII.
 *
 * @returns Undefined for UTF-8 and for anything that is not recognized.
 */
export function explainEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4));
  // A character of ASCII, a zero byte, or another byte.
  const shape = [...head].map((byte) => (byte === 0 ? '0' : byte < 0x80 ? 'a' : '?')).join('');
  const isUtf32 = shape === 'a000' || shape === '000a' || head.equals(LITTLE_32) || head.equals(BIG_32);
  if (isUtf32) return `UTF-32; ${REMEDY}`;
  const isUtf16 = shape === 'a0a0' || shape === '0a0a' || shape === 'a0' || shape === '0a' || hasMark16(head);
  return isUtf16 ? `UTF-16, as > in Windows PowerShell 5 writes it; ${REMEDY}` : undefined;
}

const LITTLE_32 = Buffer.from('fffe0000', 'hex');
const BIG_32 = Buffer.from('0000feff', 'hex');
const hasMark16 = (head: Buffer): boolean => ['fffe', 'feff'].includes(head.toString('hex', 0, 2));

const REMEDY = 'save it as UTF-8, in PowerShell with | Out-File -Encoding utf8 FILE';
