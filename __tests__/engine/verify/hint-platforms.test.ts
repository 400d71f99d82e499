import { expect, test } from '@jest/globals';
import { hintAtPlatforms } from '../../../src/engine/verify/hint-platforms.ts';
import { readPlatformChoice } from '../../../src/oci/platform-choice.ts';
import { listImages } from '../../../src/subjects/list-images.ts';
import { EMPTY, fakeRegistry, openFake } from '../../oci/fake-registry.ts';

const registry = fakeRegistry();
const amd64 = registry.putJson({ config: EMPTY, layers: [] }, 'one');
registry.putJson(
  {
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [{ ...amd64, platform: { os: 'linux', architecture: 'amd64' } }],
  },
  'many',
);

const images = (tag: string, ...words: string[]) =>
  listImages([`r.example/acme/app:${tag}`], readPlatformChoice(words), {
    open: openFake(registry),
    logger: { info: () => {} },
    workingFolder: '/',
  });

const hints = async (tag: string, words: string[], code: 'POLICY_STATEMENT_MISSING' | 'VERIFICATION_NO_BUNDLE' | 'POLICY_SBOM') =>
  (await images(tag, ...words)).map((image) => {
    const verdict = {
      artifact: image.artifact,
      verdict: 'refused' as const,
      bundles: [],
      problem: { code, message: 'No SBOM.', hint: 'Sign it.' },
    };
    return hintAtPlatforms({ image }, verdict).problem?.hint;
  });

test.each(['POLICY_STATEMENT_MISSING', 'VERIFICATION_NO_BUNDLE'] as const)(
  'what an index lacks may be about its platforms: %s',
  async (code) => {
    expect(await hints('many', [], code)).toEqual([
      expect.stringMatching(/^Sign it\. r\.example\/acme\/app:many is an image for several platforms.*--image-platforms/),
    ]);
  },
);

test('nothing is said where the platforms were asked for, of one image, and of other problems', async () => {
  expect(await hints('many', ['all'], 'POLICY_STATEMENT_MISSING')).toEqual(['Sign it.', 'Sign it.']);
  expect(await hints('many', ['linux/amd64'], 'POLICY_STATEMENT_MISSING')).toEqual(['Sign it.']);
  expect(await hints('one', [], 'POLICY_STATEMENT_MISSING')).toEqual(['Sign it.']);
  expect(await hints('many', [], 'POLICY_SBOM')).toEqual(['Sign it.']);
  const verdict = {
    artifact: 'a',
    verdict: 'refused' as const,
    bundles: [],
    problem: { code: 'VERIFICATION_NO_BUNDLE' as const, message: 'x' },
  };
  expect(hintAtPlatforms({}, verdict)).toBe(verdict);
});
