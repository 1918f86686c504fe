import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { roleReachQuery } from './queries.ts';
import { words } from './words.ts';

/** Under a role's name: that it reaches some ticket groups alone. Nothing for one that reaches them all. */
export function RoleReachLine({ roleId }: { roleId: string }) {
  const t = useT(words);
  const limit = useQuery(roleReachQuery()).data?.items.find((one) => one.roleId === roleId);
  if (!limit) return null;
  return (
    <span className="block text-xs font-normal text-ink-2">
      {limit.groupIds.length === 0
        ? t('reach.lineUngrouped')
        : t(limit.ungrouped ? 'reach.lineAndUngrouped' : 'reach.line', { count: limit.groupIds.length })}
    </span>
  );
}
