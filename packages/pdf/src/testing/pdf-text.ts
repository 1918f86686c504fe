import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text as it stands on a page; lengths in points, the origin at the lower left. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly length: number;
}
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

/** Every piece of text of each page as a reader extracts it, blanks left out. For tests. */
export async function pdfLayout(pdf: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), length: item.width }]
        : [],
    );
    pages.push({ width: Number(page.view[2]), height: Number(page.view[3]), pieces });
  }
  await task.destroy();
  return pages;
}

/** The text of each page, its pieces parted by spaces. */
export async function pdfPages(pdf: Uint8Array): Promise<string[]> {
  return (await pdfLayout(pdf)).map((page) => page.pieces.map((piece) => piece.text).join(' '));
}

/** The text of the whole document, pages joined by line feeds. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  return (await pdfPages(pdf)).join('\n');
}

/** What the file says of itself: title, author, dates. */
export async function pdfInfo(pdf: Uint8Array): Promise<object> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const { info } = await (await task.promise).getMetadata();
  await task.destroy();
  return info;
}
