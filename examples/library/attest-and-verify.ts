/**
 * Attests a file and verifies it, then shows two refusals. Run it inside a sandbox: `npm start`.
 *
 * On a real CI leave `instance` out: the job's own identity signs, with the public Sigstore. Then name your repository in `expected`,
 * and leave `certificateOidcIssuer` out too.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attest, exitCodeOf, type VerifyOptions, verify } from 'chopmark';

const { CHOPMARK_SANDBOX: instance, CHOPMARK_SANDBOX_ISSUER: issuer } = process.env;
if (!instance || !issuer) throw new Error('No sandbox is running. Start this example with: npm start');

// Paths are relative to this folder, and the bundle is written below it.
const workingFolder = await mkdtemp(join(tmpdir(), 'chopmark-example-'));
try {
  await writeFile(join(workingFolder, 'app.txt'), 'the artifact\n');

  const attested = await attest({ subjectPath: ['app.txt'], instance: 'sandbox' }, { workingFolder });
  if (exitCodeOf(attested) !== 0) throw new Error(attested.problems[0]?.message);
  for (const { bundlePath } of attested.statements) console.log(`attested: ${bundlePath}`);

  // The identity that the sandbox hands out.
  const expected: VerifyOptions = { ci: 'github', repository: 'acme/widget', certificateOidcIssuer: issuer, instance };
  const check = async (what: string, options: VerifyOptions) => {
    // A refusal is a result, not an exception. The exit code is the answer: 0 verified, 6 wrong evidence, 7 wrong signer.
    const result = await verify({ subjectPath: ['app.txt'], ...expected, ...options }, { workingFolder });
    console.log(`${what}: ${exitCodeOf(result)}`);
  };
  await check('the file as attested', {});
  await check('another repository', { repository: 'acme/other' });
  await writeFile(join(workingFolder, 'app.txt'), 'something else\n');
  await check('a changed file', {});
} finally {
  await rm(workingFolder, { recursive: true, force: true });
}
