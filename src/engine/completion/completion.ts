import type { OptionsOf } from '../../options/schema/options.ts';
import { writeBash } from './bash.ts';
import { writeFish } from './fish.ts';
import { writePowershell } from './powershell.ts';
import { writeZsh } from './zsh.ts';

const WRITERS = { bash: writeBash, zsh: writeZsh, fish: writeFish, powershell: writePowershell };

/** The completion script of a shell, generated from the options. It contains all words and does not start chopmark. */
export const writeCompletion = (shell: OptionsOf<'completion'>['shell']): string => `${WRITERS[shell]().join('\n')}\n`;
