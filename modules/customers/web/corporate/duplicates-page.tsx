import type { Result } from '@cm/api-client/client';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { ago, cell } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { DuplicateReasons } from './duplicate-reasons.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

type Pair = Result<'corporate.customerDuplicates.list'>['items'][number];

/** Pairs of customers that are probably the same one, the newest first. */
export function DuplicatesPage() {
  const t = useT(words);
  const list = useList('corporate.customerDuplicates.list', { sorts: ['-foundAt'], defaultSort: '-foundAt' });
  return (
    <ListPage<Pair>
      id="customer-duplicates"
      title={t('duplicates.title')}
      crumbs={[{ label: t('nav.customers'), href: corporate.customers() }, { label: t('duplicates.title') }]}
      list={list}
      rowName={(row) => row.first.name}
      empty={{ title: t('duplicates.empty'), text: t('duplicates.emptyText') }}
      columns={[
        cell('first', t('duplicates.first'), (row) => <Which of={row.first} />, { fixed: true }),
        cell('other', t('duplicates.other'), (row) => <Which of={row.other} />),
        cell('reasons', t('duplicates.common'), (row) => <DuplicateReasons of={row.reasons} />, { wide: true }),
        ago('foundAt', t('duplicates.foundAt'), (row) => row.foundAt, { align: 'end' }),
      ]}
    />
  );
}

function Which({ of }: { of: Pair['first'] }) {
  return (
    <span className="grid justify-items-start gap-0.5">
      <Link href={corporate.customer(of.id)}>
        <bdi>{of.name}</bdi>
      </Link>
      <Id value={of.number} />
    </span>
  );
}
