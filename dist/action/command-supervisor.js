/**
 * A program of its own, which `supervised-command.ts` starts: runs one command and ends it with everything that the command started.
 * `@actions/exec` gives no handle to end what it starts with.
 *
 * - Standard input: the command as JSON (`SupervisedCommand`). So its size is not that of an argument, and a command that the platform
 *   refuses is an exit code here.
 * - First line of standard error: the process ID of this program. After it, both outputs are those of the command.
 * - SIGTERM asks the command and all its processes to end, and kills them after the grace period. SIGINT kills them at once. The end of the
 *   parent counts as SIGTERM.
 * - Exit code: that of the command; 128 + signal; 126 and 127 as in a shell.
 *
 * Imports nothing but node: and files that import nothing else, because it is not bundled in dist/action.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { killTree } from './kill-tree.js';
const ON_WINDOWS = process.platform === 'win32';
/** Milliseconds between two looks at the parent. */
const PARENT_POLL = 250;
/** Milliseconds between two looks at the processes of a command that has ended. */
const GROUP_POLL = 20;
const NOT_RUNNABLE = 126;
const NOT_FOUND = 127;
const KILLED = 137;
let end = () => process.exit(KILLED);
// Before the parent knows where to send them.
process.on('SIGTERM', () => end('SIGTERM'));
process.on('SIGINT', () => end('SIGKILL'));
writeSync(2, `${process.pid}\n`);
supervise(JSON.parse(readFileSync(0, 'utf8')));
function supervise({ command, args, env, cwd, grace }) {
    const parent = process.ppid;
    let sent;
    let exitCode;
    const child = start();
    if (child === undefined)
        process.exit(NOT_RUNNABLE);
    child.once('error', (error) => process.exit(error.code === 'ENOENT' ? NOT_FOUND : NOT_RUNNABLE));
    child.once('exit', (code, name) => {
        exitCode = code ?? 128 + (name ? constants.signals[name] : 0);
        // What the command started may outlive it, unless it was asked to end: then it has the rest of the grace period, as the command had.
        if (sent === 'SIGTERM')
            setInterval(() => signalAll(0) || process.exit(exitCode), GROUP_POLL);
        else
            process.exit(exitCode);
    });
    end = (signal) => {
        sent = signal;
        signalAll(signal);
        if (signal === 'SIGTERM')
            setTimeout(kill, grace);
    };
    const kill = () => {
        end('SIGKILL');
        if (exitCode !== undefined)
            process.exit(exitCode);
    };
    const watch = setInterval(() => {
        if (isAlive(parent))
            return;
        clearInterval(watch);
        end('SIGTERM');
    }, PARENT_POLL);
    function start() {
        try {
            // A detached command leads its own process group, which can be ended as a whole.
            return spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true, detached: !ON_WINDOWS });
        }
        catch {
            // An argument with a NUL, or longer than the platform allows; a batch file.
            return undefined;
        }
    }
    /** Whether there was a process to send it to. */
    function signalAll(signal) {
        if (child?.pid === undefined)
            return false;
        try {
            if (!ON_WINDOWS)
                return process.kill(-child.pid, signal);
            if (signal !== 0)
                killTree(child.pid);
        }
        catch {
            // It has ended by itself in the meantime.
        }
        return false;
    }
}
function isAlive(parent) {
    if (!ON_WINDOWS)
        return process.ppid === parent;
    try {
        process.kill(parent, 0);
        return true;
    }
    catch {
        return false;
    }
}
