import { type ClientHttp2Session, connect as connectHttp2, constants } from 'node:http2';
import { connect as connectSocket } from 'node:net';
import { MAX_TOKEN_ANSWER } from '../../base/limits.ts';

/**
 * `FetchJWTSVID` of the SPIFFE Workload API (SPIFFE_Workload_API.md, workload.proto): one unary gRPC call over a Unix socket. Only one
 * field of each of its two messages is needed, so a gRPC library would be too heavy.
 */

/** Thrown if the agent issues no token. The message is fixed text or a gRPC status, never text from the agent. */
export class WorkloadApiError extends Error {
  override readonly name = 'WorkloadApiError';
}

/** Milliseconds for the whole call. */
const CALL_TIMEOUT = 10_000;
/** gRPC statuses with a specific meaning here (SPIFFE_Workload_API.md, section 5.2). */
const STATUS: Readonly<Record<string, string>> = {
  '3': 'it does not accept this audience',
  '7': 'it has no identity for this process',
  '14': 'it is not ready yet',
};

/**
 * The first JWT-SVID for `audience`, which is the default one.
 *
 * @param socket Absolute path of the agent's socket.
 * @throws WorkloadApiError
 */
export async function fetchJwtSvid(socket: string, audience: string, signal: AbortSignal): Promise<string> {
  const session = connectHttp2('http://localhost', { createConnection: () => connectSocket(socket) });
  try {
    return readSvid(await call(session, encodeRequest(audience), AbortSignal.any([signal, AbortSignal.timeout(CALL_TIMEOUT)])));
  } finally {
    session.destroy();
  }
}

function call(session: ClientHttp2Session, request: Buffer, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new WorkloadApiError(reason));
    let connected = false;
    const lost = () => fail(connected ? 'it ended the call or took too long' : 'no process listens on its socket');
    session.on('connect', () => {
      connected = true;
    });
    session.on('error', lost);
    const stream = session.request(
      {
        [constants.HTTP2_HEADER_METHOD]: 'POST',
        [constants.HTTP2_HEADER_PATH]: '/SpiffeWorkloadAPI/FetchJWTSVID',
        'content-type': 'application/grpc',
        te: 'trailers',
        // Every call must carry this header, so that a web request cannot trigger one.
        'workload.spiffe.io': 'true',
      },
      { signal },
    );
    const pieces: Buffer[] = [];
    let length = 0;
    let status: string | undefined;
    const readStatus = (headers: Readonly<Record<string, unknown>>) => {
      if (headers['grpc-status'] !== undefined) status = String(headers['grpc-status']);
    };
    stream.on('response', readStatus);
    stream.on('trailers', readStatus);
    stream.on('error', lost);
    stream.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length <= MAX_TOKEN_ANSWER) return pieces.push(piece);
      fail('its response is too long');
      return stream.destroy();
    });
    // Not at the end of the data: the status follows it.
    stream.on('close', () =>
      status === '0'
        ? resolve(Buffer.concat(pieces))
        : fail(status === undefined ? 'it ended the call' : (STATUS[status] ?? `it responded with the status ${Number(status)}`)),
    );
    stream.end(request);
  });
}

/** `JWTSVIDRequest { repeated string audience = 1; }` in a gRPC frame: not compressed, length, message. */
function encodeRequest(audience: string): Buffer {
  const text = Buffer.from(audience);
  const message = Buffer.concat([Buffer.from([0x0a]), encodeVarint(text.length), text]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

/** `JWTSVIDResponse { repeated JWTSVID svids = 1; }`, `JWTSVID { string spiffe_id = 1; string svid = 2; }` */
function readSvid(frame: Buffer): string {
  if (frame.length < 5 || frame[0] !== 0 || frame.readUInt32BE(1) !== frame.length - 5)
    throw new WorkloadApiError('its response is malformed');
  const first = readField(frame.subarray(5), 1);
  const svid = first && readField(first, 2)?.toString('utf8');
  if (!svid) throw new WorkloadApiError('its response contains no token');
  return svid;
}

/** The first length-delimited field with this number; other fields are skipped. */
function readField(message: Buffer, wanted: number): Buffer | undefined {
  for (let at = 0; at < message.length; ) {
    const key = readVarint(message, at);
    const value = readVarint(message, key.next);
    const [field, wireType] = [key.value >>> 3, key.value & 7];
    if (wireType !== 0 && wireType !== 2) throw new WorkloadApiError('its response is malformed');
    const end = wireType === 2 ? value.next + value.value : value.next;
    if (end > message.length) throw new WorkloadApiError('its response is malformed');
    if (wireType === 2 && field === wanted) return message.subarray(value.next, end);
    at = end;
  }
  return undefined;
}

/** At most four bytes: no length here needs more. */
function readVarint(message: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < 4; index++) {
    const byte = message[start + index];
    if (byte === undefined) break;
    value |= (byte & 0x7f) << (7 * index);
    if (byte < 0x80) return { value, next: start + index + 1 };
  }
  throw new WorkloadApiError('its response is malformed');
}

function encodeVarint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
