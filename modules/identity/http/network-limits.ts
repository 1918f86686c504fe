import { instant, route } from '@cm/kit/http/route';
import { words } from '@cm/kit/i18n';
import type { ModuleManifest } from '@cm/kit/module';
import { named } from '@cm/kit/named';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { heldCallers } from '../held-callers.ts';
import { liftNetworkLimit } from '../lift-network-limit.ts';
import { problems } from '../problems.ts';
import { userKind } from '../session.ts';

/** Of whom a limit counts what is done: a network, an address tried from it, or somebody who is signed in there. */
const limitSubject = named('LimitSubject', z.enum(['ip', 'ip_and_body', 'person']));

/** The limits by network that the modules declare, whom they refuse now, and the way to lift one. */
export function networkLimitRoutes(modules: readonly ModuleManifest[]) {
  const limits = modules
    .flatMap(({ throttles = [] }) => throttles)
    .map(({ name, purpose, by, limit, windowSeconds, everywhere = false }) => ({
      name,
      purpose,
      by,
      limit,
      windowSeconds,
      everywhere,
    }));
  const purposes = new Map(limits.map(({ name, purpose }) => [name, purpose]));
  return [
    route({
      operationId: 'admin.networkLimits.list',
      method: 'GET',
      path: '/api/admin/network-limits',
      summary: 'The limits by network that are kept in the database, with what they are for and their bounds',
      access: { permission: 'logins.read' },
      response: z.object({
        items: z.array(
          z.object({
            name: z.string(),
            purpose: words,
            by: limitSubject,
            limit: z.int(),
            windowSeconds: z.int(),
            /** One count for all operators of the installation: whom it refuses is said to the platform alone. */
            everywhere: z.boolean(),
          }),
        ),
      }),
      example: {},
      handler: async () => ({ items: limits }),
    }),
    route({
      operationId: 'admin.heldCallers.list',
      method: 'GET',
      path: '/api/admin/held-callers',
      summary: 'Whom the limits by network refuse now, at most 200',
      access: { permission: 'logins.read' },
      response: z.object({
        items: z.array(
          z.object({
            limit: z.string(),
            /** Null of a limit of a module that is not served here. */
            purpose: words.nullable(),
            subject: z.string(),
            network: z.string().nullable(),
            user: z.object({ id: z.uuid(), name: z.string(), kind: userKind }).nullable(),
            most: z.int(),
            everywhere: z.boolean(),
            since: instant(),
            until: instant(),
          }),
        ),
      }),
      example: {},
      handler: async (ctx) => ({
        items: (await heldCallers(ctx)).map((held) => ({ ...held, purpose: purposes.get(held.limit) ?? null })),
      }),
    }),
    route({
      operationId: 'admin.heldCallers.lift',
      method: 'POST',
      path: '/api/admin/held-callers/liftings',
      summary: 'Let a network, or somebody there, try again that a limit refuses, with the reason',
      access: { permission: 'limits.lift' },
      recentProof: true,
      body: z.strictObject({
        limit: z.string().max(60),
        subject: z.string().max(200),
        reason: z.string().trim().min(5).max(400),
      }),
      response: null,
      problems: [problems.own_rights],
      example: {
        body: {
          limit: 'portal:sign-in',
          subject: '105.96.1.7',
          reason: 'Le bureau d’un client, derrière une seule adresse.',
        },
      },
      handler: async (ctx, { body: { reason, ...body } }) => {
        const declared = limits.find(({ name }) => name === body.limit);
        if (!declared) throw common.not_found();
        await liftNetworkLimit(ctx, { ...body, everywhere: declared.everywhere }, reason);
      },
    }),
  ];
}
