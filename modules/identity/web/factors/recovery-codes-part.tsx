import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Button } from '@cm/ui/button.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { RecoveryCodes } from '../shared/recovery-codes.tsx';
import type { FactorCalls } from './factor-calls.ts';
import { ProofDialog } from './proof-dialog.tsx';
import { words } from './words.ts';

/** So few left is said as a warning, as the mail does. */
const FEW = 2;

/** How many recovery codes are left, and the way to new ones. */
export function RecoveryCodesPart({ calls }: { readonly calls: FactorCalls }) {
  const t = useT(words);
  const refresh = useRefresh();
  const { data, error, refetch, isFetching } = useQuery(calls.query());
  const [asking, setAsking] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-12" />;
  const left = data.recoveryCodesLeft;
  const renewed = (given: readonly string[]) => {
    setAsking(false);
    setCodes(given);
    refresh(calls.key);
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="grid min-w-56 flex-1 gap-0.5">
        <h3 className="font-medium">{t('codes.title')}</h3>
        <p className={left <= FEW ? 'text-warn-text' : 'text-ink-2'}>
          {left === 0 ? t('codes.none') : t('codes.left', { count: left })}
        </p>
      </div>
      <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('codes.renew')}
      </Button>
      {asking ? (
        <ProofDialog
          title={t('codes.renewTitle')}
          text={t('codes.renewText')}
          submitLabel={t('codes.renew')}
          codes
          submit={({ proof }) => calls.renewCodes(proof)}
          onDone={renewed}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {codes ? (
        // Shown this once: nothing but the button below closes it.
        <Dialog open onOpenChange={() => undefined} title={t('codes.newTitle')}>
          <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
        </Dialog>
      ) : null}
    </div>
  );
}
