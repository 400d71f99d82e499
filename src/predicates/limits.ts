/** Limits on input from outside, each with its unit. */

/** Bytes. A file that becomes a predicate: an SBOM, a report, a custom predicate. It must fit into a bundle together with the subjects. */
export const MAX_PREDICATE = 40 << 20;
/** Dependencies in one provenance. */
export const MAX_DEPENDENCIES = 100_000;
/** Components of an SBOM, findings of a report, tests of a run. */
export const MAX_ELEMENTS = 500_000;
/** Descriptors of the configuration of a test run. */
export const MAX_TEST_CONFIGURATION = 10_000;
/** Characters of one string in a vulnerability report. */
export const MAX_REPORT_TEXT = 4_096;
/** Aliases, severities or locations of one finding. */
export const MAX_FINDING_PARTS = 10_000;
/** External references of one SPDX package. */
export const MAX_REFERENCES = 10_000;
/** Licenses of one component. */
export const MAX_LICENSES = 1_000;
/** Characters of a name, version, purl or license in an SBOM. */
export const MAX_SBOM_TEXT = 16_384;
/** Targets of one SPDX relationship. */
export const MAX_RELATIONSHIP_TARGETS = 10_000;
/** Characters of one field of provenance. */
export const MAX_PROVENANCE_TEXT = 8192;
/** Characters of one field of the smaller in-toto predicates. */
export const MAX_PREDICATE_TEXT = 16_384;
/** Characters of the name of a test. */
export const MAX_TEST_NAME = 2_048;
/** Characters of a predicate type. */
export const MAX_PREDICATE_TYPE = 2048;
/** Characters of one field of a verification summary. */
export const MAX_SUMMARY_TEXT = 8_192;
/** Attestations that a verification summary names as its inputs. */
export const MAX_SUMMARY_INPUTS = 250_000;
/** Milliseconds to compile a schema of the user, or to check one document with it. A schema of forty lines can take years. */
export const SCHEMA_TIMEOUT = 10_000;
