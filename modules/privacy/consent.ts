import { sha256 } from '@cm/kit/crypto';
import { type Localised, type Locale, pick } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import { z } from 'zod';

/** By what somebody may be reached. */
export const consentChannel = named('ConsentChannel', z.enum(['email', 'sms', 'telephone', 'in_app']));
export type ConsentChannel = z.infer<typeof consentChannel>;

/** The key of a purpose: which there are is a setting of the operator's. */
export const purposeKey = z.string().regex(/^[a-z][a-z0-9_]{1,40}$/);

export interface Purpose {
  readonly key: string;
  readonly name: Localised;
  /** What somebody agrees to. */
  readonly text: Localised;
  readonly channels: readonly ConsentChannel[];
}

/** Tells a text from every other one: who agrees says which they were shown. */
export function textVersion({ text }: Purpose): string {
  return sha256(JSON.stringify([text.fr, text.ar ?? '', text.en ?? '']))
    .toString('hex')
    .slice(0, 12);
}

/** The text as somebody reads it, with its version. */
export function shownText(purpose: Purpose, locale: Locale): { shownText: string; textVersion: string } {
  return { shownText: pick(purpose.text, locale), textVersion: textVersion(purpose) };
}
