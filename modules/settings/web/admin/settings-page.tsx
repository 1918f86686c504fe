import { useQuery, useQueryClient } from '@tanstack/react-query';
import { SettingCard } from './setting-card.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { type Settings, settingsQuery } from './queries.ts';
import { words } from './words.ts';

/** What the operator decides without touching code, by module; every change is in the audit with what it was. */
export function SettingsPage() {
  const t = useT(words);
  const settings = useQuery(settingsQuery());
  const canManage = usePermission('settings.manage');
  return (
    <Page>
      <PageHeader title={t('nav.settings')} />
      {canManage ? null : (
        <div className="mb-(--gap)">
          <Callout tone="info">{t('settings.readOnly')}</Callout>
        </div>
      )}
      {settings.error && !settings.data ? (
        <ErrorState error={settings.error} onRetry={() => void settings.refetch()} retrying={settings.isFetching} />
      ) : settings.data ? (
        <Sections settings={settings.data} />
      ) : (
        <div className="grid max-w-4xl grid-cols-1 gap-(--gap)">
          <Skeleton className="h-56" />
          <Skeleton className="h-32" />
        </div>
      )}
    </Page>
  );
}

function Sections({ settings }: { settings: Settings }) {
  const t = useT(words);
  const localised = useLocalised();
  const [first = '', ...rest] = settings.modules.map(({ name }) => name);
  const [section, setSection] = useUrlTab([first, ...rest], 'section');
  return (
    <Tabs
      label={t('nav.settings')}
      value={section}
      onChange={setSection}
      tabs={settings.modules.map(({ name, label }) => ({
        value: name,
        label: localised(label),
        content: name === section ? <SectionCards settings={settings} module={name} /> : null,
      }))}
    />
  );
}

function SectionCards({ settings, module }: { settings: Settings; module: string }) {
  const t = useT(words);
  const { tenant } = useSession();
  const queryClient = useQueryClient();
  const canManage = usePermission('settings.manage');
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-(--gap)">
      {settings.items
        .filter((setting) => setting.module === module)
        .map((setting) => (
          <SettingCard
            key={setting.key}
            settingKey={setting.key}
            words={setting.words}
            schema={setting.schema}
            value={setting.value}
            isDefault={setting.isDefault}
            readOnly={!canManage}
            currency={tenant.currency}
            save={async (value) => {
              await call('admin.settings.update', { path: { key: setting.key }, body: { value } });
              await queryClient.invalidateQueries({ queryKey: queryKeyOf('admin.settings') });
              toast.ok(t('settings.saved'));
            }}
          />
        ))}
    </div>
  );
}
