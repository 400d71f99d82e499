import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readArray, readObject, readString } from '../../base/json/json-shape.ts';
import type { Exec } from '../../base/ports.ts';
import { MAX_OPA_CAPABILITIES, MAX_OPA_ERRORS, MAX_OPA_MEMORY, MAX_OPA_RESULTS, OPA_GRACE, OPA_MEMORY, REGO_TIMEOUT } from '../limits.ts';
import type { LoadedFile } from '../parse/requirement.ts';
import { combineResults, type RegoVerdict } from './rego-verdict.ts';

/** Functions that a policy must not use: network access, and access to the machine that it runs on. */
const isForbidden = (builtin: string) => builtin === 'http.send' || builtin === 'opa.runtime' || builtin.startsWith('net.');

/**
 * Runs sources (`.rego`) with the `opa` on PATH: in an environment that has only PATH, in a folder that has only the policy, without
 * the forbidden functions.
 */
export function createSourceRego(exec: Exec): (file: LoadedFile, query: string, input: string) => Promise<RegoVerdict> {
  let capabilities: Promise<string | { fault: string }> | undefined;
  return async (file, query, input) => {
    capabilities ??= readCapabilities(exec);
    const allowed = await capabilities;
    if (typeof allowed !== 'string') return allowed;
    const folder = await mkdtemp(join(tmpdir(), 'chopmark-rego-'));
    try {
      const [policy, list] = [join(folder, 'policy.rego'), join(folder, 'capabilities.json')];
      await Promise.all([writeFile(policy, file.bytes, { mode: 0o600 }), writeFile(list, allowed, { mode: 0o600 })]);
      const words = ['eval', '--format', 'json', '--stdin-input', '--strict-builtin-errors', '--fail', '--timeout', `${REGO_TIMEOUT}ms`];
      const done = await exec('opa', [...words, '--capabilities', list, '--data', policy, query], {
        input,
        isolated: true,
        // opa checks its own time limit, but some of its functions do not.
        timeout: REGO_TIMEOUT + OPA_GRACE,
        env: { GOMEMLIMIT: String(OPA_MEMORY) },
        maxMemory: MAX_OPA_MEMORY,
      });
      return readResult(done);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function readCapabilities(exec: Exec): Promise<string | { fault: string }> {
  const { exitCode, stdout } = await exec('opa', ['capabilities', '--current'], {
    isolated: true,
    timeout: REGO_TIMEOUT,
    maxBytes: MAX_OPA_CAPABILITIES,
  });
  if (exitCode === 127)
    return { fault: 'opa is not on PATH: install opa, or compile the policy with "opa build -t wasm -e chopmark/allow"' };
  if (exitCode === 124) return { fault: 'opa did not list its capabilities within its time limit' };
  if (exitCode !== 0) return { fault: `opa did not list its capabilities (exit code ${exitCode})` };
  try {
    const all = readObject(parseJson(stdout, { what: 'what opa can do', maxBytes: MAX_OPA_CAPABILITIES }), 'capabilities');
    const builtins = readArray(all.builtins, 'builtins', 10_000).filter(
      (builtin) => !isForbidden(readString(readObject(builtin, 'builtin').name, 'name')),
    );
    return JSON.stringify({ ...all, builtins, allow_net: [] });
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { fault: `opa did not list its capabilities (exit code ${exitCode})` };
  }
}

/**
 * `opa eval` returns a list of results for a query, each with the values of its expressions. No result means undefined: then `--fail` ends
 * it with 1. Any other exit code means that it could not decide, whatever it printed.
 */
function readResult({ exitCode, stdout, stderr }: { exitCode: number; stdout: string; stderr: string }): RegoVerdict {
  if (exitCode === 124) return { fault: 'it was stopped at its time limit' };
  if (exitCode === 137) return { fault: 'it was stopped, because it used too much memory or printed too much' };
  const ended = `opa ended with exit code ${exitCode}`;
  try {
    const answer = readObject(parseJson(stdout, { what: 'the answer of opa' }), 'answer');
    const errors = readArray(answer.errors ?? [], 'errors', MAX_OPA_ERRORS);
    if (errors.length > 0)
      return {
        fault: errors
          .slice(0, 3)
          .map((error) => String((error as { message?: unknown })?.message))
          .join('; '),
      };
    const results = readArray(answer.result ?? [], 'result', MAX_OPA_RESULTS).map((result) =>
      readArray(readObject(result, 'result').expressions, 'expressions', MAX_OPA_RESULTS).map(
        (expression) => readObject(expression, 'expression').value,
      ),
    );
    if (exitCode !== 0 && !(exitCode === 1 && results.length === 0)) return { fault: stderr.trim().slice(0, 500) || ended };
    return { result: combineResults(results.map(combineResults)) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { fault: stderr.trim().slice(0, 500) || ended };
  }
}
