/**
 * Distinguished Encoding Rules, the part that X.509, PKCS#10 and RFC 3161 need (ITU-T X.690): a reader over slices of one buffer (no
 * copies) and a writer that concatenates. Strict: rejects indefinite lengths; lengths, integers and identifiers that are not in their
 * shortest form; booleans other than 00 and FF; and bytes after an element. A framework would take longer to load than a whole verification
 * takes.
 */
export const TAG = {
  BOOLEAN: 0x01,
  INTEGER: 0x02,
  BIT_STRING: 0x03,
  OCTET_STRING: 0x04,
  NULL: 0x05,
  OID: 0x06,
  UTF8_STRING: 0x0c,
  PRINTABLE_STRING: 0x13,
  IA5_STRING: 0x16,
  UTC_TIME: 0x17,
  GENERALIZED_TIME: 0x18,
  SEQUENCE: 0x30,
  SET: 0x31,
} as const;

/** `[n]` constructed, as in EXPLICIT tagging. */
export const contextConstructed = (n: number): number => 0xa0 | n;
/** `[n]` primitive, as in IMPLICIT tagging of a primitive type. */
export const contextPrimitive = (n: number): number => 0x80 | n;

/** Thrown for anything that is not DER; callers convert it to the error of their format. */
export class DerError extends Error {
  override readonly name = 'DerError';
}

export interface DerNode {
  tag: number;
  /** Header and content. */
  raw: Buffer;
  content: Buffer;
}

/** The element at `offset`; bytes after it are ignored. */
export function readElement(bytes: Buffer, offset = 0): DerNode {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined) throw new DerError('an element is truncated');
  if ((tag & 0x1f) === 0x1f) throw new DerError('tags above 30 are not supported');
  let length = first;
  let start = offset + 2;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) throw new DerError('a length is indefinite or too large');
    if (start + count > bytes.length) throw new DerError('a length is truncated');
    length = bytes.readUIntBE(start, count);
    if (length < 0x80 || (count > 1 && bytes[start] === 0)) throw new DerError('a length is not in its shortest form');
    start += count;
  }
  if (start + length > bytes.length) throw new DerError('an element is truncated');
  return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}

/** The single element that makes up `bytes`. */
export function readOnly(bytes: Buffer, tag?: number): DerNode {
  const node = readElement(bytes);
  if (node.raw.length !== bytes.length) throw new DerError('bytes follow the element');
  if (tag !== undefined && node.tag !== tag) throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
  return node;
}

/** The elements inside a constructed one. */
export function readChildren(node: DerNode, tag?: number): DerNode[] {
  if (tag !== undefined && node.tag !== tag) throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
  const children: DerNode[] = [];
  for (let offset = 0; offset < node.content.length; ) {
    const child = readElement(node.content, offset);
    children.push(child);
    offset += child.raw.length;
  }
  return children;
}

/** `1.3.6.1…` */
export function readOid(node: DerNode): string {
  if (node.tag !== TAG.OID || node.content.length === 0) throw new DerError('expected an object identifier');
  const arcs: number[] = [];
  let value = 0;
  let starts = true;
  for (const byte of node.content) {
    if (starts && byte === 0x80) throw new DerError('an object identifier is not in its shortest form');
    starts = byte < 0x80;
    value = value * 128 + (byte & 0x7f);
    if (value > Number.MAX_SAFE_INTEGER / 128) throw new DerError('an object identifier is too large');
    if (starts) {
      arcs.push(value);
      value = 0;
    }
  }
  if ((node.content.at(-1) ?? 0x80) >= 0x80) throw new DerError('an object identifier is truncated');
  const first = arcs[0] ?? 0;
  const top = Math.min(Math.floor(first / 40), 2);
  return [top, first - top * 40, ...arcs.slice(1)].join('.');
}

