import { setOutput } from '@actions/core';
import type { ActionName } from './inputs.ts';
import { ACTION_OUTPUTS, type OutputSpec, type Outputs, SETUP_OUTPUTS } from './outputs.ts';

/** Sets outputs of a step, of those that its action has. */
export function setOutputs(action: ActionName, outputs: Outputs): void {
  for (const { name, actions } of ACTION_OUTPUTS as readonly (OutputSpec & { name: keyof Outputs })[])
    if (outputs[name] !== undefined && actions.includes(action)) setOutput(name, outputs[name]);
}

/** Sets the outputs of the setup action. */
export function setSetupOutputs(outputs: Readonly<Record<(typeof SETUP_OUTPUTS)[number]['name'], string>>): void {
  for (const { name } of SETUP_OUTPUTS) setOutput(name, outputs[name]);
}
