import { useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { cell, code, name } from '../list-columns.tsx';
import { ListPage } from '../list-page.tsx';
import { useList } from '../queries.ts';
import type { Item } from '../../queries.ts';

type Row = Item<'corporate.customers.list'>;

/** A list page of staff over a real operation. */
export function ListScene() {
  const [chosen, setChosen] = useState('');
  const list = useList('corporate.customers.list', {
    searchable: true,
    sorts: ['name', '-name'],
    defaultSort: 'name',
    filters: { state: { label: 'État', values: ['prospect', 'active'], word: (state) => `« ${state} »` } },
  });
  return (
    <>
      <ListPage<Row>
        id="scene"
        title="Clients"
        list={list}
        rowName={(row) => row.name}
        rowHref={(row) => `/corporate/customers/${row.id}`}
        add={{ label: 'Nouveau client', href: '/corporate/form', permission: 'customers.manage' }}
        bulk={(ids) => <Button onClick={() => setChosen(ids.join(' '))}>Traiter</Button>}
        empty={{ title: 'Aucun client', text: 'Créez le premier.' }}
        columns={[
          name('name', 'Nom', (row) => row.name, { fixed: true, sort: 'name' }),
          code('number', 'Numéro', (row) => row.number),
          cell('state', 'État', (row) => row.state),
        ]}
      />
      <output aria-label="Traités">{chosen}</output>
    </>
  );
}
