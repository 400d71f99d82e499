import { SandboxRefusal } from './refusal.ts';
import type { IdentityKind, SampleClaims } from './sample-claims.ts';

export interface CertifiedIdentity {
  san: { type: 'uri' | 'email'; value: string };
  /** The text that a proof of possession signs if no certificate request is sent. */
  principal: string;
  /** Text by the last number of its object identifier below 1.3.6.1.4.1.57264.1 (Fulcio, oid-info.md). */
  extensions: Readonly<Record<number, string>>;
}

type Read = (name: string) => string;
type Mapping = (claim: Read, optional: Read) => { san: string; extensions: Record<number, string> };

/** From claims to certificate, as in the public Fulcio's configuration (fulcio, config/identity/config.yaml), including its oddities. */
const MAPPINGS: Readonly<Partial<Record<IdentityKind, Mapping>>> = {
  github(claim, optional) {
    const repository = `https://github.com/${claim('repository')}`;
    const signer = `https://github.com/${claim('job_workflow_ref')}`;
    return {
      san: signer,
      extensions: {
        2: claim('event_name'),
        3: claim('sha'),
        4: claim('workflow'),
        5: claim('repository'),
        6: claim('ref'),
        9: signer,
        10: claim('job_workflow_sha'),
        11: claim('runner_environment'),
        12: repository,
        13: claim('sha'),
        14: claim('ref'),
        15: claim('repository_id'),
        16: `https://github.com/${claim('repository_owner')}`,
        17: claim('repository_owner_id'),
        18: `https://github.com/${claim('workflow_ref')}`,
        19: claim('workflow_sha'),
        20: claim('event_name'),
        21: `${repository}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`,
        22: claim('repository_visibility'),
        23: optional('environment'),
      },
    };
  },
  gitlab(claim, optional) {
    const project = `https://gitlab.com/${claim('project_path')}`;
    const config = `https://${claim('ci_config_ref_uri')}`;
    return {
      san: config,
      extensions: {
        9: config,
        10: claim('ci_config_sha'),
        11: claim('runner_environment'),
        12: project,
        13: claim('sha'),
        14: `refs/${claim('ref_type') === 'branch' ? 'heads' : 'tags'}/${claim('ref')}`,
        15: claim('project_id'),
        16: `https://gitlab.com/${claim('namespace_path')}`,
        17: claim('namespace_id'),
        18: config,
        19: claim('ci_config_sha'),
        20: claim('pipeline_source'),
        21: `${project}/-/jobs/${claim('job_id')}`,
        22: claim('project_visibility'),
        23: optional('environment'),
      },
    };
  },
  circleci(_, optional) {
    const claim = (name: string) => optional(`oidc.circleci.com/${name}`);
    const definition = `https://circleci.com/api/v2/projects/${claim('project-id')}/pipeline-definitions/${claim('pipeline-definition-id')}`;
    return {
      san: definition,
      extensions: {
        9: definition,
        // The else branch of Fulcio's template is two quotes, not an empty text.
        11: claim('ssh-rerun') === 'true' ? 'ssh-rerun' : '""',
        12: claim('vcs-origin'),
        14: claim('vcs-ref'),
        18: `https://circleci.com/api/v2/pipeline/${claim('pipeline-id')}/config`,
        21: `https://app.circleci.com//workflow/${claim('workflow-id')}/job/${claim('job-id')}`,
      },
    };
  },
  buildkite(claim) {
    const pipeline = `https://buildkite.com/${claim('organization_slug')}/${claim('pipeline_slug')}`;
    return {
      san: pipeline,
      extensions: {
        11: claim('runner_environment'),
        13: claim('build_commit'),
        20: claim('build_source'),
        21: `${pipeline}/builds/${claim('build_number')}#${claim('job_id')}`,
      },
    };
  },
};

/**
 * The content of a certificate for these claims.
 *
 * @throws SandboxRefusal 400 if a claim that the mapping needs is missing.
 */
export function certifyIdentity(kind: IdentityKind, claims: SampleClaims): CertifiedIdentity {
  const optional = (name: string) => claimText(claims[name]) ?? '';
  const claim = (name: string) => {
    const text = claimText(claims[name]);
    if (text === undefined) throw new SandboxRefusal(400, `There was an error processing the identity token: it has no claim ${name}`);
    return text;
  };
  const subject = claim('sub');
  const own = { 1: claim('iss'), 8: claim('iss'), 24: subject };
  if (kind === 'email') {
    if (claims.email_verified !== true) throw refused('its e-mail address is not verified');
    const email = claim('email');
    return { san: { type: 'email', value: email }, principal: email, extensions: own };
  }
  const mapped = MAPPINGS[kind]?.(claim, optional) ?? { san: subject, extensions: {} };
  if (!URL.canParse(mapped.san)) throw refused('its subject is not a URL');
  const known = Object.entries({ ...own, ...mapped.extensions }).filter(([, text]) => text !== '');
  return { san: { type: 'uri', value: mapped.san }, principal: subject, extensions: Object.fromEntries(known) };
}

const claimText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

const refused = (reason: string) => new SandboxRefusal(400, `There was an error processing the identity token: ${reason}`);
