#!/usr/bin/env node
/**
 * The client that the conformance suite of Sigstore clients calls, over the built command line (protocol.ts). Exits with 0 where it was
 * signed, or verified.
 *
 * CHOPMARK_CONFORMANCE_COMMAND: another build of the command line, which tests use.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProtocolError, type Request, TOKEN_VARIABLE, translateRequest } from './protocol.ts';

const COMMAND = process.env.CHOPMARK_CONFORMANCE_COMMAND ?? fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** The suite's identity is not that of the job that runs it, so nothing else of the job is passed on. */
const PASSED_ON = /^(PATH|HOME|TMPDIR|TEMP|TMP|LANG|XDG_\w+|SSL_CERT_\w+|NODE_EXTRA_CA_CERTS|(HTTPS?|NO)_PROXY)$/i;

try {
  process.exitCode = answer(translateRequest(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ProtocolError)) throw error;
  console.error(`conformance: ${error.message}; see tools/conformance/protocol.ts`);
  process.exitCode = 2;
}

function answer(request: Request): number {
  if (request.kind === 'verify') return chopmark(request.argv);
  if (request.kind === 'sign') return chopmark(request.argv, request.token);
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-conformance-'));
  try {
    const code = chopmark([...request.argv, `--bundle-dir=${folder}`], request.token);
    if (code === 0) copyFileSync(join(folder, 'attestations.jsonl'), request.bundle);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function chopmark(args: readonly string[], token?: string): number {
  const passedOn = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name));
  const env = { ...Object.fromEntries(passedOn), ...(token !== undefined && { [TOKEN_VARIABLE]: token }) };
  return spawnSync(process.execPath, [COMMAND, ...args], { stdio: 'inherit', env }).status ?? 1;
}
