import { isMap, isScalar, parseDocument } from 'yaml';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_CHART_MANIFEST, MAX_CHART_VERSION } from '../limits.ts';
import { writePurl } from '../purl.ts';
import { readTarEntry } from '../tar-entry.ts';

/** Of the chart itself; those it brings along have theirs further down. */
const MANIFEST = /^[^/]+\/Chart\.yaml$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$/;
/** As Helm takes them: semantic versions, also without minor and patch, also behind a `v`. */
const VERSION = /^v?\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/**
 * What a Helm chart is called: `pkg:helm/widget@1.0.0`, from the Chart.yaml in its tarball. purl-spec has no type `helm` yet; this is
 * what those who write one write.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
export async function readHelmPurl(path: string, signal: AbortSignal): Promise<string> {
  const refuse = (reason: string, cause?: unknown) => noChart(path, reason, cause);
  const manifest = await readTarEntry(path, { pattern: MANIFEST, name: 'Chart.yaml', maxBytes: MAX_CHART_MANIFEST, refuse }, signal);
  const fields = readFields(manifest.toString('utf8'), refuse);
  const [name, version] = [fields('name'), fields('version')];
  if (!NAME.test(name)) throw refuse('the name in its Chart.yaml is none of a chart');
  if (!VERSION.test(version) || version.length > MAX_CHART_VERSION) throw refuse('the version in its Chart.yaml is no semantic version');
  return writePurl({ type: 'helm', name, version });
}

/** Texts of the outermost map. Nothing is made of the rest, so that no alias is copied. */
function readFields(text: string, refuse: (reason: string, cause?: unknown) => ChopmarkError): (key: string) => string {
  const root = parse(text, refuse);
  if (!isMap(root)) throw refuse('its Chart.yaml is no map');
  return (key) => {
    // Helm reads keys whatever their case.
    const pairs = root.items.filter(({ key: node }) => isScalar(node) && String(node.value).toLowerCase() === key);
    if (pairs.length > 1) throw refuse(`its Chart.yaml says ${key} twice`);
    const value = pairs[0]?.value;
    if (isScalar(value) && typeof value.value === 'string') return value.value;
    throw refuse(`its Chart.yaml has no text as ${key}`);
  };
}

function parse(text: string, refuse: (reason: string, cause?: unknown) => ChopmarkError): unknown {
  try {
    const { contents, errors } = parseDocument(text, { version: '1.2', schema: 'core', strict: true, prettyErrors: false });
    if (errors.length === 0) return contents;
  } catch (error) {
    // The parser calls itself for what is nested.
    if (!(error instanceof RangeError)) throw error;
  }
  throw refuse('its Chart.yaml is no YAML, or says something twice');
}

const noChart = (path: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_PACKAGE',
    message: `${path} is no Helm chart: ${reason}.`,
    hint: 'Name the tarball that helm package wrote. A chart in a registry is an image: --subject-image.',
    cause,
  });
