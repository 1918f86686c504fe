import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import type { Category } from './category-dialog.tsx';
import type { Column } from '@cm/web-kit/table/column.ts';
import { EditButton } from '@cm/web-kit/admin/edit-button.tsx';
import { InUse } from '@cm/web-kit/admin/in-use.tsx';
import type { List } from '@cm/web-kit/table/use-list.ts';
import { SimpleList } from '@cm/web-kit/admin/simple-list.tsx';
import { words } from './words.ts';

export interface CategoryTableProps<C> {
  readonly id: string;
  readonly label: string;
  readonly list: List<C>;
  readonly isArchived: (category: C) => boolean;
  readonly emptyText: string;
  /** What else is shown of each, before its state. */
  readonly more?: readonly Column<C>[];
  readonly onAdd: () => void;
  readonly onEdit: (category: C) => void;
}

/** Categories in their order, with the languages that they lack. */
export function CategoryTable<C extends Omit<Category, 'archived'>>(props: CategoryTableProps<C>) {
  const t = useT(words);
  const locale = useLocale();
  const format = useFormat();
  return (
    <SimpleList<C>
      id={props.id}
      label={props.label}
      list={props.list}
      rowName={(category) => textIn(category.name, locale)}
      emptyTitle={t('categories.empty')}
      emptyText={props.emptyText}
      addLabel={t('categories.add')}
      onAdd={props.onAdd}
      columns={[
        {
          id: 'name',
          header: t('organisation.name'),
          fixed: true,
          cell: (category) => <bdi className="font-medium">{textIn(category.name, locale)}</bdi>,
        },
        {
          id: 'arabic',
          header: t('categories.arabic'),
          wide: true,
          cell: (category) => <Translated text={category.name.ar} lang="ar" />,
        },
        {
          id: 'english',
          header: t('categories.english'),
          wide: true,
          cell: (category) => <Translated text={category.name.en} lang="en" />,
        },
        {
          id: 'position',
          header: t('categories.position'),
          align: 'end',
          width: '6rem',
          cell: (category) => format.number(category.position),
        },
        ...(props.more ?? []),
        {
          id: 'state',
          header: t('users.state'),
          width: '9rem',
          cell: (category) => <InUse archived={props.isArchived(category)} />,
        },
        {
          id: 'acts',
          header: t('users.actions'),
          align: 'end',
          fixed: true,
          width: '4.5rem',
          cell: (category) => (
            <EditButton name={textIn(category.name, locale)} onClick={() => props.onEdit(category)} />
          ),
        },
      ]}
    />
  );
}

function Translated({ text, lang }: { text: string | undefined; lang: string }) {
  const t = useT(words);
  return text ? (
    <bdi lang={lang} className="text-ink-2">
      {text}
    </bdi>
  ) : (
    <span className="text-ink-3">{t('categories.untranslated')}</span>
  );
}
