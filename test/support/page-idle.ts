import type { Page } from 'playwright-core';

const LIMIT_MS = 120_000;
const FRAMES = 3;

/**
 * Resolves to '' when nothing has moved for some frames: a heading stands, nothing is announced as busy, no skeleton, no
 * animation or transition runs, the fonts are there, and the document did not change. After the limit: what still moves.
 * A script of the page is a string here: this program has no window.
 */
const STILL = `new Promise((resolve) => {
  const limit = performance.now() + ${LIMIT_MS};
  let quiet = 0;
  const watch = new MutationObserver(() => { quiet = 0; });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const moving = () =>
    (![...document.querySelectorAll('h1')].some((one) => one.checkVisibility()) && 'no heading') ||
    (document.querySelector('[aria-busy=true]') && 'something is busy') ||
    (document.querySelector('.animate-skeleton') && 'a skeleton') ||
    (document.fonts.status !== 'loaded' && 'fonts on their way') ||
    (document.getAnimations().some((one) => one.playState === 'running') && 'an animation') ||
    (document.documentElement.dataset.theme !== (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') && 'another theme');
  const look = () => {
    const why = moving();
    quiet = why ? 0 : quiet + 1;
    if (quiet < ${FRAMES} && performance.now() < limit) return requestAnimationFrame(look);
    watch.disconnect();
    resolve(quiet < ${FRAMES} ? why || 'the document' : '');
  };
  requestAnimationFrame(look);
})`;

/** Waits until a page has come to rest: no request under way and nothing moving. Made before the page is opened. */
export function idleOf(page: Page): () => Promise<void> {
  let underWay = 0;
  const waiting = new Set<() => void>();
  page.on('request', () => {
    underWay += 1;
  });
  const ended = (): void => {
    underWay -= 1;
    if (underWay > 0) return;
    for (const go of waiting) go();
    waiting.clear();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  const answered = async (): Promise<void> => {
    if (underWay <= 0) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${page.url()}: ${underWay} requests without an end`)), LIMIT_MS);
      waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  };
  return async () => {
    do {
      await answered();
      const why = await page.evaluate<string>(STILL);
      if (why !== '') throw new Error(`${page.url()} does not come to rest: ${why}`);
    } while (underWay > 0);
  };
}
