import { z } from 'zod';
import { named } from '@cm/kit/named';
import { scale } from '@cm/kit/money';
import { problems } from './problems.ts';

export const quoteState = named(
  'QuoteState',
  z.enum(['draft', 'sent', 'accepted', 'declined', 'expired', 'superseded']),
);
export type QuoteState = z.infer<typeof quoteState>;

export const quoteDecision = named('QuoteDecision', quoteState.extract(['accepted', 'declined']));
export type QuoteDecision = z.infer<typeof quoteDecision>;

/** PRODUCT.md, "State machines". A draft that is given up and a sent quote that is withdrawn are superseded, with a reason. */
export const quoteTransitions: Readonly<Record<QuoteState, readonly QuoteState[]>> = {
  draft: ['sent', 'superseded'],
  sent: ['accepted', 'declined', 'expired', 'superseded'],
  accepted: [],
  declined: [],
  expired: [],
  superseded: [],
};

/** From these a new version may be made; a sent one is superseded by it. */
export const REVISABLE: readonly QuoteState[] = ['sent', 'declined', 'expired'];

/** @throws ProblemError `sales.wrong_state` 409 with {from, to} */
export function assertQuoteTransition(from: QuoteState, to: QuoteState): void {
  if (!quoteTransitions[from].includes(to)) throw problems.wrong_state({ from, to });
}

/** What is printed on the document: `DEV-2026-000012`, then `DEV-2026-000012-V2`. */
export function printedNumber(number: string, version: number): string {
  return version === 1 ? number : `${number}-V${version}`;
}

/** An offer holds through its last day. */
export function isPastValidity(validUntil: string, today: string): boolean {
  return today > validUntil;
}

interface DiscountedLine {
  readonly quantity: number;
  readonly unitPrice: number;
  readonly listPrice: number | null;
  /** What the category of the customer takes off, in hundredths of a per cent. */
  readonly categoryDiscountBp: number;
  readonly ht: number;
}

/**
 * The largest share taken off a line or off the whole, against the list price where there is one: a price typed below the
 * catalogue's is a discount too. What the category of the customer takes off is the operator's rule and does not count; what is
 * given beyond it does. Hundredths of a per cent, rounded up so that nothing slips under a threshold.
 */
export function discountShare(lines: readonly DiscountedLine[]): number {
  const shares = lines.map((line) => {
    const full = line.quantity * Math.max(line.unitPrice, line.listPrice ?? 0);
    const byRule = scale(full, line.categoryDiscountBp, 10_000);
    return { full, off: full - line.ht - byRule };
  });
  const whole = shares.reduce((sum, s) => ({ full: sum.full + s.full, off: sum.off + s.off }), { full: 0, off: 0 });
  const largest = [...shares, whole].map(({ full, off }) =>
    full === 0 ? 0 : Number((BigInt(off) * 10_000n + BigInt(full) - 1n) / BigInt(full)),
  );
  return Math.max(0, ...largest);
}
