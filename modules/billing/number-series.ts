/** The legal number series of an operator, each with the letters before its numbers. */
export const PREFIXES = { invoice: 'FAC', credit_note: 'AV', receipt: 'REC' } as const;
export type NumberedKind = keyof typeof PREFIXES;
