import { ChopmarkError } from '../base/errors/errors.ts';
import type { CommandName } from './schema/option.ts';
import { writtenName } from './schema/option-names.ts';
import { OPTION_RULES } from './schema/rules.ts';

/**
 * Checks the combinations of the options that were given.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT`, `INPUT_OPTION_MISSING`
 */
export function checkOptionRules(command: CommandName, given: ReadonlySet<string>): void {
  for (const rule of OPTION_RULES) {
    if (!rule.commands.includes(command)) continue;
    const { hint } = rule;
    if (rule.kind === 'exclusive') {
      if (rule.unless?.some((option) => given.has(option))) continue;
      const [first, second] = rule.options.filter((option) => given.has(option));
      if (second)
        throw new ChopmarkError({
          code: 'INPUT_OPTION_CONFLICT',
          message: `--${first} and ${writtenName(command, second)} exclude each other.`,
          hint,
        });
    } else if (rule.kind === 'needs') {
      if (given.has(rule.option) && !rule.needs.some((option) => given.has(option)))
        throw new ChopmarkError({
          code: 'INPUT_OPTION_MISSING',
          message: `--${rule.option} needs ${rule.needs.map((option) => `--${option}`).join(' or ')}.`,
          hint,
        });
    } else if (!rule.options.some((option) => given.has(option))) {
      throw new ChopmarkError({ code: 'INPUT_OPTION_MISSING', message: rule.message, hint });
    }
  }
}
