import type { CommercialDocument } from './documents.ts';
import { renderCommercialDocument } from './documents.ts';
import type { PdfRenderer } from './render.ts';

/** Rendering as the modules see it. Takes tens of milliseconds in a process of its own: never inside a transaction. */
export interface PdfPort {
  render(document: CommercialDocument): Promise<Uint8Array>;
}

declare module '@cm/kit/ctx' {
  interface NetworkPorts {
    pdf: PdfPort;
  }
}

export function createPdfPort(renderer: PdfRenderer): PdfPort {
  return { render: (document) => renderCommercialDocument(renderer, document) };
}
