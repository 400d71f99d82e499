/** The parts of a package URL (purl-spec). Each package type checks them before. */
export interface PurlParts {
  type: string;
  /** At most one segment in all package types here. */
  namespace?: string;
  name: string;
  version: string;
  /** Written in the order of their names. Qualifiers without a value are omitted. */
  qualifiers?: Readonly<Record<string, string | undefined>>;
}

/** `pkg:maven/org.acme/widget@1.0?classifier=sources&type=jar` (purl-spec, "How to build purl string"). */
export function writePurl({ type, namespace, name, version, qualifiers = {} }: PurlParts): string {
  const pairs = Object.entries(qualifiers)
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encode(value)}`]))
    .sort();
  const path = [type, ...(namespace === undefined ? [] : [encode(namespace)]), encode(name)].join('/');
  return `pkg:${path}@${encode(version)}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

/** A colon stays, because Debian epochs have it. Every other special character is percent-encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
