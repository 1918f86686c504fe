import { useState } from 'react';
import Upload from 'lucide-react/icons/upload';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { ago, cell, code, name } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { corporate } from '../../paths.ts';
import type { ListedImport } from './import-queries.ts';
import { ImportStatus } from './import-status.tsx';
import { NewImportDialog } from './new-import-dialog.tsx';
import { words } from './words.ts';

/** Files of customers that were given in, the newest first. */
export function ImportsPage() {
  const t = useT(words);
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const list = useList('corporate.customerImports.list', { sorts: ['-createdAt'], defaultSort: '-createdAt' });
  return (
    <ListPage<ListedImport>
      id="customer-imports"
      title={t('imports.title')}
      crumbs={[{ label: t('nav.customers'), href: corporate.customers() }, { label: t('imports.title') }]}
      list={list}
      actions={
        <Button variant="primary" aria-haspopup="dialog" onClick={() => setAdding(true)}>
          <Upload aria-hidden="true" />
          {t('imports.new')}
        </Button>
      }
      rowName={(row) => row.number}
      rowHref={(row) => corporate.customerImport(row.id)}
      empty={{ title: t('imports.empty'), text: t('imports.emptyText') }}
      columns={[
        code('number', t('col.number'), (row) => row.number, { fixed: true, wide: false }),
        name('filename', t('imports.file'), (row) => row.filename),
        cell('state', t('col.state'), (row) => <ImportStatus state={row.state} />),
        cell('rows', t('imports.rows'), (row) => format.number(row.rowCount), { align: 'end', wide: true }),
        cell('created', t('imports.verdict.created'), (row) => format.number(row.counts.created), {
          align: 'end',
          wide: true,
        }),
        name('by', t('imports.by'), (row) => row.by),
        ago('createdAt', t('imports.at'), (row) => row.createdAt, { align: 'end' }),
      ]}
    >
      {adding ? <NewImportDialog onClose={() => setAdding(false)} /> : null}
    </ListPage>
  );
}
