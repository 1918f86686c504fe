import { withQuery } from '@cm/paths';
import { safeReturn } from '@cm/web-kit/load-session.ts';

const KEY = 'cm.provider.back';

/** Goes to a provider; the page that one came for is kept in this tab, since the provider sends back to one address alone. */
export function leaveFor(url: string, back: string): void {
  sessionStorage.setItem(KEY, back);
  location.assign(url);
}

/** The page that one came for, once. */
export function takeBack(home: string): string {
  const back = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return safeReturn(back, home);
}

const CONFIRM = 'confirm';

/** Where the owner of an account says, after a sign-in here, that it is to be linked. */
export const confirmation = (returnPath: string): string => withQuery(returnPath, { step: CONFIRM });
export const isConfirmation = (address: string, returnPath: string): boolean => address === confirmation(returnPath);
