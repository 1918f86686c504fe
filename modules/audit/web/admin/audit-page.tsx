import { useQuery } from '@tanstack/react-query';
import { EventLabel } from './event-name.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { stringifySearch } from '@cm/web-kit/router/search.ts';
import type { Column } from '@cm/web-kit/table/column.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useUrl } from '@cm/web-kit/admin/url.ts';
import { ActorLabel } from './actor-label.tsx';
import { AuditFilters, FILTER_NAMES } from './audit-filters.tsx';
import { ChainProof } from './chain-proof.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { SubjectLabel } from './subject-label.tsx';
import { admin } from '../../paths.ts';
import { type AuditEntry, auditQuery } from './queries.ts';
import { first, position } from '@cm/web-kit/admin/search-values.ts';
import { words } from './words.ts';

/** The tamper-evident log: a dense table whose filters are in the address, and an inspector beside it. */
export function AuditPage() {
  const t = useT(words);
  const format = useFormat();
  const { search, change } = useUrl();
  const control = useListState(FILTER_NAMES);
  const source = useQuery(auditQuery(search));
  const open = position(first(search, 'entry'));
  const columns: readonly Column<AuditEntry>[] = [
    {
      id: 'position',
      header: t('audit.position'),
      fixed: true,
      width: '5rem',
      cell: (entry) => <Id value={String(entry.position)} />,
    },
    {
      id: 'at',
      header: t('audit.at'),
      width: '11rem',
      cell: (entry) => (
        <time dateTime={entry.occurredAt} className="figures whitespace-nowrap text-ink-2">
          {format.dateTime(entry.occurredAt)}
        </time>
      ),
    },
    { id: 'event', header: t('audit.event'), cell: (entry) => <EventLabel name={entry.name} label={entry.label} /> },
    {
      id: 'subject',
      header: t('audit.subject'),
      wide: true,
      cell: (entry) => <SubjectLabel subject={entry.subject} />,
    },
    ...(open === undefined
      ? [
          {
            id: 'actor',
            header: t('audit.actor'),
            wide: true,
            cell: (entry: AuditEntry) => <ActorLabel entry={entry} />,
          },
        ]
      : []),
    {
      id: 'ip',
      header: t('logins.ip'),
      wide: true,
      hidden: open !== undefined,
      width: '9rem',
      cell: (entry) => (entry.ip ? <Id value={entry.ip} /> : '—'),
    },
  ];
  return (
    <Page>
      <PageHeader title={t('nav.audit')} actions={<ChainProof />} />
      <AuditFilters />
      <div className={open === undefined ? '' : 'grid items-start gap-(--gap) xl:grid-cols-[minmax(0,1fr)_480px]'}>
        <DataTable
          id={open === undefined ? 'admin-audit' : 'admin-audit-split'}
          label={t('nav.audit')}
          columns={columns}
          source={source}
          control={control}
          rowId={(entry) => String(entry.position)}
          rowName={(entry) => String(entry.position)}
          rowHref={(entry) => `${admin.audit()}${stringifySearch({ ...search, entry: String(entry.position) })}`}
          empty={
            <EmptyState seed="audit" title={t('audit.empty')}>
              {t('audit.emptyText')}
            </EmptyState>
          }
        />
        {open === undefined ? null : (
          <EntryPanel
            at={open}
            loaded={source.data?.items.find((entry) => entry.position === open)}
            onClose={() => change({ entry: undefined })}
          />
        )}
      </div>
    </Page>
  );
}
