import type { Item } from '@cm/web-kit/queries.ts';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { CategoryDialog } from './category-dialog.tsx';
import { useParts } from '@cm/web-kit/area/area-context.ts';
import { categoryRuleParts } from '../public.ts';
import { CategoryNotices } from './category-notices.tsx';
import { CategoryNoticesDialog } from './category-notices-dialog.tsx';
import { CategoryRulePart } from './category-rule-part.tsx';
import { CategoryRules } from './category-rules.tsx';
import { CategoryRulesDialog } from './category-rules-dialog.tsx';
import { CategoryTable } from './category-table.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

type CustomerCategory = Item<'admin.customerCategories.list'>;

const isArchived = (category: CustomerCategory): boolean => category.archivedAt !== null;

/** How customers are sorted, and what that changes for them. */
export function CustomerCategoryList() {
  const t = useT(words);
  const list = useWholeList('admin.customerCategories.list', {});
  const parts = useParts(categoryRuleParts);
  const refresh = useRefresh();
  const [edited, setEdited] = useState<CustomerCategory | 'new' | null>(null);
  const [ruled, setRuled] = useState<CustomerCategory | null>(null);
  const [silenced, setSilenced] = useState<CustomerCategory | null>(null);
  const decides = usePermission('customers.category_rules');
  const category = edited === 'new' ? null : edited;
  return (
    <>
      <CategoryTable
        id="admin-customer-categories"
        label={t('organisation.customer-categories')}
        list={list}
        emptyText={t('categories.customerEmpty')}
        isArchived={isArchived}
        onAdd={() => setEdited('new')}
        onEdit={setEdited}
        more={[
          {
            id: 'rules',
            header: t('rules.column'),
            cell: (one) => (
              <span className="grid gap-1">
                <CategoryRules category={one} onChange={decides ? () => setRuled(one) : undefined} />
                <CategoryNotices category={one} onChange={decides ? () => setSilenced(one) : undefined} />
                {parts.map((part) => (
                  <CategoryRulePart key={part.key} part={part} category={one} />
                ))}
              </span>
            ),
          },
        ]}
      />
      {ruled ? <CategoryRulesDialog category={ruled} onClose={() => setRuled(null)} /> : null}
      {silenced ? <CategoryNoticesDialog category={silenced} onClose={() => setSilenced(null)} /> : null}
      {edited === null ? null : (
        <CategoryDialog
          category={category && { ...category, archived: isArchived(category) }}
          maxLength={80}
          save={({ name, position, archived }, idempotencyKey) =>
            category
              ? call('admin.customerCategories.update', {
                  path: { id: category.id },
                  body: { name, position, archived },
                })
              : call('admin.customerCategories.create', { body: { name, position } }, { idempotencyKey })
          }
          onSaved={() => refresh(queryKeyOf('admin.customerCategories'))}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
