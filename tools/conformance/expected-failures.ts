/** `node tools/conformance/expected-failures.ts`: prints the expected failures on one line, as the suite's option `xfail` takes them. */
import { readFileSync } from 'node:fs';

const lines = readFileSync(new URL('expected-failures.txt', import.meta.url), 'utf8').split('\n');
const names = lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => line.split(/\s/, 1)[0]);
console.log(names.join(' '));
