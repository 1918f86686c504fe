import type { Area } from './area.ts';

/** A page that somebody was on: its address in the area and its title as it stood there. */
export interface RecentPage {
  readonly href: string;
  readonly title: string;
}

/** More nobody looks through. */
const KEPT = 6;
const MAX_TITLE = 120;

/** Titles name customers: they live as long as the tab, and for one account. */
const keyOf = (area: Area): string => `cm.recent.${area}`;

const isPage = (value: unknown): value is RecentPage => {
  if (typeof value !== 'object' || value === null) return false;
  const { href, title } = value as Partial<RecentPage>;
  return typeof href === 'string' && href.startsWith('/') && typeof title === 'string';
};

/** What was stored for this account; nothing of anyone else's, and nothing that is not a list of pages. */
export function parseRecent(stored: string | null, userId: string): readonly RecentPage[] {
  try {
    const kept: unknown = JSON.parse(stored ?? 'null');
    if (typeof kept !== 'object' || kept === null) return [];
    const { user, pages } = kept as { user?: unknown; pages?: unknown };
    return user === userId && Array.isArray(pages) ? pages.filter(isPage).slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** The page first, the others after it, each once. */
export function withPage(pages: readonly RecentPage[], page: RecentPage): readonly RecentPage[] {
  const title = page.title.trim().slice(0, MAX_TITLE);
  if (title === '') return pages;
  return [{ href: page.href, title }, ...pages.filter(({ href }) => href !== page.href)].slice(0, KEPT);
}

/** Storage may be refused (private window, policy): then nothing is recent. */
export function recentPages(area: Area, userId: string): readonly RecentPage[] {
  try {
    return parseRecent(sessionStorage.getItem(keyOf(area)), userId);
  } catch {
    return [];
  }
}

export function addRecentPage(area: Area, userId: string, page: RecentPage): void {
  try {
    const pages = withPage(recentPages(area, userId), page);
    sessionStorage.setItem(keyOf(area), JSON.stringify({ user: userId, pages }));
  } catch {
    return;
  }
}

export function forgetPages(area: Area): void {
  try {
    sessionStorage.removeItem(keyOf(area));
  } catch {
    return;
  }
}
