import type { ActionName } from '../../src/adapters/action/inputs.ts';
import { writeInputTable, writeOutputTable } from './action-page.ts';

const BEGIN = '<!-- Inputs and outputs: written by `npm run generate` from src/options/schema and src/adapters/action. -->';
const END = '<!-- End of inputs and outputs. -->';

/**
 * The README of an action, with the tables between its two markers written again.
 *
 * @throws Error where a marker is missing
 */
export function writeActionReadme(readme: string, action: ActionName): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`${action}/README.md needs the lines ${BEGIN} and ${END}, in this order.`);
  const tables = ['## Inputs', writeInputTable(action), '## Outputs', writeOutputTable(action)].join('\n\n');
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${tables}\n\n${readme.slice(end)}`;
}
