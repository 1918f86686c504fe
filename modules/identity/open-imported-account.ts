import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { accountImported } from './events.ts';
import { costOf, isBcrypt, sealImported } from './imported-password.ts';
import { insertImportedPassword } from './imported-password.queries.ts';
import { insertUser } from './user.queries.ts';

export interface ImportedAccount {
  readonly email: string;
  readonly name: string;
  readonly phone: string | null;
  readonly locale: Locale;
  /** What `isBcrypt` says yes to. */
  readonly bcrypt: string;
}

/**
 * An account with the password that its owner has in another system. Nobody is told, and nobody proved the address: before it opens
 * anything, its owner types the password and presses the link that is mailed then (`verifyEmail`).
 *
 * @returns null when the address has an account: it stays as it is
 * @command an address has one account: the second call answers null
 */
export async function openImportedAccount(ctx: Ctx<'secrets'>, account: ImportedAccount): Promise<string | null> {
  const { bcrypt, email, name, phone, locale } = account;
  if (!isBcrypt(bcrypt)) throw new Error('not a password that can be imported');
  return ctx.transaction(async (tx) => {
    const id = uuidv7(tx.now());
    if (!(await insertUser(tx.db, { id, kind: 'customer', email, name, phone, locale }, tx.now()))) return null;
    const sealed = sealImported(tx, id, bcrypt);
    await insertImportedPassword(tx.db, { userId: id, sealed, cost: costOf(bcrypt), createdAt: tx.now() });
    await emit(tx, accountImported, { userId: id, email });
    return id;
  });
}
