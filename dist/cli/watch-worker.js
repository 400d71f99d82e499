import { Session } from 'node:inspector';
import { workerData } from 'node:worker_threads';
/*
 * A thread that watches the main thread (watch-run.ts). It sees that the main thread evaluates something without a pause, and interrupts it:
 * V8 runs what the inspector asks for between two steps of any code, a regular expression included.
 */
/** Marks the data that the thread is started with. The file does nothing if anything else loads it. */
export const WATCH_TASK = 'chopmark-watch';
/** The name of the symbol of the function that the main thread is asked to call. It does nothing if the main thread went on meanwhile. */
export const BLOCKED = 'chopmark.blocked';
/** Milliseconds of a clock that all threads share, and that stands still while the machine sleeps. */
export const readMilliseconds = () => Number(process.hrtime.bigint()) / 1e6;
/** Milliseconds between two beats of the main thread. */
export const BEAT = 50;
/** Milliseconds without a beat after which signals act at once. */
const RELEASED_AFTER = 250;
function watch({ beat, deadline }) {
    let last = Atomics.load(beat, 0);
    let since = readMilliseconds();
    let released = false;
    let asked = 0;
    let session;
    /** Asks the main thread in the middle of its work. It answers when it gets there. */
    const ask = (what) => {
        if (!session) {
            session = new Session();
            session.connectToMainThread();
        }
        asked++;
        const expression = `globalThis[Symbol.for('${BLOCKED}')]?.(${last}, '${what}')`;
        session.post('Runtime.evaluate', { expression }, () => asked--);
    };
    setInterval(() => {
        const now = readMilliseconds();
        const current = Atomics.load(beat, 0);
        if (current !== last) {
            [last, since, released] = [current, now, false];
            return;
        }
        if (now - since < RELEASED_AFTER || asked > 0)
            return;
        if (!released)
            ask('signals');
        released = true;
        const end = deadline[0] ?? 0;
        if (end > 0 && now >= end)
            ask('deadline');
    }, BEAT);
}
const task = workerData;
if (task?.marker === WATCH_TASK)
    watch(task);
