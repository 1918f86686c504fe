import type { Result } from '@cm/api-client/client';
import { EventLabel } from './event-name.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { stringifySearch } from '@cm/web-kit/router/search.ts';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { useChangeSearch, usePage } from '@cm/web-kit/area/page.ts';
import { Page } from '@cm/web-kit/page.tsx';
import { cell, code, instant } from '@cm/web-kit/staff/list-columns.tsx';
import { ListTable } from '@cm/web-kit/staff/list-table.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { ActorLabel } from './actor-label.tsx';
import { AuditFilters, useAuditFilters } from './audit-filters.tsx';
import { ChainProof } from './chain-proof.tsx';
import { ExportLog } from './export-log.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { pages } from './pages.ts';
import { SubjectLabel } from './subject-label.tsx';
import { admin } from '../../paths.ts';
import type { AuditEntry } from './queries.ts';
import { words } from './words.ts';

const POSITION = /^[1-9]\d{0,14}$/;

/** A page of the chain ends at the position before which the next one goes on. */
const BY_POSITION = {
  ask: (cursor: string) => (POSITION.test(cursor) ? { before: Number(cursor) } : {}),
  next: ({ nextBefore }: Result<'admin.audit.list'>) => (nextBefore === null ? null : String(nextBefore)),
};

/** The tamper-evident log: a dense table whose filters are in the address, and an inspector beside it. */
export function AuditPage() {
  const t = useT(words);
  const { search } = usePage(pages.audit);
  const change = useChangeSearch();
  const { source, control, ...list } = useList('admin.audit.list', {
    filters: useAuditFilters(),
    searchable: true,
    paging: BY_POSITION,
  });
  const asked = String(search['entry'] ?? '');
  const open = POSITION.test(asked) ? Number(asked) : undefined;
  const whole = open === undefined;
  const positionOf = (entry: AuditEntry) => String(entry.position);
  return (
    <Page>
      <PageHeader
        title={t('nav.audit')}
        actions={
          <>
            <ExportLog filters={control.state.filters} />
            <ChainProof />
          </>
        }
      />
      <AuditFilters control={control} />
      <div className={whole ? '' : 'grid items-start gap-(--gap) xl:grid-cols-[minmax(0,1fr)_480px]'}>
        <ListTable<AuditEntry>
          id={whole ? 'admin-audit' : 'admin-audit-split'}
          label={t('nav.audit')}
          list={{ ...list, source, control, filters: [] }}
          rowId={positionOf}
          rowName={positionOf}
          rowHref={(entry) => `${admin.audit()}${stringifySearch({ ...search, entry: positionOf(entry) })}`}
          empty={{ seed: 'audit', title: t('audit.empty'), text: t('audit.emptyText') }}
          columns={[
            code('position', t('audit.position'), positionOf, { fixed: true, width: '5rem', wide: false }),
            instant('at', t('audit.at'), (entry) => entry.occurredAt, { width: '11rem' }),
            cell('event', t('audit.event'), (entry) => <EventLabel name={entry.name} label={entry.label} />),
            cell('subject', t('audit.subject'), (entry) => <SubjectLabel subject={entry.subject} />, { wide: true }),
            ...(whole
              ? [cell('actor', t('audit.actor'), (entry: AuditEntry) => <ActorLabel entry={entry} />, { wide: true })]
              : []),
            code('ip', t('logins.ip'), (entry) => entry.ip, { hidden: !whole, width: '9rem' }),
          ]}
        />
        {whole ? null : (
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
