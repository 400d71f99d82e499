import type { Found } from './found.ts';
import { translatePosix } from './from-posix.ts';
import { readScript } from './read-script.ts';

/** A word of a command. */
interface Word {
  text: string;
  /** Whether it has nothing that the shell replaces. */
  isConstant: boolean;
  line: number;
}

interface Command {
  words: Word[];
  /** What stands in its here-document. */
  input?: { text: string; line: number };
}

/** Words before the name of a command. */
const BEFORE = /^(?:!|if|elif|then|else|while|until|do|time|command|exec|env|xargs|sudo|\{|\w+=.*)$/s;

/**
 * The regular expressions of a shell script: `[[ =~ ]]`, grep, sed, awk and expr, also in `$(…)`. A script for Node in a here-document
 * is read as such.
 *
 * @param firstLine The number of the first line, for a script within another file.
 */
export function readShell(file: string, text: string, firstLine = 1): Found {
  const found: Found = { patterns: [], made: [] };
  const add = ({ text: source, isConstant, line }: Word, extended: boolean) => {
    const place = { file, line: line + firstLine - 1 };
    if (isConstant) found.patterns.push({ ...place, source: translatePosix(source, extended), flags: '' });
    else found.made.push({ ...place, text: source });
  };
  for (const { words, input } of parseCommands(text)) {
    for (const [at, { text: word }] of words.entries()) if (word === '=~' && words[at + 1]) add(words[at + 1] as Word, true);
    const start = words.findIndex(({ text: word }) => !BEFORE.test(word));
    const [name, ...args] = start === -1 ? [] : words.slice(start);
    const program = name?.text.slice(name.text.lastIndexOf('/') + 1) ?? '';
    for (const { pattern, extended } of patternsOf(program, args)) add(pattern, extended);
    if (program === 'node' && input) {
      const script = readScript(file, input.text);
      const shift = <Place extends { line: number }>(place: Place) => ({ ...place, line: place.line + input.line + firstLine - 2 });
      found.patterns.push(...script.patterns.map(shift));
      found.made.push(...script.made.map(shift));
    }
  }
  return found;
}

function patternsOf(program: string, args: readonly Word[]): { pattern: Word; extended: boolean }[] {
  switch (program) {
    case 'grep':
    case 'egrep': {
      const { options, scripts } = readOptions(args, 'efmABC', 'e');
      if (options.includes('F')) return [];
      return scripts.map((pattern) => ({ pattern, extended: program === 'egrep' || /[EP]/.test(options) }));
    }
    case 'sed': {
      const { options, scripts } = readOptions(args, 'efl', 'e');
      return scripts.flatMap((script) => splitSed(script).map((pattern) => ({ pattern, extended: /[Er]/.test(options) })));
    }
    case 'awk':
    case 'gawk':
    case 'mawk': {
      const { scripts } = readOptions(args, 'vFf', '');
      return scripts.flatMap((script) => splitAwk(script).map((pattern) => ({ pattern, extended: true })));
    }
    case 'expr': {
      const colon = args.findIndex(({ text }) => text === ':');
      const pattern = colon === -1 ? undefined : args[colon + 1];
      return pattern ? [{ pattern, extended: false }] : [];
    }
    default:
      return [];
  }
}

/**
 * The letters of the options, and the words with patterns or programs: those of one option, or else the first operand.
 *
 * @param withValue The letters of options that have a value.
 */
function readOptions(args: readonly Word[], withValue: string, ofScript: string): { options: string; scripts: Word[] } {
  let options = '';
  const scripts: Word[] = [];
  const operands: Word[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as Word;
    const { text } = word;
    if (text === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (text.startsWith('--')) {
      const [name = '', value] = text.split(/=(.*)/s);
      if (name === '--regexp' || name === '--expression')
        scripts.push(value === undefined ? (args[++at] as Word) : { ...word, text: value });
      if (name.endsWith('extended') || name === '--extended-regexp' || name === '--regexp-extended') options += 'E';
      if (name === '--fixed-strings') options += 'F';
      if (name === '--perl-regexp') options += 'P';
    } else if (text.startsWith('-') && text.length > 1) {
      const letter = [...text].find((one, index) => index > 0 && withValue.includes(one));
      options += text.slice(1);
      if (letter === undefined) continue;
      const rest = text.slice(text.indexOf(letter) + 1);
      const value = rest === '' ? args[++at] : { ...word, text: rest };
      if (letter === ofScript && value) scripts.push(value);
    } else operands.push(word);
  }
  return { options, scripts: scripts.length > 0 ? scripts : operands.slice(0, 1) };
}

/** The addresses and the patterns of `s` in a script of sed. */
function splitSed(script: Word): Word[] {
  const found: Word[] = [];
  const { text } = script;
  for (let at = 0; at < text.length; at++) {
    const isCommand = at === 0 || /[;{}\s,!\d$/]/.test(text.charAt(at - 1));
    const substitutes = text.charAt(at) === 's' && isCommand && /[^\w\s;}]/.test(text.charAt(at + 1));
    if (!substitutes && text.charAt(at) !== '/') continue;
    const start = substitutes ? at + 2 : at + 1;
    const delimiter = text.charAt(start - 1);
    const end = findDelimiter(text, start, delimiter);
    found.push({ ...script, text: text.slice(start, end).replaceAll(`\\${delimiter}`, delimiter) });
    at = substitutes ? findDelimiter(text, end + 1, delimiter) : end;
  }
  return found.filter(({ text: pattern }) => pattern !== '');
}

/** The patterns between slashes in a program of awk, and the texts that are matched with `~`. */
function splitAwk(script: Word): Word[] {
  const found: Word[] = [];
  const { text } = script;
  let before = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"' || (character === '/' && /^[\s(,~!&|{};]?$/.test(before))) {
      const end = findDelimiter(text, at + 1, character);
      if (character === '/' || before === '~') found.push({ ...script, text: text.slice(at + 1, end) });
      at = end;
    }
    if (!/[ \t]/.test(character)) before = character;
  }
  return found;
}

