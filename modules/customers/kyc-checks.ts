import type { Ctx } from '@cm/kit/ctx';
import { PROVEN_FIELDS, type ProvenField } from './customer.ts';
import type { CustomerRow } from './customer.queries.ts';
import { type KycCheckRow, listKycChecks } from './kyc-check.queries.ts';
import { listKycDocuments } from './kyc.queries.ts';

/** The field of the customer, or the type of the document. */
type Subject =
  | { readonly kind: 'field'; readonly subject: ProvenField }
  | { readonly kind: 'document'; readonly subject: string };

interface Standing {
  /** The number as it stands, or the id of the file. */
  readonly present: string;
  /** What was found; null before, and since it changed. */
  readonly check: KycCheckRow | null;
  /** What it was when it was found right or wrong, where it is something else now. */
  readonly changedFrom: string | null;
}

/** One thing to look at, and what was found of it as it stands now. */
export type KycItem = Subject & Standing;

/** The numbers that a customer gave of those that documents prove, and the documents that it handed in. */
export async function kycItemsOf(ctx: Ctx, customer: CustomerRow, verificationId: string): Promise<KycItem[]> {
  const checks = await listKycChecks(ctx.db, verificationId);
  const documents = await listKycDocuments(ctx.db, verificationId);
  const standing = ({ kind, subject }: Subject, present: string): Standing => {
    const check = checks.find((one) => one.kind === kind && one.subject === subject) ?? null;
    const isFresh = check?.seen === present;
    return { present, check: isFresh ? check : null, changedFrom: isFresh ? null : (check?.seen ?? null) };
  };
  const item = (subject: Subject, present: string): KycItem => ({ ...subject, ...standing(subject, present) });
  return [
    ...PROVEN_FIELDS.flatMap((field) => {
      const value = customer[field];
      return value === null || value === '' ? [] : [item({ kind: 'field', subject: field }, value)];
    }),
    ...documents.map(({ type, fileId }) => item({ kind: 'document', subject: type }, fileId)),
  ];
}

/** How many of the items were not looked at as they stand, and how many were found wrong. */
export function openItems(items: readonly KycItem[]): { readonly unseen: number; readonly wrong: number } {
  return {
    unseen: items.filter(({ check }) => check === null).length,
    wrong: items.filter(({ check }) => check?.verdict === 'wrong').length,
  };
}

/** The numbers and names that were found wrong as they stand, and why. */
export function wrongFields(items: readonly KycItem[]): { field: ProvenField; reason: string }[] {
  return items.flatMap((item) =>
    item.kind === 'field' && item.check?.verdict === 'wrong'
      ? [{ field: item.subject, reason: item.check.reason ?? '' }]
      : [],
  );
}
