import { useT } from '#kit/i18n/use-t.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { Page } from '../page.tsx';
import { useUrlTab } from '../use-url-tab.ts';
import { PreferencesTab } from './preferences-tab.tsx';
import { ProfileTab } from './profile-tab.tsx';
import { SecurityTab } from './security-tab.tsx';
import { SessionsTab } from './sessions-tab.tsx';
import { TokensTab } from './tokens-tab.tsx';

const TABS = ['profile', 'security', 'sessions', 'notifications', 'tokens'] as const;

/** My own account: profile, password, second factor, devices, mails, tokens. */
export function AccountPage() {
  const t = useT('corporate');
  const [tab, setTab] = useUrlTab(TABS);
  const content = {
    profile: <ProfileTab />,
    security: <SecurityTab />,
    sessions: <SessionsTab />,
    notifications: <PreferencesTab />,
    tokens: <TokensTab />,
  };
  return (
    <Page width="narrow">
      <PageHeader title={t('account.title')} />
      <Tabs
        label={t('account.title')}
        value={tab}
        onChange={setTab}
        tabs={TABS.map((value) => ({ value, label: t(`account.tab.${value}`), content: content[value] }))}
      />
    </Page>
  );
}
