import { resolve } from 'node:path';
import type { ErrorCode } from '../../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { Ports } from '../../../base/ports.ts';
import type { ArtifactVerdict, Result } from '../../../results/result.ts';
import type { InstanceOptions } from './choose-trust.ts';

/** Codes, or prefixes of codes, of errors that another instance can solve. */
const OF_INSTANCE: readonly string[] = [
  'IDENTITY_',
  'TRUST_',
  'INPUT_INSTANCE_',
  'INPUT_PUBLIC_LOG',
  'SIGNING_CERTIFICATE_REFUSED',
  'SIGNING_CONFIGURATION_REFUSED',
  'SIGNING_TIMEOUT',
  'SIGNING_UNREACHABLE',
  'VERIFICATION_CERTIFICATE_UNTRUSTED',
  'VERIFICATION_LOG_UNKNOWN',
  'VERIFICATION_NO_TRUSTED_TIME',
  'VERIFICATION_TIMESTAMP',
] satisfies (ErrorCode | `${string}_`)[];

type HintOptions = Pick<InstanceOptions, 'instance' | 'trustedRoot' | 'tufMirror'>;

/**
 * Runs a command. If the command fails or refuses an artifact because of the instance, and `CHOPMARK_SANDBOX` is set, the hint shows
 * how to name the sandbox. The variable itself decides nothing, because an earlier step of a job could have set it.
 */
export async function hintAtSandbox(
  command: 'attest' | 'sign' | 'verify',
  options: HintOptions,
  ports: Pick<Ports, 'env' | 'workingFolder'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const hint = chooseHint(command, options, ports);
  if (hint === undefined) return work();
  const add = (own: string | undefined) => (command === 'verify' ? [own, hint] : [hint, own]).filter(Boolean).join(' ');
  const addToVerdict = (verdict: ArtifactVerdict): ArtifactVerdict => {
    const { problem } = verdict;
    return problem && isOfInstance(problem) ? { ...verdict, problem: { ...problem, hint: add(problem.hint) } } : verdict;
  };
  try {
    const result = await work();
    return { ...result, ...(result.artifacts && { artifacts: result.artifacts.map(addToVerdict) }) };
  } catch (error) {
    if (!(error instanceof ChopmarkError) || !isOfInstance(error)) throw error;
    const { code, message } = error;
    throw new ChopmarkError({ code, message, hint: add(error.hint), cause: error });
  }
}

const isOfInstance = ({ code }: { code: ErrorCode }) => OF_INSTANCE.some((start) => code.startsWith(start));

function chooseHint(
  command: 'attest' | 'sign' | 'verify',
  { instance, trustedRoot, tufMirror }: HintOptions,
  { env, workingFolder }: Pick<Ports, 'env' | 'workingFolder'>,
): string | undefined {
  const sandbox = env.CHOPMARK_SANDBOX;
  if (!sandbox || trustedRoot !== undefined || tufMirror !== undefined) return undefined;
  if (resolve(workingFolder, instance) === resolve(workingFolder, sandbox)) return undefined;
  if (command === 'verify')
    return 'CHOPMARK_SANDBOX is set: to verify bundles that your sandbox signed, add --instance "$CHOPMARK_SANDBOX".';
  return instance === 'sandbox' ? undefined : 'CHOPMARK_SANDBOX is set: to sign in the sandbox, add --instance sandbox.';
}
