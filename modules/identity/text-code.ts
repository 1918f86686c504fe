import { randomBytes } from 'node:crypto';
import { sameSecret } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { tooMany } from '@cm/kit/problems';
import type { CodeText, CodeTextRefusal } from './code-texts.ts';
import { dialCodeOf } from './phone.ts';
import { own } from './ports.ts';
import { problems } from './problems.ts';
import { CODE_SECONDS, maskedNumber, RESEND_SECONDS, type SmsCodePurpose, smsTextOf } from './sms-code.ts';
import { sixDigitCode } from './six-digit-code.ts';
import { smsCodeRequested } from './sms-events.ts';
import { deleteSmsCode, findSmsCode, lockSmsCode, replaceSmsCode } from './sms-factor.queries.ts';
import { findUser, type UserRow } from './user.queries.ts';

/** A code is on its way: to which number, masked, and when another may be asked for. */
export interface TextedCode {
  readonly number: string;
  readonly expiresAt: Date;
  readonly resendSeconds: number;
}

const letThrough = own.command((tx: Ctx<'codeTexts'>, text: CodeText) => tx.ports.codeTexts.letThrough(tx, text));
const wasRead = own.command((tx: Ctx<'codeTexts'>, id: string) => tx.ports.codeTexts.wasRead(tx, id));

/**
 * Whether codes leave as text messages here.
 * @query
 */
export const areTextsOffered = own.command((tx: Ctx<'codeTexts'>) => tx.ports.codeTexts.areOffered(tx));

type Asked = { readonly sessionId: string; readonly purpose: SmsCodePurpose };

/**
 * Makes a code for a session and hands it over to be sent, or gives the refusal. The caller commits, and only then throws
 * (`refusedText`): what is refused is counted.
 */
export async function textCode(
  tx: Ctx,
  user: Pick<UserRow, 'id' | 'email'>,
  { sessionId, purpose }: Asked,
  number: string,
): Promise<TextedCode | { readonly refusal: CodeTextRefusal }> {
  const now = tx.now();
  const dialCode = dialCodeOf(number);
  const code = { id: uuidv7(now), expiresAt: addSeconds(now, CODE_SECONDS) };
  const refusal = await letThrough(tx, { ...code, to: number, dialCode });
  if (!refusal)
    await replaceSmsCode(tx.db, {
      ...code,
      userId: user.id,
      sessionId,
      purpose,
      number,
      nonce: randomBytes(32),
      createdAt: now,
    });
  const shown = maskedNumber(number, dialCode);
  const told = { userId: user.id, email: user.email, purpose, number: shown, isLetThrough: !refusal };
  await emit(tx, smsCodeRequested, told);
  return refusal ? { refusal } : { number: shown, expiresAt: code.expiresAt, resendSeconds: RESEND_SECONDS };
}

/** @throws ProblemError `identity.sms_off`, `identity.sms_country`, `identity.sms_stopped`, 429 with the seconds to wait */
export function unlessRefused(result: TextedCode | { readonly refusal: CodeTextRefusal }): TextedCode {
  if (!('refusal' in result)) return result;
  const { kind, waitSeconds } = result.refusal;
  if (kind === 'later') throw tooMany(waitSeconds ?? RESEND_SECONDS);
  throw { off: problems.sms_off, country: problems.sms_country, stopped: problems.sms_stopped }[kind]();
}

/** The number that a right code was sent to; the code works no more. Undefined for a wrong one, or one of another session. */
export async function useTextedCode(tx: Ctx<'secrets'>, asked: Asked, code: string): Promise<string | undefined> {
  const row = await lockSmsCode(tx.db, asked, tx.now());
  if (!row) return undefined;
  const right = sixDigitCode(tx.ports.secrets.key('sms-codes'), row, tx.tenant.id);
  if (!sameSecret(Buffer.from(right), Buffer.from(code))) return undefined;
  await deleteSmsCode(tx.db, row.id);
  await wasRead(tx, row.id);
  return row.number;
}

/**
 * What to send, and to whom; null when the code was used, replaced or is too old.
 * @query
 */
export async function textedCode(
  tx: Ctx<'secrets'>,
  id: string,
): Promise<{ readonly to: string; readonly text: string } | null> {
  const row = await findSmsCode(tx.db, id, tx.now());
  const user = row && (await findUser(tx.db, row.userId));
  if (!user || user.disabledAt) return null;
  const code = sixDigitCode(tx.ports.secrets.key('sms-codes'), row, tx.tenant.id);
  return { to: row.number, text: smsTextOf(row.purpose, user.locale, tx.tenant.name, code) };
}
