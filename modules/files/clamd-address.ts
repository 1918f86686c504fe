import type { ClamdPlace } from './clamd-scanner.ts';

/** `unix:/run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`, as in the configuration. */
export function clamdAt(address: string): ClamdPlace['at'] {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const { hostname, port } = new URL(address);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port === '' ? 3310 : port) };
}
