/** Why a service of the sandbox does not do what it is asked; the server answers with it as the real services do. */
export class SandboxRefusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /** @param reason Goes to the client: never a token or a key. */
  constructor(status: number, reason: string, headers: Readonly<Record<string, string>> = {}) {
    super(reason);
    this.status = status;
    this.headers = headers;
  }
}
