import { isMap, isScalar, parseDocument } from 'yaml';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_CHART_MANIFEST, MAX_CHART_VERSION } from '../limits.ts';
import { writePurl } from '../purl.ts';
import { readTarEntry } from '../tar-entry.ts';

/** The Chart.yaml of the chart itself. Bundled charts have theirs in deeper folders. */
const MANIFEST = /^[^/]+\/Chart\.yaml$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$/;
/** Versions that Helm accepts: semantic versions, with or without minor and patch, with or without a leading `v`. */
const VERSION = /^v?\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/**
 * The package URL of a Helm chart: `pkg:helm/widget@1.0.0`, from the Chart.yaml in its tarball. purl-spec has no type `helm` yet. This
 * is the form that other tools use.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
export async function readHelmPurl(path: string, signal: AbortSignal): Promise<string> {
  const refuse = (reason: string, cause?: unknown) => noChart(path, reason, cause);
  const manifest = await readTarEntry(path, { pattern: MANIFEST, name: 'Chart.yaml', maxBytes: MAX_CHART_MANIFEST, refuse }, signal);
  const fields = readFields(manifest.toString('utf8'), refuse);
  const [name, version] = [fields('name'), fields('version')];
  if (!NAME.test(name)) throw refuse('the name in its Chart.yaml is not a valid chart name');
  if (!VERSION.test(version) || version.length > MAX_CHART_VERSION) throw refuse('the version in its Chart.yaml is not a semantic version');
  return writePurl({ type: 'helm', name, version });
}

/** Reads texts of the outermost map. The rest is not converted, so that aliases are not expanded. */
function readFields(text: string, refuse: (reason: string, cause?: unknown) => ChopmarkError): (key: string) => string {
  const root = parse(text, refuse);
  if (!isMap(root)) throw refuse('its Chart.yaml is not a map');
  return (key) => {
    // Helm ignores the case of keys.
    const pairs = root.items.filter(({ key: node }) => isScalar(node) && String(node.value).toLowerCase() === key);
    if (pairs.length > 1) throw refuse(`its Chart.yaml has ${key} twice`);
    const value = pairs[0]?.value;
    if (isScalar(value) && typeof value.value === 'string') return value.value;
    throw refuse(`its Chart.yaml has no text value for ${key}`);
  };
}

function parse(text: string, refuse: (reason: string, cause?: unknown) => ChopmarkError): unknown {
  try {
    const { contents, errors } = parseDocument(text, { version: '1.2', schema: 'core', strict: true, prettyErrors: false });
    if (errors.length === 0) return contents;
  } catch (error) {
    // The parser is recursive, so deep nesting causes a RangeError.
    if (!(error instanceof RangeError)) throw error;
  }
  throw refuse('its Chart.yaml is not valid YAML, or has a duplicate key');
}

const noChart = (path: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_PACKAGE',
    message: `${path} is not a valid Helm chart: ${reason}.`,
    hint: 'Name the tarball that helm package wrote. A chart in a registry is an image: --subject-image.',
    cause,
  });
