import type { CertificateIdentity } from '../../x509/certificate.ts';
import { pageOfCommit, pageOfRepository, pageOfRun, pageOfWorkflow } from '../forge-pages.ts';
import { type Collected, collectValues } from './collect-values.ts';
import type { Item } from './item.ts';
import { writeLink } from './link.ts';
import { html, type Markup, type Part } from './markup.ts';
import { withoutScheme } from './name.ts';

type Extensions = CertificateIdentity['extensions'];

/** What a certificate proves about a build that most readers look for, with the page about it. */
const ROWS: readonly {
  label: string;
  extension: string;
  page?: (extensions: Extensions) => string | undefined;
  show?: (text: string) => string;
}[] = [
  { label: 'repository', extension: 'source-repository-uri', page: pageOfRepository, show: withoutScheme },
  { label: 'ref', extension: 'source-repository-ref' },
  { label: 'commit', extension: 'source-repository-digest', page: pageOfCommit },
  { label: 'workflow', extension: 'build-config-uri', page: pageOfWorkflow, show: withoutScheme },
  { label: 'run', extension: 'run-invocation-uri', page: pageOfRun, show: withoutScheme },
  { label: 'runner', extension: 'runner-environment' },
];

/** The repository, commit and run that the certificates prove, with links. Undefined if they prove none. */
export function writeOrigin(items: readonly Item[]): Markup | undefined {
  const proven = items.flatMap(({ bundle }) => (bundle?.signer?.kind === 'certificate' ? [bundle.signer.identity.extensions] : []));
  const rows = ROWS.flatMap(({ label, extension, page, show = String }): Part[] => {
    const collected = collectValues(
      proven,
      (extensions) => {
        const text = extensions[extension];
        return text === undefined ? undefined : { text, address: page?.(extensions), repository: pageOfRepository(extensions) };
      },
      ({ text, address, repository }) => `${text} ${address} ${repository}`,
    );
    const { values, more } = collected;
    if (values.length === 0) return [];
    const links = values.map(({ text, address, repository }, index) => [
      index > 0 && html`<br>`,
      writeLink(address, show(text), repository),
    ]);
    return [
      html`<dt>${label}</dt><dd>${links}${more > 0 && html`<br><span class="soft">and ${more} more</span>`}${writeHaving(collected, items.length)}</dd>`,
    ];
  });
  return rows.length === 0 ? undefined : html`<dl class="facts origin" aria-label="Origin, proven by the certificate">${rows}</dl>`;
}

/** How many have a fact, if not all do. */
export const writeHaving = ({ having }: Pick<Collected<unknown>, 'having'>, all: number): Part =>
  having > 0 && having < all && html`<br><span class="soft">for ${having} of ${all}</span>`;
