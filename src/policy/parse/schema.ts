/**
 * The structure of a policy file, as data. The parser, the JSON schema and the reference are made from it, so they always match. The
 * type of a value follows from its schema.
 */
export type Schema = { help: string; required?: true } /** A number is taken as it is written. */ & (
  | { kind: 'text'; pattern?: string; say?: string }
  /** One text or a list of them. */
  | { kind: 'texts'; pattern?: string; say?: string }
  | { kind: 'word'; values: readonly string[] }
  | { kind: 'words'; values: readonly string[] }
  | { kind: 'integer'; minimum: number; maximum: number }
  | { kind: 'flag' }
  /** `7d`, `12h`, `30m`: milliseconds. */
  | { kind: 'duration' }
  /** `2026-12-31` (the end of the day in UTC, or its start if `begins` is set) or an RFC 3339 time. */
  | { kind: 'time'; begins?: true }
  | { kind: 'list'; of: Schema; maximum: number }
  /** With `short`, a plain text is the value of that key. */
  | { kind: 'object'; keys: Readonly<Record<string, Schema>>; short?: string }
  /** Any JSON object. */
  | { kind: 'json' }
);

export type ValueOf<Of> = Of extends { kind: 'text' }
  ? string
  : Of extends { kind: 'texts' }
    ? string[]
    : Of extends { kind: 'word'; values: readonly (infer Word)[] }
      ? Word
      : Of extends { kind: 'words'; values: readonly (infer Word)[] }
        ? Word[]
        : Of extends { kind: 'integer' | 'duration' }
          ? number
          : Of extends { kind: 'flag' }
            ? boolean
            : Of extends { kind: 'time' }
              ? Date
              : Of extends { kind: 'list'; of: infer Element }
                ? ValueOf<Element>[]
                : Of extends { kind: 'object'; keys: infer Keys }
                  ? ObjectOf<Keys>
                  : Of extends { kind: 'json' }
                    ? Readonly<Record<string, unknown>>
                    : never;

type ObjectOf<Keys> = {
  -readonly [Key in keyof Keys as Keys[Key] extends { required: true } ? Key : never]: ValueOf<Keys[Key]>;
} & {
  -readonly [Key in keyof Keys as Keys[Key] extends { required: true } ? never : Key]?: ValueOf<Keys[Key]>;
};
