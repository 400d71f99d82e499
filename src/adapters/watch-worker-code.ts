/** The code of watch-worker.ts: here its file, and in everything that is built its text (tools/dist/embed-workers.ts). */
export const WATCH_WORKER_CODE: string | URL = new URL('watch-worker.ts', import.meta.url);
