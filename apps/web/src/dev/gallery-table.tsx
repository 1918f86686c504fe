import { NetworkError } from '@cm/web-kit/api.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import type { Column, TableSource } from '@cm/web-kit/table/column.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { dinars, NOW, type SampleTicket, TICKETS, useSample } from './sample.ts';
import { words } from '@cm/web-kit/words/kit.ts';

export type TableState = 'full' | 'loading' | 'empty' | 'error';

function sourceOf(state: TableState): TableSource<SampleTicket> {
  return {
    data:
      state === 'full'
        ? { items: TICKETS, nextCursor: 'next' }
        : state === 'empty'
          ? { items: [], nextCursor: null }
          : undefined,
    error: state === 'error' ? new NetworkError(null) : null,
    isFetching: state === 'loading',
    refetch: () => undefined,
  };
}

/** The list of the gallery in one of its states. */
export function SampleTable({ state = 'full' }: { state?: TableState }) {
  const s = useSample();
  const t = useT(words);
  const format = useFormat();
  const locale = useLocale() === 'ar' ? 'ar' : 'fr';
  const control = useListState(['status']);
  const labels = {
    overdue: s('En retard', 'متأخرة'),
    progress: s('En cours', 'قيد المعالجة'),
    waiting: s('Attend le client', 'في انتظار الزبون'),
    active: s('Ouvert', 'مفتوحة'),
    suspended: s('Suspendu', 'معلّقة'),
    closed: s('Fermé', 'مغلقة'),
  };
  const columns: readonly Column<SampleTicket>[] = [
    {
      id: 'number',
      header: s('Numéro', 'الرقم'),
      fixed: true,
      sort: 'number',
      width: '6.5rem',
      cell: (row) => <Id value={row.number} />,
    },
    {
      id: 'subject',
      header: s('Objet', 'الموضوع'),
      cell: (row) => <span className="line-clamp-2">{row.subject[locale]}</span>,
    },
    {
      id: 'customer',
      header: s('Client', 'الزبون'),
      wide: true,
      cell: (row) => <bdi className="whitespace-nowrap">{row.customer[locale]}</bdi>,
    },
    {
      id: 'status',
      header: s('État', 'الحالة'),
      cell: (row) => <Status kind={row.status}>{labels[row.status]}</Status>,
    },
    {
      id: 'amount',
      header: s('Montant', 'المبلغ'),
      align: 'end',
      sort: 'amount',
      wide: true,
      cell: (row) => <Money value={dinars(row.amount)} />,
    },
    {
      id: 'at',
      header: s('Dernier message', 'آخر رسالة'),
      align: 'end',
      sort: 'at',
      wide: true,
      cell: (row) => <span className="whitespace-nowrap text-ink-2">{format.relative(row.at, NOW)}</span>,
    },
  ];
  return (
    <DataTable
      id={`gallery-${state}`}
      label={`${s('Tickets', 'التذاكر')} ${state}`}
      columns={columns}
      source={sourceOf(state)}
      control={control}
      rowId={(row) => row.id}
      rowName={(row) => row.number}
      rowHref={(row) => `#${row.id}`}
      searchable={state === 'full'}
      defaultSort="-at"
      filters={[
        {
          name: 'status',
          label: s('État', 'الحالة'),
          options: Object.entries(labels).map(([value, label]) => ({ value, label })),
        },
      ]}
      bulk={(_ids, clear) => (
        <Button size="sm" onClick={clear}>
          {t('action.export')}
        </Button>
      )}
      empty={
        <EmptyState
          seed="tickets"
          title={s('Aucun ticket pour l’instant', 'لا توجد تذاكر بعد')}
          action={<Button variant="primary">{s('Ouvrir un ticket', 'فتح تذكرة')}</Button>}
        >
          {s(
            'Vos échanges avec le support apparaîtront ici, avec leur état et leur échéance.',
            'ستظهر هنا مراسلاتك مع الدعم، بحالتها وآجالها.',
          )}
        </EmptyState>
      }
    />
  );
}
