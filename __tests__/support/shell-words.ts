/** Ends one simple command and begins the next, as far as documentation writes shell. */
const SEPARATORS = ['&&', '||', ';', '|', '(', ')', '<(', '&'];
const PREFIXES = ['if', 'then', 'while', 'do', 'until', '!', 'exec'];

/** The simple commands of a script, each as its words: quotes taken off, variables left as they are, redirections left out. */
export function listCommands(script: string): string[][] {
  const commands: string[][] = [];
  for (const line of script.replaceAll('\\\n', ' ').split('\n')) {
    let command: string[] = [];
    for (const token of line.matchAll(/\s*(#.*$|\d?>&\d|\d?>>?\s*\S+|<\(|&&|\|\||[;|()&]|(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\;|()&<>])+)/g)) {
      const word = token[1] ?? '';
      if (word.startsWith('#')) break;
      if (/^\d?>/.test(word)) continue;
      if (SEPARATORS.includes(word)) {
        commands.push(command);
        command = [];
      } else command.push(word.replace(/"([^"]*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) => double ?? single ?? escaped));
    }
    commands.push(command);
  }
  return commands.map(withoutPrefix).filter((command) => command.length > 0);
}

function withoutPrefix(command: string[]): string[] {
  const start = command.findIndex((word) => !PREFIXES.includes(word) && !/^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
  return start === -1 ? [] : command.slice(start);
}

/** Arguments of every chopmark in a script, however it is started: by name, through npx, or inside `chopmark sandbox --`. */
export function listInvocations(script: string): string[][] {
  return listCommands(script).flatMap(findInvocations);
}

function findInvocations(words: string[]): string[][] {
  const at = words[0] === 'chopmark' ? 0 : words[0] === 'npx' ? words.findIndex((word) => /^chopmark(@|$)/.test(word)) : -1;
  if (at === -1) return [];
  const own = words.slice(at + 1);
  const end = own.indexOf('--');
  return [own, ...(end === -1 ? [] : findInvocations(own.slice(end + 1)))];
}
