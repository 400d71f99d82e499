import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { trimEnd } from '../text/trim.ts';

/** Addresses that lead to this machine, to its link or to the metadata server of its cloud, with their prefix lengths. */
const INTERNAL_4: readonly (readonly [string, number])[] = [
  // Unspecified: connects to this machine (RFC 1122, 3.2.1.3).
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  // Link-local (RFC 3927): the metadata servers of AWS, Azure, Google Cloud, Oracle and others, and tokens of containers.
  ['169.254.0.0', 16],
  // Metadata servers elsewhere: Alibaba Cloud, Azure's platform services, Oracle Cloud.
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
  ['192.0.0.192', 32],
];
const INTERNAL_6: readonly (readonly [string, number])[] = [
  ['::', 128],
  ['::1', 128],
  ['fe80::', 10],
  // Metadata servers: AWS, AWS for containers, Google Cloud, Oracle Cloud.
  ['fd00:ec2::254', 128],
  ['fd00:ec2::23', 128],
  ['fd20:ce::254', 128],
  ['fd00:c1::a9fe:a9fe', 128],
];
/**
 * IPv6 prefixes of 96 bits that an IPv4 address follows: compatible (RFC 4291), translated (RFC 6052, 7915, 8215). `BlockList` knows
 * `::ffff:`. Networks may have NAT64 prefixes of their own, which nothing here can know.
 */
const CARRIERS = ['::', '::ffff:0:', '64:ff9b::', '64:ff9b:1::'];
/** 6to4 (RFC 3056): the IPv4 address follows these 16 bits. */
const SIX_TO_FOUR = '2002';

/** Names that mean such an address wherever they are resolved: here, or by a proxy. */
const INTERNAL_NAME =
  /^(?:(?:.+\.)?localhost|ip6-localhost|ip6-loopback|metadata|metadata\.google\.internal|metadata\.goog|metadata\.tencentyun\.com|instance-data(?:\.ec2\.internal)?)$/;

let blocked: BlockList | undefined;

/**
 * The family of an IP address, `undefined` for a name. Node makes its pattern for IPv6 at the first question, which takes milliseconds, so it
 * is asked only where there is a colon.
 */
export function familyOf(address: string): 4 | 6 | undefined {
  if (address.includes(':')) return isIPv6(address) ? 6 : undefined;
  return isIPv4(address) ? 4 : undefined;
}

/** Whether an IP address is this machine's loopback, link-local, unspecified, or a cloud's metadata server; written as IPv4 in IPv6 too. */
export function isInternalAddress(address: string): boolean {
  const [plain = ''] = address.split('%');
  const family = familyOf(plain);
  if (family === undefined) return false;
  blocked ??= listBlocked();
  return blocked.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}

/** Whether the host of a URL is such an address, or a name that always means one. Other names are known only once they are resolved. */
export function isInternalHost({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return familyOf(host) === undefined ? INTERNAL_NAME.test(trimEnd(host, '.')) : isInternalAddress(host);
}

function listBlocked(): BlockList {
  const list = new BlockList();
  for (const [address, bits] of INTERNAL_6) list.addSubnet(address, bits, 'ipv6');
  for (const [address, bits] of INTERNAL_4) {
    list.addSubnet(address, bits, 'ipv4');
    for (const carrier of CARRIERS) list.addSubnet(`${carrier}${address}`, 96 + bits, 'ipv6');
    const [first = 0, second = 0, third = 0, fourth = 0] = address.split('.').map(Number);
    const groups = [SIX_TO_FOUR, ((first << 8) | second).toString(16), ((third << 8) | fourth).toString(16)];
    list.addSubnet(`${groups.join(':')}::`, 16 + bits, 'ipv6');
  }
  return list;
}
