import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { CategoryDialog } from '@cm/customers/web/admin/public.ts';
import { CategoryTable } from '@cm/customers/web/admin/public.ts';
import { ticketCategoriesQuery, type TicketCategory } from './queries.ts';
import { words } from './words.ts';

/** What a ticket is about, as customers choose it and agents filter by it. */
export function TicketCategoryList() {
  const t = useT(words);
  const query = useQuery(ticketCategoriesQuery());
  const queryClient = useQueryClient();
  const [edited, setEdited] = useState<TicketCategory | 'new' | null>(null);
  const category = edited === 'new' ? null : edited;
  return (
    <>
      <CategoryTable
        id="admin-ticket-categories"
        label={t('organisation.ticket-categories')}
        query={query}
        emptyText={t('categories.ticketEmpty')}
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
          onSaved={() => void queryClient.invalidateQueries({ queryKey: ['admin', 'ticket-categories'] })}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
