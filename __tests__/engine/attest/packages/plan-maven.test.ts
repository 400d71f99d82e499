import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attest } from '../../../../src/engine/attest/attest.ts';
import { verify } from '../../../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../../../src/options/parse-inputs.ts';
import { parseBundle } from '../../../../src/sigstore/parse-bundle.ts';
import { packZip } from '../../../support/archives.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const attesting = (paths: string[], raw: RawInputs = {}) =>
  attest(
    parseInputs('attest', {
      instance: run.sandbox.files.trustConfig,
      'identity-token': 'env:TOKEN',
      package: 'maven',
      'subject-path': paths,
      ...raw,
    }),
    run.ports,
  );
const write = (name: string, content: Buffer | string) => writeFile(join(run.folder, name), content).then(() => name);

const PROPERTIES = '#Generated\nartifactId=widget\ngroupId=org.acme\nversion=1.0\n';
const PLACE = 'META-INF/maven/org.acme/widget/pom.properties';
const JAR = packZip([
  ['META-INF/MANIFEST.MF', 'Manifest-Version: 1.0\n'],
  [PLACE, PROPERTIES],
  ['META-INF/maven/com.other/lib/pom.properties', 'groupId=com.other\nartifactId=lib\nversion=9\n'],
]);
const pom = (inside = '<groupId>org.acme</groupId><artifactId>widget</artifactId><version>1.0</version>') =>
  `<?xml version="1.0"?><project>${inside}<dependencies><dependency><groupId>x</groupId><version>7</version></dependency></dependencies></project>`;

test('a module is one statement by package URLs, and a signature beside each file under the same certificate', async () => {
  await write('widget-1.0.jar', JAR);
  await write('widget-1.0-sources.jar', packZip([['Widget.java', 'class Widget {}']]));
  await write('widget-1.0.pom', pom());
  await write('widget-1.0.jar.asc', 'PGP');
  await write('widget-1.0.jar.sha1', 'da39');
  const result = await attesting(['widget-*']);
  expect(result.problems).toEqual([]);
  expect(result.subjects.map(({ name, path }) => [path, name])).toEqual([
    ['widget-1.0-sources.jar', 'pkg:maven/org.acme/widget@1.0?classifier=sources&type=jar'],
    ['widget-1.0.jar', 'pkg:maven/org.acme/widget@1.0?type=jar'],
    ['widget-1.0.pom', 'pkg:maven/org.acme/widget@1.0?type=pom'],
  ]);
  expect(result.statements.map(({ predicateType, subjects, bundlePath }) => [predicateType, subjects, bundlePath])).toEqual([
    ['https://slsa.dev/provenance/v1', [0, 1, 2], '.chopmark/local/attestations.sigstore.json'],
    [undefined, [0], 'widget-1.0-sources.jar.sigstore.json'],
    [undefined, [1], 'widget-1.0.jar.sigstore.json'],
    [undefined, [2], 'widget-1.0.pom.sigstore.json'],
  ]);
  expect(new Set(result.statements.map(({ signer }) => signer.kind === 'certificate' && signer.identity.serial)).size).toBe(1);
  const beside = parseBundle(await readFile(join(run.folder, 'widget-1.0.jar.sigstore.json')));
  expect(beside.content).toMatchObject({ kind: 'message' });
  // Alone with its file, as it lies in a repository, the signature is enough.
  const verified = await verify(
    parseInputs('verify', {
      'subject-path': ['widget-1.0.jar'],
      bundle: ['widget-1.0.jar.sigstore.json'],
      'trusted-root': run.sandbox.files.trustedRoot,
      ci: 'github',
      repository: 'acme/widget',
      'certificate-oidc-issuer': `${run.sandbox.url}/oidc/github`,
      offline: true,
    }),
    run.ports,
  );
  expect(verified.artifacts).toMatchObject([{ verdict: 'verified' }]);
});

test('a run that is begun again takes what is there, and signs only what is new', async () => {
  await write('widget-1.0.jar', JAR);
  await attesting(['widget-1.0.jar']);
  const again = await attesting(['widget-1.0.jar']);
  expect(again.statements.map(({ reused }) => reused)).toEqual([true, true]);
});

test('no store is asked to take the signatures, and a dry run tells where they would be', async () => {
  await write('widget-1.0.jar', JAR);
  const dry = await attesting(['widget-1.0.jar'], { 'dry-run': true });
  expect(dry.dryRun?.statements).toHaveLength(1);
  expect(JSON.stringify(dry.dryRun?.disclosures)).toContain('widget-1.0.jar.sigstore.json');
  const { statements } = await attesting(['widget-1.0.jar'], { store: ['./kept/'] });
  expect(statements.map(({ stores }) => stores.length)).toEqual([2, 1]);
});

