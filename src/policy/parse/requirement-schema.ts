import type { Schema } from './schema.ts';

const MAX_AGE = { kind: 'duration', help: 'The maximum age: 7d, 12h, 30m. An older statement counts as missing.' } as const;

const provenance = {
  kind: 'object',
  help: 'SLSA provenance with a builder that is bound to the signer.',
  keys: {
    source: { kind: 'texts', help: 'The repository that was built, as a URL. Globs are allowed.' },
    ref: { kind: 'texts', help: 'The Git ref that was built. Globs are allowed.' },
    commit: { kind: 'texts', help: 'The commit that was built. If the artifact is a commit, subject means that commit.' },
    builder: { kind: 'texts', help: 'The builder. Globs are allowed. Required if the signer is not a CI.' },
    'build-type': { kind: 'texts', help: 'The build type. Globs are allowed.' },
    parameters: { kind: 'json', help: 'External parameters that must have exactly these values. Other parameters are allowed.' },
    level: { kind: 'integer', minimum: 1, maximum: 3, help: 'The required SLSA build level.' },
    'max-age': MAX_AGE,
  },
} as const satisfies Schema;

const sbom = {
  kind: 'object',
  help: 'A software bill of materials. Of several, the one with the newest signing time decides.',
  keys: {
    format: { kind: 'words', values: ['spdx', 'cyclonedx'], help: 'The accepted formats. Default: both.' },
    'max-age': MAX_AGE,
    'require-components': { kind: 'texts', help: 'Required components: name, name@version or purl. Globs are allowed.' },
    'allow-components': { kind: 'texts', help: 'Allowed components. No other component is accepted.' },
    'deny-components': { kind: 'texts', help: 'Denied components.' },
    'allow-licenses': { kind: 'texts', help: 'Allowed licenses: SPDX identifiers. Globs are allowed. No other license is accepted.' },
    'deny-licenses': { kind: 'texts', help: 'Denied licenses.' },
    'unknown-licenses': {
      kind: 'word',
      values: ['allow', 'refuse'],
      help: 'What to do with components without a license. Default: refuse, if licenses are checked.',
    },
  },
} as const satisfies Schema;

const vulnerabilities = {
  kind: 'object',
  help: 'A vulnerability scan. Of several, the one with the newest signing time decides.',
  keys: {
    'fail-on': {
      kind: 'word',
      values: ['low', 'medium', 'high', 'critical'],
      help: 'The lowest severity that refuses. A vulnerability without severity refuses too. Default: low.',
    },
    'max-age': MAX_AGE,
    'max-database-age': { kind: 'duration', help: 'The maximum age of the scanner’s database.' },
    'accept-vex': { kind: 'texts', help: 'Names of trust entries whose OpenVEX statements can exclude a vulnerability.' },
    except: {
      kind: 'list',
      maximum: 1_000,
      help: 'Vulnerabilities that are accepted temporarily.',
      of: {
        kind: 'object',
        help: 'One vulnerability.',
        keys: {
          id: { kind: 'text', required: true, help: 'The id of the vulnerability, or an alias.' },
          component: { kind: 'text', help: 'The component in which it is accepted: name or purl. Globs are allowed. Default: all.' },
          until: {
            kind: 'time',
            required: true,
            help: 'The last day of the exception, in UTC. After that, the vulnerability refuses again.',
          },
          reason: { kind: 'text', required: true, help: 'The reason.' },
        },
      },
    },
  },
} as const satisfies Schema;

const tests = {
  kind: 'object',
  help: 'Test results. Of several, the one with the newest signing time decides.',
  keys: {
    result: { kind: 'word', values: ['passed', 'warned'], help: 'The worst accepted result. Default: passed.' },
    configuration: { kind: 'texts', help: 'Only results with a configuration of this name or URI count. Globs are allowed.' },
    'max-age': MAX_AGE,
  },
} as const satisfies Schema;

const vsa = {
  kind: 'object',
  help: 'A verification summary with the result PASSED by a named verifier. Of several, the one with the newest signing time decides.',
  keys: {
    verifier: { kind: 'texts', required: true, help: 'The verifier. Globs are allowed.' },
    level: { kind: 'texts', help: 'The required verified levels, for example SLSA_BUILD_LEVEL_2. All of them are required.' },
    policy: { kind: 'text', pattern: '^sha256:[0-9a-f]{64}$', say: 'sha256:HEX', help: 'The digest of the policy that the verifier used.' },
    resource: { kind: 'texts', help: 'The resource of the summary. Globs are allowed.' },
    'max-age': MAX_AGE,
  },
} as const satisfies Schema;

const signers = {
  kind: 'object',
  help: 'Signatures of several trusted signers.',
  keys: {
    count: {
      kind: 'integer',
      minimum: 1,
      maximum: 100,
      required: true,
      help: 'The number of different signers. One repository or project of a CI counts as one signer.',
    },
    'predicate-type': { kind: 'texts', help: 'Only statements of these types count: URIs with globs, or words such as provenance.' },
  },
} as const satisfies Schema;

const predicate = {
  kind: 'object',
  short: 'type',
  help: 'A statement of any type. Of several, the one with the newest signing time decides.',
  keys: {
    type: { kind: 'texts', required: true, help: 'The predicate type: a URI with globs, or a word such as spdx.' },
    schema: { kind: 'text', help: 'A JSON schema file that the predicate must match, optionally with its digest: PATH@sha256:HEX.' },
    'max-age': MAX_AGE,
  },
} as const satisfies Schema;

const rego = {
  kind: 'object',
  short: 'file',
  help: 'A decision in Rego over all accepted statements.',
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
      help: 'The query that must be true. Default: data.chopmark.allow. For a compiled policy, it is an entry point.',
    },
  },
} as const satisfies Schema;

/** A requirement has exactly one of these. */
export const REQUIREMENT_KINDS = { provenance, sbom, vulnerabilities, tests, vsa, signers, predicate, rego } as const;

export const REQUIREMENT_SCHEMA = {
  kind: 'object',
  help: 'A requirement for an artifact, with exactly one kind.',
  keys: {
    name: { kind: 'text', help: 'The name of the requirement in messages.' },
    artifacts: { kind: 'texts', help: 'Names of artifacts that the requirement applies to. Globs are allowed. Default: all.' },
    by: { kind: 'texts', help: 'Names of trust entries whose statements count. Default: all.' },
    ...REQUIREMENT_KINDS,
  },
} as const satisfies Schema;
