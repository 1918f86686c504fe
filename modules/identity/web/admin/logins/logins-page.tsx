import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useUrl } from '@cm/web-kit/admin/url.ts';
import { deviceOf } from './device-of.ts';
import { LoginOutcome } from './login-outcome.tsx';
import { first } from '@cm/web-kit/admin/search-values.ts';
import { loginsQuery } from '../queries.ts';
import { words } from '../words.ts';

/** Every attempt to sign in, with its outcome, its address and its device; of one account when the address says so. */
export function LoginsPage() {
  const t = useT(words);
  const format = useFormat();
  const { search } = useUrl();
  const control = useListState(['userId']);
  const source = useQuery(loginsQuery(search));
  const userId = first(search, 'userId');
  const person = source.data?.items[0]?.email ?? userId;
  return (
    <Page>
      <PageHeader
        title={t('nav.logins')}
        meta={
          userId === undefined ? (
            t('logins.text')
          ) : (
            <Tag onRemove={control.clear} removeLabel={t('logins.everyone')}>
              {t('logins.onlyOf', { name: person ?? '' })}
            </Tag>
          )
        }
      />
      <DataTable
        id="admin-logins"
        label={t('nav.logins')}
        source={source}
        control={control}
        rowId={(attempt) => attempt.id}
        rowName={(attempt) => attempt.email}
        columns={[
          {
            id: 'at',
            header: t('logins.at'),
            fixed: true,
            width: '12rem',
            cell: (attempt) => (
              <time dateTime={attempt.at} className="figures whitespace-nowrap">
                {format.dateTime(attempt.at)}
              </time>
            ),
          },
          {
            id: 'email',
            header: t('users.email'),
            fixed: true,
            cell: (attempt) => (
              <bdi dir="ltr" className="wrap-anywhere">
                {attempt.email}
              </bdi>
            ),
          },
          {
            id: 'outcome',
            header: t('logins.outcome'),
            cell: (attempt) => <LoginOutcome outcome={attempt.outcome} />,
          },
          {
            id: 'ip',
            header: t('logins.ip'),
            wide: true,
            width: '10rem',
            cell: (attempt) => (attempt.ip ? <Id value={attempt.ip} /> : '—'),
          },
          {
            id: 'device',
            header: t('logins.device'),
            wide: true,
            cell: (attempt) =>
              attempt.userAgent ? (
                <bdi dir="ltr" title={attempt.userAgent} className="text-ink-2">
                  {deviceOf(attempt.userAgent)}
                </bdi>
              ) : (
                '—'
              ),
          },
        ]}
        empty={
          <EmptyState seed="logins" title={t('logins.empty')}>
            {t('logins.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
