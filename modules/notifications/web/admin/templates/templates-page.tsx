import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { LOCALE_NAME } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useUrl } from '@cm/web-kit/admin/url.ts';
import { isMailClass, MAIL_CLASSES } from './mail-classes.ts';
import { admin } from '../../../paths.ts';
import { first } from '@cm/web-kit/admin/search-values.ts';
import { templatesQuery } from '../queries.ts';
import { words } from '../words.ts';

/** Every mail that the product sends, and in which languages the operator says it in its own words. */
export function TemplatesPage() {
  const t = useT(words);
  const locale = useLocale();
  const { search } = useUrl();
  const control = useListState(['class']);
  const query = useQuery(templatesQuery());
  const q = (first(search, 'q') ?? '').toLowerCase();
  const classes = control.state.filters['class'];
  const data = useMemo(() => {
    if (!query.data) return undefined;
    const items = query.data.filter(
      (template) =>
        (!classes || classes.includes(template.class)) &&
        [template.key, ...Object.values(template.name)].some((text) => text.toLowerCase().includes(q)),
    );
    return { items, nextCursor: null };
  }, [query.data, classes, q]);
  const className = (value: string) => (isMailClass(value) ? t(`mailClass.${value}`) : value);
  return (
    <Page>
      <PageHeader title={t('nav.templates')} meta={t('templates.text')} />
      <DataTable
        id="admin-templates"
        label={t('nav.templates')}
        source={{ data, error: query.error, isFetching: query.isFetching, refetch: query.refetch }}
        control={control}
        searchable
        filters={[
          {
            name: 'class',
            label: t('templates.class'),
            options: MAIL_CLASSES.map((value) => ({ value, label: t(`mailClass.${value}`) })),
          },
        ]}
        rowId={(template) => template.key}
        rowName={(template) => textIn(template.name, locale)}
        rowHref={(template) => admin.template(template.key)}
        columns={[
          { id: 'name', header: t('templates.name'), fixed: true, cell: (template) => textIn(template.name, locale) },
          {
            id: 'class',
            header: t('templates.class'),
            wide: true,
            width: '10rem',
            cell: (template) => className(template.class),
          },
          {
            id: 'own',
            header: t('templates.own'),
            cell: (template) =>
              template.ownLocales.length === 0 ? (
                <span className="whitespace-nowrap text-ink-3">{t('templates.builtIn')}</span>
              ) : (
                <span className="flex flex-wrap gap-1">
                  {template.ownLocales.map((one) => (
                    <Badge key={one} tone="accent">
                      {LOCALE_NAME[one]}
                    </Badge>
                  ))}
                </span>
              ),
          },
          { id: 'key', header: t('templates.key'), wide: true, cell: (template) => <Id value={template.key} /> },
        ]}
        empty={
          <EmptyState seed="templates" title={t('templates.empty')}>
            {t('templates.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
