import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { first } from '@cm/web-kit/staff/list-query.ts';
import type { OptionsFilter } from '@cm/web-kit/table/list-filters.ts';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { accountManagersQuery } from './customer-queries.ts';
import { words } from './words.ts';

const NAMES = ['accountManagerId'];

/** The filter « whose customers »: one's own before those of the colleagues; of one who has left only where it is asked. */
export function useManagerFilter(): OptionsFilter {
  const t = useT(words);
  const { user } = useSession();
  const asked = first(useListState(NAMES).state, 'accountManagerId');
  const { data } = useQuery(accountManagersQuery);
  const options = [
    { value: user.id, label: t('manager.mine') },
    ...(data?.items ?? []).filter(({ id }) => id !== user.id).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const isKnown = asked === undefined || options.some(({ value }) => value === asked);
  return {
    label: t('manager.label'),
    options: isKnown ? options : [...options, { value: asked, label: data ? t('manager.former') : '…' }],
  };
}
