import { expect, test } from '@jest/globals';
import { isInternalAddress, isInternalHost } from '../../../src/base/http/internal-address.ts';

const INTERNAL = [
  ...['0.0.0.0', '0.1.2.3', '127.0.0.1', '127.255.255.254', '169.254.169.254', '169.254.170.2', '100.100.100.200', '168.63.129.16'],
  ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fd00:ec2::254', 'fd00:ec2::23', 'fd20:ce::254'],
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:a9fe:a9fe', '::127.0.0.1', '64:ff9b::169.254.169.254', '0:0:0:0:0:ffff:0:0'],
  ...['64:ff9b:1::7f00:1', '::ffff:0:127.0.0.1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '2002:6464:64c8::', '::ffff:100.100.100.200'],
];
const OTHER = [
  ...['1.1.1.1', '10.0.0.1', '172.16.0.1', '192.168.1.1', '100.100.100.201', '126.255.255.255', '128.0.0.1', '169.253.255.255'],
  ...[
    '2606:4700::1111',
    'fd00::1',
    'fec0::1',
    '::ffff:1.1.1.1',
    '64:ff9b::808:808',
    '2002:808:808::1',
    '2002:6464:64c9::',
    'fd00:ec2::255',
    'localhost',
    '',
    'a.example',
  ],
];

test.each(INTERNAL)('%s is internal', (address) => expect(isInternalAddress(address)).toBe(true));
test.each(OTHER)('%s is not', (address) => expect(isInternalAddress(address)).toBe(false));

test.each([
  ...[
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://[::1]:80/',
    'http://[::ffff:169.254.169.254]/',
  ],
  ...['http://localhost/', 'https://LOCALHOST./', 'http://a.localhost/', 'http://metadata.google.internal./', 'http://metadata/'],
  ...['http://instance-data/latest', 'http://ip6-localhost/', 'http://０.0.0.0/', 'http://①②⑦.0.0.1/'],
])('the host of %s is internal, however it is written', (url) => expect(isInternalHost(new URL(url))).toBe(true));

test.each([
  'https://a.example/',
  'https://localhost.example/',
  'https://10.0.0.1/',
  'https://my-metadata.example/',
  'https://[2606:4700::1]/',
])('the host of %s is not', (url) => expect(isInternalHost(new URL(url))).toBe(false));
