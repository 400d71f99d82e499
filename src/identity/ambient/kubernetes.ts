import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_TOKEN } from '../../base/limits.ts';
import type { Workload } from './workload.ts';

/** The path that cosign reads too (pkg/providers/filesystem). */
const DEFAULT_FILE = '/var/run/sigstore/cosign/oidc-token';

/** The service account of a pod, through a projected token file. */
export const kubernetes: Workload = {
  id: 'kubernetes',
  name: 'a projected Kubernetes token',
  docs: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#launch-a-pod-using-service-account-token-projection',
  variables: ['SIGSTORE_ID_TOKEN_FILE'],
  secrets: [],
  // The kubelet writes a new token into the file, but only late in the lifetime of the old one.
  renewable: false,

  async detect({ env, readText }) {
    if (env.SIGSTORE_ID_TOKEN_FILE) return true;
    // A file that exists and cannot be read counts as present: the error is reported, and no other source is tried.
    return readText(DEFAULT_FILE, MAX_TOKEN).then(
      (text) => text !== undefined,
      () => true,
    );
  },

  async token({ env, readText }, audience) {
    const named = env.SIGSTORE_ID_TOKEN_FILE;
    // The cause is left out: SIGSTORE_ID_TOKEN_FILE may hold a token by mistake, and the cause would show it.
    const text = await readText(named || DEFAULT_FILE, MAX_TOKEN).catch(() => undefined);
    const token = text?.trim();
    if (token) return token;
    throw new ChopmarkError({
      code: 'IDENTITY_KUBERNETES_NO_TOKEN',
      message: `The identity token in ${named ? 'the file of the variable SIGSTORE_ID_TOKEN_FILE' : DEFAULT_FILE} cannot be used: ${text === undefined ? 'the file cannot be read' : 'the file is empty'}.`,
      hint: kubernetes.tokenHint(audience),
    });
  },

  tokenHint: (audience) =>
    `Project a token into the pod: volumes: [{ name: oidc, projected: { sources: [{ serviceAccountToken: { path: oidc-token, audience: ${audience}, expirationSeconds: 600 } }] } }]. Mount it at /var/run/sigstore/cosign, or set SIGSTORE_ID_TOKEN_FILE to its path.`,
};
