import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Service } from '../../sigstore/signing-config.ts';
import type { CertificatePorts } from '../fulcio/certificate.ts';
import type { RekorClient } from './client.ts';
import { createRekorV1 } from './client-v1.ts';
import { createRekorV2, type FindLogId } from './client-v2.ts';

/**
 * Creates a client for the API version that the signing config states.
 *
 * @throws ChopmarkError `INPUT_SERVICE_VERSION`
 */
export function createRekorClient(ports: CertificatePorts, service: Service, findLogId: FindLogId): RekorClient {
  if (service.majorApiVersion === 1) return createRekorV1(ports, service);
  if (service.majorApiVersion === 2) return createRekorV2(ports, service, findLogId);
  throw new ChopmarkError({
    code: 'INPUT_SERVICE_VERSION',
    message: `Version ${service.majorApiVersion} of the Rekor API, configured for the transparency log ${service.url.host}, is not supported. Versions 1 and 2 are.`,
    hint: 'Correct --rekor-version or the signing config, or use a newer release of chopmark.',
  });
}
