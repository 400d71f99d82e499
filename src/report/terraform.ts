import { exitCodeOf } from '../results/exit-code.ts';
import type { Result } from '../results/result.ts';
import { serializeDocument } from './json.ts';
import { showDigest } from './phrases.ts';

/**
 * A result as an external data source of Terraform reads it (its protocol wants one flat object of strings): what an expression
 * asks for most, and the whole document under `result`, for `jsondecode`.
 */
export function renderTerraform(result: Result): string {
  const { artefacts = [], policyDigest, version } = result;
  const verified = artefacts.filter(({ verdict }) => verdict === 'verified');
  const [only, ...others] = artefacts;
  const map: Record<string, string> = {
    verified: String(artefacts.length > 0 && verified.length === artefacts.length && exitCodeOf(result) === 0),
    artefacts: String(artefacts.length),
    verified_artefacts: String(verified.length),
    exit_code: String(exitCodeOf(result)),
    error_code: artefacts.find(({ problem }) => problem)?.problem?.code ?? result.problems[0]?.code ?? '',
    // With several artefacts, `result` has the digest of each.
    digest: only?.digest && others.length === 0 ? showDigest(only.digest) : '',
    policy_digest: policyDigest ?? '',
    version,
    result: serializeDocument(result),
  };
  return serializeDocument(map);
}
