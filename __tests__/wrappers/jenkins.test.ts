import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listWrapperOptions, WRAPPED } from '../../tools/generate/wrappers/wrapper-options.ts';

const library = resolve(import.meta.dirname, '../../jenkins');
const read = (path: string) => readFileSync(join(library, path), 'utf8');
const sources = ['vars', 'src/io/chopmark'].flatMap((folder) =>
  readdirSync(join(library, folder))
    .filter((name) => name.endsWith('.groovy'))
    .map((name) => [`${folder}/${name}`, read(`${folder}/${name}`)] as const),
);

describe.each(WRAPPED.map((command) => [command] as const))('the step for %s', (command) => {
  const name = `chopmark${command.charAt(0).toUpperCase()}${command.slice(1)}`;

  test('has a page that tells every option by its key', () => {
    const keys = read(`vars/${name}.txt`)
      .split('\n')
      .flatMap((line) => line.match(/^([a-zA-Z]+): /)?.[1] ?? []);
    const options = listWrapperOptions(command).map(({ name: option, kind }) => {
      const key = option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
      return kind !== 'secret' ? key : option === 'identity-token' ? 'credentialsId' : `${key}CredentialsId`;
    });
    expect(keys).toEqual([name, ...options, 'archive', 'useInstalled', 'downloadUrl']);
  });

  test('runs the command of its name', () => {
    expect(read(`vars/${name}.groovy`)).toContain(`new Step(this, '${command}').run(options)`);
  });
});

test.each(sources)('%s needs no approval, and no text of a user can become script', (_, text) => {
  expect(text).not.toMatch(/rawBuild|Jenkins\.|java\.io|java\.nio|new File|\.execute\(|Eval|GroovyShell|System\.|@NonCPS/);
  // Groovy fills in what is in double quotes: there are none, but in texts of single ones.
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/ .*$/gm, '');
  expect(code.replace(/'(?:[^'\\\n]|\\.)*'/g, '')).not.toContain('"');
});

test('classes can be written down between two steps', () => {
  for (const [path, text] of sources.filter(([name]) => name.startsWith('src/'))) {
    expect([path, text]).toEqual([path, expect.stringMatching(/class \w+ implements Serializable/)]);
  }
});
