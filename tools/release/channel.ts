/** What is found where a version is published: nothing, this very version, something else under its name, or a reason not to publish. */
export type Found = { state: 'absent' } | { state: 'same' } | { state: 'different'; what: string } | { state: 'unwanted'; why: string };

/** A place where versions are published. */
export interface Channel {
  /** For people: `npm`. */
  name: string;
  find(): Promise<Found>;
  publish(): Promise<void>;
}

/**
 * Publishes a version that is not there yet, so that the job of a channel can run again after another channel failed.
 *
 * @param say Gets a line for people.
 * @throws Error where the version is there with another content: a published version never changes
 */
export async function publishOnce(channel: Channel, say: (line: string) => void): Promise<void> {
  const found = await channel.find();
  switch (found.state) {
    case 'same':
      return say(`${channel.name} has this version already: nothing to do.`);
    case 'unwanted':
      return say(`${channel.name} is left as it is: ${found.why}.`);
    case 'different':
      throw new Error(
        `${channel.name} has this version already, but ${found.what}. A published version does not change: release a new one.`,
      );
    case 'absent':
      await channel.publish();
      return say(`${channel.name} has this version now.`);
  }
}
