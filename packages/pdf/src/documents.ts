import { readFileSync } from 'node:fs';
import { type CommercialDocument, commercialDocument } from './documents/commercial-document.ts';
import { printedDocument } from './documents/printed-document.ts';
import type { PdfRenderer } from './render.ts';

export { formatAmount, formatRate } from './documents/amounts.ts';
export {
  type CommercialDocument,
  type DocumentKind,
  commercialDocument,
  documentKinds,
} from './documents/commercial-document.ts';

const TEMPLATE = readFileSync(new URL('documents/commercial-document.typ', import.meta.url), 'utf8');

/** A page costs about ten milliseconds; 2 000 lines are some seventy pages. */
const TIMEOUT_MS = 20_000;

/**
 * Prints a commercial document on A4, in its own language and direction. The same document gives the same bytes.
 * @throws ZodError when the document is incomplete or does not add up, PdfRenderError when it could not be made
 */
export async function renderCommercialDocument(renderer: PdfRenderer, doc: CommercialDocument): Promise<Uint8Array> {
  return renderer.render(TEMPLATE, printedDocument(commercialDocument.parse(doc)), { timeoutMs: TIMEOUT_MS });
}
