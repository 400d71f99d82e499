import { debug, setSecret, warning } from '@actions/core';
import type { Clock, Logger } from '../../base/ports.ts';
import type { Redactor } from '../../base/secrets/redact.ts';
import { createLineSchedule } from '../../base/text/logger.ts';
import { createProgressMeter, describeProgress } from '../../base/text/progress.ts';
import { nameInputs } from '../../options/schema/option-names.ts';
import { makeHarmless } from './annotate.ts';

/** Characters below which a value is no secret: the runner would mask every such text in the log. */
const SHORTEST_SECRET = 4;

/**
 * The log of a step: warnings are annotations, details are shown where `RUNNER_DEBUG` asks for them, and every secret is masked by
 * the runner too, in what other steps print as well.
 *
 * @param write Takes text as it is.
 */
export const createWorkflowLogger =
  (write: (text: string) => void, clock: Pick<Clock, 'now'>) =>
  (redactor: Redactor): Logger => {
    const measure = createProgressMeter(clock);
    const isLineDue = createLineSchedule();
    const safe = (message: string) => makeHarmless(redactor.redact(message));
    return {
      debug: (message) => debug(safe(message)),
      info: (message) => write(`${safe(message).replaceAll('\n', '\n  ')}\n`),
      warn: (message) => warning(safe(nameInputs(message))),
      progress(task, done, total) {
        const state = measure(task, done, total);
        if (isLineDue(state, clock.now().getTime())) write(`${safe(describeProgress(state))}\n`);
      },
      secret(value) {
        redactor.add(value);
        if (value.trim().length >= SHORTEST_SECRET) setSecret(value);
      },
    };
  };
