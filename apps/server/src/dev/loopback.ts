import type { IncomingHttpHeaders } from 'node:http';
import { clientAddress, type NetworkList, parseNetworks } from '@cm/kit/networks';

const LOOPBACK = parseNetworks('127.0.0.0/8,::1/128');

/** What says that a request was passed on by something in between. */
const PASSED_ON = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/**
 * Does a visitor sit at this machine? The address counts by the rule of the trusted proxies; what a proxy passed on that
 * nobody trusts comes from anywhere, though its socket is local.
 */
export function isAtThisMachine(
  socketAddress: string | undefined,
  headers: IncomingHttpHeaders,
  proxies: NetworkList,
): boolean {
  if (socketAddress === undefined) return false;
  const forwarded = headers['x-forwarded-for'];
  const header = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
  if (!proxies.includes(socketAddress) && PASSED_ON.some((name) => headers[name] !== undefined)) return false;
  const address = clientAddress(socketAddress, header, proxies);
  // A trusted proxy that names nobody says nothing of who asks.
  return address !== undefined && LOOPBACK.includes(address) && !proxies.includes(address);
}
