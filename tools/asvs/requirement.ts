export type Level = 1 | 2 | 3;

/** How a requirement is met, or why it is not asked of us, or what is lacking. */
export type Verdict =
  /** Each is a file and the beginning of a test's name in it. */
  | { readonly tests: readonly (readonly [path: string, name: string])[]; readonly note?: string }
  /** Where it is written, for what asks to be written down. */
  | { readonly document: string; readonly note?: string }
  /** Why it does not concern us. */
  | { readonly reason: string }
  /** What is not there yet. */
  | { readonly lacking: string };

export interface Requirement {
  /** As in ASVS 5.0.0. */
  readonly id: string;
  readonly level: Level;
  /** What it asks, in our words. */
  readonly asks: string;
  readonly verdict: Verdict;
}
