import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Env, Ports } from '../../../base/ports.ts';

/** Variables that name a job on each CI, in order of preference. A re-run of the same job has the same name. */
const JOB_VARIABLES: readonly (readonly string[])[] = [
  ['GITHUB_RUN_ID', 'GITHUB_JOB'],
  ['CI_JOB_ID'],
  // Parallel containers of a job share its id.
  ['CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_NODE_INDEX'],
  ['CIRCLE_WORKFLOW_JOB_ID'],
  ['BUILDKITE_JOB_ID'],
  ['BUILD_TAG'],
];

/** Where bundles of this job are written first: `bundle-dir`, else `.chopmark/<job id>`. Absolute. */
export const bundleFolder = (option: string | undefined, ports: Pick<Ports, 'env' | 'workingFolder'>): string =>
  resolve(ports.workingFolder, option ?? `.chopmark/${jobId(ports.env)}`);

function jobId(env: Env): string {
  const names = JOB_VARIABLES.find((variables) => variables.every((name) => env[name])) ?? [];
  // The id becomes a folder name, and an earlier step may have set it.
  const id = names
    .map((name) => env[name])
    .join('-')
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^\.+/, '_');
  return id.length <= LONGEST_ID ? id || 'local' : `${id.slice(0, LONGEST_ID)}-${hash('sha256', id).slice(0, LENGTH_OF_HASH)}`;
}

/** Characters of a job id. A longer id is shortened with its hash, because ids can differ only at the end. */
const LONGEST_ID = 100;
const LENGTH_OF_HASH = 16;
