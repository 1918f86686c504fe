import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { PreferencesTab } from './preferences-tab.tsx';
import { ProfileTab } from './profile-tab.tsx';
import { SecurityTab } from './security-tab.tsx';
import { SessionsTab } from './sessions-tab.tsx';
import { TokensTab } from './tokens-tab.tsx';
import { words } from './words.ts';

const TABS = ['profile', 'security', 'sessions', 'notifications', 'tokens'] as const;

/** My own account: profile, password, second factor, devices, mails, tokens. */
export function AccountPage() {
  const t = useT(words);
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
