import type { Page } from 'playwright-core';
import { walkWithin } from './keyboard-walk.ts';

/** For what never comes; whoever waits goes on as soon as it is there. A page that is known to be at fault says a shorter one. */
const LIMIT_MS = 20_000;

type Kind = 'menu' | 'modal' | 'beside' | 'unfolded' | 'nothing';

export interface Opened {
  readonly count: number;
  readonly faults: readonly string[];
}

/** Asked in every frame by one script: the policy of the pages forbids the browser to make scripts of further words. */
async function comes(page: Page, condition: string): Promise<boolean> {
  return page.evaluate<boolean>(`new Promise((resolve) => {
    const limit = performance.now() + (self.__limitMs ?? ${LIMIT_MS});
    const look = () => {
      if (${condition}) resolve(true);
      else if (performance.now() > limit) resolve(false);
      else requestAnimationFrame(look);
    };
    look();
  })`);
}

/** Every line of a menu has the focus in its turn. */
async function throughMenu(page: Page): Promise<readonly string[]> {
  await page.evaluate('(self.__seen = new Set([document.activeElement]), 0)');
  const count = await page.evaluate<number>('self.__openers.items().length');
  for (let step = 0; step <= count; step += 1) {
    await page.keyboard.press('ArrowDown');
    await page.evaluate('new Promise((done) => setTimeout(() => done(self.__seen.add(document.activeElement) && 0)))');
  }
  return page.evaluate<string[]>(
    'self.__openers.items().filter((one) => !self.__seen.has(one)).map((one) => self.__keys.say(one) + " is in a menu, and no arrow key reaches it")',
  );
}

/** In a list that is searched, the arrow keys go from option to option while the focus stays in the field. */
async function throughOptions(page: Page): Promise<readonly string[]> {
  if ((await page.evaluate<number>('self.__openers.options()')) < 2) return [];
  const before = await page.evaluate<string | null>('self.__openers.option()');
  await page.keyboard.press('ArrowDown');
  const moves = await comes(page, `self.__openers.option() !== ${JSON.stringify(before)}`);
  return moves ? [] : ['offers options that the arrow keys do not reach'];
}

async function insideOf(page: Page, kind: Kind): Promise<readonly string[]> {
  if (kind === 'unfolded') return [];
  if (kind === 'menu') return throughMenu(page);
  const options = await throughOptions(page);
  return kind === 'modal' ? [...options, ...(await walkWithin(page)).faults] : options;
}

/** A form in which something was chosen on the way asks first whether that may be forgotten: it may. */
async function shuts(page: Page, place: number): Promise<boolean> {
  if (!(await comes(page, `self.__openers.isShut(${place}) || self.__openers.asks()`))) return false;
  if (await page.evaluate<boolean>('self.__openers.asks()')) await page.keyboard.press('Enter');
  return comes(page, `self.__openers.isShut(${place})`);
}

/** Opens one, goes through it, shuts it again; says what is wrong on the way. */
async function tryOpener(page: Page, place: number, idle: () => Promise<void>): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>(`self.__openers.take(${place})`))) return ['takes no focus'];
  // Both keys press a button; each is tried on every other one.
  const key = place % 2 === 0 ? 'Enter' : 'Space';
  await page.keyboard.press(key);
  const opens = await comes(page, `self.__openers.isOpen(${place})`);
  await idle();
  const kind = await page.evaluate<Kind>(`self.__openers.kind(${place})`);
  if (!opens) return [`${key} opens ${kind !== 'nothing' ? 'something that does not take the focus' : 'nothing'}`];
  const inside = await insideOf(page, kind);
  await page.keyboard.press(kind === 'unfolded' ? key : 'Escape');
  if (!(await shuts(page, place))) return [...inside, `${kind}: Escape does not close it`];
  const back = await comes(page, `self.__openers.isBack(${place})`);
  const here = await page.evaluate<string>('self.__openers.here()');
  return [...inside, ...(back ? [] : [`${kind}: the focus does not come back to it, but to ${here}`])];
}

/** On a narrow screen an address may open a panel over its page: it is gone through and shut first. */
export async function openOnArrival(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('self.__openers.stands()'))) return [];
  const { faults } = await walkWithin(page);
  await page.keyboard.press('Escape');
  const shut = await comes(page, 'self.__openers.isShut(null)');
  return [...faults, ...(shut ? [] : ['Escape does not close what stands over the page'])];
}

/**
 * Whatever on the page says that it opens something, and with `shell` what stands around the page too: a key opens it, the focus goes
 * inside, Escape closes it and the focus comes back.
 */
export async function openerFaults(page: Page, shell: boolean, idle: () => Promise<void>): Promise<Opened> {
  const names = await page.evaluate<string[]>(`self.__openers.list(${shell})`);
  const faults: string[] = [];
  for (const [place, name] of names.entries())
    faults.push(...(await tryOpener(page, place, idle)).map((fault) => `${name}: ${fault}`));
  return { count: names.length, faults };
}
