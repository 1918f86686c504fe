/** What an entry can be about, as the filter offers it. */
export const SUBJECT_TYPES = [
  'user',
  'login',
  'role',
  'setting',
  'customer',
  'contact',
  'customer_category',
  'kyc',
  'ticket',
  'inbound_mail',
  'product_category',
  'product',
  'plan',
  'tax_rate',
  'cart',
  'quote',
  'order',
  'service',
  'invoice',
  'credit_note',
  'payment',
  'delivery',
  'template',
  'file',
  'report',
  'token',
] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export function knownSubject(type: string): SubjectType | undefined {
  return SUBJECT_TYPES.find((one) => one === type);
}
