import { ChopmarkError } from '../../base/errors/errors.ts';

const SPACE = [0x09, 0x0a, 0x0d, 0x20];
/** Bytes that are examined to recognize a format. */
const HEAD = 4_096;

/**
 * The error for an SBOM that is not JSON: names the format, with a command that converts it to JSON.
 *
 * @returns Undefined if the bytes look like JSON.
 */
export function explainOtherFormat(bytes: Uint8Array, source: string): ChopmarkError | undefined {
  const start = bytes.findIndex((byte) => !SPACE.includes(byte));
  const head = Buffer.from(bytes.subarray(Math.max(start, 0), Math.max(start, 0) + HEAD)).toString('latin1');
  const isXml = head.startsWith('<') || head.startsWith('\u00ef\u00bb\u00bf<');
  if (isXml && /cyclonedx\.org\/schema\/bom/.test(head))
    return other(source, 'CycloneDX as XML', `cyclonedx convert --input-file ${source} --output-format json --output-file bom.json`);
  if (isXml && /spdx\.org/.test(head)) return other(source, 'SPDX as RDF/XML', `pyspdxtools -i ${source} -o sbom.spdx.json`);
  if (isXml) return other(source, 'XML', 'cyclonedx convert --output-format json, or use the JSON option of your SBOM tool');
  if (/^(#.*\r?\n|\s)*SPDXVersion:/.test(head)) return other(source, 'SPDX as tag-value', `pyspdxtools -i ${source} -o sbom.spdx.json`);
  if (/^(#.*\r?\n|---|\s)*(SPDXID|spdxVersion|bomFormat):/.test(head))
    return other(source, 'YAML', `pyspdxtools -i ${source} -o sbom.spdx.json`);
  return undefined;
}

const other = (source: string, format: string, conversion: string) =>
  new ChopmarkError({
    code: 'INPUT_SBOM_FORMAT',
    message: `The SBOM ${source} is ${format}, but a statement needs JSON.`,
    hint: `Use the JSON output of the tool that created it, or convert it: ${conversion}.`,
  });
