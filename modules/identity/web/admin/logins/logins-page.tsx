import type { Item } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Tag } from '@cm/ui/tag.tsx';
import { cell, code, instant } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { LoginOutcome } from './login-outcome.tsx';
import { words } from '../words.ts';

type Attempt = Item<'admin.logins.list'>;

/** Every attempt to sign in, with its outcome, its address and its device; of one account when the address says so. */
export function LoginsPage() {
  const t = useT(words);
  const list = useList('admin.logins.list', { filters: { userId: { label: t('users.name'), options: [] } } });
  const [userId] = list.control.state.filters['userId'] ?? [];
  const person = list.source.data?.items[0]?.email ?? userId;
  return (
    <ListPage<Attempt>
      id="admin-logins"
      title={t('nav.logins')}
      meta={
        userId ? (
          <Tag onRemove={list.control.clear} removeLabel={t('logins.everyone')}>
            {t('logins.onlyOf', { name: person ?? '' })}
          </Tag>
        ) : (
          t('logins.text')
        )
      }
      list={{ ...list, filters: [] }}
      rowName={(attempt) => attempt.email}
      empty={{ seed: 'logins', title: t('logins.empty'), text: t('logins.emptyText') }}
      columns={[
        instant('at', t('logins.at'), (attempt) => attempt.at, { fixed: true, width: '12rem' }),
        cell('email', t('users.email'), (attempt) => <Email of={attempt} />, { fixed: true }),
        cell('outcome', t('logins.outcome'), (attempt) => <LoginOutcome outcome={attempt.outcome} />),
        code('ip', t('logins.ip'), (attempt) => attempt.ip, { width: '10rem' }),
        cell('device', t('logins.device'), (attempt) => <Device of={attempt} />, { wide: true }),
      ]}
    />
  );
}

function Email({ of: { email } }: { of: Attempt }) {
  return (
    <bdi dir="ltr" className="wrap-anywhere">
      {email}
    </bdi>
  );
}

function Device({ of: { device, userAgent } }: { of: Attempt }) {
  if (!userAgent) return '—';
  return (
    <bdi dir="ltr" title={userAgent} className="text-ink-2">
      {device || userAgent.slice(0, 40)}
    </bdi>
  );
}
