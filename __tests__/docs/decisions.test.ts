import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT, readPage } from '../support/markdown.ts';

const FOLDER = 'docs/adr';
/** Characters of a title with its number: it has to fit on one line of an index. */
const MAX_TITLE = 90;
const FILE_NAME = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.md$/;
const HEADING = /^# ((\d{4}): (\S.*))$/;
const STATUS = /^\*\*Status:\*\* (Accepted|Superseded by \[ADR \d{4}\]\((\d{4}-[a-z0-9-]+\.md)\)) \((\d{4}-\d{2}-\d{2})\)$/;
const SECTIONS = ['Context', 'Decision', 'Consequences'];

const files = readdirSync(join(ROOT, FOLDER))
  .filter((name) => name !== 'README.md')
  .sort();

const readLines = (file: string): string[] => readPage(`${FOLDER}/${file}`).prose.split('\n');

/** The sections of a decision, each with its text. */
function readSections(file: string): { name: string; text: string }[] {
  const [, ...sections] = readPage(`${FOLDER}/${file}`).prose.split(/^## /m);
  return sections.map((section) => {
    const [name = '', ...lines] = section.split('\n');
    return { name, text: lines.join('\n').trim() };
  });
}

test('decisions are numbered from 0001 without a gap', () => {
  const numbers = files.map((file) => FILE_NAME.exec(file)?.[1] ?? file);
  expect(numbers).toEqual(files.map((_, index) => String(index + 1).padStart(4, '0')));
});

test.each(files)('%s: the title has the number of the file name, and is short', (file) => {
  const [, title = '', number] = HEADING.exec(readLines(file)[0] ?? '') ?? [];
  expect(number).toBe(file.slice(0, 4));
  expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
  expect(title).not.toMatch(/[.?!]$/);
});

test.each(files)('%s: the status line has a date, and names the decision that supersedes this one', (file) => {
  const [, blank, status = '', next] = readLines(file);
  expect([blank, next]).toEqual(['', '']);
  const [, , successor, date = ''] = STATUS.exec(status) ?? [];
  expect(new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10)).toBe(date);
  if (successor !== undefined) expect(files.filter((other) => other > file)).toContain(successor);
});

test.each(files)('%s: context, decision and consequences come first, in this order, and no section is empty', (file) => {
  const sections = readSections(file);
  expect(sections.slice(0, SECTIONS.length).map(({ name }) => name)).toEqual(SECTIONS);
  expect(sections.filter(({ text }) => text === '')).toEqual([]);
  expect(new Set(sections.map(({ name }) => name)).size).toBe(sections.length);
});

test('the index lists every decision in order, with the title of its page', () => {
  const rows = [...readPage(`${FOLDER}/README.md`).text.matchAll(/^\| \[(\d{4})\]\(([^)]+)\) \| (.+) \|$/gm)];
  const titles = files.map((file) => HEADING.exec(readLines(file)[0] ?? '')?.[3]);
  expect(rows.map(([, number, file, title]) => [number, file, title])).toEqual(
    files.map((file, index) => [file.slice(0, 4), file, titles[index]]),
  );
});
