/** Why a service of the sandbox refuses a request. The server answers in the format of the real services. */
export class SandboxRefusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /** @param reason Sent to the client. Never contains a token or a key. */
  constructor(status: number, reason: string, headers: Readonly<Record<string, string>> = {}) {
    super(reason);
    this.status = status;
    this.headers = headers;
  }
}
