/** The code of verify-worker.ts: here its file, and in everything that is built its text (tools/dist/embed-workers.ts). */
export const VERIFY_WORKER_CODE: string | URL = new URL('verify-worker.ts', import.meta.url);
