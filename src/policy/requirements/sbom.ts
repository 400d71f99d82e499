import { PackageURL } from 'packageurl-js';
import { sbom } from '../../predicates/sbom/sbom.ts';
import type { SbomComponent } from '../../predicates/sbom/sbom-shape.ts';
import type { ClauseOutcome } from '../../results/result.ts';
import { compileGlobs, type GlobSet } from '../glob-set.ts';
import type { Asks } from '../parse/requirement.ts';
import { byNewest, checkAge, compare, type Evaluation, missing, type RequirementContext } from './evaluation.ts';
import { judgeLicense, licenseNames } from './license-expression.ts';

type Wanted = Asks<'sbom'>;

/** How many components or licenses a message names. */
const NAMED = 5;

/** The newest SBOM in an accepted format decides. */
export function evaluateSbom(wanted: Wanted, { accepted, now }: RequirementContext): Evaluation {
  const formats = wanted.format ?? ['spdx', 'cyclonedx'];
  const isAccepted = (type: string | undefined) =>
    type !== undefined && sbom.types.includes(type) && formats.includes(type.startsWith('https://spdx.dev/') ? 'spdx' : 'cyclonedx');
  return byNewest(
    accepted.filter(({ predicateType }) => isAccepted(predicateType)),
    (statement) => {
      const { format, version, components, created } = sbom.read(statement.predicate(), statement.predicateType ?? '');
      return [
        compare('format', {
          satisfied: true,
          expected: formats.join(' or '),
          actual: `${format} ${version}`,
          basis: 'declared',
          code: 'POLICY_SBOM',
        }),
        ...checkAge('max-age', wanted['max-age'], [statement.signedAt, created], { what: 'SBOM', now }),
        ...checkComponents(wanted, components),
        ...checkLicenses(wanted, components),
      ];
    },
    () => missing('format', `SBOM (${formats.join(' or ')})`),
  );
}

/** All names of a component that a policy can use. */
const namesOf = (component: SbomComponent): string[] => [...plainNamesOf(component), ...component.purls];

const plainNamesOf = ({ name, version }: SbomComponent): string[] => [name, ...(version === undefined ? [] : [`${name}@${version}`])];

/** Globs of a policy, each also in the form of a package URL's specification. */
const withPurls = (globs: readonly string[]): string[] => [...new Set(globs.flatMap((glob) => [glob, ...normalizePurl(glob)]))];

/** Also in the form of a package URL's specification. */
const allNamesOf = (component: SbomComponent): string[] => [...namesOf(component), ...component.purls.flatMap(normalizePurl)];

/** One package URL that is allowed does not allow the others of its component. */
const isAllowed = (allowed: GlobSet, component: SbomComponent): boolean =>
  plainNamesOf(component).some(allowed.matches) ||
  (component.purls.length > 0 && component.purls.every((purl) => [purl, ...normalizePurl(purl)].some(allowed.matches)));

/**
 * A denial ignores case, percent-encoding, and qualifiers of the package URL.
 *
 * @param denied In lower case.
 */
const isDenied = (denied: GlobSet, component: SbomComponent) => {
  const forms = component.purls.flatMap((purl) => {
    const bare = purl.replace(/[?#].*$/s, '');
    return [bare, decode(purl), decode(bare), ...normalizePurl(purl), ...normalizePurl(bare)];
  });
  const names = [...namesOf(component), ...forms];
  return [...new Set(names.map((name) => name.toLowerCase()))].some(denied.matches);
};

/** Each sequence of escapes is decoded by itself: a wrong one elsewhere in the text does not protect it. */
const decode = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });

/**
 * A package URL in the one form that its specification gives it for its type, decoded: `pkg:pypi/foo-bar@1` for `pkg:PyPI/Foo_Bar@1`.
 *
 * @returns Empty if the text is not one.
 */
function normalizePurl(text: string): string[] {
  if (!/^pkg:/i.test(text)) return [];
  try {
    return [decode(PackageURL.fromString(text).toString())];
  } catch {
    // The library has no error of its own for all that it does not take.
    return [];
  }
}

const lowerCase = (globs: readonly string[]): string[] => globs.map((glob) => glob.toLowerCase());

