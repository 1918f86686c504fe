import type { Result } from '@cm/api-client/client';
import { useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { ago, cell, name } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { PairCustomer } from './pair-customer.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

type Told = Result<'corporate.customerDistinctions.list'>['items'][number];

/** Pairs of customers of whom somebody said that they are not the same one. */
export function ToldApartPage() {
  const t = useT(words);
  const manages = usePermission('customers.manage');
  const [asked, setAsked] = useState<Told | null>(null);
  const list = useList('corporate.customerDistinctions.list', { sorts: ['-saidAt'], defaultSort: '-saidAt' });
  return (
    <ListPage<Told>
      id="customers-told-apart"
      title={t('distinct.title')}
      crumbs={[
        { label: t('nav.customers'), href: corporate.customers() },
        { label: t('duplicates.title'), href: corporate.duplicates() },
        { label: t('distinct.title') },
      ]}
      list={list}
      rowName={(row) => row.first.name}
      empty={{ title: t('distinct.empty'), text: t('distinct.emptyText') }}
      columns={[
        cell('first', t('duplicates.first'), (row) => <PairCustomer of={row.first} />, { fixed: true }),
        cell('other', t('distinct.other'), (row) => <PairCustomer of={row.other} />),
        cell('reason', t('distinct.reason'), (row) => <bdi>{row.reason}</bdi>, { wide: true }),
        name('author', t('distinct.author'), (row) => row.author),
        ago('saidAt', t('distinct.saidAt'), (row) => row.saidAt, { align: 'end' }),
        ...(manages
          ? [
              cell<Told>('acts', t('duplicates.acts'), (row) => (
                <Button size="sm" variant="ghost" aria-haspopup="dialog" onClick={() => setAsked(row)}>
                  {t('distinct.withdraw')}
                </Button>
              )),
            ]
          : []),
      ]}
    >
      {asked ? (
        <ConfirmAct
          open
          onOpenChange={() => setAsked(null)}
          title={t('distinct.withdrawTitle')}
          description={t('distinct.withdrawText', { first: asked.first.name, other: asked.other.name })}
          confirmLabel={t('distinct.withdraw')}
          act={(idempotencyKey) =>
            call(
              'corporate.customerDistinctions.withdraw',
              { path: { id: asked.first.id, otherId: asked.other.id } },
              { idempotencyKey },
            )
          }
          done={t('distinct.withdrawn')}
          refresh={[queryKeyOf('corporate.customerDuplicates'), queryKeyOf('corporate.customerDistinctions')]}
          onDone={() => setAsked(null)}
        />
      ) : null}
    </ListPage>
  );
}
