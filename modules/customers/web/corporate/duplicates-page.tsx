import type { Result } from '@cm/api-client/client';
import { useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { ago, cell } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { DuplicateReasons } from './duplicate-reasons.tsx';
import { PairCustomer } from './pair-customer.tsx';
import { TellApartDialog } from './tell-apart-dialog.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

type Pair = Result<'corporate.customerDuplicates.list'>['items'][number];

/** Pairs of customers that are probably the same one, the newest first. */
export function DuplicatesPage() {
  const t = useT(words);
  const manages = usePermission('customers.manage');
  const merges = usePermission('customers.merge');
  const [asked, setAsked] = useState<Pair | null>(null);
  const list = useList('corporate.customerDuplicates.list', { sorts: ['-foundAt'], defaultSort: '-foundAt' });
  return (
    <ListPage<Pair>
      id="customer-duplicates"
      title={t('duplicates.title')}
      crumbs={[{ label: t('nav.customers'), href: corporate.customers() }, { label: t('duplicates.title') }]}
      actions={
        <Button asChild>
          <Link href={corporate.toldApart()}>{t('distinct.title')}</Link>
        </Button>
      }
      list={list}
      rowName={(row) => row.first.name}
      empty={{ title: t('duplicates.empty'), text: t('duplicates.emptyText') }}
      columns={[
        cell('first', t('duplicates.first'), (row) => <PairCustomer of={row.first} />, { fixed: true }),
        cell('other', t('duplicates.other'), (row) => <PairCustomer of={row.other} />),
        cell('reasons', t('duplicates.common'), (row) => <DuplicateReasons of={row.reasons} />, { wide: true }),
        ago('foundAt', t('duplicates.foundAt'), (row) => row.foundAt, { align: 'end' }),
        ...(manages
          ? [
              cell<Pair>('acts', t('duplicates.acts'), (row) => (
                <span className="flex flex-wrap gap-1">
                  {merges ? (
                    <Button size="sm" asChild>
                      <Link href={`${corporate.mergeCustomers(row.first.id)}?with=${row.other.id}`}>
                        {t('merge.open')}
                      </Link>
                    </Button>
                  ) : null}
                  <Button size="sm" variant="ghost" aria-haspopup="dialog" onClick={() => setAsked(row)}>
                    {t('distinct.tell')}
                  </Button>
                </span>
              )),
            ]
          : []),
      ]}
    >
      {asked ? <TellApartDialog first={asked.first} other={asked.other} onClose={() => setAsked(null)} /> : null}
    </ListPage>
  );
}
