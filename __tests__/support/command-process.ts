import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { programCache, programPath } from './programs.ts';

/** A process that runs command lines, one after the other. */
export interface CommandProcess {
  /**
   * Writes a shell script, at `path`, that is the command line. Its first run is a program as ever, which proves that it can be one; later
   * runs are done by this process, which spares most of their time. They have nothing on standard input. A sandbox is always a program.
   */
  writeCommand(path: string): void;
  end(): void;
}

export async function startCommandProcess(): Promise<CommandProcess> {
  const host = fork(join(import.meta.dirname, 'command-process.mjs'), [programPath('cli-main'), join(programCache(), 'chopmark')], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(programCache(), 'shared-command') },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [port] = await Promise.race([
    once(host, 'message'),
    once(host, 'exit').then(() => Promise.reject(new Error('The process that runs command lines did not start.'))),
  ]);
  return {
    writeCommand(path) {
      const lines = [
        '#!/usr/bin/env bash',
        `if [ "$1" = sandbox ] || mkdir '${path}-started' 2> /dev/null; then exec '${process.execPath}' '${programPath('cli')}' "$@"; fi`,
        `exec 3<>/dev/tcp/127.0.0.1/${Number(port)}`,
        // An empty word is the end, so arguments, which may be empty, begin with `=`.
        `{ printf '%s\\0' "$PWD" "$#" "\${@/#/=}"; env -0; printf '\\0'; } >&3`,
        'eval "$(cat <&3)"',
        'echo "the process that runs command lines did not answer"',
        'exit 70',
      ];
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o755 });
    },
    end: () => void host.kill('SIGKILL'),
  };
}
