import { parseNetworks } from '@cm/kit/networks';

const LOOPBACK = parseNetworks('127.0.0.0/8,::1/128');

export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && LOOPBACK.includes(address);
}
