/**
 * - `template`: Typst refused the template or the data; the message is its diagnosis
 * - `timeout`: the document took longer than it was given; its compiler was killed
 * - `crashed`: the compiler process died under this document
 * - `queue_full`: too many documents are waiting; try again later
 * - `unavailable`: no compiler can be started on this machine
 * - `closed`: the renderer was closed
 */
export type PdfRenderErrorCode = 'template' | 'timeout' | 'crashed' | 'queue_full' | 'unavailable' | 'closed';

export class PdfRenderError extends Error {
  override readonly name = 'PdfRenderError';
  readonly code: PdfRenderErrorCode;

  constructor(code: PdfRenderErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
