import { expect, test } from '@jest/globals';
import { hashObject, type ObjectType } from '../../src/git/hash-object.ts';
import { createObjectStream } from '../../src/git/object-stream.ts';
import { createRandom } from '../support/random.ts';

const objects = (['commit', 'blob', 'tree', 'blob'] as ObjectType[]).map((type, index) => {
  const content = Buffer.from(index === 1 ? '' : `${'\n\0content '.repeat(index * 40)}${index}`);
  return { id: hashObject('sha1', type, content), type, content };
});
const answer = Buffer.concat(
  objects.flatMap(({ id, type, content }) => [Buffer.from(`${id} ${type} ${content.length}\n`), content, Buffer.from('\n')]),
);

function read(ids: readonly string[], pieces: readonly Buffer[]) {
  const read: { id: string; type: string; content: Buffer }[] = [];
  const stream = createObjectStream(ids, (id, type) => {
    const parts: Buffer[] = [];
    return { take: (piece) => void parts.push(piece), end: () => void read.push({ id, type, content: Buffer.concat(parts) }) };
  });
  for (const piece of pieces) stream.take(piece);
  return { read, fault: stream.fault() };
}

const ids = objects.map(({ id }) => id);

/** With contents as text: the matcher compares bytes one by one. */
const legible = (of: readonly { id: string; type: string; content: Buffer }[]) =>
  of.map((object) => ({ ...object, content: object.content.toString('latin1') }));

test('objects come out whole, however the answer is cut into pieces', () => {
  const random = createRandom(8);
  for (let round = 0; round < 200; round++) {
    const pieces: Buffer[] = [];
    for (let at = 0; at < answer.length; ) {
      const length = 1 + Math.floor(random() * (round % 2 === 0 ? 3 : 200));
      pieces.push(answer.subarray(at, at + length));
      at += length;
    }
    const { read: passed, fault } = read(ids, pieces);
    expect({ passed: legible(passed), fault }).toEqual({ passed: legible(objects), fault: undefined });
  }
});

test.each([
  ['one byte of a content is another', answer.toString('latin1').replace('content 2', 'content 3')],
  ['the type is another', answer.toString('latin1').replace(' commit ', ' tag ')],
  ['another object is sent', answer.toString('latin1').replace(ids[0] ?? '', ids[1] ?? '')],
  ['the size is no number', answer.toString('latin1').replace(/ tree \d+/, ' tree -1')],
  ['the header has no end', 'a'.repeat(10_000)],
])('where %s, it is found out', (_, text) => {
  const { fault, read: passed } = read(ids, [Buffer.from(text, 'latin1')]);
  expect(fault?.kind).toBe('false');
  for (const { id, type, content } of passed) expect(hashObject('sha1', type as ObjectType, content)).toBe(id);
});

test('one that is not there, and an answer that ends, are missing', () => {
  expect(read(ids, [Buffer.from(`${ids[0]} missing\n`)]).fault).toMatchObject({ id: ids[0], kind: 'missing' });
  expect(read(ids, [answer.subarray(0, answer.length - 20)]).fault).toMatchObject({ id: ids[3], kind: 'missing' });
  expect(read(ids, []).fault).toMatchObject({ kind: 'missing' });
  expect(read([], []).fault).toBeUndefined();
});
