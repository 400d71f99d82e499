import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Service } from '../../sigstore/signing-config.ts';
import type { CertificatePorts } from '../fulcio/certificate.ts';
import type { RekorClient } from './client.ts';
import { createRekorV1 } from './client-v1.ts';
import { createRekorV2, type FindLogId } from './client-v2.ts';

/**
 * The log in the API version that the signing config names.
 *
 * @throws ChopmarkError `INPUT_SERVICE_VERSION`
 */
export function createRekorClient(ports: CertificatePorts, service: Service, findLogId: FindLogId): RekorClient {
  if (service.majorApiVersion === 1) return createRekorV1(ports, service);
  if (service.majorApiVersion === 2) return createRekorV2(ports, service, findLogId);
  throw new ChopmarkError({
    code: 'INPUT_SERVICE_VERSION',
    message: `The transparency log ${service.url.host} is said to speak version ${service.majorApiVersion} of its API; 1 and 2 are spoken here.`,
    hint: 'Correct --rekor-version or the signing config, or choose a newer release of this tool.',
  });
}
