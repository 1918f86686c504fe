import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { ConsentWordsDialog } from './consent-words-dialog.tsx';
import { consentsQuery, type PersonConsents } from './consent-queries.ts';
import { PurposeFacts } from './purpose-facts.tsx';
import { RecordConsentDialog } from './record-consent-dialog.tsx';
import { words } from './words.ts';

/** For what each of the customer's people agreed to be reached; who has no account said nothing. */
export function CustomerConsents({ id }: { id: string }) {
  const t = useT(words);
  const { data, error, refetch, isFetching } = useQuery(consentsQuery(id));
  const mayRecord = usePermission('consents.record');
  const [open, setOpen] = useState<{ readonly what: 'record' | 'words'; readonly person: PersonConsents } | null>(null);
  const close = () => setOpen(null);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-40" />;
  if (data.items.length === 0)
    return (
      <EmptyState seed="consents" title={t('consents.none')}>
        {t('consents.noneText')}
      </EmptyState>
    );
  return (
    <div className="grid gap-(--gap)">
      {data.items.map((person) => (
        <Card
          key={person.userId}
          title={<bdi>{person.name}</bdi>}
          hint={<bdi dir="ltr">{person.email}</bdi>}
          actions={
            <>
              <Button
                size="sm"
                variant="ghost"
                aria-haspopup="dialog"
                onClick={() => setOpen({ what: 'words', person })}
              >
                {t('consents.words')}
              </Button>
              {mayRecord ? (
                <Button size="sm" aria-haspopup="dialog" onClick={() => setOpen({ what: 'record', person })}>
                  {t('consents.record')}
                </Button>
              ) : null}
            </>
          }
        >
          <PurposeFacts person={person} />
        </Card>
      ))}
      {open?.what === 'words' ? <ConsentWordsDialog customerId={id} person={open.person} onClose={close} /> : null}
      {open?.what === 'record' ? <RecordConsentDialog customerId={id} person={open.person} onClose={close} /> : null}
    </div>
  );
}
