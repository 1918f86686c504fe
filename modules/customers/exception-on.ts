import type { Ctx } from '@cm/kit/ctx';
import type { Day } from '@cm/kit/dates';
import type { Locale } from '@cm/kit/i18n';
import { certificateInWords } from './exception.ts';
import { exceptionOnDay } from './exception.queries.ts';

/** Why a buyer pays no TVA on a document of a day; documents keep a copy of it. */
export interface TaxExemption {
  readonly exceptionId: string;
  /** The legal ground, as the certificate words it: printed with the taxes. */
  readonly mention: string;
  /** The certificate in the language of the document. */
  readonly certificate: string;
}

/**
 * The exemption from TVA of a customer that counts on the tax date of a document, or null: then TVA is due.
 * @query
 */
export async function taxExemptionOn(
  ctx: Ctx,
  customerId: string,
  { day, locale }: { readonly day: Day; readonly locale: Locale },
): Promise<TaxExemption | null> {
  const kind = 'tax_exemption' as const;
  const row = await ctx.transaction((tx) => exceptionOnDay(tx.db, tx.actor, { customerId, kind, day }));
  if (!row?.mention) return null;
  const { id: exceptionId, mention, certificateNumber, office, validFrom, validUntil } = row;
  const paper = {
    number: certificateNumber ?? '',
    office: office ?? '',
    validFrom,
    validUntil: validUntil ?? validFrom,
  };
  return { exceptionId, mention, certificate: certificateInWords(paper, locale) };
}

/** What holds back the reminders of a customer on a day. */
export interface ReminderExceptions {
  /** The exception by which it gets none; null: it is reminded. */
  readonly unreminded: string | null;
  /** Days after a due date on which nothing is overdue yet. */
  readonly graceDays: number;
}

/** @query */
export async function reminderExceptionsOn(ctx: Ctx, customerId: string, day: Day): Promise<ReminderExceptions> {
  return ctx.transaction(async (tx) => {
    const none = await exceptionOnDay(tx.db, tx.actor, { customerId, kind: 'no_reminders', day });
    const grace = await exceptionOnDay(tx.db, tx.actor, { customerId, kind: 'grace_days', day });
    return { unreminded: none?.id ?? null, graceDays: grace?.days ?? 0 };
  });
}
