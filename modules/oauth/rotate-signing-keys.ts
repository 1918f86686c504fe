import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { assertAtAScreen } from './assert-at-a-screen.ts';
import { ACCESS_TOKEN_SECONDS } from './oauth-client.ts';
import { signingKeyRotated } from './events.ts';
import { insertSigningKey, lockSigningKeys, updateSigningKey } from './signing-key.queries.ts';
import { newSigningKey } from './signing-key.ts';

/** Days that one key signs. */
const KEY_DAYS = 30;
/** Between the clocks of two machines. */
const SKEW_SECONDS = 60;

/** Makes the first keys of an operator, where there are none. */
export async function ensureSigningKeys(ctx: Ctx<'secrets'>): Promise<void> {
  if ((await lockSigningKeys(ctx.db)).length === 0) await makeCurrent(ctx, 'first', null);
}

/** The night's work: a key that has signed for 30 days makes place for the next one. An operator without clients has none. */
export async function rotateOldKeys(outer: Ctx<'secrets'>): Promise<void> {
  await outer.transaction(async (ctx) => {
    const current = (await lockSigningKeys(ctx.db)).find(({ state }) => state === 'current');
    if (!current?.currentFrom || addSeconds(current.currentFrom, KEY_DAYS * 86_400) > ctx.now()) return;
    await makeCurrent(ctx, 'schedule', null);
  });
}

/**
 * Replaces the key that signs, as an administrator asks. One that others may know is withdrawn: what it signed is nothing at once,
 * and clients ask for new tokens. Otherwise what it signed is good until it is over.
 *
 * @throws ProblemError `identity.client_session_needed`
 * @command every call replaces once more
 */
export async function rotateSigningKeys(
  outer: Ctx<'secrets'>,
  { withdrawn, reason }: { readonly withdrawn: boolean; readonly reason: string },
): Promise<void> {
  assertAtAScreen(outer);
  await outer.transaction((ctx) => makeCurrent(ctx, withdrawn ? 'withdrawn' : 'asked', reason));
}

async function makeCurrent(
  ctx: Ctx<'secrets'>,
  how: 'first' | 'schedule' | 'asked' | 'withdrawn',
  reason: string | null,
): Promise<void> {
  const keys = await lockSigningKeys(ctx.db);
  const now = ctx.now();
  const current = keys.find(({ state }) => state === 'current');
  if (current)
    await updateSigningKey(ctx.db, current.id, {
      privateKey: null,
      retiredAt: now,
      ...(how === 'withdrawn'
        ? { state: 'withdrawn' }
        : { state: 'retired', publishedUntil: addSeconds(now, ACCESS_TOKEN_SECONDS + SKEW_SECONDS) }),
    });
  const promoted = keys.find(({ state }) => state === 'next')?.id ?? (await addNext(ctx));
  await updateSigningKey(ctx.db, promoted, { state: 'current', currentFrom: now });
  await addNext(ctx);
  await emit(ctx, signingKeyRotated, { keyId: promoted, formerId: current?.id ?? null, how, reason });
}

async function addNext(ctx: Ctx<'secrets'>): Promise<string> {
  const id = uuidv7(ctx.now());
  await insertSigningKey(ctx.db, {
    id,
    state: 'next',
    ...(await newSigningKey(ctx, id)),
    createdAt: ctx.now(),
  });
  return id;
}
