/** The parts of a package URL (purl-spec) that are written here; each checked by its kind before. */
export interface PurlParts {
  type: string;
  /** One segment; every kind here has one or none. */
  namespace?: string;
  name: string;
  version: string;
  /** Written in the order of their names, those without a value left out. */
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

/** A colon stays, as epochs of Debian have it; everything else that is not plain is percent-encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
