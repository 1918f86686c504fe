import { claimFiles, type FileInfo, filesByIds, storeFile } from '@cm/files';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import type { CommercialDocument } from '@cm/pdf/documents';
import { creditNoteDocument, invoiceDocument } from './commercial-document.ts';
import { creditNoteLines, findCreditNote, setCreditNotePdf } from './credit-note.queries.ts';
import { assertMay } from './invoice.ts';
import { findInvoice, linesOf, setInvoicePdf } from './invoice.queries.ts';
import { problems } from './problems.ts';

interface Printable {
  readonly type: 'invoice' | 'credit_note';
  readonly id: string;
  readonly document: CommercialDocument;
}

/** What is kept already, or what there is to print. */
type Found = { readonly kept: FileInfo } | { readonly kept: undefined; readonly printable: Printable };

/**
 * The PDF of an issued invoice, made and kept at the first call. Call it outside a transaction.
 * @throws ProblemError 404, `billing.not_issued` 409
 * @command the file that is kept already is given again
 */
export async function ensureInvoicePdf(ctx: OutsideCtx<'pdf'>, id: string): Promise<FileInfo> {
  return ensurePdf(ctx, await ctx.transaction((tx) => printableInvoice(tx, id)));
}

/** The PDF of a credit note, made and kept at the first call. Call it outside a transaction. @throws ProblemError 404 */
export async function ensureCreditNotePdf(ctx: OutsideCtx<'pdf'>, id: string): Promise<FileInfo> {
  return ensurePdf(ctx, await ctx.transaction((tx) => printableCreditNote(tx, id)));
}

async function printableInvoice(ctx: Ctx, id: string): Promise<Found> {
  const invoice = await findInvoice(ctx.db, id);
  if (!invoice) throw problems.not_found();
  assertMay(invoice.state, 'print');
  const kept = await keptFile(ctx, invoice.pdfFileId);
  if (kept) return { kept };
  const lines = await linesOf(ctx.db, id);
  return { kept, printable: { type: 'invoice', id, document: invoiceDocument(invoice, lines) } };
}

async function printableCreditNote(ctx: Ctx, id: string): Promise<Found> {
  const note = await findCreditNote(ctx.db, id);
  const invoice = note && (await findInvoice(ctx.db, note.invoiceId));
  if (!note || !invoice) throw problems.not_found();
  const kept = await keptFile(ctx, note.pdfFileId);
  if (kept) return { kept };
  const lines = await creditNoteLines(ctx.db, id);
  const { parameters } = invoice;
  const corrected = { number: invoice.number ?? '', issuedOn: invoice.issuedOn ?? note.issuedOn, parameters };
  return { kept, printable: { type: 'credit_note', id, document: creditNoteDocument(note, lines, corrected) } };
}

async function ensurePdf(ctx: OutsideCtx<'pdf'>, found: Found): Promise<FileInfo> {
  if (found.kept) return found.kept;
  const { printable } = found;
  const bytes = await ctx.ports.pdf.render(printable.document);
  const filename = `${printable.document.number}.pdf`;
  const file = await storeFile(ctx, { purpose: 'document', filename, contentType: 'application/pdf', bytes });
  const keep = printable.type === 'invoice' ? setInvoicePdf : setCreditNotePdf;
  const won = await ctx.transaction(async (tx) => {
    const first = await keep(tx.db, printable.id, { fileId: file.id, sha256: file.sha256 });
    // The one who comes second made the same bytes; its copy stays unclaimed and is swept.
    if (first) await claimFiles(tx, [file.id], { type: printable.type, id: printable.id });
    return first;
  });
  if (won) return file;
  const again = await ctx.transaction((tx) =>
    printable.type === 'invoice' ? printableInvoice(tx, printable.id) : printableCreditNote(tx, printable.id),
  );
  return again.kept ?? file;
}

async function keptFile(ctx: Ctx, id: string | null): Promise<FileInfo | undefined> {
  return id === null ? undefined : (await filesByIds(ctx, [id]))[0];
}
