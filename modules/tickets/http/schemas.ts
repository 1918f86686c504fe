import { z } from 'zod';

// oxlint-disable-next-line no-control-regex -- NUL is what is looked for
const storable = (text: string): boolean => !/\u0000/.test(text) && text.isWellFormed();

/** Text that PostgreSQL takes: no NUL, no half of a surrogate pair. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(storable, { params: { code: 'invalid_characters' } });

export const subject = () => text(300).refine((value) => !/[\r\n]/.test(value), { params: { code: 'one_line' } });
export const body = () => text(50_000);
export const reason = () => text(500);
export const attachmentIds = () => z.array(z.uuid()).max(10).default([]);
export const search = () =>
  z
    .string()
    .max(100)
    .refine(storable, { params: { code: 'invalid_characters' } });

/** One value or several: `?state=open&state=answered`. */
export const several = <T extends Readonly<Record<string, string>>>(one: z.ZodEnum<T>) =>
  z.union([one, z.array(one).min(1).max(one.options.length)]).optional();

export function listOf<T extends string>(value: T | T[] | undefined): T[] | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value : [value];
}

export const messageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
});
export const messageParams = z.strictObject({ id: z.uuid(), messageId: z.uuid() });
export const attachmentParams = z.strictObject({ id: z.uuid(), fileId: z.uuid() });
