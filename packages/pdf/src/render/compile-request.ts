/** What the renderer asks of its compiler process; one at a time. */
export interface CompileRequest {
  readonly template: string;
  readonly data: string;
}

/** Checked by hand: a schema library would weigh more in the compiler process than everything else of ours in it. */
export function isCompileRequest(message: unknown): message is CompileRequest {
  if (typeof message !== 'object' || message === null) return false;
  return typeof Reflect.get(message, 'template') === 'string' && typeof Reflect.get(message, 'data') === 'string';
}
