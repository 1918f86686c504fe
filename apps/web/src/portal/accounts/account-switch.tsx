import { lazy, Suspense } from 'react';
import { useSession } from '@cm/web-kit/session.ts';
import { withWords } from './with-words.ts';

const AccountMenu = lazy(async () => ({
  default: (await withWords(() => import('./account-menu.tsx'))).AccountMenu,
}));

/** For whom the person acts, where they have several accounts: the name, and the way to another. */
export function AccountSwitch() {
  const { customers } = useSession().user;
  return customers.length < 2 ? null : (
    <Suspense>
      <AccountMenu />
    </Suspense>
  );
}
