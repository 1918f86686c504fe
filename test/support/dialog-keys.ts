import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** A string: this program has no window. */
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

/**
 * Waits until a dialog that is on screen answers Escape. Radix listens for the top dialog only, and knows which one that is
 * in the render after its opening: the one that gives it `pointer-events: auto`.
 */
export async function answersKeys(dialog: Locator): Promise<void> {
  await expect.poll(() => dialog.getAttribute('style')).toMatch(/pointer-events: auto/);
  await dialog.page().evaluate(TWO_FRAMES);
}
