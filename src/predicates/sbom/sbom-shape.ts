/** An SBOM in a common form, whatever its format. */
export interface Sbom {
  format: 'spdx' | 'cyclonedx';
  /** Version of the format: `2.3`, `1.6`. */
  version: string;
  /** The creation time that the document states. */
  created?: Date;
  /** Every component it lists, nested ones too, in its order; without the main component that CycloneDX describes. */
  components: SbomComponent[];
}

export interface SbomComponent {
  name: string;
  version?: string;
  /** Package URLs. SPDX can have several for one component. */
  purls: readonly string[];
  /** SPDX identifiers, expressions or names, as in the document, without `NOASSERTION` and `NONE`. */
  licenses: string[];
}

/** Leaves out unknown members. */
export const component = (parts: {
  name: string;
  version?: string | undefined;
  purls: readonly (string | undefined)[];
  licenses: string[];
}): SbomComponent => ({
  name: parts.name,
  ...(parts.version ? { version: parts.version } : {}),
  purls: parts.purls.flatMap((purl) => (purl ? [purl] : [])),
  licenses: parts.licenses,
});

/** A time that a document states for information; an invalid one counts as unknown. */
export function readTime(value: unknown): Date | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
