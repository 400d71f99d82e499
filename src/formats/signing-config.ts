import type { Validity } from './trusted-root.ts';

export interface Service {
  url: URL;
  majorApiVersion: number;
  operator: string;
  validity: Validity;
}

export type Selector = 'ANY' | 'ALL' | { exact: number };

/** `dev.sigstore.trustroot.v1.SigningConfig` v0.2, parsed. */
export interface SigningConfig {
  certificateAuthorities: Service[];
  oidcIssuers: Service[];
  logs: Service[];
  logSelector: Selector;
  timestampAuthorities: Service[];
  timestampSelector: Selector;
}

/** What one run uses: the selectors and validity windows of a signing config applied. */
export interface Services {
  certificateAuthority: Service;
  /** Empty: no log (then a timestamp authority is required). All of them get every entry. */
  logs: Service[];
  timestampAuthorities: Service[];
}
