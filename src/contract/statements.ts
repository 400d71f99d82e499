import type { OptionSpec } from './option.ts';

/** What is said about the subjects; several are several statements under one certificate. Without any: how this job built them (SLSA provenance). */
export const STATEMENT_OPTIONS = [
  {
    name: 'provenance',
    kind: 'boolean',
    default: false,
    help: 'Say how this job built the subjects, beside what else is said; where nothing else is, it is said anyway.',
    commands: ['attest'],
  },
  {
    name: 'sbom-path',
    kind: 'list',
    placeholder: 'FILE',
    help: 'SBOMs of the subjects, SPDX or CycloneDX as JSON: each becomes a statement.',
    commands: ['attest'],
  },
  {
    name: 'vulnerability-report-path',
    kind: 'list',
    placeholder: 'FILE',
    help: 'Scans of the subjects: JSON of Grype, Trivy, Snyk or OSV-Scanner, SARIF, or OpenVEX; each becomes a statement.',
    commands: ['attest'],
  },
  {
    name: 'test-report-path',
    kind: 'list',
    placeholder: 'FILE',
    help: 'Test runs of the subjects: JUnit XML, TAP, or the JSON of Jest; each becomes a statement.',
    commands: ['attest'],
  },
  {
    name: 'predicate-style',
    kind: 'enum',
    values: ['in-toto', 'cosign'],
    default: 'in-toto',
    help: 'Whose types SBOMs and scans get where two are in use; cosign keeps the report of a scan as it is.',
    commands: ['attest'],
  },
  {
    name: 'predicate-type',
    kind: 'string',
    placeholder: 'URI',
    help: 'The type of a predicate of your own; needs predicate or predicate-path.',
    commands: ['attest'],
  },
  {
    name: 'predicate',
    kind: 'string',
    placeholder: 'JSON',
    help: 'A predicate of your own, as JSON.',
    commands: ['attest'],
  },
  {
    name: 'predicate-path',
    kind: 'file',
    help: 'A predicate of your own, as a JSON file.',
    commands: ['attest'],
  },
  {
    name: 'predicate-schema',
    kind: 'file',
    help: 'A JSON schema that a predicate of your own has to fit before it is signed.',
    commands: ['attest'],
  },
  {
    name: 'statement-path',
    kind: 'file',
    help: 'A complete in-toto statement to sign as it is; it brings its own subjects.',
    commands: ['attest'],
  },
  {
    name: 'statements',
    kind: 'enum',
    values: ['combined', 'per-subject'],
    default: 'combined',
    help: 'One statement about all subjects, or one for each.',
    commands: ['attest'],
  },
] as const satisfies readonly OptionSpec[];
