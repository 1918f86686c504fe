import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { words } from './words.ts';

/** The home of somebody whose sign-in opens no account: they left it, or were removed. */
export function NoAccount() {
  const t = useT(words);
  const { user } = useSession();
  return (
    <Card>
      <EmptyState seed="no-account" title={t('none.title')}>
        {t('none.text', { email: user.email })}
      </EmptyState>
    </Card>
  );
}
