import { type ActFacts, defineApprovableAct } from '@cm/kit/approvable-act';
import type { Ctx } from '@cm/kit/ctx';
import { common } from '@cm/kit/problems';
import { stableId } from '@cm/kit/ids';
import type { Words } from '@cm/kit/i18n';
import { z } from 'zod';
import { assertHoldsAllOf } from './over-colleague.ts';
import { listPasskeys } from './passkey.queries.ts';
import { problems } from './problems.ts';
import { removeFactors } from './remove-factors.ts';
import { permissionsOf } from './roles.queries.ts';
import type { UserKind } from './session.ts';
import { findSmsFactor } from './sms-factor.queries.ts';
import { lockUser } from './user.queries.ts';

const whose = z.strictObject({ userId: z.uuid() });
type Whose = z.infer<typeof whose>;

/** Long enough for a colleague who comes back the next morning. */
const LAPSES_AFTER = 86_400;

const label: Words = {
  fr: 'Réinitialiser la double authentification',
  ar: 'إعادة ضبط المصادقة الثنائية',
  en: 'Reset the two-factor authentication',
};

/**
 * Whose factors they are and which, as they are now. Over a colleague both who asks and who approves must hold all that the
 * colleague holds.
 * @throws ProblemError `identity.not_enrolled` for somebody without a second factor
 */
async function factsOf(tx: Ctx, kind: UserKind, { userId }: Whose): Promise<ActFacts | undefined> {
  const user = await lockUser(tx.db, userId);
  if (user?.kind !== kind) return undefined;
  const passkeys = await listPasskeys(tx.db, userId);
  if (user.totpEnabledAt === null && passkeys.length === 0) throw problems.not_enrolled();
  const sms = await findSmsFactor(tx.db, userId);
  return {
    subject: { type: 'user', id: userId, label: `${user.name} (${user.email})` },
    personId: userId,
    permissions: kind === 'staff' ? await permissionsOf(tx.db, userId) : [],
    world: JSON.stringify({
      email: user.email,
      authenticator: user.totpEnabledAt,
      passkeys: passkeys.map(({ id }) => id),
      number: sms?.provedAt ?? null,
    }),
  };
}

/** @throws ProblemError `identity.own_rights` over somebody who holds more than whoever approves */
async function reset(outer: Ctx, kind: UserKind, { userId }: Whose): Promise<void> {
  await outer.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (user?.kind !== kind) throw common.not_found();
    if (kind === 'staff') await assertHoldsAllOf(tx, userId);
    await removeFactors(tx, user, 'colleagues');
  });
}

const ofBoth = { label, input: whose, lapsesAfter: LAPSES_AFTER, problems: [problems.not_enrolled] } as const;

/** What somebody who lost their second factor needs from two colleagues. */
export const factorResetActs = [
  defineApprovableAct({
    ...ofBoth,
    key: 'identity.reset_staff_factors',
    summary: 'Ask for the removal of a colleague’s second factors, which a second person approves',
    example: { userId: stableId('staff-2') },
    permission: 'users.manage',
    facts: (ctx, input) => factsOf(ctx, 'staff', input),
    run: (ctx, input) => reset(ctx, 'staff', input),
  }),
  defineApprovableAct({
    ...ofBoth,
    key: 'identity.reset_customer_factors',
    summary: 'Ask for the removal of the second factors of a customer’s person, which a second person approves',
    example: { userId: stableId('user-1') },
    permission: 'customer_factors.reset',
    facts: (ctx, input) => factsOf(ctx, 'customer', input),
    run: (ctx, input) => reset(ctx, 'customer', input),
  }),
];
