import { readDraft, writeDraft } from '@cm/web-kit/form/draft.ts';

const KEY = 'door';

/** The address just typed at one door, for the next one; it never stands in the page's own address. */
export function rememberMail(email: string): void {
  writeDraft(KEY, { email }, []);
}

export function rememberedMail(): string {
  const email = readDraft(KEY)?.['email'];
  return typeof email === 'string' ? email : '';
}
