import type { Result } from '@cm/api-client/client';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export type IdentityProvider = Result<'admin.identityProviders.list'>['items'][number];
export type RedirectUris = Result<'admin.identityProviders.list'>['redirectUris'];

/** The providers with the addresses to register at them. */
export const identityProvidersQuery = () => recordQuery('admin.identityProviders.list', {});
