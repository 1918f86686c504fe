/** What a scanner says of bytes that it has looked at whole. */
export type Verdict = { readonly isClean: true } | { readonly isClean: false; readonly finding: string };

/** It could not look at all of it: down, slow, beyond its limits, an answer that is none. Never to be taken for clean. */
export class ScanError extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'ScanError';
  }
}

/** Looks for viruses. */
export interface FileScanner {
  /** False: there is none, and files are told to be unscanned. */
  readonly isConfigured: boolean;
  /** @throws ScanError */
  scan(bytes: Uint8Array): Promise<Verdict>;
}

/** Where the operator has no scanner. */
export const noScanner: FileScanner = {
  isConfigured: false,
  scan: () => Promise.reject(new ScanError('no scanner is configured')),
};
