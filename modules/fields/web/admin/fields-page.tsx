import type { CustomField } from '@cm/api-client/schema';
import { useState } from 'react';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Id } from '@cm/ui/id.tsx';
import { EditButton } from '@cm/web-kit/admin/edit-button.tsx';
import { InUse } from '@cm/web-kit/admin/in-use.tsx';
import { SimpleList } from '@cm/web-kit/admin/simple-list.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Page } from '@cm/web-kit/page.tsx';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { cell } from '@cm/web-kit/staff/list-columns.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { FieldDialog } from './field-dialog.tsx';
import { words } from './words.ts';

/** What the operator wants to know of its customers besides what everybody asks. */
export function FieldsPage() {
  const t = useT(words);
  const locale = useLocale();
  const list = useWholeList('admin.fields.list', {});
  const [edited, setEdited] = useState<CustomField | 'new' | null>(null);
  const last = list.source.data?.items.at(-1)?.position ?? 0;
  return (
    <Page>
      <PageHeader title={t('fields.title')} meta={t('fields.text')} />
      <SimpleList<CustomField>
        id="admin-fields"
        label={t('fields.title')}
        list={list}
        rowName={(field) => textIn(field.label, locale)}
        emptyTitle={t('fields.empty')}
        emptyText={t('fields.emptyText')}
        addLabel={t('fields.add')}
        onAdd={() => setEdited('new')}
        columns={[
          cell('label', t('field.label'), (field) => <Label field={field} />, { fixed: true }),
          cell('kind', t('field.kind'), (field) => t(`kind.${field.kind}`)),
          cell('access', t('field.access'), (field) => t(`access.${field.access}`), { wide: true }),
          cell('required', t('field.required'), (field) => <Yes of={field.required} />, { wide: true }),
          cell('unique', t('field.unique'), (field) => <Yes of={field.unique} />, { wide: true }),
          cell('state', t('users.state'), (field) => <InUse archived={field.archivedAt !== null} />, { width: '9rem' }),
          cell(
            'acts',
            t('users.actions'),
            (field) => <EditButton name={textIn(field.label, locale)} onClick={() => setEdited(field)} />,
            { align: 'end', fixed: true, width: '4.5rem' },
          ),
        ]}
      />
      {edited === null ? null : (
        <FieldDialog
          field={edited === 'new' ? null : edited}
          nextPosition={Math.min(last + 10, 9999)}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}

function Label({ field }: { field: CustomField }) {
  const locale = useLocale();
  return (
    <span className="grid justify-items-start">
      <bdi className="font-medium">{textIn(field.label, locale)}</bdi>
      <span className="text-sm text-ink-2">
        <Id value={field.key} />
      </span>
    </span>
  );
}

function Yes({ of }: { of: boolean }) {
  const t = useT(words);
  return of ? t('yes') : '—';
}
