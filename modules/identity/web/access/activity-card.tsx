import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import type { AccessCalls } from './access-calls.ts';
import { ActivityList } from './activity-list.tsx';
import { words } from './words.ts';

/** One's own security activity. */
export function ActivityCard({ calls, actions }: { readonly calls: AccessCalls; readonly actions?: ReactNode }) {
  const t = useT(words);
  const query = useInfiniteQuery(calls.activity());
  return (
    <Card title={t('activity.title')} hint={t('activity.hint')} actions={actions ?? null}>
      <ActivityList query={query} />
    </Card>
  );
}
