import { type UserKind } from '@cm/identity';
import { customerById } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { common, invalidField } from '@cm/kit/problems';
import { choices, customerOf, writeCart } from './cart.ts';
import { selectCart } from './cart.queries.ts';
import { quoteDrafted, quoteRequested } from './events.ts';
import { type Choice, type DraftLine, linesOfChoice } from './price-lines.ts';
import { problems } from './problems.ts';
import { insertQuote, selectQuote } from './quote.queries.ts';
import { userOf } from './visible-quote.ts';
import { writeQuoteLines } from './price-quote.ts';

interface NewQuote {
  readonly id: string;
  readonly customerId: string;
  readonly origin: UserKind;
  readonly requestText: string | null;
  readonly locale: Locale;
  readonly currency: string;
}

/** @throws ProblemError `common.invalid` 400 for a customer who does not exist, `common.conflict` 409 for an id in use */
export async function createQuote(
  outer: Ctx,
  input: { readonly id?: string | undefined; readonly customerId: string; readonly currency?: string | undefined },
): Promise<string> {
  return outer.transaction(async (ctx) => {
    const customer = await customerById(ctx, input.customerId);
    if (!customer) throw invalidField('/customerId', 'unknown');
    const id = input.id ?? uuidv7(ctx.now());
    const currency = input.currency ?? ctx.tenant.currency;
    const { locale } = customer;
    await insert(ctx, { id, customerId: customer.id, origin: 'staff', requestText: null, locale, currency });
    await emit(ctx, quoteDrafted, { quoteId: id, number: null, version: 1, customerId: customer.id, previousId: null });
    return id;
  });
}

/**
 * A customer asks for a price, of plans or in their own words. What they chose is priced by the catalogue and waits, as a
 * draft, for somebody to make an offer of it.
 * @throws ProblemError `sales.cart_empty` 409 when nothing is asked, `sales.plan_unavailable` 409
 */
export async function requestQuote(
  outer: Ctx,
  input: {
    readonly id?: string | undefined;
    readonly text: string | null;
    readonly lines: readonly Choice[];
    readonly fromCart: boolean;
  },
): Promise<string> {
  return outer.transaction(async (ctx) => {
    const customerId = customerOf(ctx);
    const cart = input.fromCart ? choices().parse((await selectCart(ctx.db, customerId)) ?? []) : [];
    const chosen = [...cart, ...input.lines];
    if (chosen.length === 0 && input.text === null) throw problems.cart_empty();
    const locale = (await customerById(ctx, customerId))?.locale ?? ctx.locale;
    const { lines, currency } = await linesOfChoice(ctx, customerId, chosen, locale);
    const id = input.id ?? uuidv7(ctx.now());
    await insert(ctx, { id, customerId, origin: 'customer', requestText: input.text, locale, currency });
    await putLines(ctx, id, lines);
    if (cart.length > 0) await writeCart(ctx, []);
    const planIds = chosen.map((line) => line.planId);
    await emit(ctx, quoteRequested, { quoteId: id, number: null, version: 1, customerId, text: input.text, planIds });
    return id;
  });
}

async function putLines(ctx: Ctx, id: string, lines: readonly DraftLine[]): Promise<void> {
  const quote = await selectQuote(ctx.db, id, { lock: true });
  if (!quote) throw problems.not_found();
  await writeQuoteLines(ctx, quote, lines);
}

async function insert(ctx: Ctx, quote: NewQuote): Promise<void> {
  try {
    await insertQuote(ctx.db, {
      id: quote.id,
      rootId: quote.id,
      version: 1,
      customerId: quote.customerId,
      origin: quote.origin,
      state: 'draft',
      requestText: quote.requestText,
      currency: quote.currency,
      locale: quote.locale,
      requestedBy: userOf(ctx),
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    });
  } catch (error) {
    throw isUniqueViolation(error) ? common.conflict() : error;
  }
}
