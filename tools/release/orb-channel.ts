import type { Channel } from './channel.ts';

export interface OrbRegistry {
  /** Of the GraphQL interface. */
  url: string;
  token: string;
}

/** What CircleCI's own command line sends (its source, api/api.go): the registry of orbs has no other interface. */
const SOURCE = 'query($orbVersionRef: String!) { orbVersion(orbVersionRef: $orbVersionRef) { source } }';
const IDENTITY = 'query($name: String!, $namespace: String) { orb(name: $name) { id } registryNamespace(name: $namespace) { id } }';
const PUBLISH =
  'mutation($config: String!, $orbId: UUID!, $version: String!) { publishOrb(orbId: $orbId, orbYaml: $config, version: $version) { orb { version } errors { message } } }';

/**
 * The registry of orbs at CircleCI.
 *
 * @param orb Its name and version, and the packed text.
 */
export function orbChannel(orb: { name: string; version: string; text: string }, registry: OrbRegistry): Channel {
  const [namespace = ''] = orb.name.split('/');
  return {
    name: 'The orb registry',
    async find() {
      const { orbVersion } = await ask<{ orbVersion: { source: string } | null }>(registry, SOURCE, {
        orbVersionRef: `${orb.name}@${orb.version}`,
      });
      if (!orbVersion) return { state: 'absent' };
      return orbVersion.source.trim() === orb.text.trim() ? { state: 'same' } : { state: 'different', what: 'its source differs' };
    },
    async publish() {
      const { orb: known } = await ask<{ orb: { id: string } | null }>(registry, IDENTITY, { name: orb.name, namespace });
      if (!known)
        throw new Error(`There is no orb ${orb.name}. Somebody with rights to ${namespace} has to create it: circleci orb create.`);
      const { publishOrb } = await ask<{ publishOrb: { errors: { message: string }[] } }>(registry, PUBLISH, {
        config: orb.text,
        orbId: known.id,
        version: orb.version,
      });
      if (publishOrb.errors.length > 0) throw new Error(publishOrb.errors.map(({ message }) => message).join('\n'));
    },
  };
}

async function ask<Data>({ url, token }: OrbRegistry, query: string, variables: object): Promise<Data> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: token, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    redirect: 'error',
    signal: AbortSignal.timeout(60_000),
  });
  if (!answer.ok) throw new Error(`The orb registry answered ${answer.status}.`);
  const { data, errors = [] } = (await answer.json()) as { data?: Data; errors?: { message: string }[] };
  if (!data || errors.length > 0) throw new Error(`The orb registry answered: ${errors.map(({ message }) => message).join('\n')}`);
  return data;
}
