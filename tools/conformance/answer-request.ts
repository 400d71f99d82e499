import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Request, TOKEN_VARIABLE } from './protocol.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the command line, to its exit code. */
export type Chopmark = (argv: readonly string[], env: Record<string, string | undefined>) => number | Promise<number>;

/** The suite's identity is not that of the job that runs it, so nothing else of the job is passed on. */
const PASSED_ON = /^(PATH|HOME|TMPDIR|TEMP|TMP|LANG|XDG_\w+|SSL_CERT_\w+|NODE_EXTRA_CA_CERTS|(HTTPS?|NO)_PROXY)$/i;

/** Does what the suite asks for. The exit code is 0 where it was signed, or verified. */
export async function answerRequest(request: Request, env: Environment, chopmark: Chopmark): Promise<number> {
  const passedOn = Object.fromEntries(Object.entries(env).filter(([name]) => PASSED_ON.test(name)));
  if (request.kind === 'verify') return chopmark(request.argv, passedOn);
  const signing = { ...passedOn, [TOKEN_VARIABLE]: request.token };
  if (request.kind === 'sign') return chopmark(request.argv, signing);
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-conformance-'));
  try {
    const code = await chopmark([...request.argv, `--bundle-dir=${folder}`], signing);
    if (code === 0) copyFileSync(join(folder, 'attestations.jsonl'), request.bundle);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
