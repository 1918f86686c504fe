import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { categoryGroupsQuery, ticketGroupsQuery } from './queries.ts';
import { words } from './words.ts';

/** Where the tickets of a category of customers go. Nothing where they go as everybody's. */
export function CategoryGroupLine({ categoryId }: { categoryId: string }) {
  const t = useT(words);
  const rule = useQuery(categoryGroupsQuery()).data?.find((one) => one.categoryId === categoryId);
  const group = useQuery(ticketGroupsQuery()).data?.find(({ id }) => id === rule?.groupId);
  if (!rule || !group) return null;
  return (
    <span className="text-sm">
      {t('categoryGroup.to')} <bdi>{group.name}</bdi>
      {group.archived ? <span className="text-ink-2"> {t('categoryGroup.archived')}</span> : null}
    </span>
  );
}
