import type { LucideIcon } from 'lucide-react';

/** One entry of an area's navigation. `L` is the key of its name in the area's catalogue. */
export interface NavEntry<L extends string> {
  /** Key of its count in the session, and what freezes the order in tests. */
  readonly key: string;
  readonly label: L;
  readonly href: string;
  readonly icon: LucideIcon;
  /** Second key of its `g` shortcut. */
  readonly go: string;
  /** Seen only with this permission. */
  readonly permission?: string;
}

/** The entry a path belongs to: the longest address that begins it, whole steps only. The home of an area is only itself. */
export function activeEntry<E extends { readonly href: string }>(
  entries: readonly E[],
  pathname: string,
): E | undefined {
  const holdsOthers = (href: string) => entries.some((other) => other.href.startsWith(`${href}/`));
  return entries
    .filter(({ href }) => pathname === href || (pathname.startsWith(`${href}/`) && href !== '/' && !holdsOthers(href)))
    .toSorted((a, b) => b.href.length - a.href.length)[0];
}
