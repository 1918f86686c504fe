import { readDraft, writeDraft } from '@cm/web-kit/form/draft.ts';

const KEY = 'sign-in';

/** The address just typed at one step of the sign-in, for the next one; it never stands in the page's own address. */
export function keepEmail(email: string): void {
  writeDraft(KEY, { email }, []);
}

export function keptEmail(): string {
  const email = readDraft(KEY)?.['email'];
  return typeof email === 'string' ? email : '';
}
