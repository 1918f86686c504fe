import { codeAt, stepAt } from '@cm/identity/totp';
import { DEMO_PASSWORD, demoPeople, demoTotpSecret } from '@cm/server/demo-people';
import type { Browser } from 'playwright-core';
import { type BrowserUser, openBrowserUser } from './browser-user.ts';
import type { Language } from './browser.ts';

const lastStep = new Map<string, number>();

/** A code that was not used before: each is good once, and the one of the next half minute is taken already. */
export function freshCode(email: string): string {
  const step = Math.max(stepAt(new Date()), (lastStep.get(email) ?? 0) + 1);
  lastStep.set(email, step);
  return codeAt(demoTotpSecret(email), step);
}

/** A colleague who signs in by hand at the corporate area: address, password, code of the authenticator. */
export async function sitAsStaff(
  browser: Browser,
  baseURL: string,
  language: Language,
  email: string,
): Promise<BrowserUser> {
  const user = await openBrowserUser(browser, baseURL, language);
  const { page, say } = user;
  await page.goto('/corporate');
  await page.getByRole('textbox', { name: say('staffSignIn', 'email') }).fill(email);
  await page.getByRole('textbox', { name: say('staffSignIn', 'password') }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: say('staffSignIn', 'signIn.submit'), exact: true }).click();
  await page.getByRole('textbox', { name: say('staffSignIn', 'code.label') }).pressSequentially(freshCode(email));
  const name = demoPeople.find((one) => one.email === email)?.name ?? '';
  await page.getByRole('heading', { level: 1, name: say('corporate', 'home.hello', { name }) }).waitFor();
  return user;
}
