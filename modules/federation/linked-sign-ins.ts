import type { SignInZone } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { lets } from './begin-provider-sign-in.ts';
import { listIdentityLinks } from './identity-link.queries.ts';
import { listProviders } from './identity-provider.queries.ts';

/** The providers that let people in here, for the sign-in page. */
export async function offeredProviders(ctx: Ctx, zone: SignInZone): Promise<{ id: string; name: string }[]> {
  const providers = await listProviders(ctx.db);
  return providers.filter((one) => lets(one, zone)).map(({ id, name }) => ({ id, name }));
}

export interface LinkedSignIn {
  readonly id: string;
  readonly name: string;
  /** Null where the person is not linked. */
  readonly linkedAt: Date | null;
  readonly lastUsedAt: Date | null;
  /** It lets people in here today; a link to one that does not can still be taken away. */
  readonly offered: boolean;
}

/** A person's links, and what else they might link. */
export async function linkedSignIns(ctx: Ctx, zone: SignInZone, userId: string): Promise<LinkedSignIn[]> {
  const links = new Map((await listIdentityLinks(ctx.db, userId)).map((link) => [link.providerId, link]));
  return (await listProviders(ctx.db)).flatMap((provider) => {
    const link = links.get(provider.id);
    const isOffered = lets(provider, zone);
    if (!link && !isOffered) return [];
    const { id, name } = provider;
    return { id, name, linkedAt: link?.createdAt ?? null, lastUsedAt: link?.lastUsedAt ?? null, offered: isOffered };
  });
}
