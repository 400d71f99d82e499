import {
  type Cell,
  cellOf,
  FAULT_NAMES,
  FAULTS,
  type FaultyService,
  type Kept,
  SERVICE_NAMES,
  SERVICES,
} from '../../__tests__/support/fault-table.ts';
import { FIRST_BACKOFF, MAX_BACKOFF, MAX_RETRY_AFTER, MAX_TRIES, REQUEST_TIMEOUT } from '../../src/base/limits.ts';
import { STORE_TIMEOUT } from '../../src/engine/shared/limits.ts';
import { UPLOAD_TIMEOUT } from '../../src/stores/limits.ts';
import { TUF_TIMEOUT } from '../../src/trust/limits.ts';
import { HEAD, table } from './markdown.ts';

const seconds = (milliseconds: number): string => `${milliseconds / 1000} seconds`;
const minutes = (milliseconds: number): string => `${milliseconds / 60_000} minutes`;

/** The longest pauses between all tries of a request. */
const PAUSES = Array.from({ length: MAX_TRIES - 1 }, (_, tries) => Math.min(FIRST_BACKOFF * 2 ** tries, MAX_BACKOFF)).reduce(
  (sum, pause) => sum + pause,
);

const ENDS: Readonly<Record<Cell['patience'], string>> = {
  once: 'at once',
  tries: `after ${MAX_TRIES} tries`,
  limit: 'at the time limit',
};

const LEFT: Readonly<Record<Kept, string>> = {
  nothing: 'Nothing was sent to a log. The next run signs.',
  signature:
    'The signature, with its timestamps, is in the journal: the log may have it. The next run with the same bundle folder completes it, and signs nothing.',
  bundle:
    'The bundle is on disk, and the receipts say which stores have it. The next run, or the printed command, stores the rest, and signs nothing.',
};

const NOTES: Readonly<Partial<Record<FaultyService, string>>> = {
  tuf: 'This is a run without a copy. With one in the cache, or one that chopmark brings along, the run continues, with a warning, as long as the copy is valid.',
  proxy: `A proxy is asked for a tunnel (\`CONNECT\`). If it wants credentials (407), it is asked once.`,
  github:
    'A request whose answer was lost may have been carried out, so chopmark asks for the bundle before it sends it again. If GitHub does not answer that either, the bundle can be there more than once, which is harmless.',
};

/** `docs/reference/faults.md`: what happens if a service fails, as `__tests__/engine/fault-table.test.ts` proves it, cell by cell. */
export const writeFaultsPage = (): string =>
  [
    HEAD('__tests__/support/fault-table.ts'),
    '# Faults of services',
    '',
    'What `attest` does if a service fails in one of these ways with every request, with GitHub Actions as CI system. A test runs each of these cases, and checks that:',
    '',
    '- the run ends, with this code and exit code;',
    '- no bundle is lost: what is signed is on disk, and a second run with a healthy service and the same bundle folder ends with 0;',
    '- one signature, not two, reaches the log over both runs;',
    '- no secret is in the output, in a report, in a file or in an argument list, also if the service repeats it.',
    '',
    '[When a run fails](../how-to/when-it-fails.md) says what to do, and [errors](errors.md) what each code means.',
    '',
    '## When a run ends',
    '',
    table(
      ['the run ends', 'meaning'],
      [
        [ENDS.once, 'The first answer counts.'],
        [
          ENDS.tries,
          `A request is tried ${MAX_TRIES} times, with pauses of ${seconds(PAUSES)} at most in total. If a service asks for a pause of up to ${minutes(MAX_RETRY_AFTER)} (\`Retry-After\`), it gets it; a longer one counts as a refusal.`,
        ],
        [
          ENDS.limit,
          `At most two seconds after \`--timeout\`. With a longer \`--timeout\`, after ${MAX_TRIES} tries of ${seconds(REQUEST_TIMEOUT)} each (TUF repository: ${seconds(TUF_TIMEOUT)}; upload to GitHub: ${seconds(UPLOAD_TIMEOUT)}) and their pauses. A store has at most ${minutes(STORE_TIMEOUT)} for each bundle.`,
        ],
      ],
    ),
    '',
    'Trouble that is over before the last try is not noticed.',
    '',
    ...SERVICE_NAMES.flatMap((service) => {
      const { exitCode, kept } = cellOf(service, 'refused');
      return [
        `## ${SERVICES[service].charAt(0).toUpperCase()}${SERVICES[service].slice(1)}: exit code ${exitCode}`,
        '',
        [LEFT[kept], NOTES[service]].filter(Boolean).join(' '),
        '',
        table(
          ['the service', 'error code', 'the run ends'],
          FAULT_NAMES.map((fault) => {
            const { code, patience } = cellOf(service, fault);
            return [FAULTS[fault], `\`${code}\``, ENDS[patience]];
          }),
        ),
        '',
      ];
    }),
  ].join('\n');
