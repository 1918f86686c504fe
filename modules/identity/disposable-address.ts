import { domainToASCII } from 'node:url';
import type { Ctx } from '@cm/kit/ctx';
import { invalidField } from '@cm/kit/problems';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';
import { z } from 'zod';
import { disposableAddressWords } from './setting-words.ts';

/** What an operator does with addresses of providers whose mailboxes are thrown away. */
export const disposableAddressSetting = defineSetting({
  key: 'identity.disposable_addresses',
  words: disposableAddressWords,
  schema: z.enum(['refused', 'accepted']),
  fallback: 'refused',
});

let domains: ReadonlySet<string> | undefined;

/** Whether the address is of a listed domain or of one below it, in whatever case or script it is written. */
export function isDisposable(email: string): boolean {
  domains ??= disposableEmailBlocklistSet();
  const labels = domainToASCII(email.slice(email.lastIndexOf('@') + 1).replace(/\.$/, '')).split('.');
  return labels.some((_, index) => index < labels.length - 1 && domains?.has(labels.slice(index).join('.')));
}

/**
 * For an address that a customer types for themselves or for a contact; the staff may enter any. Nobody's account is looked
 * for, so that the refusal tells nothing of one.
 *
 * @throws ProblemError `common.invalid` at `/email` (`disposable_address`) where the operator refuses such addresses
 * @query
 */
export async function refuseDisposable(ctx: Ctx, email: string): Promise<void> {
  if (isDisposable(email) && (await readSetting(ctx, disposableAddressSetting)) === 'refused')
    throw invalidField('/email', 'disposable_address');
}
