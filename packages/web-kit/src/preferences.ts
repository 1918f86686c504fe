import { useSyncExternalStore } from 'react';
import { type Area, areaOf } from './area.ts';
import { directionOf, type Locale, localeOf } from '@cm/ui/locale.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const DENSITIES = ['comfortable', 'regular', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

const AREA_DENSITY: Readonly<Record<Area, Density>> = { portal: 'comfortable', corporate: 'regular', admin: 'compact' };
const ONE_YEAR = 31_536_000;
const listeners = new Set<() => void>();

function announce(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Storage may be refused (private window, policy): a preference is then kept for the page only. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)').matches;

export function currentTheme(): Theme {
  const stored = readStored('cm.theme');
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

function paintTheme(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && prefersDark());
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

export function setTheme(theme: Theme): void {
  writeStored('cm.theme', theme);
  paintTheme(theme);
  announce();
}

/** Follows the system's theme while the person has not chosen one. Called once at start. */
export function followSystemTheme(): void {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => paintTheme(currentTheme()));
}

export function currentDensity(): Density {
  const shown = document.documentElement.dataset['density'];
  return DENSITIES.find((density) => density === shown) ?? AREA_DENSITY[areaOf(location.pathname)];
}

export function setDensity(density: Density): void {
  writeStored(`cm.density.${areaOf(location.pathname)}`, density);
  document.documentElement.dataset['density'] = density;
  announce();
}

export function currentLocale(): Locale {
  return localeOf(document.documentElement.lang);
}

/** Where the language of the screens comes from: the switch, not yet kept by an account, or the account's own. */
type LocaleOrigin = 'picked' | 'account';

export const isLocalePicked = () => readStored('cm.locale') === 'picked';
export const noteLocaleOrigin = (origin: LocaleOrigin) => writeStored('cm.locale', origin);

/** Whether this browser was told a language of its own; without one the account's is taken at sign-in. */
export function hasOwnLocale(): boolean {
  return /(?:^|; )locale=/.test(document.cookie) && readStored('cm.locale') !== 'account';
}

/** The server reads the same cookie for its messages, mails and PDFs. */
export function setDocumentLocale(locale: Locale): void {
  document.cookie = `locale=${locale}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  announce();
}

export const useTheme = () => useSyncExternalStore(subscribe, currentTheme);
export const useDensity = () => useSyncExternalStore(subscribe, currentDensity);
export const useLocale = () => useSyncExternalStore(subscribe, currentLocale);
