import { hash, verify } from '@node-rs/bcrypt';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { seal, unseal } from '@cm/kit/secrets';
import type { ImportedPasswordRow } from './imported-password.queries.ts';

const BCRYPT = /^\$2[aby]\$(0[4-9]|1[0-2])\$[./A-Za-z0-9]{53}$/;

/**
 * Whether a text is a password as WHMCS keeps it: bcrypt of PHP's `password_hash`, of cost 4 to 12. Older ones (MD5 with a salt) are
 * not: whoever has the dump has the password.
 */
export const isBcrypt = (text: string): boolean => BCRYPT.test(text);

/** The cost of a hash that `isBcrypt` knows. */
export const costOf = (bcrypt: string): number => Number(BCRYPT.exec(bcrypt)?.[1]);

/** As it is kept: sealed for the person whose it is. */
export function sealImported(ctx: Ctx<'secrets'>, userId: string, bcrypt: string): Buffer {
  return seal(ctx.ports.secrets.key('imported-passwords'), Buffer.from(bcrypt), placeOf(ctx, userId));
}

/**
 * Whether a password is the one that was imported. As long as an operator has any of them, each of its sign-ins costs the same
 * work, 2^`highest` rounds, whether the person has one, another kind of password, or is nobody: time must not tell (B2).
 */
export async function tryImported(
  ctx: OutsideCtx<'secrets'>,
  password: string,
  { imported, highest }: { readonly imported: ImportedPasswordRow | undefined; readonly highest: number | null },
): Promise<boolean> {
  if (highest === null) return false;
  const right = imported !== undefined && (await verify(password, opened(ctx, imported)));
  for (const cost of decoyCosts(imported?.cost ?? null, highest)) await verify(password, await decoyOf(cost));
  return right;
}

/** What is computed beside a password of a cost, or of nobody's, to come to 2^`highest` rounds. */
export function decoyCosts(cost: number | null, highest: number): number[] {
  return cost === null ? [highest] : Array.from({ length: highest - cost }, (_, index) => cost + index);
}

const opened = (ctx: OutsideCtx<'secrets'>, { sealed, userId }: ImportedPasswordRow): string =>
  unseal(ctx.ports.secrets.key('imported-passwords'), sealed, placeOf(ctx, userId)).toString();

const decoys = new Map<number, Promise<string>>();

function decoyOf(cost: number): Promise<string> {
  const known = decoys.get(cost) ?? hash('nobody has this password', { cost });
  decoys.set(cost, known);
  return known;
}

const placeOf = (ctx: Pick<Ctx, 'tenant'>, userId: string): string =>
  `${ctx.tenant.id}|identity.imported_passwords|${userId}|sealed`;
