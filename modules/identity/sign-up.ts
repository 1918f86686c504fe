import { type CustomerKind } from './customer-kind.ts';
import { hashPassword } from '@cm/kit/crypto';
import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { invalidField } from '@cm/kit/problems';
import { refuseDisposable } from './disposable-address.ts';
import { signUpRepeated, userSignedUp } from './events.ts';
import { addLink } from './links.ts';
import { mayBeMailed } from './mails-to-person.ts';
import { passwordFault } from './password.ts';
import { signUpMark } from './sign-up-mark.ts';
import { insertOrFindUser } from './user.queries.ts';

export interface SignUp {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly phone?: string | undefined;
  readonly locale: Locale;
  readonly customerKind: CustomerKind;
  readonly organisation?: string | undefined;
}

/**
 * Opens an account. The answer is the same whether the address was free or not: a stranger must not learn who is a
 * customer; the owner of a taken address is told by mail.
 *
 * @param pass asks for a captcha, once there is nothing left for the visitor to correct
 * @returns what the browser keeps, see `signUpMark`
 *
 * @throws ProblemError `common.invalid` for a weak password, a company without its name or a disposable address
 */
export async function signUp(ctx: OutsideCtx<'secrets'>, input: SignUp, pass: () => Promise<void>): Promise<string> {
  const fault = passwordFault(input.password, [
    input.name,
    input.organisation ?? '',
    input.email.split('@')[0] ?? '',
    ctx.tenant.name,
  ]);
  if (fault) throw invalidField('/password', `password_${fault}`);
  if (input.customerKind !== 'individual' && !input.organisation) throw invalidField('/organisation', 'required');
  await ctx.transaction((tx) => refuseDisposable(tx, input.email));
  await pass();
  const passwordHash = await hashPassword(input.password, ctx.ports.secrets.key('passwords'));
  const id = uuidv7(ctx.now());
  return ctx.transaction(async (tx) => {
    const user = {
      id,
      kind: 'customer',
      email: input.email,
      name: input.name,
      phone: input.phone ?? null,
      locale: input.locale,
      passwordHash,
    } as const;
    // A free and a taken address are the same statements: who counts them learns nothing (B2).
    const owner = await insertOrFindUser(tx.db, user, tx.now());
    const mayMail = await mayBeMailed(tx, input.email);
    const mark = signUpMark(tx, id);
    const linkId = await addLink(tx, 'verify_email', { id: owner, email: input.email }, owner === id ? null : tx.now());
    if (owner !== id) {
      if (mayMail) await emit(tx, signUpRepeated, { userId: owner, email: input.email });
      return mark;
    }
    await emit(tx, userSignedUp, {
      userId: id,
      email: input.email,
      name: input.name,
      locale: input.locale,
      phone: input.phone ?? null,
      customer: { kind: input.customerKind, name: input.organisation ?? input.name },
      linkId,
    });
    return mark;
  });
}
