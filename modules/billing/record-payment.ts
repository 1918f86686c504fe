import { customerById } from '@cm/customers';
import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { type Day, dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { paymentRecorded } from './events.ts';
import type { PaymentMode } from './invoice.ts';
import { paymentEntry } from './ledger.ts';
import { postEntry } from './ledger.queries.ts';
import { insertPayment } from './payment.queries.ts';
import { balanceOf } from './payment-state.ts';
import { problems } from './problems.ts';
import { settle } from './settle.ts';
import { lockSettlements, type SettlementRow } from './settlement.queries.ts';
import { stampDutyOn } from './stamp-duty-on.ts';
import { takeNumber } from './take-number.ts';

export interface ReceivedPayment {
  readonly id?: string | undefined;
  readonly customerId: string;
  readonly mode: PaymentMode;
  /** Minor units, without the droit de timbre: that of cash is computed and received on top. */
  readonly amount: number;
  /** Of the tenant unless said. */
  readonly currency?: string | undefined;
  readonly receivedOn: Day;
  /** Cheque or transfer number: one per mode, so that one receipt is not recorded twice. */
  readonly reference: string | null;
  readonly note: string | null;
  /** What is not allocated becomes the customer's credit. */
  readonly allocations: readonly { readonly invoiceId: string; readonly amount: number }[];
}

type Settled = SettlementRow & { number: string };

/**
 * Records money received and what it settles, with the receipt's number.
 * @throws ProblemError `billing.customer_unknown`, `billing.not_found` 404; `billing.allocation_above_payment`,
 *   `billing.received_in_future` 400; `billing.allocation_above_balance`, `billing.reference_used`,
 *   `billing.currency_mismatch` 409
 * @command the id that the caller makes, and a reference for each mode, are taken once
 */
export async function recordPayment(ctx: Ctx, input: ReceivedPayment): Promise<string> {
  return ctx.transaction(async (tx) => {
    if (!(await customerById(tx, input.customerId))) throw problems.customer_unknown();
    const today = dayIn(tx.tenant.timeZone, tx.now());
    if (input.receivedOn > today) throw problems.received_in_future({ today });
    const id = input.id ?? uuidv7(tx.now());
    const currency = input.currency ?? tx.tenant.currency;
    const settled = await settledInvoices(tx, input, currency);
    for (const { row, amount } of settled) await settle(tx, row, { paid: amount, by: 'payment', documentId: id });
    await write(tx, { id, input, currency, today, settled });
    return id;
  });
}

/** The invoices to settle, locked, each with its part. */
async function settledInvoices(
  ctx: Ctx,
  input: ReceivedPayment,
  currency: string,
): Promise<{ row: Settled; amount: number }[]> {
  const wanted = new Map<string, number>();
  for (const { invoiceId, amount } of input.allocations) wanted.set(invoiceId, (wanted.get(invoiceId) ?? 0) + amount);
  const total = [...wanted.values()].reduce((sum, amount) => sum + amount, 0);
  if (total > input.amount) throw problems.allocation_above_payment({ allocated: total, amount: input.amount });
  const rows = await lockSettlements(ctx.db, [...wanted.keys()]);
  // A draft, another customer's invoice and none at all answer alike.
  if (rows.length !== wanted.size || rows.some((row) => row.customerId !== input.customerId)) {
    throw problems.not_found();
  }
  return rows.map((row) => {
    const amount = wanted.get(row.invoiceId) ?? 0;
    const balance = balanceOf(row);
    if (row.currency !== currency) throw problems.currency_mismatch({ invoice: row.number, currency: row.currency });
    if (amount > balance) throw problems.allocation_above_balance({ invoice: row.number, balance });
    return { row, amount };
  });
}

async function write(
  ctx: Ctx,
  facts: {
    id: string;
    input: ReceivedPayment;
    currency: string;
    today: Day;
    settled: readonly { row: Settled; amount: number }[];
  },
): Promise<void> {
  const { id, input, currency, today, settled } = facts;
  const { mode, amount, customerId, receivedOn, reference } = input;
  const toCredit = amount - settled.reduce((sum, part) => sum + part.amount, 0);
  const { duty } = await stampDutyOn(ctx, { amount, currency }, mode, receivedOn);
  const taken = await takeNumber(ctx, 'receipt', today);
  const payment = {
    id,
    customerId,
    year: taken.year,
    seq: taken.seq,
    number: taken.number,
    mode,
    currency,
    amount,
    stampDuty: duty,
    toCredit,
    receivedOn,
    reference,
    note: input.note,
    recordedOn: taken.on,
    recordedAt: ctx.now(),
    recordedBy: actorKey(ctx.actor),
  };
  const allocations = settled.map(({ row, amount: part }) => ({
    paymentId: id,
    invoiceId: row.invoiceId,
    amount: part,
  }));
  await insertPayment(ctx.db, payment, allocations).catch((error: unknown) => {
    if (isUniqueViolation(error, 'payment_reference_once')) throw problems.reference_used({ reference });
    throw error;
  });
  const entry = {
    id: uuidv7(ctx.now()),
    kind: 'payment',
    documentId: id,
    customerId,
    currency,
    on: receivedOn,
  } as const;
  const lines = paymentEntry({ mode, amount, stampDuty: duty, toCredit });
  await postEntry(ctx.db, { ...entry, lines }, ctx.now());
  await emit(ctx, paymentRecorded, {
    paymentId: id,
    number: taken.number,
    customerId,
    mode,
    amount,
    stampDuty: duty,
    toCredit,
    currency,
    receivedOn,
    reference,
    allocations: settled.map(({ row, amount: part }) => ({
      invoiceId: row.invoiceId,
      number: row.number,
      amount: part,
    })),
  });
}
