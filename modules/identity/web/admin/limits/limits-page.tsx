import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Page } from '@cm/web-kit/page.tsx';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { words } from '../words.ts';
import { HeldAccounts } from './held-accounts.tsx';
import { HeldCallers } from './held-callers.tsx';
import { NetworkLimits } from './network-limits.tsx';

const TABS = { accounts: HeldAccounts, networks: HeldCallers, limits: NetworkLimits } as const;

/** Whom the limits refuse now, account by account and network by network, and what limits there are. */
export function LimitsPage() {
  const t = useT(words);
  const [tab, setTab] = useUrlTab(['accounts', 'networks', 'limits'], 'of');
  const Content = TABS[tab];
  return (
    <Page>
      <PageHeader title={t('limits.title')} meta={t(`limits.text.${tab}`)} />
      <Tabs
        label={t('limits.title')}
        value={tab}
        onChange={setTab}
        tabs={(['accounts', 'networks', 'limits'] as const).map((value) => ({
          value,
          label: t(`limits.tab.${value}`),
          content: tab === value ? <Content /> : null,
        }))}
      />
    </Page>
  );
}
