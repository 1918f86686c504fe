import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { type CustomerException, exceptionsQuery } from './customer-queries.ts';
import { EndExceptionDialog } from './end-exception-dialog.tsx';
import { ExceptionItem } from './exception-item.tsx';
import { GrantExceptionDialog } from './grant-exception-dialog.tsx';
import { words } from './words.ts';

/** « Régime et exceptions »: what is not done to this customer as it is to the others. */
export function ExceptionsCard({ id }: { readonly id: string }) {
  const t = useT(words);
  const grants = usePermission('customers.exceptions');
  const [granting, setGranting] = useState(false);
  const [ending, setEnding] = useState<CustomerException | null>(null);
  const [showsPast, setShowsPast] = useState(false);
  const { data } = useQuery(exceptionsQuery(id));
  const items = data?.items ?? [];
  const past = items.filter(({ standing }) => standing === 'past');
  if (!data || (!grants && items.length === 0)) return null;
  return (
    <Card title={t('exceptions.title')}>
      {items.length > past.length ? null : <p className="text-sm text-ink-2">{t('exceptions.none')}</p>}
      <ul className="grid gap-3">
        {items
          .filter(({ standing }) => showsPast || standing !== 'past')
          .map((one) => (
            <ExceptionItem
              key={one.id}
              customerId={id}
              exception={one}
              onEnd={grants && one.standing !== 'past' ? () => setEnding(one) : undefined}
            />
          ))}
      </ul>
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {grants ? (
          <Button size="sm" aria-haspopup="dialog" onClick={() => setGranting(true)}>
            {t('exceptions.grant')}
          </Button>
        ) : null}
        {past.length > 0 ? (
          <Button size="sm" variant="ghost" aria-expanded={showsPast} onClick={() => setShowsPast(!showsPast)}>
            {showsPast ? t('exceptions.hidePast') : t('exceptions.showPast', { count: past.length })}
          </Button>
        ) : null}
      </div>
      {granting ? <GrantExceptionDialog id={id} onClose={() => setGranting(false)} /> : null}
      {ending ? <EndExceptionDialog id={id} exception={ending} onClose={() => setEnding(null)} /> : null}
    </Card>
  );
}
