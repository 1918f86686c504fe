import { type Locale } from '@cm/kit/i18n';
import { type CustomerKind } from '@cm/identity';
import { z } from 'zod';
import { named } from '@cm/kit/named';
import { problems } from './problems.ts';

export const customerState = named(
  'CustomerState',
  z.enum(['prospect', 'pending', 'active', 'suspended', 'closed', 'anonymised']),
);
export type CustomerState = z.infer<typeof customerState>;

/** PRODUCT.md, "State machines". A customer may be closed at any time before: nothing is owed for having an account. */
export const transitions: Readonly<Record<CustomerState, readonly CustomerState[]>> = {
  prospect: ['pending', 'closed'],
  pending: ['active', 'closed'],
  active: ['suspended', 'closed'],
  suspended: ['active', 'closed'],
  closed: ['anonymised'],
  anonymised: [],
};

/** @throws ProblemError `customers.wrong_state` with {from, to} */
export function assertTransition(from: CustomerState, to: CustomerState): void {
  if (!transitions[from].includes(to)) throw problems.wrong_state({ from, to });
}

/** `C-000123`. */
export function customerNumber(value: number): string {
  return `C-${String(value).padStart(6, '0')}`;
}

/** What other modules and lists know of a customer. */
export interface CustomerSummary {
  readonly id: string;
  readonly number: string;
  readonly kind: CustomerKind;
  readonly displayName: string;
  readonly state: CustomerState;
  readonly email: string;
  readonly locale: Locale;
}

/** What the documents of the KYC prove: it does not change under a reviewer, nor after the approval. */
export const provenField = named('ProvenField', z.enum(['name', 'legalForm', 'rc', 'nif', 'nis', 'ai']));
export type ProvenField = z.infer<typeof provenField>;
export const PROVEN_FIELDS = provenField.options;

/** What was typed of the fields that have one writing, where it is another one: field → text. */
export type Typed = Readonly<Record<string, string>>;
