import { basename, dirname } from 'node:path';
import { packTar, packZip } from '../../../__tests__/support/archives.ts';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import { readOneStanza, readSignedText, readStanzas } from '../../../src/packages/debian/debian-fields.ts';
import { readDebianFiles } from '../../../src/packages/debian/debian-files.ts';
import { checkDebianName, checkDistribution, nameDebianFile } from '../../../src/packages/debian/debian-name.ts';
import { readHelmPurl } from '../../../src/packages/helm/helm-chart.ts';
import { readJarCoordinates } from '../../../src/packages/maven/jar-coordinates.ts';
import { checkCoordinates, parseCoordinates } from '../../../src/packages/maven/maven-coordinates.ts';
import { isMavenCompanion } from '../../../src/packages/maven/maven-files.ts';
import { readPom } from '../../../src/packages/maven/read-pom.ts';
import { readNpmPackage } from '../../../src/packages/npm/npm-package.ts';
import { checkDistributionName } from '../../../src/packages/pypi/python-distribution.ts';
import { checkReleaseFiles } from '../../../src/packages/release/release-files.ts';
import type { FuzzTarget } from '../target.ts';
import { runCases } from './cases.ts';
import { parseTexts, signal, writeInput } from './fakes.ts';

const refuse = (reason: string) => new ChopmarkError({ code: 'INPUT_PACKAGE', message: reason });
const HEX = '0'.repeat(64);
const CHANGES = `Format: 1.8
Source: widget
Binary: widget
Architecture: amd64
Version: 1.0-1
Description:
 widget - a widget
 .
 More.
Checksums-Sha256:
 ${HEX} 9 widget_1.0-1_amd64.deb
 ${HEX} 1234 widget_1.0-1.dsc
Files:
 00000000000000000000000000000000 9 misc optional widget_1.0-1_amd64.deb
`;
const RELEASE = `Origin: Acme
Suite: stable
SHA256:
 ${HEX}     1234 main/binary-amd64/Packages
 ${HEX}      567 main/binary-amd64/Packages.gz
`;
const SIGNED = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${CHANGES}-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----\n`;
const DEBIAN_WORDS = [
  '\n ',
  '\n\n',
  '\n .\n',
  ': ',
  'Checksums-Sha256:\n',
  'SHA256:\n',
  '#',
  '\t',
  '-----BEGIN PGP SIGNED MESSAGE-----\n',
  `\n ${HEX} 1 a`,
];

const debian = (name: string, file: string, seeds: readonly string[]): FuzzTarget => ({
  name,
  shape: 'text',
  seeds: () => seeds,
  words: DEBIAN_WORDS,
  read(input) {
    const path = writeInput(file, input);
    return readDebianFiles([{ name: basename(path), path, digest: { sha256: HEX } }], { signal });
  },
});

export const PACKAGE_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'npm-tarball',
    shape: 'bytes',
    seeds: () => [packTar([['package/package.json', '{"name":"@acme/widget","version":"1.2.3"}']])],
    read: (input) => readNpmPackage(writeInput('package.tgz', input), signal),
  },
  {
    name: 'npm-manifest',
    shape: 'json',
    seeds: () => ['{"name":"@acme/widget","version":"1.2.3"}'],
    read: (input) => readNpmPackage(writeInput('manifest.tgz', packTar([['package/package.json', input.toString('latin1')]])), signal),
  },
  {
    name: 'helm-chart',
    shape: 'text',
    seeds: () => ['apiVersion: v2\nname: widget\nversion: 1.0.0\ndependencies:\n  - {name: a, version: ">1"}\n'],
    words: ['&a ', '*a', '<<: *a', '- ', '- - ', '? ', '!!binary ', '[', '{', '|\n', '"\\x"', 'NAME: b'],
    read: (input) => readHelmPurl(writeInput('chart.tgz', packTar([['widget/Chart.yaml', input.toString('utf8')]])), signal),
    largest: 512 << 10,
  },
  {
    name: 'jar',
    shape: 'bytes',
    seeds: () => [packZip([['META-INF/maven/org.acme/widget/pom.properties', 'artifactId=widget\ngroupId=org.acme\nversion=1.0\n']])],
    words: ['PK\u0001\u0002', 'PK\u0003\u0004', 'PK\u0005\u0006', 'META-INF/maven/'],
    read: (input) => readJarCoordinates(writeInput('widget.jar', input), () => true, signal),
  },
  {
    name: 'pom-properties',
    shape: 'text',
    seeds: () => ['#Generated\nartifactId=widget\ngroupId=org.acme\nversion=1.0\n'],
    words: ['=', ' = ', ':', '!', '\\\n', 'groupId=', '\r'],
    read: (input) =>
      readJarCoordinates(
        writeInput('properties.jar', packZip([['META-INF/maven/org.acme/widget/pom.properties', input.toString('utf8')]])),
        () => true,
        signal,
      ),
    largest: 60 << 10,
  },
  {
    name: 'pom',
    shape: 'text',
    seeds: () => [
      '<?xml version="1.0"?><project xmlns="http://maven.apache.org/POM/4.0.0"><parent><groupId>org.acme</groupId><version>1.0</version></parent><artifactId>widget</artifactId><version>$</version></project>',
    ],
    words: ['<groupId>', '</groupId>', '<!DOCTYPE a>', '&amp;', '&a;', '<![CDATA[', ']]>', '<!--', '-->', '<?a ?>', '<a>', '$', '{'],
    read: (input) => readPom(writeInput('pom.xml', input)),
  },
  {
    name: 'debian-fields',
    shape: 'text',
    seeds: () => [CHANGES, SIGNED],
    words: DEBIAN_WORDS,
    read(input) {
      const text = input.toString('utf8');
      for (const fields of readStanzas(text, refuse)) nameDebianFile('widget_1.0-1_amd64.deb', fields);
      readOneStanza(readSignedText(text, refuse), refuse);
    },
  },
  debian('debian-upload', 'widget.changes', [CHANGES, SIGNED]),
  debian('debian-release', 'Release', [RELEASE]),
  {
    name: 'package-names',
    shape: 'json',
    seeds: () => [
      '["widget-1.0.0-py3-none-any.whl","widget-1.0.tar.gz","widget_1.0-1_amd64.deb","org.acme:widget:1.0","widget-1.0.jar.asc","debian-12"]',
    ],
    words: ['-py3-none-any.whl', '.tar.gz', '_amd64.deb', ':', '1!2.0', '.orig.tar.xz', '.dsc'],
    read: (input) =>
      runCases(parseTexts(input), [
        checkDistributionName,
        (name) => nameDebianFile(name, undefined),
        (name) => checkDebianName({ name, version: name, arch: name }),
        checkDistribution,
        parseCoordinates,
        (name) => checkCoordinates({ group: name, artifact: name, version: name }),
        (name) => isMavenCompanion({ name }),
        (name) => checkReleaseFiles([{ name, path: `${dirname('/a/b')}/${name}`, digest: { sha256: HEX } }]),
      ]),
    largest: 256 << 10,
  },
];
