import { expect, test } from '@jest/globals';
import { chooseTrust } from '../../../../src/engine/shared/run/choose-trust.ts';

test('an issuer that is no URL is one of an installation of its own, which needs an instance', async () => {
  const identity = { platform: 'gitlab', issuer: 'gitlab at home', claims: {} };
  const chosen = chooseTrust({ instance: 'auto' } as never, {
    ports: { env: {} } as never,
    http: undefined as never,
    identity: identity as never,
    signs: true,
  });
  await expect(chosen).rejects.toMatchObject({ code: 'INPUT_INSTANCE_NEEDED' });
});
