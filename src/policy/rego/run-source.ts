import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readArray, readObject, readString } from '../../base/json/json-shape.ts';
import type { Exec } from '../../base/ports.ts';
import { MAX_OPA_CAPABILITIES, MAX_OPA_MEMORY, OPA_GRACE, OPA_MEMORY, REGO_TIMEOUT } from '../limits.ts';
import type { LoadedFile } from '../parse/requirement.ts';
import type { RegoVerdict } from './rego-verdict.ts';

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
  const { exitCode, stdout } = await exec('opa', ['capabilities', '--current'], { isolated: true, maxBytes: MAX_OPA_CAPABILITIES });
  if (exitCode === 127)
    return { fault: 'opa is not on PATH: install opa, or compile the policy with "opa build -t wasm -e chopmark/allow"' };
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

/** `opa eval` returns a list of results for a query. An empty list means undefined. */
function readResult({ exitCode, stdout, stderr }: { exitCode: number; stdout: string; stderr: string }): RegoVerdict {
  if (exitCode === 124) return { fault: 'it was stopped at its time limit' };
  if (exitCode === 137) return { fault: 'it was stopped, because it used too much memory or printed too much' };
  try {
    const answer = readObject(parseJson(stdout, { what: 'the answer of opa' }), 'answer');
    if (Array.isArray(answer.errors) && answer.errors.length > 0)
      return {
        fault: answer.errors
          .slice(0, 3)
          .map((error) => String((error as { message?: unknown })?.message))
          .join('; '),
      };
    const [first] = readArray(answer.result ?? [], 'result', 10);
    if (first === undefined) return { result: undefined };
    const [expression] = readArray(readObject(first, 'result').expressions, 'expressions', 10);
    return { result: readObject(expression, 'expression').value };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { fault: stderr.trim().slice(0, 500) || `opa ended with exit code ${exitCode}` };
  }
}
