import { debug, setSecret, warning } from '@actions/core';
import type { Clock, Logger } from '../../base/ports.ts';
import type { Redactor } from '../../base/secrets/redact.ts';
import { createLineSchedule } from '../../base/text/logger.ts';
import { createProgressMeter, describeProgress, type ProgressState } from '../../base/text/progress.ts';
import { nameInputs } from '../../options/schema/option-names.ts';
import { makeHarmless } from './annotate.ts';

/** Minimum length of a secret. The runner would mask every occurrence of a shorter text in the log. */
const SHORTEST_SECRET = 4;

/**
 * The log of a step: warnings are annotations, details are shown if `RUNNER_DEBUG` is set, and the runner also masks every secret, in
 * the output of other steps too.
 *
 * @param write Writes text unchanged.
 */
export const createWorkflowLogger =
  (write: (text: string) => void, clock: Pick<Clock, 'now'>) =>
  (redactor: Redactor): Logger => {
    const measure = createProgressMeter(clock);
    const isLineDue = createLineSchedule();
    const isNews = createMilestones();
    const safe = (message: string) => makeHarmless(redactor.redact(message));
    return {
      debug: (message) => debug(safe(message)),
      info: (message) => write(`${safe(message).replaceAll('\n', '\n  ')}\n`),
      warn: (message) => warning(safe(nameInputs(message))),
      progress(task, done, total) {
        const state = measure(task, done, total);
        const isDue = isLineDue(state, clock.now().getTime());
        if (isNews(state) || isDue) write(`${safe(describeProgress(state))}\n`);
      },
      secret(value) {
        redactor.add(value);
        if (value.trim().length >= SHORTEST_SECRET) setSecret(value);
      },
    };
  };

/** Where a task begins and where it ends, each once: a person who watches the log sees at once what is being done. */
function createMilestones(): (state: ProgressState) => boolean {
  const told = new Set<string>();
  return ({ task, done, total }) => {
    const milestones = total === 0 ? [] : [`${task} begins`, ...(done >= total ? [`${task} ends`] : [])];
    const news = milestones.filter((milestone) => !told.has(milestone));
    for (const milestone of news) told.add(milestone);
    return news.length > 0;
  };
}
