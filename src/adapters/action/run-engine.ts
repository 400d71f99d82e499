import type { Ports } from '../../base/ports.ts';
import { parseInputs } from '../../options/parse-inputs.ts';
import type { Result } from '../../results/result.ts';
import { holdMemory } from '../hold-memory.ts';
import type { ActionName } from './inputs.ts';
import type { Inputs } from './read-inputs.ts';

/** Runs the command of the inputs. Its code is loaded only when used. */
export async function runEngine(action: ActionName, inputs: Inputs, { ports, folder }: { ports: Ports; folder: string }): Promise<Result> {
  const context = { env: ports.env, warn: ports.logger.warn };
  if (action === 'verify') {
    const { verify } = await import('../../engine/verify/verify.ts');
    return verify(parseInputs('verify', inputs.raw, context), ports);
  }
  if (action === 'merge') {
    const { mergeAndStore } = await import('./merge-and-store.ts');
    return mergeAndStore({ 'bundle-dir': folder, ...inputs.raw }, ports, context);
  }
  const [{ completeAttestInputs }, { readEvent }] = await Promise.all([import('./attest-inputs.ts'), import('./read-event.ts')]);
  const raw = await completeAttestInputs(inputs, { ports, event: await readEvent(ports.env), bundleDir: folder });
  if (inputs.own.command === 'sign' || raw.statements === 'per-subject') holdMemory();
  if (inputs.own.command === 'sign') {
    const { sign } = await import('../../engine/sign/sign.ts');
    return sign(parseInputs('sign', raw, context), ports);
  }
  const { attest } = await import('../../engine/attest/attest.ts');
  return attest(parseInputs('attest', raw, context), ports);
}
