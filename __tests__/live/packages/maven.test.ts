import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { mustRun, run } from '../../../tools/live/run.ts';
import { chopmark } from '../support/chopmark.ts';
import { pythonTest } from '../support/live-test.ts';
import { verifyWithCosign, verifyWithPython } from '../support/peer-signing.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

const hasMaven = (await run('mvn', ['--version'])).exitCode === 0;
const mavenTest = hasMaven || process.env.CI === 'true' ? pythonTest : test.skip;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.acme</groupId>
  <artifactId>widget</artifactId>
  <version>1.0.0</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
</project>
`;

mavenTest(
  'what Maven deploys gets the signatures beside it that Central takes, which cosign and sigstore-python verify',
  async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'src/main/java/acme'), { recursive: true });
    writeFileSync(join(folder, 'pom.xml'), POM);
    writeFileSync(join(folder, 'src/main/java/acme/Widget.java'), 'package acme; public class Widget {}\n');
    await mustRun('mvn', ['-q', '-B', 'deploy', `-DaltDeploymentRepository=here::default::file://${join(folder, 'repository')}`], {
      cwd: folder,
      timeout: 300_000,
    });
    const place = join(folder, 'repository/org/acme/widget/1.0.0');
    const { trustConfig, trustedRoot } = stack().ready.files;
    const options = ['--package=maven', `--instance=${trustConfig}`, '--identity-token=env:TOKEN', '--bundle-dir=bundles', '--json'];
    const made = await chopmark(['attest', `${place}/*`, ...options], { cwd: folder, env: { TOKEN: await token('github') } });
    expect(made).toMatchObject({ exitCode: 0 });
    const { subjects } = JSON.parse(made.stdout) as { subjects: { name: string }[] };
    expect(subjects.map(({ name }) => name)).toEqual([
      'pkg:maven/org.acme/widget@1.0.0?type=jar',
      'pkg:maven/org.acme/widget@1.0.0?type=pom',
    ]);
    const signed = readdirSync(place).filter((name) => name.endsWith('.sigstore.json'));
    expect(signed).toEqual(['widget-1.0.0.jar.sigstore.json', 'widget-1.0.0.pom.sigstore.json']);
    const jar = join(place, 'widget-1.0.0.jar');
    for (const verify of [verifyWithCosign, verifyWithPython]) {
      expect(await verify(jar, `${jar}.sigstore.json`)).toMatchObject({ exitCode: 0 });
      expect((await verify(jar, `${jar}.sigstore.json`, { kind: 'gitlab' })).exitCode).not.toBe(0);
      expect((await verify(jar, join(place, 'widget-1.0.0.pom.sigstore.json'))).exitCode).not.toBe(0);
    }
    // The provenance is about the same files.
    const identity = ['--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`];
    const about = ['--bundle=bundles/attestations.sigstore.json', '--predicate-type=https://slsa.dev/provenance/v1'];
    const verified = await chopmark(['verify', jar, ...about, `--trusted-root=${trustedRoot}`, '--offline', ...identity], { cwd: folder });
    expect(verified).toMatchObject({ exitCode: 0 });
  },
  400_000,
);
