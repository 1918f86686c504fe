import { type AnyRoute, idParams, instant, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { KIND_OF_ZONE, type SignInZone } from '../session.ts';
import { endTrust, trustedDevices } from '../trusted-device.ts';
import { self } from './self.ts';

const trusted = named(
  'TrustedDevices',
  z.object({
    /** How long another one may be trusted; null: none may, and none is. */
    days: z.int().nullable(),
    items: z.array(
      z.object({
        id: z.uuid(),
        /** « Firefox · Windows »; empty where the browser does not say. */
        device: z.string(),
        current: z.boolean(),
        trustedAt: instant(),
        lastUsedAt: instant(),
        until: instant(),
      }),
    ),
  }),
);

/** The browsers in which a person is not asked for their second factor, alike in the portal and for staff. */
export function trustedDeviceRoutes(zone: SignInZone): AnyRoute[] {
  return [
    route({
      operationId: `${zone}.trustedDevices.list`,
      method: 'GET',
      path: `/api/${zone}/trusted-devices`,
      summary: 'The devices on which one is not asked for one’s second factor',
      access: 'self',
      response: trusted,
      example: {},
      handler: (ctx) => {
        const { userId: id, sessionId } = self(ctx);
        return trustedDevices(ctx, { id, kind: KIND_OF_ZONE[zone], sessionId });
      },
    }),
    route({
      operationId: `${zone}.trustedDevices.endAll`,
      method: 'DELETE',
      path: `/api/${zone}/trusted-devices`,
      summary: 'Be asked for one’s second factor on every device again',
      access: 'self',
      response: z.object({ ended: z.int() }),
      example: {},
      handler: async (ctx) => ({ ended: await endTrust(ctx, self(ctx), null) }),
    }),
    route({
      operationId: `${zone}.trustedDevices.end`,
      method: 'DELETE',
      path: `/api/${zone}/trusted-devices/:id`,
      summary: 'Be asked for one’s second factor on one device again',
      access: 'self',
      params: idParams,
      response: null,
      example: { params: { id: stableId('trust-1') } },
      handler: async (ctx, { params }) => {
        await endTrust(ctx, self(ctx), params.id);
      },
    }),
  ];
}
