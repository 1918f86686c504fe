import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All that an answer says, in one text: of a PDF, what a reader extracts from its pages. */
export async function textOf(answer: {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly rawPayload: Buffer;
}): Promise<string> {
  if (!String(answer.headers['content-type']).startsWith('application/pdf')) return answer.body;
  const task = getDocument({ data: new Uint8Array(answer.rawPayload), useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    return pages.join('\n');
  } finally {
    await task.destroy();
  }
}
