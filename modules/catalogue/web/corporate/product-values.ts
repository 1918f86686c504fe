import { productKycGates } from '@cm/api-client/vocabulary';
import { z } from '@cm/web-kit/schema.ts';
import type { Product } from './catalogue-queries.ts';
import { localisedBody, localisedSchema, localisedValues } from './localised-fields.tsx';

const optional = (max: number) =>
  z.object({ fr: z.string().trim().max(max), ar: z.string().trim().max(max), en: z.string().trim().max(max) });

export const productSchema = z.object({
  name: localisedSchema(200),
  description: localisedSchema(4000),
  /** One a line, the same line in each language. */
  features: optional(6000),
  slug: z
    .string()
    .trim()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  categoryId: z.uuid(),
  position: z.coerce.number<number>().int().min(0).max(10_000),
  taxCategory: z.string().min(1),
  kycGate: z.enum(productKycGates),
  active: z.boolean(),
});
export type ProductValues = z.infer<typeof productSchema>;

const MAX_FEATURES = 30;
const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

export function productValues(product: Product | undefined): ProductValues {
  const features = product?.features ?? [];
  const written = (locale: 'fr' | 'ar' | 'en') =>
    features
      .map((feature) => feature[locale] ?? '')
      .join('\n')
      .trimEnd();
  return {
    name: localisedValues(product?.name),
    description: localisedValues(product?.description),
    features: { fr: written('fr'), ar: written('ar'), en: written('en') },
    slug: product?.slug ?? '',
    categoryId: product?.categoryId ?? '',
    position: product?.position ?? 0,
    taxCategory: product?.taxCategory ?? '',
    kycGate: product?.kycGate ?? 'none',
    active: product?.active ?? true,
  };
}

export function productBody({ name, description, features, ...rest }: ProductValues) {
  const french = linesOf(features.fr);
  const arabic = linesOf(features.ar);
  const english = linesOf(features.en);
  return {
    ...rest,
    name: localisedBody(name),
    description: localisedBody(description),
    features: french
      .flatMap((fr, index) =>
        fr === '' ? [] : [localisedBody({ fr, ar: arabic[index] ?? '', en: english[index] ?? '' })],
      )
      .slice(0, MAX_FEATURES),
  };
}

/** An address out of a name: « Hébergement Pro » → `hebergement-pro`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
