// JavaScript, so that Node starts it without compiling TypeScript first.
/** Runs the steps of a job one after the other in one process (`workflow-step.ts`): each begins with an environment and a folder of its own. */
import { pathToFileURL } from 'node:url';

const { main } = await import(pathToFileURL(process.argv[2]).href);
const listeners = new Map(['uncaughtException', 'SIGINT', 'SIGTERM'].map((name) => [name, process.listeners(name)]));

process.on('message', ({ action, cwd, env }) => {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  let log = '';
  process.stdout.write = (text, ...rest) => {
    log += text;
    rest.find((argument) => typeof argument === 'function')?.();
    return true;
  };
  process.stderr.write = process.stdout.write;
  process.exit = (exitCode) => {
    for (const [name, kept] of listeners) {
      process.removeAllListeners(name);
      for (const listener of kept) process.on(name, listener);
    }
    process.send({ exitCode, log });
  };
  void main(action);
});
process.send('ready');
