import { expect, test } from '@jest/globals';
import { describeBuild, detectBuilds } from '../../../src/engine/init/detect-build.ts';
import type { RepositoryFiles } from '../../../src/engine/init/repository-files.ts';

/** A repository of these files. */
const filesOf = (texts: Readonly<Record<string, string>>): RepositoryFiles => ({
  has: async (path) => Object.keys(texts).some((name) => name === path || name.startsWith(`${path}/`)),
  read: async (path) => texts[path],
  list: async (folder) => [
    ...new Set(Object.keys(texts).flatMap((name) => (name.startsWith(`${folder}/`) ? (name.split('/')[1] ?? []) : []))),
  ],
});

const LOCK = { 'package-lock.json': '' };
const BUILT = { scripts: { build: 'tsc' } };
const PUBLIC = { name: 'widget', version: '1.0.0' };
const node = (manifest: object) => ({ 'package.json': JSON.stringify(manifest) });

test.each<[string, Record<string, string>, string, string]>([
  ['a private package with a build', { ...node({ ...BUILT, ...PUBLIC, private: true }), ...LOCK }, 'npm ci && npm run build', 'dist/*'],
  ['a package to publish', { ...node({ ...BUILT, ...PUBLIC }), ...LOCK }, 'npm ci && npm run build && npm pack', '*.tgz'],
  ['a package without a build', { ...node(PUBLIC), ...LOCK }, 'npm ci && npm pack', '*.tgz'],
  ['a package without a lock', node(BUILT), 'npm install && npm run build', 'dist/*'],
  ['a manifest that is not JSON', { 'package.json': '{', ...LOCK }, 'npm ci && npm pack', '*.tgz'],
  ['a manifest that is a list', { 'package.json': '[]', ...LOCK }, 'npm ci && npm pack', '*.tgz'],
  ['pnpm', { ...node(BUILT), 'pnpm-lock.yaml': '' }, 'corepack enable && pnpm install --frozen-lockfile && pnpm run build', 'dist/*'],
  ['Yarn 1', { ...node(BUILT), 'yarn.lock': '' }, 'corepack enable && yarn install --frozen-lockfile && yarn run build', 'dist/*'],
  [
    'Yarn 4',
    { ...node(BUILT), 'yarn.lock': '', '.yarnrc.yml': '' },
    'corepack enable && yarn install --immutable && yarn run build',
    'dist/*',
  ],
  ['Python', { 'pyproject.toml': '[project]\nname = "x"\n' }, 'python -m pip install build && python -m build', 'dist/*'],
  [
    'Python with setup.py',
    { 'setup.py': '', 'pyproject.toml': '[tool.ruff]\n' },
    'python -m pip install build && python -m build',
    'dist/*',
  ],
  ['Maven', { 'pom.xml': '<project/>' }, 'mvn --batch-mode verify', 'target/*.jar'],
  ['Maven with a wrapper and a war', { 'pom.xml': '<packaging>war</packaging>', mvnw: '' }, './mvnw --batch-mode verify', 'target/*.war'],
  ['Maven with modules', { 'pom.xml': '<packaging>pom</packaging><modules>' }, 'mvn --batch-mode verify', '**/target/*.jar'],
  ['Gradle', { 'build.gradle': '' }, 'gradle build', 'build/libs/*.jar'],
  ['Gradle with a wrapper and projects', { 'settings.gradle.kts': 'include("a")', gradlew: '' }, './gradlew build', '**/build/libs/*.jar'],
  ['Go', { 'go.mod': '' }, 'go build -o dist/ ./...', 'dist/*'],
  ['Go with commands', { 'go.mod': '', 'cmd/app/main.go': '' }, 'go build -o dist/ ./cmd/...', 'dist/*'],
  [
    'a Rust program',
    { 'Cargo.toml': '[package]\nname = "widget"\n', 'src/main.rs': '', 'Cargo.lock': '' },
    'cargo build --release --locked',
    'target/release/widget',
  ],
  [
    'a Rust program of another name',
    { 'Cargo.toml': '[package]\nname = "a"\n[[bin]]\nname = "b"\n' },
    'cargo build --release',
    'target/release/b',
  ],
  [
    'a Rust library',
    { 'Cargo.toml': '[package]\nname = "widget"\n[dependencies]\nname = "x"\n' },
    'cargo package',
    'target/package/*.crate',
  ],
  ['a Rust workspace', { 'Cargo.toml': '[workspace]\n' }, 'cargo build --release', 'target/release/NAME'],
  [
    'a Rust program of a hostile name',
    { 'Cargo.toml': '[package]\nname = "x; id"\n', 'src/main.rs': '' },
    'cargo build --release',
    'target/release/NAME',
  ],
  ['a chart', { 'Chart.yaml': '' }, 'helm package . --destination dist', 'dist/*.tgz'],
  ['a chart in a folder', { 'charts/widget/Chart.yaml': '' }, 'helm package charts/widget --destination dist', 'dist/*.tgz'],
  [
    'a chart in a folder of a hostile name',
    { 'charts/$(id)/Chart.yaml': '', 'charts/ok/Chart.yaml': '' },
    'helm package charts/ok --destination dist',
    'dist/*.tgz',
  ],
  ['an image', { Dockerfile: '' }, 'docker build', ''],
  ['Make', { Makefile: '' }, 'make', 'dist/*'],
])('%s', async (_, texts, command, artifacts) => {
  expect((await detectBuilds(filesOf(texts)))[0]).toMatchObject({ command, artifacts });
});

test.each<[string, Record<string, string>]>([
  ['an empty repository', {}],
  ['a pyproject.toml that configures a linter', { 'pyproject.toml': '[tool.ruff]\nline-length = 100\n' }],
  ['charts without a chart', { 'charts/README.md': '' }],
])('nothing is recognized in %s', async (_, texts) => {
  expect(await detectBuilds(filesOf(texts))).toEqual([]);
});

test('of several, a language comes first, and what packs it last', async () => {
  const found = await detectBuilds(filesOf({ Makefile: '', Dockerfile: '', 'go.mod': '', 'package.json': '{}', 'Chart.yaml': '' }));
  expect(found.map(({ system, sign }) => [system, sign])).toEqual([
    ['node', 'package.json'],
    ['go', 'go.mod'],
    ['helm', 'Chart.yaml'],
    ['docker', 'Dockerfile'],
    ['make', 'Makefile'],
  ]);
});

test('a build system that is named needs no file', async () => {
  expect(await describeBuild('helm', filesOf({}))).toEqual({
    system: 'helm',
    command: 'helm package . --destination dist',
    artifacts: 'dist/*.tgz',
  });
});
