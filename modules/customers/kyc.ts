import { type CustomerKind } from '@cm/identity';
import { z } from 'zod';
import { named } from '@cm/kit/named';
import type { FieldError } from '@cm/kit/problems';
import { problems } from './problems.ts';

export const kycState = named(
  'KycState',
  z.enum(['draft', 'submitted', 'in_review', 'approved', 'rejected', 'expired']),
);
export type KycState = z.infer<typeof kycState>;

/** Whether an order waits for an approved verification. */
export const kycGate = named('KycGate', z.enum(['off', 'approval']));
export type KycGate = z.infer<typeof kycGate>;

/** An approval whose end its people are being reminded of. */
export const kycExpiry = named('KycExpiry', z.enum(['soon']));

/** The states of a file that the customer has handed in. */
export const handedInKycState = named('HandedInKycState', kycState.exclude(['draft']));

/** What became of a document that the customer gave; one that is still asked for is `missing`. */
export const kycDocumentState = named('KycDocumentState', z.enum(['missing', 'provided', 'verified', 'rejected']));
export type KycDocumentState = z.infer<typeof kycDocumentState>;
/** The states that a document has once there is one. */
export const givenDocumentState = kycDocumentState.exclude(['missing']);

/** What a reviewer looks at: a number or name of the customer, or a document. */
export const kycItemKind = named('KycItemKind', z.enum(['field', 'document']));
export type KycItemKind = z.infer<typeof kycItemKind>;

export const kycVerdict = named('KycVerdict', z.enum(['right', 'wrong']));
export type KycVerdict = z.infer<typeof kycVerdict>;

/** PRODUCT.md, "State machines". After a refusal or an expiry the customer submits a new verification. */
export const kycTransitions: Readonly<Record<KycState, readonly KycState[]>> = {
  draft: ['submitted'],
  submitted: ['in_review'],
  in_review: ['approved', 'rejected'],
  approved: ['expired'],
  rejected: [],
  expired: [],
};

/** @throws ProblemError `customers.kyc_wrong_state` with {from, to} */
export function assertKycTransition(from: KycState, to: KycState): void {
  if (!kycTransitions[from].includes(to)) throw problems.kyc_wrong_state({ from, to });
}

/** The states in which the customer may not change what the verification proves. */
export const LOCKING_STATES: readonly KycState[] = ['submitted', 'in_review', 'approved'];

export interface ChecklistItem {
  readonly type: string;
  readonly required: boolean;
}

/** What a verification still lacks, as field errors of the submission: numbers of the customer and documents. */
export function missingFor(
  customer: {
    readonly kind: CustomerKind;
    readonly rc: string | null;
    readonly nif: string | null;
    readonly nis: string | null;
  },
  checklist: readonly ChecklistItem[],
  provided: ReadonlySet<string>,
): FieldError[] {
  const numbers = customer.kind === 'company' ? (['rc', 'nif', 'nis'] as const) : [];
  return [
    ...numbers.filter((field) => customer[field] === null).map((field) => `/body/${field}`),
    ...checklist
      .filter((item) => item.required && !provided.has(item.type))
      .map((item) => `/body/documents/${item.type}`),
  ].map((pointer) => ({ pointer, code: 'required', params: {} }));
}
