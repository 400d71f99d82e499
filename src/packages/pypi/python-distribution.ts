import { ChopmarkError } from '../../base/errors/errors.ts';

/** Binary distribution format (packaging.python.org): name, version, optional build tag, then Python, ABI and platform tags. */
const WHEEL =
  /^[A-Za-z0-9](?:[A-Za-z0-9._]*[A-Za-z0-9])?-[A-Za-z0-9._!+]+(?:-\d[A-Za-z0-9._]*)?-[A-Za-z0-9._]+-[A-Za-z0-9._]+-[A-Za-z0-9._]+\.whl$/;
const SDIST = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?-\d[A-Za-z0-9._!+]*\.(?:tar\.gz|zip)$/;

/**
 * Checks that the index accepts the file name: a wheel or a source distribution.
 *
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
export function checkDistributionName(name: string): void {
  if (WHEEL.test(name) || SDIST.test(name)) return;
  throw new ChopmarkError({
    code: 'INPUT_PACKAGE',
    message: `${name} has neither the file name of a wheel nor that of a source distribution.`,
    hint: 'Name the files that python -m build wrote: chopmark attest --package pypi dist/*.whl dist/*.tar.gz',
  });
}
