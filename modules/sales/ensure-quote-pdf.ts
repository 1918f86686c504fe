import { claimFiles, storeFile } from '@cm/files';
import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { commercialDocument } from '@cm/pdf/documents';
import { quotePdfReady } from './events.ts';
import { problems } from './problems.ts';
import { updateQuote } from './quote.queries.ts';
import { quoteRef, visibleQuote } from './visible-quote.ts';

/**
 * The file of a sent quote, made if need be. Rendering and storing happen outside any transaction; when two callers meet,
 * the first one's file is the quote's and the other's is swept by the files module.
 * @throws ProblemError `sales.not_found` 404, `sales.wrong_state` 409 for a quote that was never sent
 * @command the file that is kept already is given again
 */
export async function ensureQuotePdf(
  ctx: OutsideCtx<'pdf'>,
  quoteId: string,
): Promise<{ fileId: string; sha256: string }> {
  const quote = await ctx.transaction((inner) => visibleQuote(inner, quoteId));
  if (quote.pdfFileId !== null && quote.pdfSha256 !== null) return { fileId: quote.pdfFileId, sha256: quote.pdfSha256 };
  if (quote.document === null) throw problems.wrong_state({ from: quote.state, to: 'sent' });
  const document = commercialDocument.parse(quote.document);
  const bytes = await ctx.ports.pdf.render(document);
  const file = await storeFile(ctx, {
    purpose: 'document',
    filename: `${document.number}.pdf`,
    contentType: 'application/pdf',
    bytes,
  });
  return ctx.transaction(async (inner) => {
    const now = await visibleQuote(inner, quoteId, { lock: true });
    if (now.pdfFileId !== null && now.pdfSha256 !== null) return { fileId: now.pdfFileId, sha256: now.pdfSha256 };
    await claimFiles(inner, [file.id], { type: 'quote', id: quoteId });
    await updateQuote(inner.db, now, { pdfFileId: file.id, pdfSha256: file.sha256, updatedAt: inner.now() });
    await emit(inner, quotePdfReady, { ...quoteRef(now), fileId: file.id, sha256: file.sha256 });
    return { fileId: file.id, sha256: file.sha256 };
  });
}
