import { createHash, createHmac } from 'node:crypto';

export interface Presigned {
  method: 'GET' | 'PUT';
  url: string;
  key: string;
  secret: string;
  /** Seconds. */
  expires?: number;
  now?: Date;
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** A pre-signed URL as AWS Signature Version 4 makes it, with the host as the only signed header. */
export function presign({ method, url, key, secret, expires = 300, now = new Date() }: Presigned): string {
  const address = new URL(url);
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = `${time.slice(0, 8)}/us-east-1/s3/aws4_request`;
  address.search = new URLSearchParams([
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${key}/${scope}`],
    ['X-Amz-Date', time],
    ['X-Amz-Expires', String(expires)],
    ['X-Amz-SignedHeaders', 'host'],
  ]).toString();
  const canonical = [method, address.pathname, address.search.slice(1), `host:${address.host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const signing = ['us-east-1', 's3', 'aws4_request'].reduce<Buffer>(
    (from, part) => hmac(from, part),
    hmac(`AWS4${secret}`, time.slice(0, 8)),
  );
  address.searchParams.append('X-Amz-Signature', hmac(signing, toSign).toString('hex'));
  return address.href;
}
