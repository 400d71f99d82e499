import { exitCodeOf } from '../results/exit-code.ts';
import type { Result } from '../results/result.ts';
import { showDigest } from './format.ts';
import { serializeDocument } from './json.ts';

/**
 * A result for an external data source of Terraform, whose protocol requires one flat object of strings: the most used values, and the
 * whole document under `result`, for `jsondecode`.
 */
export function renderTerraform(result: Result): string {
  const { artifacts = [], policyDigest, version } = result;
  const verified = artifacts.filter(({ verdict }) => verdict === 'verified');
  const [only, ...others] = artifacts;
  const map: Record<string, string> = {
    verified: String(artifacts.length > 0 && verified.length === artifacts.length && exitCodeOf(result) === 0),
    artifacts: String(artifacts.length),
    verified_artifacts: String(verified.length),
    exit_code: String(exitCodeOf(result)),
    error_code: artifacts.find(({ problem }) => problem)?.problem?.code ?? result.problems[0]?.code ?? '',
    // With several artifacts, `result` has the digest of each.
    digest: only?.digest && others.length === 0 ? showDigest(only.digest) : '',
    policy_digest: policyDigest ?? '',
    version,
    result: serializeDocument(result),
  };
  return serializeDocument(map);
}