describe('the coordinates', () => {
  const nameOf = async (paths: string[], raw?: RawInputs) => (await attesting(paths, raw)).subjects.map(({ name }) => name);

  test.each([
    ['its own', pom()],
    ['of its parent', pom('<parent><groupId>org.acme</groupId><version>1.0</version></parent><artifactId>widget</artifactId>')],
  ])('come from the POM beside a file: %s', async (_, text) => {
    await write('widget-1.0.pom', text);
    expect(await nameOf([await write('widget-1.0.tar.gz', 'x')])).toEqual(['pkg:maven/org.acme/widget@1.0?type=tar.gz']);
  });

  test('come from the option, also where the file is called otherwise', async () => {
    const raw = { 'package-coordinates': 'org.acme:app:2.0+build' };
    expect(await nameOf([await write('all.jar', 'no zip')], raw)).toEqual(['pkg:maven/org.acme/app@2.0%2Bbuild?type=jar']);
    expect(await nameOf([await write('app-2.0+build-linux-x86_64.exe', 'x')], raw)).toEqual([
      'pkg:maven/org.acme/app@2.0%2Bbuild?classifier=linux-x86_64&type=exe',
    ]);
  });

  test('are those of the longest name that fits', async () => {
    await mkdir(join(run.folder, 'other'));
    const long = packZip([['META-INF/maven/org.acme/widget/pom.properties', PROPERTIES.replace('1.0', '1.0-2')]]);
    await write('widget-1.0.jar', JAR);
    await write('widget-1.0-2.jar', long);
    expect(await nameOf(['widget-*.jar'])).toEqual(['pkg:maven/org.acme/widget@1.0-2?type=jar', 'pkg:maven/org.acme/widget@1.0?type=jar']);
  });

  test('pom.xml is the POM that it will become', async () => {
    expect(await nameOf([await write('pom.xml', pom())])).toEqual(['pkg:maven/org.acme/widget@1.0?type=pom']);
  });
});

describe('refuses', () => {
  const jar = (files: Parameters<typeof packZip>[0]) => packZip(files);
  test.each([
    ['what is no zip', Buffer.from('no zip'), /not a readable zip archive/],
    ['an archive cut short', JAR.subarray(0, JAR.length - 30), /not a readable zip archive/],
    ['a jar that says nothing', jar([['a.class', 'x']]), /neither a POM nor META-INF/],
    ['one of another module alone', jar([['META-INF/maven/com.other/lib/pom.properties', 'x']]), /neither a POM/],
    ['another version than its name', jar([[PLACE, PROPERTIES.replace('1.0', '1.1')]]), /neither a POM/],
    [
      'the same file twice',
      jar([
        [PLACE, PROPERTIES],
        [PLACE, PROPERTIES],
      ]),
      /twice/,
    ],
    ['a key twice', jar([[PLACE, `${PROPERTIES}groupId=evil\n`]]), /groupId twice/],
    ['other coordinates than its path', jar([[PLACE, PROPERTIES.replace('org.acme', 'org.evil')]]), /another module than its path/],
    [
      'two modules that fit',
      jar([
        [PLACE, PROPERTIES],
        ['META-INF/maven/org.evil/widget/pom.properties', PROPERTIES.replace('org.acme', 'org.evil')],
      ]),
      /matches both org\.\w+:widget:1\.0 and/,
    ],
    ['names that lead out', jar([['../../etc/passwd', 'x']]), /not a readable zip archive/],
    ['properties of a size that no properties have', jar([[PLACE, `${PROPERTIES}#${'x'.repeat(70_000)}`]]), /longer than/],
    ['a file that is larger than it says', jar([[PLACE, PROPERTIES, 3]]), /not a readable zip archive/],
    ['a group with a path in it', jar([[PLACE, PROPERTIES.replace('version=1.0', 'version=../1.0')]]), /does not have a valid Maven group/],
  ])('%s', async (_, bytes, message) => {
    await write('widget-1.0.jar', bytes);
    await expect(attesting(['widget-1.0.jar'])).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
    expect(existsSync(join(run.folder, 'widget-1.0.jar.sigstore.json'))).toBe(false);
  });

  test.each([
    ['entities', '<!DOCTYPE project [<!ENTITY a "b">]><project/>', /DOCTYPE/],
    ['what is no XML', '<project', /well-formed/],
    ['placeholders', pom(`<groupId>org.acme</groupId><artifactId>widget</artifactId><version>$${'{revision}'}</version>`), /placeholders/],
    ['an element twice', pom('<groupId>a</groupId><groupId>b</groupId>'), /groupId twice/],
    ['depth', `<project>${'<a>'.repeat(200)}`, /deeper/],
    ['no coordinates', '<project/>', /does not have a valid Maven/],
    ['a coordinate without end', pom(`<groupId>${'a'.repeat(2000)}</groupId>`), /a coordinate of more than/],
  ])('a POM with %s', async (_, text, message) => {
    await write('widget-1.0.pom', text);
    await expect(attesting(['widget-1.0.pom'])).rejects.toMatchObject({ code: 'INPUT_PACKAGE', message: expect.stringMatching(message) });
  });

  test('a POM and a jar that disagree are refused', async () => {
    await write('widget-1.0.jar', JAR);
    await write('widget-1.0.pom', pom('<groupId>org.evil</groupId><artifactId>widget</artifactId><version>1.0</version>'));
    await expect(attesting(['widget-1.0.jar'])).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      message: expect.stringContaining('matches both'),
    });
  });

  test.each(['org.acme:widget', 'a:b:c:d', '../a:b:1', 'a:b:1/2', `${'a'.repeat(300)}:b:1`])('coordinates such as %s', async (text) => {
    await write('a.jar', 'x');
    await expect(attesting(['a.jar'], { 'package-coordinates': text })).rejects.toMatchObject({ code: 'INPUT_OPTION_VALUE' });
  });
});
