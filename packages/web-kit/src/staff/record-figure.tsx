import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from '@cm/ui/button.tsx';
import { Kpi, type KpiProps } from '@cm/ui/kpi.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { useT } from '../i18n/use-t.ts';
import { words } from '../words/kit.ts';

export interface Figure extends Pick<KpiProps, 'href' | 'tone' | 'detail'> {
  readonly value: ReactNode;
}

export interface RecordFigureProps<T> extends Pick<KpiProps, 'label' | 'definition'> {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isFetching' | 'refetch'>;
  /** What is shown of the answer, and the list that it counts. */
  readonly children: (data: T) => Figure;
}

/** At the head of a record: one figure of a module, which waits and fails by itself and keeps its place meanwhile. */
export function RecordFigure<T>({ query, children, ...named }: RecordFigureProps<T>) {
  const t = useT(words);
  const { data, error, isFetching, refetch } = query;
  if (data !== undefined) {
    const { value, detail = null, ...figure } = children(data);
    return <Kpi compact {...named} {...figure} value={value} detail={detail} />;
  }
  if (!error)
    return <Kpi compact {...named} value={<Skeleton className="w-24" />} detail={<Skeleton className="w-16" />} />;
  return (
    <Kpi
      compact
      {...named}
      value={<span className="font-normal text-ink-3">{t('figure.failed')}</span>}
      detail={
        <Button size="sm" variant="ghost" className="-ms-3" onClick={() => void refetch()} loading={isFetching}>
          {t('action.retry')}
        </Button>
      }
    />
  );
}
