import type { FastifyRequest } from 'fastify';
import { clientAddress, type NetworkList } from '../networks.ts';
import { common } from '../problems.ts';

/**
 * The address that a request comes from, see `clientAddress`.
 * @throws ProblemError `common.bad_request` when a trusted proxy names a hop that cannot be read: such a request has no
 *   address that could be inside or outside of anything, or be counted
 */
export function addressOf(request: FastifyRequest, proxies: NetworkList): string {
  const forwarded = request.headers['x-forwarded-for'];
  const header = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
  const address = clientAddress(request.socket.remoteAddress ?? '', header, proxies);
  if (address === undefined) throw common.bad_request({ reason: 'x-forwarded-for' });
  return address;
}
