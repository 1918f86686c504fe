import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { words } from './words.ts';

/** What is begun from the list. */
export type Begun = 'open' | 'roles';

/** Each for whoever may, and neither while an access is open. */
export function PageActs({ onBegin }: { readonly onBegin: (what: Begun) => void }) {
  const t = useT(words);
  const { emergency } = useSession();
  const opens = usePermission('emergency.open');
  const offers = usePermission('roles.manage');
  if (emergency !== null) return null;
  return (
    <>
      {offers ? (
        <Button aria-haspopup="dialog" onClick={() => onBegin('roles')}>
          {t('emergency.roles')}
        </Button>
      ) : null}
      {opens ? (
        <Button variant="danger" aria-haspopup="dialog" onClick={() => onBegin('open')}>
          {t('emergency.start')}
        </Button>
      ) : null}
    </>
  );
}
