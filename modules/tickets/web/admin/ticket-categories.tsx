import type { Item } from '@cm/web-kit/queries.ts';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { CategoryDialog } from '@cm/customers/web/admin/public.ts';
import { CategoryTable } from '@cm/customers/web/admin/public.ts';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

type TicketCategory = Item<'admin.ticketCategories.list'>;

/** What a ticket is about, as customers choose it and agents filter by it. */
export function TicketCategoryList() {
  const t = useT(words);
  const list = useWholeList('admin.ticketCategories.list', {});
  const refresh = useRefresh();
  const [edited, setEdited] = useState<TicketCategory | 'new' | null>(null);
  const category = edited === 'new' ? null : edited;
  return (
    <>
      <CategoryTable
        id="admin-ticket-categories"
        label={t('organisation.ticket-categories')}
        list={list}
        emptyText={t('categories.ticketEmpty')}
        isArchived={(one: TicketCategory) => one.archived}
        onAdd={() => setEdited('new')}
        onEdit={setEdited}
      />
      {edited === null ? null : (
        <CategoryDialog
          category={category}
          maxLength={100}
          save={(body, idempotencyKey) =>
            category
              ? call('admin.ticketCategories.update', {
                  path: { id: category.id },
                  body: { ...body, version: category.version },
                })
              : call('admin.ticketCategories.create', { body }, { idempotencyKey })
          }
          onSaved={() => refresh(queryKeyOf('admin.ticketCategories'))}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
