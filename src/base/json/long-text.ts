/** Bytes of one step: a multiple of four characters of base64. */
const STEP = 64 << 10;

/**
 * A long string of JSON in the alphabet of base64, which stays where it was read, because it would be two more copies as a string and as
 * its bytes. Valid only as long as the bytes that it was read from are unchanged.
 */
export class LongText {
  readonly #text: Buffer;

  /** @param text Only characters of base64, whose padding is at the end. */
  constructor(text: Buffer) {
    this.#text = text;
  }

  /** Characters. */
  get length(): number {
    return this.#text.length;
  }

  /** The bytes, in a buffer of their own. Undefined if this is not canonical base64. */
  decodeBase64(): Buffer | undefined {
    const text = this.#text;
    if (text.length % 4 !== 0) return undefined;
    const padding = text.at(-2) === EQUALS ? 2 : text.at(-1) === EQUALS ? 1 : 0;
    const bytes = Buffer.allocUnsafe((text.length / 4) * 3 - padding);
    let length = 0;
    for (let at = 0; at < text.length; at += STEP) length += bytes.write(text.toString('latin1', at, at + STEP), length, 'base64');
    // Only the last characters can have bits that no byte has.
    const last = Math.floor((bytes.length - 1) / 3) * 3;
    return length === bytes.length && bytes.toString('base64', last) === text.toString('latin1', text.length - 4) ? bytes : undefined;
  }

  toString(): string {
    return this.#text.toString('latin1');
  }
}

const EQUALS = 0x3d;
