import { useCommands, useLabel, useNavigation } from '@cm/web-kit/area/area-context.ts';
import type { NavigationEntry } from '@cm/web-kit/area/entry.ts';
import { activeEntry } from '@cm/web-kit/nav-entry.ts';
import { NavigateContext } from '@cm/ui/link.tsx';
import { useContext } from 'react';

/** The navigation of a shell: its home, what the modules bring, with what waits behind each. */
export function useShellNavigation(home: NavigationEntry, counts: Readonly<Record<string, number>>, pathname: string) {
  const label = useLabel();
  const navigation = [home, ...useNavigation()];
  const entries = navigation.map((entry) => ({ ...entry, name: label(entry.label), count: counts[entry.key] }));
  const active = activeEntry(navigation, pathname)?.key;
  // My account and my notifications belong to no entry, and the home is only itself.
  return { entries, active: active === home.key && pathname !== home.href ? undefined : active };
}

/** What can be begun from anywhere, for the palette. */
export function useShellActions() {
  const label = useLabel();
  const router = useContext(NavigateContext);
  return useCommands().map(({ id, label: name, href, icon: Icon }) => ({
    id,
    label: label(name),
    icon: <Icon aria-hidden="true" />,
    run: () => router?.go(href),
  }));
}
