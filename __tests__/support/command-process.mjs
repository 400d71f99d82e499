// JavaScript, so that Node starts it without compiling TypeScript first.
/** Runs command lines one after the other in one process (`command-process.ts`): each begins with an environment and a folder of its own. */
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';

const [program, cacheFolder] = process.argv.slice(2);
const { main } = await import(pathToFileURL(program).href);
const emitters = [process, process.stdout, process.stderr];
const NAMES = ['uncaughtException', 'SIGINT', 'SIGTERM', 'SIGHUP', 'error'];
const listeners = emitters.map((emitter) => NAMES.map((name) => emitter.listeners(name)));

/** As a shell understands it. */
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** Answers with a shell script that prints what the command line printed, and ends as it ended. */
function run([cwd, count, ...rest]) {
  const argv = rest.slice(0, Number(count));
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  for (const variable of rest.slice(argv.length))
    process.env[variable.slice(0, variable.indexOf('='))] = variable.slice(variable.indexOf('=') + 1);
  const script = [];
  const keep =
    (redirection) =>
    (text, ...more) => {
      script.push(`printf %s ${quote(String(text))}${redirection}`);
      more.find((argument) => typeof argument === 'function')?.();
      return true;
    };
  process.stdout.write = keep('');
  process.stderr.write = keep(' >&2');
  return new Promise((resolve) => {
    process.exit = (exitCode) => {
      for (const [index, emitter] of emitters.entries()) {
        for (const [at, name] of NAMES.entries()) {
          emitter.removeAllListeners(name);
          for (const listener of listeners[index][at]) emitter.on(name, listener);
        }
      }
      resolve([...script, `exit ${exitCode}`].join('\n'));
    };
    void main(argv, cacheFolder);
  });
}

let last = Promise.resolve();
const server = createServer((socket) => {
  let asked = '';
  socket.setEncoding('utf8').on('data', (piece) => {
    asked += piece;
    if (!asked.endsWith('\0\0')) return;
    const [cwd, count, ...rest] = asked.slice(0, -2).split('\0');
    const words = rest.map((word, index) => (index < Number(count) ? word.slice(1) : word));
    last = last.then(async () => void socket.end(await run([cwd, count, ...words])));
  });
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
