import { describe, expect, test } from '@jest/globals';
import type { ErrorCode } from '../../../../src/base/errors/error-codes.ts';
import { ChopmarkError } from '../../../../src/base/errors/errors.ts';
import { confirmVerdict, type Decided, type Scoped } from '../../../../src/engine/shared/evidence/confirm-verdict.ts';
import { describeBundle } from '../../../../src/engine/shared/evidence/evidence.ts';
import type { OpenRoot } from '../../../../src/engine/shared/evidence/open-roots.ts';
import type { RuleOutcome, SecondOpinion } from '../../../../src/results/result.ts';
import type { BundleVerdict } from '../../../../src/results/verdict.ts';
import { createBundle, createInstance } from '../../../support/create-bundle.ts';

const AGREES: SecondOpinion = { asked: true, agrees: true };
const bundle = createBundle(createInstance());
const verdict: BundleVerdict = { signer: { kind: 'key', fingerprint: 'f' }, entries: [], times: [] };

/** An accepted bundle, and what the other library says about it: an opinion, or the code of a refusal. */
function accepted(location: string, says: SecondOpinion | ErrorCode, asked: string[] = []): Scoped {
  const askSecondOpinion = async (): Promise<SecondOpinion> => {
    asked.push(location);
    if (typeof says === 'string') throw new ChopmarkError({ code: says, message: `${says} about ${location}.` });
    return says;
  };
  return {
    candidate: describeBundle(bundle, location),
    assessment: {
      checked: { bundlePath: location, entries: [], timestamps: [] },
      verdict,
      entries: [],
      roots: [{ askSecondOpinion } as unknown as OpenRoot],
    },
    subject: undefined,
  };
}

/** Verified as long as one bundle is accepted; the first one decides the requirement, if there is one. */
const decideBy =
  (requires = false) =>
  async (scoped: readonly Scoped[]): Promise<Decided> => {
    const bundles = scoped.map(({ assessment }) => assessment.checked);
    const first = bundles.findIndex(({ problem }) => !problem);
    const problem = bundles.find((checked) => checked.problem)?.problem;
    if (first < 0) return { verdict: 'refused', ...(problem && { problem }), bundles };
    const rule: RuleOutcome = { rule: 'require', name: 'provenance', satisfied: true, clauses: [], bundles: [first] };
    return { verdict: 'verified', bundles, ...(requires && { rules: [rule] }) };
  };
const confirm = (scoped: readonly Scoped[], decide = decideBy()) =>
  confirmVerdict(scoped, { artifact: { kind: 'none' }, path: undefined, decide });

describe('about the bundles that the verdict rests on', () => {
  test('without requirements: all that are accepted', async () => {
    const asked: string[] = [];
    expect(await confirm([accepted('a', AGREES, asked), accepted('b', AGREES, asked)])).toMatchObject({
      verdict: 'verified',
      bundles: [{ secondOpinion: AGREES }, { secondOpinion: AGREES }],
    });
    expect(asked).toEqual(['a', 'b']);
  });

  test('with requirements: those that met them', async () => {
    const asked: string[] = [];
    const { bundles } = await confirm([accepted('a', AGREES, asked), accepted('b', AGREES, asked)], decideBy(true));
    expect(bundles.map(({ secondOpinion }) => secondOpinion)).toEqual([AGREES, undefined]);
    expect(asked).toEqual(['a']);
  });

  test('with one that names no bundles: all that are accepted', async () => {
    const asked: string[] = [];
    const decide = async (scoped: readonly Scoped[]): Promise<Decided> => ({
      verdict: 'verified',
      bundles: scoped.map(({ assessment }) => assessment.checked),
      rules: [{ rule: 'require', name: 'rego', satisfied: true, clauses: [] }],
    });
    await confirm([accepted('a', AGREES, asked), accepted('b', AGREES, asked)], decide);
    expect(asked).toEqual(['a', 'b']);
  });

  test('and none where ours refuses', async () => {
    const asked: string[] = [];
    const decide = async (): Promise<Decided> => ({ verdict: 'refused', bundles: [] });
    expect(await confirm([accepted('a', AGREES, asked)], decide)).toEqual({ verdict: 'refused', bundles: [] });
    expect(asked).toEqual([]);
  });
});

test.each<ErrorCode>(['VERIFICATION_SECOND_OPINION', 'VERIFICATION_SECOND_OPINION_UNSUPPORTED'])(
  '%s refuses the bundle, and the artifact where no other is accepted',
  async (code) => {
    const alone = await confirm([accepted('a', code)]);
    expect(alone).toMatchObject({ verdict: 'refused', problem: { code, message: `${code} about a.` }, bundles: [{ problem: { code } }] });
    const asked: string[] = [];
    const beside = await confirm([accepted('a', code, asked), accepted('b', AGREES, asked)], decideBy(true));
    expect(beside).toMatchObject({ verdict: 'verified', bundles: [{ problem: { code } }, { secondOpinion: AGREES }] });
    // The one that decides instead is asked about too.
    expect(asked).toEqual(['a', 'b']);
  },
);

test('what was decided about each bundle stays beside the opinion', async () => {
  const decide = async (scoped: readonly Scoped[]): Promise<Decided> => ({
    verdict: 'verified',
    bundles: scoped.map(({ assessment }) => ({ ...assessment.checked, predicateType: 'decided' })),
  });
  expect(await confirm([accepted('a', AGREES)], decide)).toMatchObject({ bundles: [{ predicateType: 'decided', secondOpinion: AGREES }] });
});

test('a disagreement is told as such', async () => {
  const { bundles } = await confirm([accepted('a', 'VERIFICATION_SECOND_OPINION')]);
  expect(bundles[0]?.secondOpinion).toEqual({ asked: true, agrees: false });
});

test('where it was not asked, ours stands and the reason is told', async () => {
  const opinion: SecondOpinion = { asked: false, reason: 'only the digest of the artifact is known' };
  expect(await confirm([accepted('a', opinion)])).toMatchObject({ verdict: 'verified', bundles: [{ secondOpinion: opinion }] });
});

test.each<ErrorCode>(['VERIFICATION_TIMEOUT', 'VERIFICATION_SECOND_OPINION_UNANSWERED', 'INPUT_UNREADABLE'])(
  '%s decides nothing, even beside a bundle that is confirmed',
  async (code) => {
    expect(await confirm([accepted('a', AGREES), accepted('b', code)])).toMatchObject({ verdict: 'inconclusive', problem: { code } });
  },
);
