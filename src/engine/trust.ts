import { resolve } from 'node:path';
import { writeFileInPlace } from '../base/fs/write-file.ts';
import type { Ports } from '../base/ports.ts';
import type { OptionsOf } from '../options/schema/options.ts';
import type { TrustReport, TrustReportRow } from '../report/trust.ts';
import { describeTrust } from '../trust/describe-trust.ts';
import { exportTrust } from '../trust/export-trust.ts';
import { loadTrust } from '../trust/load-trusted-root.ts';
import { startRun } from './shared/run/run.ts';

/** Requests in flight while fetching through TUF. */
const CONCURRENCY = 4;

/**
 * Shows the trusted authorities and logs with the age of this information, exports them to a file, or fetches them again.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`, `STORE_FILE_WRITE`
 */
export async function trust(options: OptionsOf<'trust'>, ports: Ports): Promise<TrustReport> {
  const { clock, logger, cacheFolder, workingFolder } = ports;
  const { http } = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
  const loaded = await loadTrust(
    {
      instance: options.instance === 'auto' ? 'public-good' : options.instance,
      trustedRoot: options.trustedRoot,
      signingConfig: options.signingConfig,
      tufMirror: options.tufMirror,
      tufRoot: options.tufRoot,
      offline: options.offline,
      update: options.action === 'update',
    },
    { http, clock, logger, cacheFolder, workingFolder },
  );
  for (const warning of loaded.warnings) logger.warn(warning);
  const described = describeTrust(loaded, clock.now());
  const report: TrustReport = {
    schema: 'chopmark.trust/1',
    action: options.action,
    instance: described.name,
    source: described.source === 'snapshot' ? 'shipped' : described.source,
    // For a file, the time of its confirmation is not known. Its modification time does not show it.
    ...(described.source !== 'file' && { confirmed: described.taken, ageInDays: described.age }),
    parties: described.parties.map(
      ({ kind, uri, logId, subject, since, until }): TrustReportRow => ({
        role: kind === 'CT log' ? 'certificate transparency log' : kind,
        name: uri,
        fingerprint: logId ?? subject ?? '',
        from: since,
        ...(until && { to: until }),
      }),
    ),
    services: described.services.map(({ kind, url, version }) => ({ role: kind, url, majorApiVersion: version })),
  };
  if (options.action !== 'export') return report;
  const document = exportTrust(loaded, options.outputFormat);
  if (options.output === undefined) return { ...report, document: document.toString('utf8') };
  const path = resolve(workingFolder, options.output);
  await writeFileInPlace(path, document);
  return { ...report, writtenTo: path };
}
