import type { Item } from '@cm/web-kit/queries.ts';
import { LOCALE_NAME, localeOf } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { cell, code, day } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { words } from '../words.ts';

type Operator = Item<'admin.tenants.list'>;

/** The operators of this installation; one that is not the platform's own sees only itself. */
export function TenantsPage() {
  const t = useT(words);
  const { tenant } = useSession();
  return (
    <ListPage<Operator>
      id="admin-tenants"
      title={t('nav.tenants')}
      meta={tenant.isPlatform ? t('tenants.all') : t('tenants.own')}
      list={useWholeList('admin.tenants.list', {})}
      rowName={(operator) => operator.name}
      empty={{ seed: 'tenants', title: t('tenants.empty'), text: t('tenants.own') }}
      columns={[
        cell('name', t('organisation.name'), (operator) => <OperatorName of={operator} />, { fixed: true }),
        code('slug', t('tenants.slug'), (operator) => operator.slug, { wide: false }),
        cell('locale', t('tenants.locale'), (operator) => LOCALE_NAME[localeOf(operator.locale)], { wide: true }),
        code('currency', t('tenants.currency'), (operator) => operator.currency),
        day('created', t('users.created'), (operator) => operator.createdAt, { width: '9rem' }),
        cell('state', t('users.state'), (operator) => <OperatorState of={operator} />, { width: '9rem' }),
      ]}
    />
  );
}

function OperatorName({ of: { name, slug } }: { of: Operator }) {
  const t = useT(words);
  const { tenant } = useSession();
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <bdi className="font-medium">{name}</bdi>
      {slug === tenant.slug ? <Badge>{t('tenants.here')}</Badge> : null}
    </span>
  );
}

function OperatorState({ of: { suspended } }: { of: Operator }) {
  const t = useT(words);
  return suspended ? (
    <Status kind="suspended">{t('tenants.suspended')}</Status>
  ) : (
    <Status kind="active">{t('tenants.active')}</Status>
  );
}
