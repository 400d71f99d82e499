import type { InitPrompts } from '../../engine/init/prompts.ts';

/**
 * Asks questions on the terminal, through standard error, because standard output carries only results. The package that draws the
 * questions is loaded with the first question.
 *
 * @param signal Ends a question.
 */
export function createInitPrompts(signal: AbortSignal): InitPrompts {
  const load = () => import('@clack/prompts');
  const common = { input: process.stdin, output: process.stderr, signal };
  const requireAnswer = <Answer>(answer: Answer): Exclude<Answer, symbol> => {
    if (typeof answer !== 'symbol') return answer as Exclude<Answer, symbol>;
    // While a question is open, the terminal sends Ctrl-C as a character. The rest of the program handles only the signal.
    if (!signal.aborted) process.emit('SIGINT', 'SIGINT');
    throw new Error('The question was not answered.');
  };
  return {
    async select<Value extends string>({ message, choices }: Parameters<InitPrompts['select']>[0]) {
      const { select } = await load();
      return requireAnswer(await select<string>({ ...common, message, options: choices.map((choice) => ({ ...choice })) })) as Value;
    },
    async text({ message, initial, check }) {
      const { text } = await load();
      return requireAnswer(await text({ ...common, message, initialValue: initial, validate: (answer) => check(answer ?? '') }));
    },
    async confirm({ message }) {
      const { confirm } = await load();
      return requireAnswer(await confirm({ ...common, message }));
    },
  };
}