/** Where a part ends: at a delimiter that is neither escaped nor in brackets. */
function findDelimiter(text: string, start: number, delimiter: string): number {
  let isBracket = false;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (isBracket) isBracket = character !== ']';
    else if (character === '[' && delimiter !== '"') isBracket = true;
    else if (character === delimiter) return at;
  }
  return text.length;
}

/** The commands of a script, with those in `$(…)` and backticks after the command that holds them. */
export function parseCommands(text: string): Command[] {
  const commands: Command[] = [];
  let at = 0;
  let line = 1;
  readList('');
  return commands;

  function take(): string {
    const character = text.charAt(at++);
    if (character === '\n') line++;
    return character;
  }

  function readList(until: '' | ')' | '`'): void {
    let command: Command = { words: [] };
    const documents: { end: string; owner: Command }[] = [];
    const finish = () => {
      if (command.words.length > 0) commands.push(command);
      command = { words: [] };
    };
    while (at < text.length) {
      const character = text.charAt(at);
      if (until !== '' && character === until) {
        take();
        finish();
        return;
      }
      if (text.startsWith('\\\n', at)) {
        take();
        take();
      } else if (character === '#') while (at < text.length && text.charAt(at) !== '\n') take();
      else if (character === '\n') {
        take();
        finish();
        for (const { end, owner } of documents.splice(0)) owner.input = readDocument(end);
      } else if (/[ \t\r]/.test(character)) take();
      else if (text.startsWith('<<', at) && !text.startsWith('<<<', at)) {
        const [written = '', word = ''] = /^<<-?\s*["']?([\w-]*)["']?/.exec(text.slice(at)) ?? [];
        at += written.length;
        documents.push({ end: word, owner: command });
      } else if (command.words.at(-1)?.text === '=~') command.words.push(readWord(/\s/, true));
      else if (/[;|&()]/.test(character)) {
        take();
        finish();
      } else if (/[<>]/.test(character)) take();
      else command.words.push(readWord(/[\s;|&()<>]/, false, until));
    }
    finish();
  }

  function readDocument(end: string): { text: string; line: number } {
    const first = line;
    const lines: string[] = [];
    while (at < text.length) {
      const next = text.indexOf('\n', at);
      const written = text.slice(at, next === -1 ? text.length : next);
      at = next === -1 ? text.length : next + 1;
      line++;
      if (written.trim() === end) break;
      lines.push(written);
    }
    return { text: lines.join('\n'), line: first };
  }

  /** @param isPattern After `=~`, where quotes mean that signs mean themselves, and brackets hold what ends other words. */
  function readWord(end: RegExp, isPattern: boolean, until = ''): Word {
    const word: Word = { text: '', isConstant: true, line };
    const literal = (written: string) => (isPattern ? written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : written);
    let depth = 0;
    while (at < text.length) {
      const character = text.charAt(at);
      if ((depth === 0 && end.test(character)) || (until === '`' && character === '`')) break;
      if (isPattern && '(['.includes(character)) depth++;
      if (isPattern && ')]'.includes(character)) depth--;
      if (character === "'") {
        take();
        let quoted = '';
        while (at < text.length && text.charAt(at) !== "'") quoted += take();
        take();
        word.text += literal(quoted);
      } else if (character === '"') {
        take();
        while (at < text.length && text.charAt(at) !== '"') {
          if (text.charAt(at) === '\\') {
            const escaped = `${take()}${take()}`;
            word.text += /[$`"\\\n]/.test(escaped.charAt(1)) ? literal(escaped.slice(1)) : literal(escaped);
          } else if (!readReplaced(word, true)) word.text += literal(take());
        }
        take();
      } else if (character === '\\') {
        take();
        word.text += isPattern ? `\\${take()}` : take();
      } else if (!readReplaced(word, false, isPattern)) word.text += take();
    }
    return word;
  }

  /** Whether something stood here that the shell replaces. */
  function readReplaced(word: Word, inQuotes: boolean, isPattern = false): boolean {
    const rest = text.slice(at, at + 2);
    if (text.charAt(at) === '`') {
      take();
      readList('`');
    } else if (rest === '$(') {
      take();
      take();
      readList(')');
    } else if (rest === '${') {
      for (let depth = 0; at < text.length; ) {
        const character = take();
        if (character === '{') depth++;
        if (character === '}' && --depth === 0) break;
      }
    } else if (/^\$[\w@*#?!$-]/.test(rest) && !(isPattern && !/^\$\w/.test(rest))) {
      take();
      while (/\w/.test(text.charAt(at))) take();
      if (inQuotes && /[@*#?!-]/.test(text.charAt(at)) && rest.endsWith(text.charAt(at))) take();
    } else return false;
    word.isConstant = false;
    word.text += '…';
    return true;
  }
}
