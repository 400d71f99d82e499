import type { Exec } from '../../base/ports.ts';
import type { LoadedFile } from '../parse/requirement.ts';
import type { RegoVerdict } from './rego-verdict.ts';
import { createCompiledRego } from './run-compiled.ts';
import { createSourceRego } from './run-source.ts';

/** Evaluates a query such as `data.chopmark.allow` of a Rego policy. */
export type Rego = (file: LoadedFile, query: string, input: string) => Promise<RegoVerdict>;

const WASM = Buffer.from([0, 0x61, 0x73, 0x6d]);

/**
 * Compiled policies run in a thread of this process, sources through `opa`. The first bytes of a file show which of both it is.
 *
 * @param signal Ends every evaluation in a thread.
 */
export function createRego(exec: Exec, signal: AbortSignal): Rego {
  const compiled = createCompiledRego(signal);
  const source = createSourceRego(exec);
  return (file, query, input) =>
    file.bytes.subarray(0, WASM.length).equals(WASM)
      ? compiled(file, { entrypoint: query.replace(/^data\./, '').replaceAll('.', '/'), input })
      : source(file, query, input);
}
