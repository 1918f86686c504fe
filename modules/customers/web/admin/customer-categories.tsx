import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { type Category, CategoryDialog } from './category-dialog.tsx';
import { CategoryTable } from './category-table.tsx';
import { customerCategoriesQuery } from './queries.ts';
import { words } from './words.ts';

/** How customers are sorted, for filters and targeted messages. */
export function CustomerCategoryList() {
  const t = useT(words);
  const query = useQuery({
    ...customerCategoriesQuery(),
    select: (items) => items.map((item) => ({ ...item, archived: item.archivedAt !== null })),
  });
  const queryClient = useQueryClient();
  const [edited, setEdited] = useState<Category | 'new' | null>(null);
  const category = edited === 'new' ? null : edited;
  return (
    <>
      <CategoryTable
        id="admin-customer-categories"
        label={t('organisation.customer-categories')}
        query={query}
        emptyText={t('categories.customerEmpty')}
        onAdd={() => setEdited('new')}
        onEdit={setEdited}
      />
      {edited === null ? null : (
        <CategoryDialog
          category={category}
          maxLength={80}
          save={({ name, position, archived }, idempotencyKey) =>
            category
              ? call('admin.customerCategories.update', {
                  path: { id: category.id },
                  body: { name, position, archived },
                })
              : call('admin.customerCategories.create', { body: { name, position } }, { idempotencyKey })
          }
          onSaved={() => void queryClient.invalidateQueries({ queryKey: ['admin', 'customer-categories'] })}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
