import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { FOCUS_SCRIPT } from './focus-script.ts';
import { OPENER_SCRIPT } from './opener-script.ts';
import { REACH_SCRIPT } from './reach-script.ts';

/** Brings the scripts into the document, once each. */
export async function askable(page: Page): Promise<void> {
  if (await page.evaluate<boolean>("typeof self.__openers === 'object'")) return;
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(axe.source);
  await page.evaluate(`${FOCUS_SCRIPT};${REACH_SCRIPT};${OPENER_SCRIPT};0`);
}

interface Walked {
  readonly stops: number;
  readonly faults: readonly string[];
}

/** Presses Tab until the walk is over. */
async function tabThrough(page: Page, back: boolean): Promise<void> {
  do await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  while (await page.evaluate<boolean>('self.__keys.step()'));
}

/** Round the group to where it began: the arrow keys choose among radios, and a form that was changed asks before it shuts. */
async function backToFirst(page: Page, place: number, count: number): Promise<void> {
  for (let step = 0; step <= count; step += 1) {
    if (await page.evaluate<boolean>(`self.__reach.groups[${place}].first === document.activeElement`)) return;
    await page.keyboard.press('ArrowRight');
    await page.evaluate('new Promise((done) => setTimeout(done))');
  }
}

/** The arrow keys within a group reach whatever of it the Tab passed over. */
async function crossGroups(page: Page, members: readonly number[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [place, count] of members.entries()) {
    // A group gives the focus on in a task of its own, after the one of the key.
    const cross = (then: string) =>
      `new Promise((done) => setTimeout(() => done((self.__reach.cross(${place}), self.__reach.${then}))))`;
    await page.evaluate(`self.__reach.enter(${place})`);
    for (const key of ['ArrowRight', 'ArrowDown']) {
      for (let step = 0; step <= count; step += 1) {
        if ((await page.evaluate<number>(cross(`groups[${place}].left.size`))) === 0) break;
        await page.keyboard.press(key);
      }
    }
    faults.push(...(await page.evaluate<string[]>(cross(`left(${place})`))));
    await backToFirst(page, place, count);
  }
  return faults;
}

const WALK = '({ stops: self.__keys.walk().stops.length, faults: self.__keys.walk().faults })';

/** From one end of the document to the other: what is wrong on the way, and what was not met. */
export async function walkThrough(page: Page, back: boolean): Promise<Walked> {
  await page.evaluate(`self.__keys.begin(null, ${back})`);
  await tabThrough(page, back);
  const members = await page.evaluate<number[]>('self.__reach.missed(null)');
  const { stops, faults } = await page.evaluate<Walked>(WALK);
  if (back) return { stops, faults };
  const nameless = await page.evaluate<string[]>('self.__reach.nameless()');
  return { stops, faults: [...faults, ...nameless, ...(await crossGroups(page, members))] };
}

/** Through what is open over the page, until the Tab is where it began: it must not lead out, and must meet everything in it. */
export async function walkWithin(page: Page): Promise<Walked> {
  await page.evaluate('self.__keys.begin(self.__openers.opened())');
  await tabThrough(page, false);
  const members = await page.evaluate<number[]>('self.__reach.missed(self.__openers.opened())');
  const nameless = await page.evaluate<string[]>('self.__reach.nameless()');
  const { stops, faults } = await page.evaluate<Walked>(WALK);
  return { stops, faults: [...faults, ...nameless, ...(await crossGroups(page, members))] };
}

const SKIP = `(() => {
  const one = document.activeElement;
  return one?.localName === 'a' && one.getAttribute('href') === '#main' ? '' : 'the first Tab leads to ' + self.__openers.here();
})()`;
const IN_MAIN = `document.activeElement?.id === 'main' ? '' : 'the skip link leads to ' + self.__openers.here()`;

/** The first stop leads past what every page repeats, into the page's own. */
export async function skipLinkFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate('self.__keys.begin(null)');
  await page.keyboard.press('Tab');
  const first = await page.evaluate<string>(SKIP);
  if (first !== '') return [first];
  await page.keyboard.press('Enter');
  const led = await page.evaluate<string>(IN_MAIN);
  return led === '' ? [] : [led];
}
