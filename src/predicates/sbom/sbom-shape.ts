/** An SBOM as it is judged and explained, whatever its format. */
export interface Sbom {
  format: 'spdx' | 'cyclonedx';
  /** Of the format: `2.3`, `1.6`. */
  version: string;
  /** What the document says of when it was made. */
  created?: Date;
  /** Everything it lists, parts of parts too, in the order it has them; the thing itself that CycloneDX describes is not among them. */
  components: SbomComponent[];
}

export interface SbomComponent {
  name: string;
  version?: string;
  /** Package URL. */
  purl?: string;
  /** SPDX identifiers, expressions or names, as the document has them; `NOASSERTION` and `NONE` are none. */
  licenses: string[];
}

/** Without what is unknown. */
export const component = (parts: {
  name: string;
  version?: string | undefined;
  purl?: string | undefined;
  licenses: string[];
}): SbomComponent => ({
  name: parts.name,
  ...(parts.version ? { version: parts.version } : {}),
  ...(parts.purl ? { purl: parts.purl } : {}),
  licenses: parts.licenses,
});

/** A time that a document states for people; one that is none is not known. */
export function readTime(value: unknown): Date | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
