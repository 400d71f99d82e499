import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Env } from '../../base/ports.ts';
import { variableOf } from './inputs.ts';

/**
 * Inputs that the actions that sign no longer have, or that `gh-action-sigstore-python` has. A runner only warns about an input that an
 * action does not have, so a workflow would lose its artifact of bundles unnoticed.
 */
export const WITHDRAWN_INPUTS = ['upload-signing-artifacts', 'bundle-artifact'] as const;

/** The step that takes their place. `docs/how-to/github.md` shows the same. */
export const UPLOAD_STEP = [
  '- uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  '  if: always()',
  '  with:',
  '    name: attestations',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  '    path: ${{ steps.ID.outputs.bundle-dir }}',
].join('\n');

/**
 * Refuses a withdrawn input before anything is signed. `false` and an empty value ask for nothing.
 *
 * @throws ChopmarkError `INPUT_OPTION_UNKNOWN`
 */
export function refuseWithdrawnInputs(env: Env): void {
  const given = WITHDRAWN_INPUTS.find((name) => !['', 'false'].includes((env[variableOf(name)] ?? '').trim()));
  if (given === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_UNKNOWN',
    message: `The input ${given} does not exist: this action uploads no artifacts of the workflow run.`,
    hint: `Remove ${given}, and add this step after the action, whose id takes the place of ID:\n${UPLOAD_STEP}`,
  });
}
