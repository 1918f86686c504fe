import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { expect, test } from 'vitest';
import { clientAddress, clientNetwork, parseNetworks, siteNetwork } from './networks.ts';

test('networks hold IPv4, IPv6 and IPv4-mapped addresses, and nothing that is not an address', () => {
  const vpn = parseNetworks('10.8.0.0/16, fd00::/8,192.0.2.7');
  expect(['10.8.3.4', '::ffff:10.8.3.4', 'fd12::1', '192.0.2.7'].every((ip) => vpn.includes(ip))).toBe(true);
  expect(['10.9.0.1', '::1', '192.0.2.8', 'localhost', '', '10.8.0.1, 10.8.0.2'].some((ip) => vpn.includes(ip))).toBe(
    false,
  );
  expect(() => parseNetworks('10.8.0.0/33')).toThrow('"10.8.0.0/33" is not an IP address or a network');
});

test('only a trusted proxy may name the client', () => {
  const proxies = parseNetworks('192.0.2.0/24');
  expect(clientAddress('203.0.113.9', '10.8.0.1', proxies)).toBe('203.0.113.9');
  expect(clientAddress('192.0.2.1', '10.8.0.1, 203.0.113.9', proxies)).toBe('203.0.113.9');
  expect(clientAddress('192.0.2.1', '203.0.113.9, 192.0.2.2', proxies)).toBe('203.0.113.9');
  expect(clientAddress('::ffff:192.0.2.1', '203.0.113.9', proxies)).toBe('203.0.113.9');
  expect(clientAddress('192.0.2.1', undefined, proxies)).toBe('192.0.2.1');
});

test('a hop that cannot be read is never the proxy that named it', () => {
  const proxies = parseNetworks('192.0.2.0/24');
  const unreadable = [
    'not an address',
    '',
    ' ',
    ',',
    '203.0.113.9,',
    '203.0.113.9, unknown',
    '_hidden',
    '127.1',
    '010.8.0.1',
  ];
  for (const header of [
    ...unreadable,
    '203.0.113.9:443',
    '[2001:db8::1]',
    '0x7f000001',
    Array(21).fill('192.0.2.9').join(),
  ])
    expect(clientAddress('192.0.2.1', header, proxies), header).toBeUndefined();
  // What is left of the client's own hop is the client's word: nobody looks at it.
  expect(clientAddress('192.0.2.1', 'unknown, 203.0.113.9', proxies)).toBe('203.0.113.9');
  expect(clientAddress('192.0.2.1', '192.0.2.7, 192.0.2.8', proxies)).toBe('192.0.2.1');
  expect(clientAddress('203.0.113.9', 'unknown', proxies)).toBe('203.0.113.9');
});

test('the site around an IPv6 address is its /48, however it is written; an IPv4 address has none', () => {
  for (const spelling of [...SPELLINGS, '2001:db8:0:ffff::1', '2001:0DB8:0000:1234:5678::'])
    expect(siteNetwork(spelling)).toBe('2001:db8::/48');
  expect(siteNetwork('2001:db8:1::1')).toBe('2001:db8:1::/48');
  for (const ip of ['192.0.2.7', '::ffff:192.0.2.7', 'no address']) expect(siteNetwork(ip)).toBeUndefined();
});

const SPELLINGS = ['2001:db8::1', '2001:0db8:0:0:0:0:0:1', '2001:DB8::0:1', '2001:db8:0:0::1', '2001:db8::1%eth0'];

test('an address has one spelling, however it was written', () => {
  const none = parseNetworks('');
  for (const spelling of SPELLINGS) expect(clientAddress(spelling, undefined, none)).toBe('2001:db8::1');
  expect(clientAddress('::ffff:a08:1', undefined, none)).toBe('10.8.0.1');
  expect(clientAddress('::ffff:10.8.0.1', undefined, none)).toBe('10.8.0.1');
});

test('an IPv6 client is its /64, an IPv4 client its address', () => {
  for (const spelling of [...SPELLINGS, '2001:db8::ffff:ffff:ffff:ffff'])
    expect(clientNetwork(spelling)).toBe('2001:db8::/64');
  expect(clientNetwork('2001:db8:0:1::1')).toBe('2001:db8:0:1::/64');
  expect(clientNetwork('fe80::1%eth0')).toBe('fe80::/64');
  expect(clientNetwork('::ffff:192.0.2.7')).toBe('192.0.2.7');
  expect(clientNetwork('192.0.2.7')).toBe('192.0.2.7');
  expect(clientNetwork('no address')).toBe('no address');
});

test('two addresses are one client exactly when their first 64 bits are the same, in every spelling', () => {
  // Runs of zeros are what spellings differ in.
  const word = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }));
  const half = fc.tuple(word, word, word, word);
  const isMapped = (parts: readonly number[]): boolean => new ipaddr.IPv6([...parts]).isIPv4MappedAddress();
  fc.assert(
    fc.property(half, half, half, half, (one, other, host, otherHost) => {
      // A mapped address is an IPv4 one, whatever its first 64 bits.
      const addresses = [
        [...one, ...host],
        [...one, ...otherHost],
        [...other, ...host],
      ];
      fc.pre(!addresses.some(isMapped));
      const compressed = clientNetwork(new ipaddr.IPv6([...one, ...host]).toRFC5952String());
      expect(clientNetwork(new ipaddr.IPv6([...one, ...otherHost]).toNormalizedString())).toBe(compressed);
      const same = one.every((part, index) => part === other[index]);
      expect(clientNetwork(new ipaddr.IPv6([...other, ...host]).toRFC5952String()) === compressed).toBe(same);
    }),
  );
});

test('mapped networks are IPv4, and an address that programs read differently is none', () => {
  const vpn = parseNetworks('::ffff:10.8.0.0/112,2001:0db8:0:0::/32');
  expect(
    ['10.8.3.4', '::ffff:10.8.3.4', '2001:db8::1', '2001:0db8:ffff:0:0:0:0:1'].every((ip) => vpn.includes(ip)),
  ).toBe(true);
  expect(['10.9.0.1', '2001:db9::1', '010.8.0.1', '10.8.1', '0x0a.8.0.1'].some((ip) => vpn.includes(ip))).toBe(false);
  for (const wrong of ['10.8/16', '010.8.0.0/16', '10.8.0.0/', '10.8.0.0/16/2', '::ffff:10.8.0.0/90', '::/129', '1'])
    expect(() => parseNetworks(wrong)).toThrow(RangeError);
});
