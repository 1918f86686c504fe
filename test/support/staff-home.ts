import { expect } from 'vitest';
import { digits } from './pdf-text.ts';
import type { BrowserUser } from './browser-user.ts';
import { goTo } from './staff-place.ts';

type Counter =
  | 'ticketsForMe'
  | 'ticketsUnassigned'
  | 'kycToReview'
  | 'quotesToPrice'
  | 'ordersToValidate'
  | 'invoicesOverdue';

/** The counters of the home as they are on screen; what does not wait has none. The chart is drawn, with its figures. */
export async function readHome(user: BrowserUser): Promise<(counter: Counter) => Promise<number>> {
  const { page, say } = user;
  await goTo(user, 'home');
  const today = page.getByRole('region', { name: say('corporate', 'home.today') });
  await today.getByRole('listitem').first().waitFor();
  const chart = page.getByRole('figure', { name: say('corporate', 'reports.perDayLabel') });
  await chart.getByText(say('common', 'chart.figures')).click();
  expect(await chart.getByRole('row').count()).toBe(31);
  expect(await chart.locator('svg path').first().isVisible()).toBe(true);
  return async (counter) => {
    const tile = today.getByRole('listitem').filter({ hasText: say('corporate', `home.${counter}`) });
    return (await tile.count()) === 0 ? 0 : Number(digits(await tile.innerText()));
  };
}
