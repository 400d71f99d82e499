/** The code of hash-worker.ts: here its file, and in everything that is built its text (tools/dist/embed-workers.ts). */
export const HASH_WORKER_CODE: string | URL = new URL('hash-worker.ts', import.meta.url);