function checkComponents(wanted: Wanted, components: readonly SbomComponent[]): ClauseOutcome[] {
  const { 'require-components': required, 'allow-components': allowed, 'deny-components': denied } = wanted;
  const lacking = findLacking(required ?? [], components);
  const allowing = compileGlobs(withPurls(allowed ?? []));
  const denying = compileGlobs(lowerCase(withPurls(denied ?? [])));
  return [
    ...(required ? [offences('require-components', required, lacking, 'The SBOM lacks required components:')] : []),
    ...(allowed
      ? [
          offences(
            'allow-components',
            allowed,
            components.filter((component) => !isAllowed(allowing, component)).map(label),
            'The SBOM has components that are not allowed:',
          ),
        ]
      : []),
    ...(denied
      ? [
          offences(
            'deny-components',
            denied,
            components.filter((component) => isDenied(denying, component)).map(label),
            'The SBOM has denied components:',
          ),
        ]
      : []),
  ];
}

/** The globs that match no component. */
function findLacking(required: readonly string[], components: readonly SbomComponent[]): string[] {
  if (required.length === 0) return [];
  const written = required.flatMap((glob, owner) => withPurls([glob]).map((form) => ({ form, owner })));
  const globs = compileGlobs(written.map(({ form }) => form));
  const found = new Set<number | undefined>();
  for (const component of components)
    for (const name of allNamesOf(component)) for (const at of globs.find(name)) found.add(written[at]?.owner);
  return required.filter((_, owner) => !found.has(owner));
}

function checkLicenses(wanted: Wanted, components: readonly SbomComponent[]): ClauseOutcome[] {
  const { 'allow-licenses': allowed, 'deny-licenses': denied } = wanted;
  const unknown = wanted['unknown-licenses'] ?? (allowed || denied ? 'refuse' : undefined);
  const withLicense = ({ licenses }: SbomComponent) => licenses.length > 0;
  const offending = (isGood: (license: string) => boolean) =>
    components
      .filter((component) => withLicense(component) && !component.licenses.every(isGood))
      .map((component) => `${label(component)} (${component.licenses.join(', ')})`);
  return [
    ...(allowed
      ? [
          offences(
            'allow-licenses',
            allowed,
            offending(judgeOnce(allowed, isAllowedLicense)),
            'The SBOM has licenses that are not allowed:',
          ),
        ]
      : []),
    ...(denied
      ? [
          offences(
            'deny-licenses',
            denied,
            offending(judgeOnce(denied, (globs, license) => !isDeniedLicense(globs, license))),
            'The SBOM has denied licenses:',
          ),
        ]
      : []),
    ...(unknown === 'refuse'
      ? [
          offences(
            'unknown-licenses',
            ['refuse'],
            components.filter((component) => !withLicense(component)).map(label),
            'The SBOM has components without a license:',
          ),
        ]
      : []),
  ];
}

/** Judges each license once: documents repeat a few for many components. SPDX identifiers ignore case (SPDX 2.3, annex D). */
function judgeOnce(globs: readonly string[], isGood: (globs: GlobSet, license: string) => boolean): (license: string) => boolean {
  const set = compileGlobs(lowerCase(globs));
  const judged = new Map<string, boolean>();
  return (license) => {
    const good = judged.get(license) ?? isGood(set, license);
    judged.set(license, good);
    return good;
  };
}

const isAllowedLicense = (allowed: GlobSet, license: string): boolean =>
  allowed.matches(license.toLowerCase()) ||
  judgeLicense(license, (identifier, exception) =>
    licenseNames(identifier, exception).some((name) => allowed.matches(name.toLowerCase())),
  ) === true;

/** In a text that is not an expression, each word can be the license. */
function isDeniedLicense(denied: GlobSet, license: string): boolean {
  const isGood = (identifier: string, exception?: string) =>
    !licenseNames(identifier, exception).some((name) => denied.matches(name.toLowerCase()));
  const good = judgeLicense(license, isGood) ?? [license, ...license.split(/[^\w.+:-]+/)].every((word) => isGood(word));
  return !good;
}

const label = ({ name, version }: SbomComponent) => (version === undefined ? name : `${name}@${version}`);

function offences(clause: string, wanted: readonly string[], found: readonly string[], what: string): ClauseOutcome {
  const shown = `${found.slice(0, NAMED).join(', ')}${found.length > NAMED ? ` and ${found.length - NAMED} more` : ''}`;
  return compare(clause, {
    satisfied: found.length === 0,
    expected: wanted.join(', '),
    actual: found.length === 0 ? 'no violation' : shown,
    basis: 'declared',
    code: 'POLICY_SBOM',
    message: `${what} ${shown}.`,
    hint: 'Change the content of the artifact, or the requirement in the policy.',
  });
}
