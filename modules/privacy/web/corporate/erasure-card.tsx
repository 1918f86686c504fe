import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import type { DataRequest, ErasurePlan, PlannedPart } from './request-queries.ts';
import { erasureQuery } from './request-queries.ts';
import { words } from './words.ts';

const ACTS = ['removed', 'blanked', 'kept'] as const;
const MOST_COUNTED = 1000;

/** What an erasure takes, empties and keeps of whoever it is about, with the reason of what is kept, and what stands in its way. */
export function ErasureCard({ request }: { request: DataRequest }) {
  const t = useT(words);
  const { data, error, refetch, isFetching } = useQuery(erasureQuery(request.id));
  return (
    <Card title={t('erasure.title')} hint={t(`erasure.text.${request.erasure ?? 'planned'}`)}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : data === undefined ? (
        <Skeleton className="h-40" />
      ) : data.items.length === 0 ? (
        <p className="text-ink-2">{t('erasure.nothing')}</p>
      ) : (
        <div className="grid gap-4">
          <Hindrances items={data.hindrances} />
          {data.withOwner ? <p className="text-ink-2">{t('erasure.withOwner')}</p> : null}
          {ACTS.map((act) => (
            <ActParts
              key={act}
              act={act}
              begun={data.state !== null}
              parts={data.items.filter((part) => part.act === act)}
            />
          ))}
        </div>
      )}
    </Card>
  );
}

/** What must be settled before anybody can approve the erasure. */
function Hindrances({ items }: { items: ErasurePlan['hindrances'] }) {
  const t = useT(words);
  const format = useFormat();
  const say = useLocalised();
  if (items.length === 0) return null;
  return (
    <Callout tone="warn" title={t('erasure.hindered')}>
      <ul className="grid gap-1">
        {items.map(({ key, label, rows }) => (
          <li key={key} className="flex items-baseline justify-between gap-3">
            <span>{say(label)}</span>
            <span className="figures">{`${format.number(rows)}${rows >= MOST_COUNTED ? '+' : ''}`}</span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

interface ActPartsProps {
  readonly act: (typeof ACTS)[number];
  readonly begun: boolean;
  readonly parts: readonly PlannedPart[];
}

function ActParts({ act, begun, parts }: ActPartsProps) {
  const t = useT(words);
  const format = useFormat();
  const say = useLocalised();
  if (parts.length === 0) return null;
  const rows = (count: number) =>
    `${format.number(count)}${count >= MOST_COUNTED && (!begun || act === 'kept') ? '+' : ''}`;
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{t(`erasure.${begun ? 'did' : 'will'}.${act}`)}</h3>
      <ul className="grid gap-2">
        {parts.map((part) => (
          <li key={`${say(part.module)} ${say(part.label)}`} className="flex items-baseline justify-between gap-3">
            <span className="min-w-0">
              {say(part.label)}
              {part.reason ? (
                <span className="block text-sm text-ink-2">
                  {part.years === null
                    ? say(part.reason)
                    : t('erasure.years', { reason: say(part.reason), years: format.number(part.years) })}
                </span>
              ) : null}
            </span>
            <span className="figures text-ink-2">{rows(part.rows)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
