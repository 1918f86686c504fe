import { named } from '@cm/kit/named';
import { z } from 'zod';

export const numberedKind = named('NumberedKind', z.enum(['invoice', 'credit_note', 'receipt']));
export type NumberedKind = z.infer<typeof numberedKind>;

/** The legal number series of an operator, each with the letters before its numbers. */
export const PREFIXES = {
  invoice: 'FAC',
  credit_note: 'AV',
  receipt: 'REC',
} as const satisfies Readonly<Record<NumberedKind, string>>;
