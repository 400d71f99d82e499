import type { Schema } from './schema.ts';

const MAX_AGE = { kind: 'duration', help: 'How old it may be: 7d, 12h, 30m. What is older counts as missing.' } as const;

const provenance = {
  kind: 'object',
  help: 'SLSA provenance by a builder that is bound to the signer.',
  keys: {
    source: { kind: 'texts', help: 'The repository that was built, as a URL; with globs.' },
    ref: { kind: 'texts', help: 'The Git ref that was built; with globs.' },
    commit: { kind: 'texts', help: 'The commit that was built; subject for the one that is verified, where the artifact is a commit.' },
    builder: { kind: 'texts', help: 'The builder; with globs. Needed where the signer is no CI.' },
    'build-type': { kind: 'texts', help: 'The build type; with globs.' },
    parameters: { kind: 'json', help: 'External parameters that must have exactly these values; others may be there.' },
    level: { kind: 'integer', minimum: 1, maximum: 3, help: 'The SLSA build level that has to be reached.' },
    'max-age': MAX_AGE,
  },
} as const satisfies Schema;

const sbom = {
  kind: 'object',
  help: 'A software bill of materials. Of several the newest by signed time decides.',
  keys: {
    format: { kind: 'words', values: ['spdx', 'cyclonedx'], help: 'Formats that are accepted. Default: both.' },
    'max-age': MAX_AGE,
    'require-components': { kind: 'texts', help: 'Components that have to be there: name, name@version or purl; globs.' },
    'allow-components': { kind: 'texts', help: 'The only components that may be there.' },
    'deny-components': { kind: 'texts', help: 'Components that may not be there.' },
    'allow-licenses': { kind: 'texts', help: 'The only licenses that may be there: SPDX identifiers; globs.' },
    'deny-licenses': { kind: 'texts', help: 'Licenses that may not be there.' },
    'unknown-licenses': {
      kind: 'word',
      values: ['allow', 'refuse'],
      help: 'Components without a license. Default: refuse, where licenses are asked about.',
    },
  },
} as const satisfies Schema;

const vulnerabilities = {
  kind: 'object',
  help: 'A scan for vulnerabilities. Of several the newest by signed time decides.',
  keys: {
    'fail-on': {
      kind: 'word',
      values: ['low', 'medium', 'high', 'critical'],
      help: 'The lowest severity that refuses. What has no severity refuses too. Default: low.',
    },
    'max-age': MAX_AGE,
    'max-database-age': { kind: 'duration', help: 'How old the scanner’s database may be.' },
    'accept-vex': { kind: 'texts', help: 'Names of trust entries whose OpenVEX statements may say that a vulnerability does not apply.' },
    except: {
      kind: 'list',
      maximum: 1_000,
      help: 'Vulnerabilities that are accepted for a time.',
      of: {
        kind: 'object',
        help: 'One vulnerability.',
        keys: {
          id: { kind: 'text', required: true, help: 'Its identifier, or an alias.' },
          component: { kind: 'text', help: 'The component it is accepted in: name or purl; globs. Default: all.' },
          until: { kind: 'time', required: true, help: 'The last day, UTC; from then on it refuses again.' },
          reason: { kind: 'text', required: true, help: 'Why.' },
        },
      },
    },
  },
} as const satisfies Schema;

const tests = {
  kind: 'object',
  help: 'Test results. Of several the newest by signed time decides.',
  keys: {
    result: { kind: 'word', values: ['passed', 'warned'], help: 'The worst result that is accepted. Default: passed.' },
    configuration: { kind: 'texts', help: 'Only results with a configuration of this name or URI count; globs.' },
    'max-age': MAX_AGE,
  },
} as const satisfies Schema;

const vsa = {
  kind: 'object',
  help: 'A verification summary that PASSED, by a named verifier. Of several the newest by signed time decides.',
  keys: {
    verifier: { kind: 'texts', required: true, help: 'The verifier; with globs.' },
    level: { kind: 'texts', help: 'Levels that have to be verified, all of them: SLSA_BUILD_LEVEL_2.' },
    policy: { kind: 'text', pattern: '^sha256:[0-9a-f]{64}$', say: 'sha256:HEX', help: 'The digest of the policy it was verified by.' },
    resource: { kind: 'texts', help: 'The resource it is about; with globs.' },
    'max-age': MAX_AGE,
  },
} as const satisfies Schema;

const signers = {
  kind: 'object',
  help: 'Signatures of several signers, each of them believed.',
  keys: {
    count: {
      kind: 'integer',
      minimum: 1,
      maximum: 100,
      required: true,
      help: 'How many different ones. A repository or project of a CI is one.',
    },
    'predicate-type': { kind: 'texts', help: 'Only statements of these types count: URIs with globs, or words such as provenance.' },
  },
} as const satisfies Schema;

const predicate = {
  kind: 'object',
  short: 'type',
  help: 'A statement of any type. Of several the newest by signed time decides.',
  keys: {
    type: { kind: 'texts', required: true, help: 'Its predicate type: a URI with globs, or a word such as spdx.' },
    schema: { kind: 'text', help: 'A JSON schema file that the predicate has to fit, optionally with its digest: PATH@sha256:HEX.' },
    'max-age': MAX_AGE,
  },
} as const satisfies Schema;

const rego = {
  kind: 'object',
  short: 'file',
  help: 'A decision in Rego, over everything that was accepted.',
  keys: {
    file: {
      kind: 'text',
      required: true,
      help: 'A compiled policy (.wasm) or a source (.rego, which needs opa on PATH), optionally with its digest: PATH@sha256:HEX.',
    },
    query: {
      kind: 'text',
      pattern: '^data(\\.[A-Za-z_]\\w*)+$',
      say: 'a path such as data.chopmark.allow',
      help: 'What has to be true. Default: data.chopmark.allow. In a compiled policy it is an entry point.',
    },
  },
} as const satisfies Schema;

/** Exactly one of these is in a requirement. */
export const REQUIREMENT_KINDS = { provenance, sbom, vulnerabilities, tests, vsa, signers, predicate, rego } as const;

export const REQUIREMENT_SCHEMA = {
  kind: 'object',
  help: 'Something that an artifact has to bring: exactly one kind.',
  keys: {
    name: { kind: 'text', help: 'What messages call it.' },
    artifacts: { kind: 'texts', help: 'Names of artifacts that it is asked of; globs. Default: all.' },
    by: { kind: 'texts', help: 'Names of trust entries whose statements count. Default: all.' },
    ...REQUIREMENT_KINDS,
  },
} as const satisfies Schema;
