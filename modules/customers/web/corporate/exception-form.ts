import { customerExceptionKinds } from '@cm/api-client/vocabulary';
import { z } from '@cm/web-kit/schema.ts';

const text = (max: number) => z.string().trim().max(max);

/** What each kind needs besides the days and the reason. */
const NEEDED = {
  tax_exemption: ['number', 'office', 'mention', 'validUntil', 'fileId'],
  no_reminders: [],
  grace_days: ['days'],
} as const;

export const exceptionSchema = z
  .object({
    kind: z.enum(customerExceptionKinds),
    validFrom: z.iso.date(),
    validUntil: z.union([z.literal(''), z.iso.date()]),
    days: z.union([z.literal(''), z.coerce.number<number | string>().int().min(1).max(365)]),
    number: text(60),
    office: text(120),
    mention: text(200),
    fileId: z.string(),
    reason: text(500).min(1),
  })
  .superRefine((values, context) => {
    for (const field of NEEDED[values.kind])
      if (values[field] === '') context.addIssue({ code: 'custom', path: [field], message: 'required' });
  });
type Values = z.output<typeof exceptionSchema>;

export const noException = {
  kind: 'tax_exemption',
  validUntil: '',
  days: '',
  number: '',
  office: '',
  mention: '',
  reason: '',
} as const satisfies Partial<z.input<typeof exceptionSchema>>;

/** What the API takes of each kind. */
export function exceptionBody({ kind, validFrom, validUntil, days, number, office, mention, fileId, reason }: Values) {
  const dated = { validFrom, reason };
  if (kind === 'tax_exemption') return { ...dated, kind, validUntil, certificate: { number, office, mention, fileId } };
  if (kind === 'no_reminders') return { ...dated, kind, validUntil: validUntil || null };
  return { ...dated, kind, validUntil: validUntil || null, days: Number(days) };
}
