import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import type { ProviderCalls } from './provider-calls.ts';
import { words } from './words.ts';

export interface ConfirmLinkProps {
  readonly calls: ProviderCalls;
  readonly onLeave: () => void;
}

/** The owner of the account, who has just signed in with what they have here, says whether a provider may open it. */
export function ConfirmLink({ calls, onLeave }: ConfirmLinkProps) {
  const t = useT(words);
  const link = useAct({ act: () => calls.confirm(), done: t('confirm.done'), onDone: onLeave });
  return (
    <div className="grid gap-4">
      <p className="text-ink-2">{t('confirm.text')}</p>
      <Button variant="primary" loading={link.busy} onClick={() => link.run(undefined)}>
        {t('confirm.link')}
      </Button>
      <Button onClick={onLeave}>{t('confirm.notNow')}</Button>
    </div>
  );
}
