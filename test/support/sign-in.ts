import { codeAt, stepAt } from '@cm/identity/totp';
import { DEMO_PASSWORD, demoPeople, demoTotpSecret } from '@cm/server/demo-people';
import type { Browser } from 'playwright-core';

export type StorageState = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>;

/**
 * Signs a demo person in through the API, as the sign-in screen does, and gives the cookies to open further contexts with. An
 * authenticator's code is good once: sign each person in once and share the state.
 */
export async function signIn(browser: Browser, baseURL: string, email: string): Promise<StorageState> {
  const person = demoPeople.find((one) => one.email === email);
  const zone = person?.entry === '/' ? 'portal' : 'corporate';
  const context = await browser.newContext({ baseURL });
  const call = async (path: string, data: object): Promise<{ status: number; state?: string }> => {
    // A browser says for its pages where a request comes from; what is asked beside a page says it by itself.
    const headers = { origin: baseURL, 'sec-fetch-site': 'same-origin' };
    const response = await context.request.post(path, { data, headers });
    const { state } = (await response.json()) as { state?: string };
    return { status: response.status(), ...(state === undefined ? {} : { state }) };
  };
  const first = await call(`/api/${zone}/session`, { email, password: DEMO_PASSWORD });
  const last =
    first.state === 'second_factor'
      ? await call(`/api/${zone}/session/second-factor`, { code: codeAt(demoTotpSecret(email), stepAt(new Date())) })
      : first;
  if (last.state !== 'signed_in') throw new Error(`${email} could not sign in: ${JSON.stringify(last)}`);
  const state = await context.storageState();
  await context.close();
  return state;
}
