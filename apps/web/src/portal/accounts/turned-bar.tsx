import RotateCw from 'lucide-react/icons/rotate-cw';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { cn } from '@cm/ui/class-names.ts';
import { words } from './words.ts';

/** The page is of an account that the session no longer acts for: it stays to be read, and is loaded anew on a press. */
export function TurnedBar() {
  const t = useT(words);
  const { tenant } = useSession();
  return (
    <div
      role="alert"
      className={cn(
        'sticky z-10 flex flex-wrap items-center justify-center gap-x-4 gap-y-2 border-b border-info-text/30 bg-info-tint px-4 py-2 text-sm text-info-text',
        tenant.environment === 'production' ? 'top-14' : 'top-20',
      )}
    >
      <p className="text-pretty">{t('turned.text')}</p>
      <Button size="sm" onClick={() => location.reload()}>
        <RotateCw aria-hidden="true" />
        {t('turned.reload')}
      </Button>
    </div>
  );
}
