import { expect, test } from 'vitest';
import { clientAddress, parseNetworks } from './access.ts';

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
  expect(clientAddress('192.0.2.1', 'not an address', proxies)).toBe('192.0.2.1');
  expect(clientAddress('192.0.2.1', undefined, proxies)).toBe('192.0.2.1');
});
