import { type Locale, pick } from '@cm/kit/i18n';
import type { TaxRate } from './tax-rate-on.ts';

export interface LineTax {
  /** Hundredths of a per cent. */
  readonly rateBp: number;
  /** The legal ground of a zero rate, in the document's language. */
  readonly exemption: string | null;
}

/**
 * What a line pays: the rate of its category, or nothing where the buyer is exempt. What the law exempts by itself keeps its own
 * ground.
 * @param buyerGround the mention by which the buyer is exempt on the tax date of the document; null: they are not
 */
export function lineTax(rate: TaxRate | undefined, buyerGround: string | null, locale: Locale): LineTax {
  const rateBp = rate?.rateBp ?? 0;
  const own = rate?.exemptionReason ? pick(rate.exemptionReason, locale) : null;
  if (buyerGround === null || own !== null) return { rateBp, exemption: own };
  return { rateBp: 0, exemption: buyerGround };
}
