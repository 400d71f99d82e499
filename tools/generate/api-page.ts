import { COMMAND_NAMES, type CommandName } from '../../src/options/schema/option.ts';
import type { Declaration } from './find-declaration.ts';
import { HEAD } from './markdown.ts';

const SECTIONS = [
  { title: 'Functions', kinds: ['function'] },
  { title: 'Errors and constants', kinds: ['class', 'const'] },
  { title: 'Types', kinds: ['interface', 'type'] },
] as const;

/** `docs/reference/api.md`: the library as its declarations and their comments have it. */
export function writeApiPage(declarations: readonly Declaration[]): string {
  const sections = SECTIONS.flatMap(({ title, kinds }) => {
    const members = declarations.filter(({ kind }) => kinds.some((known) => known === kind));
    return [`## ${title}`, '', ...members.map(writeMember)];
  });
  return [
    HEAD('src/adapters/library/index.ts'),
    '# Library',
    '',
    "`import { attest, sign, verify } from 'chopmark'`: the engine of the command line, typed. It needs Node.js 22.22.2 or later and is an ES module.",
    '',
    ...sections,
  ].join('\n');
}

function writeMember({ name, kind, comment, text }: Declaration): string {
  const [prose = '', ...tags] = comment.split(/^@(?=\w)/m);
  const written = text.replace(/^export (?:declare )?/, '');
  const options = optionsOf(name);
  // The options of a command stand on a page of their own.
  const isLong = (kind === 'const' && written.length > LONGEST_CONSTANT) || options.length > 0;
  return [
    `### ${name}`,
    '',
    ...paragraph(prose),
    ...(isLong ? [] : ['```ts', written, '```', '']),
    ...(isLong && name === 'ERROR_CODES' ? ['Every code and its sentence: [errors](errors.md).', ''] : []),
    ...options,
    ...tags.flatMap(writeTag),
  ].join('\n');
}

/** Characters of a constant that are worth printing here. */
const LONGEST_CONSTANT = 1_000;

function optionsOf(name: string): string[] {
  const command = COMMAND_NAMES.find((candidate: CommandName) => name.replace(/^Start/, '').toLowerCase() === `${candidate}options`);
  return command ? [`What each of them means: [options](options.md), those of \`${command}\`.`, ''] : [];
}

const linkless = (text: string) => text.replace(/\{@link (\w+)\}/g, '`$1`').trim();

const paragraph = (text: string) => (text.trim() === '' ? [] : [linkless(text), '']);

function writeTag(tag: string): string[] {
  const [, kind, rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
  if (kind === 'example') return ['Example:', '', rest.trim(), ''];
  if (kind === 'param') return [`- \`${rest.split(/\s/)[0]}\`: ${linkless(rest.replace(/^\S+\s*/, ''))}`, ''];
  if (kind === 'returns') return [`Returns: ${linkless(rest)}`, ''];
  if (kind === 'throws') return [`Throws: ${linkless(rest)}`, ''];
  return [];
}
