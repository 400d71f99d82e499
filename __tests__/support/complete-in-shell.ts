import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type TestedShell = 'bash' | 'zsh' | 'fish';

const isInstalled = (program: string, ...args: string[]): boolean => spawnSync(program, args, { input: '' }).status === 0;

/** `script` of util-linux gives a shell the terminal that line editors ask for. */
const TERMINAL = 'script';

/** What a machine lacks for the completion of a shell to be tried: the names of its Debian packages. */
export function listMissing(shell: TestedShell): string[] {
  const missing = isInstalled(shell, '--version') ? [] : [shell];
  return shell === 'fish' || isInstalled(TERMINAL, '--version') ? missing : [...missing, 'bsdutils'];
}

/** Shown where the shell reads a line. */
const PROMPT = 'READY>';
/** Replaces a completed word by everything that is offered for it. */
const INSERT_ALL = '\u0018a';
/** Completes as the Tab key does. */
const TAB = '\t';
/** Shows the line, and empties it. */
const SHOW = '\u0018p';
const DEADLINE = 200_000;

/** Start files of a shell that reads keys. */
const START: Readonly<Record<'bash' | 'zsh', string>> = {
  bash: `PS1='${PROMPT}'
bind 'set bell-style none' 'set enable-bracketed-paste off' 'set page-completions off' 'set completion-query-items 0'
bind 'set completion-display-width 0' 'set disable-completion off' 'set show-all-if-ambiguous on'
bind '"\\C-xa": insert-completions'
show() { printf '<%s>\\n' "$READLINE_LINE"; READLINE_LINE=''; READLINE_POINT=0; }
bind -x '"\\C-xp": show'
`,
  zsh: `PS1='${PROMPT}'
unsetopt beep zle_bracketed_paste prompt_cr prompt_sp list_beep
autoload -Uz compinit && compinit -D -u
zle -C insert-all complete-word _generic
zstyle ':completion:insert-all::::' completer _all_matches _complete
zstyle ':completion:insert-all:*' insert true
bindkey -e
bindkey '^Xa' insert-all
show() { zle -I; print -r -- "<$BUFFER>"; BUFFER=''; }
zle -N show
bindkey '^Xp' show
`,
};

export interface Session {
  /** Where files are offered from. */
  cwd: string;
  /** Shell code that runs before the completion script. */
  setup?: string;
  /** Files of the home folder, with their text. */
  files?: Readonly<Record<string, string>>;
  /** `all` puts everything that is offered in the place of the last word; `tab` completes as far as the words agree. */
  key?: 'all' | 'tab';
}

/**
 * Types lines into an interactive shell, and completes each: the lines as the shell leaves them.
 *
 * @param script What `chopmark completion` prints.
 */
export async function completeLines(
  shell: 'bash' | 'zsh',
  script: string,
  lines: readonly string[],
  { cwd, key = 'all', setup = '', files = {} }: Session,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-shell-'));
  const start = join(folder, shell === 'zsh' ? '.zshrc' : 'bashrc');
  writeFileSync(start, `${START[shell]}${setup}\n${script}`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const command = shell === 'bash' ? `bash --noprofile --rcfile ${start} -i` : 'zsh -i';
  const { PATH = '' } = process.env;
  const child = spawn(TERMINAL, ['-qefc', command, '/dev/null'], {
    cwd,
    env: { PATH, HOME: folder, ZDOTDIR: folder, TERM: 'dumb', LC_ALL: 'C.UTF-8', COLUMNS: '20000' },
  });
  try {
    const output = collect(child);
    await output.until((text) => text.includes(PROMPT));
    const shown: string[] = [];
    for (const line of lines) {
      child.stdin.write(`${line}${key === 'tab' ? TAB : INSERT_ALL}${SHOW}`);
      const text = await output.until((all) => readLines(all).length > shown.length);
      shown.push(...readLines(text).slice(shown.length));
    }
    return shown;
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

const readLines = (text: string): string[] => [...text.matchAll(/<(chopmark[^\r\n]*)>\r?\n/g)].map(([, line = '']) => line);

function collect(child: ChildProcessWithoutNullStreams): { until(done: (text: string) => boolean): Promise<string> } {
  let text = '';
  let look = () => {};
  let fail: (error: Error) => void = () => {};
  child.on('error', (error) => fail(error));
  const add = (chunk: Buffer) => {
    text += chunk;
    look();
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return {
    until: (done) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`The shell did not answer: ${JSON.stringify(text)}`)), DEADLINE);
        fail = reject;
        look = () => {
          if (!done(text)) return;
          clearTimeout(timer);
          resolve(text);
        };
        look();
      }),
  };
}

/** What a shell offers for the last word of each line, in alphabetical order: options, words and paths, as they are, without quotes. */
export async function listOffers(shell: TestedShell, script: string, lines: readonly string[], session: Session): Promise<string[][]> {
  if (shell === 'fish') return askFish(script, lines, session);
  const completed = await completeLines(shell, script, lines, session);
  return lines.map((line, index) => readOffers(line, completed[index] ?? ''));
}

function readOffers(line: string, completed: string): string[] {
  if (completed === line) return [];
  const typed = line.slice(line.lastIndexOf(' ') + 1);
  const lead = /^--[^=]*=/.exec(typed)?.[0] ?? '';
  const words = completed.slice(line.length - typed.length).match(/(?:\\.|\S)+/g) ?? [];
  return [...new Set(words.map((word) => bare(word, lead)))].sort();
}

/** Bash names an option before the first value alone; zsh puts `=` behind an option that takes a value. */
const bare = (word: string, lead: string) =>
  (word.startsWith(lead) ? word.slice(lead.length) : word)
    .replace(/^(--.*)=$/, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/\/$/, '');

function askFish(script: string, lines: readonly string[], { cwd }: Session): string[][] {
  const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const questions = lines.map((line) => `echo '<line>'\ncomplete -C ${quote(line)}`);
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-shell-'));
  const file = join(folder, 'ask.fish');
  writeFileSync(file, `${script}\n${questions.join('\n')}\n`);
  const { stdout, stderr } = spawnSync('fish', ['--no-config', file], { cwd, encoding: 'utf8', env: { ...process.env, HOME: folder } });
  rmSync(folder, { recursive: true, force: true });
  if (stderr !== '') throw new Error(`fish: ${stderr}`);
  const answers = stdout.split('<line>\n').slice(1);
  return answers.map((answer, index) => {
    const typed = /[^ ]*$/.exec(lines[index] ?? '')?.[0] ?? '';
    const lead = /^--[^=]*=/.exec(typed)?.[0] ?? '';
    const words = answer.split('\n').flatMap((row) => row.split('\t')[0] || []);
    // Where no word begins as typed, fish guesses by single letters.
    return words
      .filter((word) => word.startsWith(typed))
      .map((word) => bare(word, lead))
      .sort();
  });
}
