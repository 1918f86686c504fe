import { type AnyRoute, route } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { ownNetworks, setOwnNetworks } from '../account-networks.ts';
import { problems } from '../problems.ts';
import type { SignInZone } from '../session.ts';
import { tokenNetworks } from '../token-networks.ts';
import { self } from './self.ts';

const networks = named('AccountNetworks', z.object({ networks: z.array(z.string()), address: z.string() }));
export const wantedNetworks = named('WantedAccountNetworks', z.strictObject({ networks: tokenNetworks() }));

/** Where alone a person's account may be used from, alike in the portal and for staff. */
export function accountNetworkRoutes(zone: SignInZone): AnyRoute[] {
  return [
    route({
      operationId: `${zone}.accountNetworks.get`,
      method: 'GET',
      path: `/api/${zone}/account-networks`,
      summary: 'The networks from which alone one’s account may be used, and the address that one asks from',
      access: 'self',
      response: networks,
      example: {},
      handler: (ctx) => ownNetworks(ctx, self(ctx).userId),
    }),
    route({
      operationId: `${zone}.accountNetworks.set`,
      method: 'PUT',
      path: `/api/${zone}/account-networks`,
      summary: 'Name the networks from which alone one’s account may be used; none: from anywhere',
      access: 'self',
      recentProof: true,
      body: wantedNetworks,
      response: null,
      problems: [problems.networks_shut_out],
      example: { body: { networks: ['127.0.0.1', '10.8.0.0/16'] } },
      handler: (ctx, { body }) => setOwnNetworks(ctx, self(ctx).userId, body.networks),
    }),
  ];
}
