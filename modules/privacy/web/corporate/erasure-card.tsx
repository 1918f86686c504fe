import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { Card } from '@cm/ui/card.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import type { DataRequest, PlannedPart } from './request-queries.ts';
import { erasureQuery } from './request-queries.ts';
import { words } from './words.ts';

const ACTS = ['removed', 'blanked', 'kept'] as const;
const MOST_COUNTED = 1000;

/** What an erasure takes, empties and keeps of whoever it is about, with the reason of what is kept: for whoever works it by hand. */
export function ErasureCard({ request }: { request: DataRequest }) {
  const t = useT(words);
  const { data, error, refetch, isFetching } = useQuery(erasureQuery(request.id));
  return (
    <Card title={t('erasure.title')} hint={t('erasure.text')}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : data === undefined ? (
        <Skeleton className="h-40" />
      ) : data.items.length === 0 ? (
        <p className="text-ink-2">{t('erasure.nothing')}</p>
      ) : (
        <div className="grid gap-4">
          {ACTS.map((act) => (
            <ActParts key={act} act={act} parts={data.items.filter((part) => part.act === act)} />
          ))}
        </div>
      )}
    </Card>
  );
}

function ActParts({ act, parts }: { act: (typeof ACTS)[number]; parts: readonly PlannedPart[] }) {
  const t = useT(words);
  const format = useFormat();
  const say = useLocalised();
  if (parts.length === 0) return null;
  const rows = (count: number) => `${format.number(count)}${count >= MOST_COUNTED ? '+' : ''}`;
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{t(`erasure.${act}`)}</h3>
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
