import { PdfRenderError } from './pdf-render-error.ts';

/**
 * Words by which a Typst template could reach a file, a package on the network, a plug-in, or code built at run time.
 * `std` and `dictionary` are here because together they give `eval` under another name.
 */
const FORBIDDEN = /(?<![\p{L}\p{N}_-])(import|include|read|plugin|eval|std|dictionary)(?![\p{L}\p{N}_-])/u;

/** Comments say why; they are no code, and may use every word. */
const COMMENT = /^\s*\/\/.*$/gm;

/**
 * Refuses a template that names what the compiler must never do. It is the first of three walls: the compiler's root is a folder
 * that cannot exist, and its process is given a proxy that nobody answers.
 * @throws PdfRenderError `template`
 */
export function assertHarmlessTemplate(template: string): void {
  const found = FORBIDDEN.exec(template.replace(COMMENT, ''));
  if (found) throw new PdfRenderError('template', `a template may not use "${found[1] ?? ''}"`);
}
