import { categoryDiscountOf } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { type Locale, pick } from '@cm/kit/i18n';
import { formatRate } from '@cm/pdf/documents';

/** What the category of the customer says of a line, kept with it from the moment it is priced. */
export interface LineCategory {
  /** Hundredths of a per cent that the category takes off; 0: nothing, or the line is not the catalogue's. */
  readonly categoryDiscountBp: number;
  /** In the document's language; null without a discount. */
  readonly categoryName: string | null;
}

export const NO_CATEGORY: LineCategory = { categoryDiscountBp: 0, categoryName: null };

/** What the customer's category says now of what is priced from the catalogue. */
export async function lineCategoryOf(ctx: Ctx, customerId: string, locale: Locale): Promise<LineCategory> {
  const discount = await categoryDiscountOf(ctx, customerId);
  if (!discount) return NO_CATEGORY;
  return { categoryDiscountBp: discount.discountBp, categoryName: pick(discount.name, locale) };
}

/**
 * Why a line has its discount, as it is printed: the category's own, or one of which the category's is a part. Null where there
 * is none, or where the category has no part in it.
 */
export function discountReason(
  line: LineCategory & { readonly discountBp: number; readonly discount: number },
  locale: Locale,
): string | null {
  const { categoryDiscountBp, categoryName, discountBp, discount } = line;
  if (discount === 0 || categoryName === null) return null;
  const words = discountBp > categoryDiscountBp ? PARTLY : WHOLLY;
  return words[locale](categoryName, formatRate(categoryDiscountBp, locale));
}

type Sentence = Readonly<Record<Locale, (name: string, share: string) => string>>;

const WHOLLY: Sentence = {
  fr: (name) => `Remise de la catégorie ${name}`,
  ar: (name) => `تخفيض فئة ${name}`,
  en: (name) => `Discount of the category ${name}`,
};

const PARTLY: Sentence = {
  fr: (name, share) => `Remise, dont ${share} de la catégorie ${name}`,
  ar: (name, share) => `تخفيض، منه ${share} لفئة ${name}`,
  en: (name, share) => `Discount, of which ${share} for the category ${name}`,
};