export function readDerInteger(node: DerNode): bigint {
  const { content } = node;
  if (node.tag !== TAG.INTEGER || content.length === 0) throw new DerError('expected an integer');
  const [first, second = 0] = content;
  const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
  if (isPadded) throw new DerError('an integer is not in its shortest form');
  return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}

export function readDerBoolean(node: DerNode): boolean {
  if (node.tag !== TAG.BOOLEAN || node.content.length !== 1) throw new DerError('expected a boolean');
  const [octet] = node.content;
  // A parser that read another octet as false would ignore an extension that is critical for parsers that read it as true.
  if (octet !== 0x00 && octet !== 0xff) throw new DerError('a boolean is neither true nor false');
  return octet === 0xff;
}

/** A bit string of whole octets. */
export function readBitString(node: DerNode): Buffer {
  if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0) throw new DerError('expected a bit string of whole octets');
  return node.content.subarray(1);
}

/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
export function readDerTime(node: DerNode): Date {
  const text = node.content.toString('latin1');
  const short = node.tag === TAG.UTC_TIME;
  if (!short && node.tag !== TAG.GENERALIZED_TIME) throw new DerError('expected a time');
  const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
  if (!parts) throw new DerError('a time is not in UTC with seconds');
  const [, year = '', month, day, hour, minute, second, fraction] = parts;
  const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
  const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
  const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso)) throw new DerError('a time does not exist');
  return time;
}

/** One element from its tag and content. */
export function encode(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from([tag]), encodeLength(length), ...content]);
}

function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest & 0xff);
  return Buffer.from([0x80 | octets.length, ...octets]);
}

export const encodeSequence = (...content: readonly Uint8Array[]): Buffer => encode(TAG.SEQUENCE, ...content);
/** Sorted, as DER requires for a SET OF. */
export const encodeSet = (...content: readonly Uint8Array[]): Buffer => encode(TAG.SET, ...[...content].sort(Buffer.compare));
export const encodeOctetString = (content: Uint8Array): Buffer => encode(TAG.OCTET_STRING, content);
export const encodeBitString = (content: Uint8Array): Buffer => encode(TAG.BIT_STRING, Buffer.from([0]), content);
export const encodeBoolean = (value: boolean): Buffer => encode(TAG.BOOLEAN, Buffer.from([value ? 0xff : 0]));
export const encodeNull = (): Buffer => encode(TAG.NULL);
export const encodeUtf8 = (text: string): Buffer => encode(TAG.UTF8_STRING, Buffer.from(text));

export function encodeInteger(value: bigint | number | Uint8Array): Buffer {
  if (typeof value === 'object') {
    let start = 0;
    while (start < value.length - 1 && value[start] === 0) start++;
    const magnitude = value.subarray(start);
    return (magnitude[0] ?? 0) >= 0x80
      ? encode(TAG.INTEGER, Buffer.from([0]), magnitude)
      : encode(TAG.INTEGER, magnitude.length ? magnitude : Buffer.from([0]));
  }
  if (value < 0) throw new DerError('negative integers are not supported');
  const digits = BigInt(value).toString(16);
  return encodeInteger(Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex'));
}

export function encodeOid(oid: string): Buffer {
  const arcs = oid.split('.').map(Number);
  const [top = 0, second = 0, ...rest] = arcs;
  const octets = [top * 40 + second, ...rest].flatMap((arc) => {
    const base128 = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) base128.unshift((left & 0x7f) | 0x80);
    return base128;
  });
  return encode(TAG.OID, Buffer.from(octets));
}

/** GeneralizedTime with whole seconds; RFC 5280 requires UTCTime before 2050. */
export function encodeTime(time: Date, kind: 'utc' | 'generalized' = time.getUTCFullYear() < 2050 ? 'utc' : 'generalized'): Buffer {
  const digits = `${time.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
  return kind === 'utc' ? encode(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : encode(TAG.GENERALIZED_TIME, Buffer.from(digits));
}

const hex = (tag: number) => `0x${tag.toString(16).padStart(2, '0')}`;
