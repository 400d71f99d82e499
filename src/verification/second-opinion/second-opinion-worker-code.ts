/** The code of second-opinion-worker.ts: here its file, and in everything that is built its text (tools/dist/embed-workers.ts). */
export const SECOND_OPINION_WORKER_CODE: string | URL = new URL('second-opinion-worker.ts', import.meta.url);
