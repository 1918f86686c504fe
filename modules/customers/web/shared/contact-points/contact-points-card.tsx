import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { actsOn, type ContactPoint, type ContactPointActs } from './contact-point.ts';
import { ContactPointDialog } from './contact-point-dialog.tsx';
import { type ContactPointAct, ContactPointRow } from './contact-point-row.tsx';
import { words } from './words.ts';

interface Props {
  readonly asked: Pick<
    UseQueryResult<{ readonly items: readonly ContactPoint[] }>,
    'data' | 'error' | 'refetch' | 'isFetching'
  >;
  /** Null for who may only read. */
  readonly acts: ContactPointActs | null;
}

/** « Adresses et numéros par usage »: whom else the customer has told or called, without an account. */
export function ContactPointsCard({ asked, acts }: Props) {
  const t = useT(words);
  const { data, error, refetch, isFetching } = asked;
  const [adding, setAdding] = useState(false);
  const [doing, setDoing] = useState<{ readonly act: 'edit' | 'remove'; readonly point: ContactPoint } | null>(null);
  const ask = useAct<ContactPoint, unknown>({
    act: ({ id }, idempotencyKey) => acts?.ask(id, idempotencyKey) ?? Promise.resolve(),
    refresh: acts?.refresh ?? [],
    onDone: (_, { value }) => toast.ok(t('points.asked', { value })),
  });
  const begin = (act: ContactPointAct, point: ContactPoint) => {
    if (act === 'ask') ask.run(point);
    else setDoing({ act, point });
  };
  const close = () => setDoing(null);
  return (
    <Card
      title={t('points.title')}
      hint={t('points.hint')}
      flush
      actions={
        acts ? (
          <Button aria-haspopup="dialog" onClick={() => setAdding(true)}>
            {t('points.add')}
          </Button>
        ) : undefined
      }
    >
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="m-5 h-16" /> : null}
      {data?.items.length === 0 ? (
        <p className="px-(--card-pad) pb-(--card-pad) text-sm text-ink-2">{t('points.none')}</p>
      ) : null}
      {data && data.items.length > 0 ? (
        <ul className="mt-2 border-t border-line">
          {data.items.map((point) => (
            <ContactPointRow
              key={point.id}
              point={point}
              acts={acts ? actsOn(point, acts.gives) : []}
              onAct={(act) => begin(act, point)}
            />
          ))}
        </ul>
      ) : null}
      {acts && adding ? <ContactPointDialog point={null} acts={acts} onClose={() => setAdding(false)} /> : null}
      {acts && doing?.act === 'edit' ? <ContactPointDialog point={doing.point} acts={acts} onClose={close} /> : null}
      {acts && doing?.act === 'remove' ? (
        <ConfirmAct
          open
          danger
          onOpenChange={close}
          title={t('points.removeTitle', { value: doing.point.value })}
          description={t(doing.point.kind === 'email' ? 'points.removeEmail' : 'points.removePhone')}
          confirmLabel={t('points.act.remove')}
          act={(idempotencyKey) => acts.remove(doing.point.id, idempotencyKey)}
          refresh={acts.refresh}
          done={t('points.removed', { value: doing.point.value })}
          onDone={close}
        />
      ) : null}
    </Card>
  );
}
