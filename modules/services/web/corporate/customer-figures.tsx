import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { RecordFigure } from '@cm/web-kit/staff/record-figure.tsx';
import { Link } from '@cm/ui/link.tsx';
import { withQuery } from '@cm/paths';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

/** Both figures are of one answer, which is asked for once, and again while it is looked at. */
const recurringQuery = (id: string) => ({
  ...recordQuery('corporate.services.recurring', { path: { id } }),
  refetchInterval: 60_000,
});

const only = (customerId: string, state: 'active' | 'suspended') =>
  withQuery(corporate.services(), { customerId, state });

/** At the head of a customer's record: what their active services bring in a month, each currency apart. */
export function MonthlyRevenue({ id }: { readonly id: string }) {
  const t = useT(words);
  const { currency } = useSession().tenant;
  const query = useQuery(recurringQuery(id));
  return (
    <RecordFigure label={t('figure.monthly')} definition={t('figure.monthlyMeans')} query={query}>
      {({ monthly }) => ({
        href: only(id, 'active'),
        value: (
          <span className="grid">
            {(monthly.length > 0 ? monthly : [{ currency, amount: 0 }]).map((one) => (
              <Amount key={one.currency} {...one} />
            ))}
          </span>
        ),
        detail: t('figure.beforeTax'),
      })}
    </RecordFigure>
  );
}

/** How many run, and how many are suspended. */
export function RunningServices({ id }: { readonly id: string }) {
  const t = useT(words);
  const format = useFormat();
  const query = useQuery(recurringQuery(id));
  return (
    <RecordFigure label={t('figure.active')} query={query}>
      {({ active, suspended }) => ({
        href: only(id, 'active'),
        value: format.number(active),
        detail:
          suspended > 0 ? (
            <Link href={only(id, 'suspended')} className="relative z-1 rounded-sm text-warn-text hover:underline">
              {t('figure.suspended', { number: format.number(suspended) })}
            </Link>
          ) : null,
      })}
    </RecordFigure>
  );
}
