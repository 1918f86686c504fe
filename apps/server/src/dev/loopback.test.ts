import { parseNetworks } from '@cm/kit/networks';
import { expect, test } from 'vitest';
import { isAtThisMachine } from './loopback.ts';

test.each<[string, string | undefined, Record<string, string>, string, boolean]>([
  ['this machine', '127.0.0.1', {}, '', true],
  ['this machine, IPv6', '::1', {}, '', true],
  ['this machine, mapped', '::ffff:127.0.0.1', {}, '', true],
  ['elsewhere', '192.0.2.7', {}, '', false],
  ['nowhere', undefined, {}, '', false],
  ['elsewhere that says here', '192.0.2.7', { 'x-forwarded-for': '127.0.0.1' }, '', false],
  ['a local proxy that nobody trusts', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }, '', false],
  ['a local proxy that nobody trusts, in another header', '127.0.0.1', { forwarded: 'for=203.0.113.9' }, '', false],
  ['through a trusted local proxy', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }, '127.0.0.1', false],
  ['through a trusted local proxy, unreadable', '127.0.0.1', { 'x-forwarded-for': 'unknown' }, '127.0.0.1', false],
  ['a trusted local proxy that names nobody', '127.0.0.1', {}, '127.0.0.1', false],
  ['here, through a trusted proxy', '192.0.2.1', { 'x-forwarded-for': '127.0.0.1' }, '192.0.2.1', true],
])('%s', (_what, socket, headers, proxies, expected) => {
  expect(isAtThisMachine(socket, headers, parseNetworks(proxies))).toBe(expected);
});
