import { useQuery } from '@tanstack/react-query';
import type { Item } from '@cm/web-kit/queries.ts';
import { LOCALE_NAME } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { cell, code } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { rowsQuery, useWholeList } from '@cm/web-kit/staff/queries.ts';
import { admin } from '../../../paths.ts';
import { words } from '../words.ts';

type Template = Item<'admin.templates.list'>;

/** Every mail that the product sends, and in which languages the operator says it in its own words. */
export function TemplatesPage() {
  const t = useT(words);
  const name = useLocalised();
  const { data: all = [] } = useQuery(rowsQuery('admin.templates.list', {}));
  const named = new Map(all.map((row) => [row.class, name(row.className)]));
  const classes = [...named].map(([value, label]) => ({ value, label }));
  const list = useWholeList(
    'admin.templates.list',
    {},
    {
      filters: { class: { label: t('templates.class'), options: classes, of: (row) => row.class } },
      texts: (row) => [row.key, ...Object.values(row.name)],
    },
  );
  return (
    <ListPage<Template>
      id="admin-templates"
      title={t('nav.templates')}
      meta={t('templates.text')}
      list={list}
      rowId={(row) => row.key}
      rowName={(row) => name(row.name)}
      rowHref={(row) => admin.template(row.key)}
      empty={{ seed: 'templates', title: t('templates.empty'), text: t('templates.emptyText') }}
      columns={[
        cell('name', t('templates.name'), (row) => name(row.name), { fixed: true }),
        cell('class', t('templates.class'), (row) => name(row.className), { wide: true, width: '14rem' }),
        cell('own', t('templates.own'), (row) => <OwnWording of={row} />),
        code('key', t('templates.key'), (row) => row.key),
      ]}
    />
  );
}

/** The languages in which the operator has its own words. */
function OwnWording({ of: { ownLocales } }: { of: Template }) {
  const t = useT(words);
  if (ownLocales.length === 0) return <span className="whitespace-nowrap text-ink-3">{t('templates.builtIn')}</span>;
  return (
    <span className="flex flex-wrap gap-1">
      {ownLocales.map((one) => (
        <Badge key={one} tone="accent">
          {LOCALE_NAME[one]}
        </Badge>
      ))}
    </span>
  );
}
