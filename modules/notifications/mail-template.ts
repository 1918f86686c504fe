import type { Words } from '@cm/kit/i18n';

/** What a person can switch off for themselves. */
export const PREFERENCE_CLASSES = ['account', 'tickets', 'orders', 'services', 'billing'] as const;
export type PreferenceClass = (typeof PREFERENCE_CLASSES)[number];

/** Everybody's variables: the reader's name and the operator's. */
export const COMMON_VARIABLES = ['name', 'brand'] as const;

/**
 * One built-in mail. Subject and body are Liquid over plain text; a blank line ends a paragraph. A paragraph that says
 * `[action]` becomes the button, `[content]` the words that the mail carries; left out, they follow at the end.
 */
export interface MailTemplate {
  /** `<area>.<noun>`: stable, the tenants' own words are kept under it. */
  readonly key: string;
  /** Security mails are always sent. */
  readonly class: PreferenceClass | 'security';
  /** False for a person's own answer: it carries no mark of an automatic mail. */
  readonly automatic: boolean;
  readonly name: Words;
  readonly subject: Words;
  readonly body: Words;
  readonly action: Words | null;
  /** A value for each variable of its own, for the preview. */
  readonly sample: Readonly<Record<string, string>>;
}
