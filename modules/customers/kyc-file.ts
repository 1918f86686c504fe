import { type FileInfo, filesByIds, type FileScan } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import type { Localised } from '@cm/kit/i18n';
import { readSetting } from '@cm/kit/settings';
import type { ProvenField } from './customer.ts';
import type { CustomerRow } from './customer.queries.ts';
import { missingFor, type KycDocumentState, type KycGate } from './kyc.ts';
import { kycItemsOf, wrongFields } from './kyc-checks.ts';
import {
  type KycDocumentRow,
  latestVerification,
  listKycDocuments,
  listVerifications,
  type VerificationRow,
} from './kyc.queries.ts';
import { soon } from './kyc-expiry.ts';
import { kycChecklistSetting, kycGateSetting } from './settings.ts';

/** Nobody can have looked at these. */
export const NOT_SEEN: ReadonlySet<FileScan> = new Set(['scanning', 'failed', 'infected']);

export interface KycFileItem {
  readonly type: string;
  readonly label: Localised;
  readonly required: boolean;
  readonly state: KycDocumentState;
  readonly reason: string | null;
  readonly file: FileInfo | null;
}

export interface KycFile {
  readonly verification: VerificationRow | null;
  readonly documents: readonly KycFileItem[];
  /** Of the last rejection: the fields that were found wrong and are still what they were. */
  readonly refusedFields: readonly { readonly field: ProvenField; readonly reason: string }[];
  /** Whether orders wait for an approval. */
  readonly stops: KycGate;
  /** Of an approval: whether its end is near. */
  readonly expiresSoon: boolean;
  /** Pointers of what a submission would lack today: `/body/nif`, `/body/documents/nif_card`. */
  readonly missing: readonly string[];
}

/** A verification (the latest one unless given) with one line per document that its kind of customer is asked for. */
export async function kycFile(ctx: Ctx, customer: CustomerRow, given?: VerificationRow): Promise<KycFile> {
  const checklist = (await readSetting(ctx, kycChecklistSetting))[customer.kind];
  const verification = given ?? (await latestVerification(ctx.db, customer.id)) ?? null;
  const rows = verification ? await listKycDocuments(ctx.db, verification.id) : [];
  const files = new Map(
    (
      await filesByIds(
        ctx,
        rows.map((row) => row.fileId),
      )
    ).map((file) => [file.id, file]),
  );
  const byType = new Map(rows.map((row) => [row.type, row]));
  const listed = checklist.map((item) => itemOf(item, byType.get(item.type), files));
  // The checklist may have changed since: what was handed in stays on file.
  const known = new Set(checklist.map((item) => item.type));
  const others = rows
    .filter((row) => !known.has(row.type))
    .map((row) => itemOf({ type: row.type, required: false, label: { fr: row.type } }, row, files));
  const stops = await readSetting(ctx, kycGateSetting);
  return {
    verification,
    documents: [...listed, ...others],
    refusedFields: verification ? await refusedFieldsOf(ctx, customer, verification) : [],
    stops,
    expiresSoon: verification?.state === 'approved' && (await endsSoon(ctx, verification.expiresOn)),
    missing: missingFor(customer, checklist, usable(rows)).map((error) => error.pointer),
  };
}

async function endsSoon(ctx: Ctx, expiresOn: string | null): Promise<boolean> {
  return expiresOn !== null && expiresOn <= (await soon(ctx)).until;
}

async function refusedFieldsOf(ctx: Ctx, customer: CustomerRow, { id, state }: VerificationRow) {
  const rejected = (await listVerifications(ctx.db, customer.id)).find((one) => one.state !== 'draft');
  const isLast = rejected?.state === 'rejected' && (state === 'draft' || rejected.id === id);
  return isLast ? wrongFields(await kycItemsOf(ctx, customer, rejected.id)) : [];
}

/** A document that was refused has to be handed in again. */
export function usable(rows: readonly KycDocumentRow[]): ReadonlySet<string> {
  return new Set(rows.filter((row) => row.state !== 'rejected').map((row) => row.type));
}

function itemOf(
  item: { readonly type: string; readonly required: boolean; readonly label: Localised },
  row: KycDocumentRow | undefined,
  files: ReadonlyMap<string, FileInfo>,
): KycFileItem {
  const { type, required, label } = item;
  const file = row ? (files.get(row.fileId) ?? null) : null;
  return { type, required, label, state: row?.state ?? 'missing', reason: row?.reason ?? null, file };
}
