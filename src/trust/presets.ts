import type { SigningConfig } from '../sigstore/signing-config.ts';
import type { EmbeddedRoot } from './embedded-root.ts';

export type PresetName = 'public-good' | 'staging' | 'github';

/** A Sigstore instance that users select by name. */
export interface Preset {
  /** Its TUF repository. */
  repository: URL;
  /** The TUF target of the signing config for each version of the log's API. Absent if the instance publishes none. */
  signingConfigs: { default?: string; rekorV2?: string };
  /** For an instance that publishes no signing config. */
  services?: SigningConfig;
  /** Loaded only when needed: each has about ten kilobytes of text. */
  pinned(): Promise<EmbeddedRoot>;
}

const SINCE_ALWAYS = { start: new Date(0) };

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  'public-good': {
    repository: new URL('https://tuf-repo-cdn.sigstore.dev'),
    // The public log that most verifiers know has version 1. The other config adds the version 2 shard.
    signingConfigs: { default: 'signing_config.v0.2.json', rekorV2: 'signing_config_rekor_v2.v0.2.json' },
    pinned: async () => (await import('./snapshots/public-good.ts')).publicGood,
  },
  staging: {
    repository: new URL('https://tuf-repo-cdn.sigstage.dev'),
    signingConfigs: { default: 'signing_config.v0.2.json' },
    pinned: async () => (await import('./snapshots/staging.ts')).staging,
  },
  github: {
    repository: new URL('https://tuf-repo.github.com'),
    signingConfigs: {},
    // As actions/attest uses it: no log, one timestamp.
    services: {
      certificateAuthorities: [
        { url: new URL('https://fulcio.githubapp.com'), majorApiVersion: 1, operator: 'github.com', validity: SINCE_ALWAYS },
      ],
      oidcIssuers: [],
      logs: [],
      logSelector: 'ANY',
      timestampAuthorities: [
        {
          url: new URL('https://timestamp.githubapp.com/api/v1/timestamp'),
          majorApiVersion: 1,
          operator: 'github.com',
          validity: SINCE_ALWAYS,
        },
      ],
      timestampSelector: 'ANY',
    },
    pinned: async () => (await import('./snapshots/github.ts')).github,
  },
};

export const isPreset = (name: string): name is PresetName => Object.hasOwn(PRESETS, name);
