import { identityProblems, sensitiveActs } from '@cm/identity';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { createOAuthClient } from '../create-oauth-client.ts';
import { oauthClients } from '../list-oauth-clients.ts';
import {
  clientReason,
  clientSecretSlot,
  clientState,
  issuerOf,
  LONGEST_OVERLAP_HOURS,
  signingKeyState,
  wantedClient,
} from '../oauth-client.ts';
import { problems } from '../problems.ts';
import { rotateClientSecret } from '../rotate-client-secret.ts';
import { rotateSigningKeys } from '../rotate-signing-keys.ts';
import { setClientAccess } from '../set-client-access.ts';
import { listSigningKeys } from '../signing-key.queries.ts';
import { takeOverClient } from '../take-over-client.ts';

/** Counted with whatever else a person does with their secrets. */
const sensitive = [sensitiveActs];
const access = { permission: 'oauth_clients.manage' } as const;
const params = { params: { id: stableId('oauth-client-1') } };
const why = 'La supervision change de serveur.';

const client = named(
  'OAuthClient',
  z.object({
    id: z.uuid(),
    name: z.string(),
    owner: z.object({ id: z.uuid(), name: z.string(), active: z.boolean() }),
    state: clientState,
    scopes: z.array(z.string()),
    lacking: z.array(z.string()),
    networks: z.array(z.string()),
    createdAt: instant(),
    expiresAt: instant().nullable(),
    disabledAt: instant().nullable(),
    lastTokenAt: instant().nullable(),
    lastRefusedAt: instant().nullable(),
    secrets: z.array(
      z.object({ slot: clientSecretSlot, prefix: z.string(), createdAt: instant(), expiresAt: instant().nullable() }),
    ),
  }),
);

const signingKey = named(
  'SigningKey',
  z.object({
    id: z.uuid(),
    state: signingKeyState,
    createdAt: instant(),
    currentFrom: instant().nullable(),
    retiredAt: instant().nullable(),
    publishedUntil: instant().nullable(),
  }),
);

export const adminRoutes = [
  route({
    operationId: 'admin.oauthClients.list',
    method: 'GET',
    path: '/api/admin/oauth-clients',
    summary: 'The machine clients, those in use first, at most 200, and where they ask for access tokens',
    access,
    response: z.object({
      items: z.array(client),
      server: z.object({
        issuer: z.string(),
        audience: z.string(),
        tokenEndpoint: z.string(),
        jwksUri: z.string(),
      }),
    }),
    example: {},
    handler: async (ctx) => ({ items: await oauthClients(ctx), server: issuerOf(ctx.tenant) }),
  }),
  // By hand: an answer that is kept to be replayed would keep the secret with it.
  manualRoute({
    operationId: 'admin.oauthClients.create',
    method: 'POST',
    path: '/api/admin/oauth-clients',
    summary: 'Make a machine client; its secret is shown this once',
    access,
    recentProof: true,
    duringEmergency: 'refused',
    throttle: sensitive,
    body: wantedClient,
    response: named('NewOAuthClient', z.object({ id: z.uuid(), secret: z.string() })),
    status: 201,
    problems: [identityProblems.unknown_scope, problems.too_many_clients, problems.client_session_needed],
    example: {
      body: {
        name: 'Supervision',
        scopes: ['tickets.read'],
        networks: ['10.8.0.0/16'],
        expiresInDays: 365,
        reason: why,
      },
    },
    handler: (ctx: OutsideCtx<'secrets'>, { body }) => createOAuthClient(ctx, body),
  }),
  manualRoute({
    operationId: 'admin.oauthClients.rotateSecret',
    method: 'POST',
    path: '/api/admin/oauth-clients/:id/secrets',
    summary:
      'Give a machine client another secret, shown this once; the one before is good for some hours more, or no more',
    access,
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    body: z.strictObject({ overlapHours: z.int().min(0).max(LONGEST_OVERLAP_HOURS), reason: clientReason() }),
    response: named('NewOAuthClientSecret', z.object({ secret: z.string() })),
    status: 201,
    problems: [identityProblems.own_rights, problems.client_session_needed],
    example: { ...params, body: { overlapHours: 24, reason: why } },
    handler: (ctx: OutsideCtx, input) => rotateClientSecret(ctx, input.params.id, input.body),
  }),
  route({
    operationId: 'admin.oauthClients.setAccess',
    method: 'PUT',
    path: '/api/admin/oauth-clients/:id/access',
    summary: 'Shut a machine client out at once, or let it in again',
    access,
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    body: z.strictObject({ disabled: z.boolean(), reason: clientReason() }),
    response: null,
    problems: [identityProblems.own_rights, problems.too_many_clients, problems.client_session_needed],
    example: { ...params, body: { disabled: true, reason: why } },
    handler: (ctx, input) => setClientAccess(ctx, input.params.id, input.body),
  }),
  route({
    operationId: 'admin.oauthClients.takeOver',
    method: 'PUT',
    path: '/api/admin/oauth-clients/:id/owner',
    summary: 'Answer for a machine client from now on, in place of who did',
    access,
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    body: z.strictObject({ reason: clientReason() }),
    response: null,
    problems: [identityProblems.own_rights, problems.client_session_needed],
    example: { ...params, body: { reason: why } },
    handler: (ctx, input) => takeOverClient(ctx, input.params.id, input.body.reason),
  }),
  route({
    operationId: 'admin.signingKeys.list',
    method: 'GET',
    path: '/api/admin/signing-keys',
    summary: 'The keys that sign access tokens, with their states, newest first, at most 50',
    access,
    response: z.object({ items: z.array(signingKey) }),
    example: {},
    handler: async (ctx) => ({ items: await listSigningKeys(ctx.db) }),
  }),
  route({
    operationId: 'admin.signingKeys.rotate',
    method: 'POST',
    path: '/api/admin/signing-keys/rotations',
    summary: 'Replace the key that signs; withdrawn, what it signed is nothing at once',
    access,
    recentProof: true,
    body: z.strictObject({ withdrawn: z.boolean(), reason: clientReason() }),
    response: null,
    problems: [problems.client_session_needed],
    example: { body: { withdrawn: false, reason: 'Rotation annuelle demandée par la DSI.' } },
    handler: async (ctx: Ctx<'secrets'>, { body }) => rotateSigningKeys(ctx, body),
  }),
];
