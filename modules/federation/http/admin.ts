import { signInZone } from '@cm/identity';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { addIdentityProvider } from '../add-identity-provider.ts';
import { changeIdentityProvider } from '../change-identity-provider.ts';
import { enableIdentityProvider } from '../enable-identity-provider.ts';
import { issuer, providerSettings, redirectUriOf } from '../identity-provider.ts';
import { listProviders, type ProviderRow } from '../identity-provider.queries.ts';
import { countLinks } from '../identity-link.queries.ts';
import { problems } from '../problems.ts';
import { providerTests } from '../throttles.ts';
import { removeIdentityProvider } from '../remove-identity-provider.ts';
import { testIdentityProvider } from '../test-identity-provider.ts';

const access = { permission: 'providers.manage' } as const;
const example = { params: { id: stableId('identity-provider-1') } };

/** Without the secret, which nobody is given back. */
const identityProvider = named(
  'IdentityProvider',
  z.object({
    id: z.uuid(),
    name: z.string(),
    issuer: z.string(),
    clientId: z.string(),
    zones: z.array(signInZone),
    countsAsSecondFactor: z.boolean(),
    enabledAt: instant().nullable(),
    createdAt: instant(),
    /** How many people have linked an account to it. */
    people: z.int(),
  }),
);

const shown = ({ clientSecret: _secret, zones, ...provider }: ProviderRow, people: number) => ({
  ...provider,
  people,
  zones: signInZone.options.filter((zone) => zones.includes(zone)),
});

export const adminRoutes = [
  route({
    operationId: 'admin.identityProviders.list',
    method: 'GET',
    path: '/api/admin/identity-providers',
    summary: 'The identity providers by which people sign in, and the addresses to register there, at most 50',
    access,
    response: z.object({
      items: z.array(identityProvider),
      redirectUris: z.object({ portal: z.string(), corporate: z.string() }),
    }),
    example: {},
    handler: async (ctx) => {
      const people = await countLinks(ctx.db);
      return {
        items: (await listProviders(ctx.db)).map((one) => shown(one, people.get(one.id) ?? 0)),
        redirectUris: {
          portal: redirectUriOf(ctx.tenant.baseUrl, 'portal'),
          corporate: redirectUriOf(ctx.tenant.baseUrl, 'corporate'),
        },
      };
    },
  }),
  route({
    operationId: 'admin.identityProviders.add',
    method: 'POST',
    path: '/api/admin/identity-providers',
    summary: 'Add an identity provider; it lets nobody in until it is enabled',
    access,
    recentProof: true,
    duringEmergency: 'refused',
    body: providerSettings.extend({ issuer: issuer() }),
    response: z.object({ id: z.uuid() }),
    status: 201,
    problems: [problems.provider_known, problems.too_many_providers],
    example: {
      body: {
        name: 'Annuaire Atlas',
        issuer: 'https://identite.atlas.dz',
        clientId: 'cloudmanager',
        clientSecret: 'un secret du fournisseur',
        zones: ['corporate'],
        countsAsSecondFactor: false,
      },
    },
    handler: async (ctx: Ctx<'secrets'>, { body }) => ({ id: await addIdentityProvider(ctx, body) }),
  }),
  route({
    operationId: 'admin.identityProviders.change',
    method: 'PUT',
    path: '/api/admin/identity-providers/:id',
    summary: 'Change an identity provider; its issuer stays, and so does the secret when none is given',
    access,
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    body: providerSettings,
    response: null,
    problems: [problems.provider_known],
    example: {
      ...example,
      body: { name: 'Annuaire', clientId: 'cloudmanager', zones: ['corporate'], countsAsSecondFactor: false },
    },
    handler: (ctx: Ctx<'secrets'>, { params, body }) => changeIdentityProvider(ctx, params.id, body),
  }),
  manualRoute({
    operationId: 'admin.identityProviders.test',
    method: 'POST',
    path: '/api/admin/identity-providers/:id/tests',
    summary: 'Ask an identity provider now what it is',
    access,
    params: idParams,
    throttle: [providerTests],
    response: z.object({ authorizationHost: z.string(), namesItself: z.boolean() }),
    problems: [problems.provider_inside, problems.provider_silent, problems.provider_unfit],
    example,
    handler: (ctx: OutsideCtx<'providers'>, { params }) => testIdentityProvider(ctx, params.id),
  }),
  route({
    operationId: 'admin.identityProviders.enable',
    method: 'PUT',
    path: '/api/admin/identity-providers/:id/activation',
    summary: 'Let people in by an identity provider, or nobody any more',
    access,
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    body: z.strictObject({ enabled: z.boolean() }),
    response: null,
    example: { ...example, body: { enabled: true } },
    handler: (ctx, { params, body }) => enableIdentityProvider(ctx, params.id, body.enabled),
  }),
  route({
    operationId: 'admin.identityProviders.remove',
    method: 'DELETE',
    path: '/api/admin/identity-providers/:id',
    summary: 'Remove an identity provider, with every link to it; the sessions that it opened end',
    access,
    recentProof: true,
    params: idParams,
    response: null,
    example,
    handler: (ctx, { params }) => removeIdentityProvider(ctx, params.id),
  }),
];
