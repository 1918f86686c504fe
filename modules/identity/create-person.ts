import { type UserKind } from './session.ts';
import { hashPassword } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { seal } from '@cm/kit/secrets';
import { userRolesChanged } from './events.ts';
import { emailAddress } from './password.ts';
import { insertUserRoles, rolesByKey } from './roles.queries.ts';
import { totpPlace } from './totp-secret.ts';
import { insertUser, updateUser } from './user.queries.ts';

export interface NewPerson {
  readonly id: string;
  readonly kind: UserKind;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly password: string;
  /** Enrols the authenticator at once. */
  readonly totpSecret: Uint8Array;
  /** Keys of roles; staff only. */
  readonly roles: readonly string[];
}

/** Somebody ready to work: a verified address, a password, an enrolled authenticator. For demonstrations and drills. */
export async function createPerson(ctx: Ctx<'secrets'>, person: NewPerson): Promise<void> {
  const passwordHash = await hashPassword(person.password, ctx.ports.secrets.key('passwords'));
  await ctx.transaction(async (tx) => {
    await insertUser(
      tx.db,
      {
        ...person,
        email: emailAddress().parse(person.email),
        passwordHash,
        emailVerifiedAt: tx.now(),
      },
      tx.now(),
    );
    const sealed = seal(tx.ports.secrets.key('totp'), person.totpSecret, totpPlace(tx, person.id));
    await updateUser(tx.db, person.id, { totpSecret: sealed, totpEnabledAt: tx.now() });
    const roles = await rolesByKey(tx.db, person.roles);
    await insertUserRoles(
      tx.db,
      person.id,
      roles.map((role) => role.id),
    );
    await emit(tx, userRolesChanged, {
      userId: person.id,
      email: person.email,
      from: [],
      to: roles.map((role) => role.key),
    });
  });
}
