import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** What stands in for an action of GitHub's that needs its servers. It does what workflows rely on, and no more. */
export interface StandIn {
  inputs: readonly string[];
  /** A bash script, with each input in a variable `IN_NAME`. */
  run: string;
}

/** Artifacts of a run, kept in `$SHARED/artifacts`. */
export const ARTIFACT_ACTIONS: Readonly<Record<string, StandIn>> = {
  'actions/download-artifact': {
    inputs: ['name', 'pattern', 'path'],
    run: 'mkdir -p "$IN_PATH" && if [ -n "$IN_NAME" ]; then cp -r "$SHARED/artifacts/$IN_NAME/." "$IN_PATH"; else cd "$SHARED/artifacts" && cp -r $IN_PATTERN "$GITHUB_WORKSPACE/$IN_PATH/"; fi',
  },
  'actions/upload-artifact': {
    inputs: ['name', 'path', 'if-no-files-found'],
    run: '[ ! -e "$IN_PATH" ] || { mkdir -p "$SHARED/artifacts/$IN_NAME" && cp -r "$IN_PATH/." "$SHARED/artifacts/$IN_NAME"; }',
  },
};

/** A folder with each stand-in, by the very reference that a workflow pins. */
export const createStandIns = (references: readonly string[], standIns: Readonly<Record<string, StandIn>>): Record<string, string> =>
  Object.fromEntries(
    references.map((reference) => {
      const { inputs, run } = standIns[reference.slice(0, reference.indexOf('@'))] ?? { inputs: [], run: 'exit 1' };
      const folder = join(temporaryFolder(), 'action');
      mkdirSync(folder);
      const variable = (name: string) => `IN_${name.toUpperCase().replaceAll('-', '_')}`;
      const env = Object.fromEntries(inputs.map((name) => [variable(name), `\${{ inputs.${name} }}`]));
      const action = {
        name: reference,
        description: 'stand-in',
        inputs: Object.fromEntries(inputs.map((name) => [name, { description: name, required: false }])),
        runs: { using: 'composite', steps: [{ shell: 'bash', env, run }] },
      };
      writeFileSync(join(folder, 'action.yml'), JSON.stringify(action));
      return [reference, folder];
    }),
  );
