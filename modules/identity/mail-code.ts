import type { Ctx } from '@cm/kit/ctx';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { mailCodeWords } from './setting-words.ts';
import { sixDigitCode } from './six-digit-code.ts';
import { findMailCode, type MailCodeRow } from './mail-code.queries.ts';

/** Ten minutes (NIST SP 800-63B-4 §3.1.3: ten at most). */
export const MAIL_CODE_SECONDS = 600;
/** Of one attempt; the day's number of an account is beside it (`guess-limits.ts`). */
export const MOST_TRIES = 5;

/** Whether customers may sign in with a code that is mailed to them in place of their password. */
export const mailCodeSetting = defineSetting({
  key: 'identity.mail_code_sign_in',
  words: mailCodeWords,
  schema: z.boolean(),
  fallback: false,
});

/** @query */
export const areMailCodesOffered = (ctx: Ctx): Promise<boolean> => readSetting(ctx, mailCodeSetting);

/** The digits of a row. */
export const mailCodeOf = (ctx: Ctx<'secrets'>, row: Pick<MailCodeRow, 'id' | 'nonce'>): string =>
  sixDigitCode(ctx.ports.secrets.key('mail-codes'), row, ctx.tenant.id);

/**
 * What to mail; null when the code was used or is too old.
 * @query
 */
export async function mailedCode(tx: Ctx<'secrets'>, id: string): Promise<string | null> {
  const row = await findMailCode(tx.db, id, tx.now());
  return row ? mailCodeOf(tx, row) : null;
}
