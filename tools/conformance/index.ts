#!/usr/bin/env node
/**
 * The client that the conformance suite of Sigstore clients calls, over the built command line (protocol.ts). Exits with 0 where it was
 * signed, or verified.
 *
 * CHOPMARK_CONFORMANCE_COMMAND: another build of the command line, which tests use.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { answerRequest } from './answer-request.ts';
import { ProtocolError, translateRequest } from './protocol.ts';

const COMMAND = process.env.CHOPMARK_CONFORMANCE_COMMAND ?? fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

try {
  process.exitCode = await answerRequest(
    translateRequest(process.argv.slice(2)),
    process.env,
    (argv, env) => spawnSync(process.execPath, [COMMAND, ...argv], { stdio: 'inherit', env }).status ?? 1,
  );
} catch (error) {
  if (!(error instanceof ProtocolError)) throw error;
  console.error(`conformance: ${error.message}; see tools/conformance/protocol.ts`);
  process.exitCode = 2;
}
