import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { stringifySearch } from '@cm/web-kit/router/search.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { RecordFigure } from '@cm/web-kit/staff/record-figure.tsx';
import { Link } from '@cm/ui/link.tsx';
import { corporate } from '../../paths.ts';
import { TICKET_STATES } from './ticket-queries.ts';
import { words } from './words.ts';

const OPEN = TICKET_STATES.filter((state) => state !== 'resolved' && state !== 'closed');
const WAITING = ['open', 'in_progress'] as const satisfies readonly (typeof OPEN)[number][];

const only = (customerId: string, state: readonly string[]) =>
  corporate.tickets() + stringifySearch({ customerId, state });

/** At the head of a customer's record: their tickets that are not solved, and those of them that wait for us. */
export function OpenTickets({ id }: { readonly id: string }) {
  const t = useT(words);
  const format = useFormat();
  const query = useQuery({
    ...recordQuery('corporate.tickets.customerCounts', { path: { id } }),
    refetchInterval: 60_000,
  });
  return (
    <RecordFigure label={t('figure.open')} query={query}>
      {({ open, waiting, cap }) => {
        return {
          href: only(id, OPEN),
          value: <bdi dir="ltr">{format.upTo(open, cap)}</bdi>,
          detail:
            waiting > 0 ? (
              <Link href={only(id, WAITING)} className="relative z-1 rounded-sm text-warn-text hover:underline">
                {t('figure.waiting', { number: format.upTo(waiting, cap) })}
              </Link>
            ) : null,
        };
      }}
    </RecordFigure>
  );
}
