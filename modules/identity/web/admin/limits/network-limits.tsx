import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { cell } from '@cm/web-kit/staff/list-columns.tsx';
import { ListTable } from '@cm/web-kit/staff/list-table.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { Id } from '@cm/ui/id.tsx';
import { words } from '../words.ts';

type Limit = Item<'admin.networkLimits.list'>;

/** Every limit by network, as the modules declare them: nothing of them is set here. */
export function NetworkLimits() {
  const t = useT(words);
  const localised = useLocalised();
  return (
    <ListTable<Limit>
      id="admin-network-limits"
      label={t('limits.tab.limits')}
      list={useWholeList('admin.networkLimits.list', {})}
      rowId={({ name }) => name}
      rowName={({ purpose }) => localised(purpose)}
      empty={{ seed: 'limits', title: t('limits.noNetwork') }}
      columns={[
        cell('purpose', t('limits.purpose'), (limit) => <Purpose of={limit} />, { fixed: true }),
        cell('by', t('limits.by'), (limit) => <By of={limit} />, { wide: true }),
        cell('bound', t('limits.bound'), (limit) => <Bound of={limit} />, { width: '12rem', wide: true }),
      ]}
    />
  );
}

/** With whom it counts and its bound under it on a phone. */
function Purpose({ of }: { of: Limit }) {
  const localised = useLocalised();
  return (
    <span className="grid gap-0.5">
      <span className="font-medium">{localised(of.purpose)}</span>
      <span className="text-sm text-ink-2">
        <Id value={of.name} />
      </span>
      <span className="grid text-sm md:hidden">
        <By of={of} />
        <Bound of={of} />
      </span>
    </span>
  );
}

function By({ of: { by, everywhere } }: { of: Limit }) {
  const t = useT(words);
  return (
    <span className="grid">
      <span>{t(`limits.by.${by}`)}</span>
      {everywhere ? <span className="text-sm text-ink-2">{t('limits.everywhere')}</span> : null}
    </span>
  );
}

function Bound({ of: { limit, windowSeconds } }: { of: Limit }) {
  const t = useT(words);
  const format = useFormat();
  const hours = windowSeconds / 3600;
  return Number.isInteger(hours)
    ? t('limits.perHours', { number: format.number(limit), span: format.number(hours) })
    : t('limits.perMinutes', { number: format.number(limit), span: format.number(windowSeconds / 60) });
}
