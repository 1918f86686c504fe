import Ban from 'lucide-react/icons/ban';
import Check from 'lucide-react/icons/check';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import Stethoscope from 'lucide-react/icons/stethoscope';
import Trash2 from 'lucide-react/icons/trash-2';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Menu, MenuItem, MenuSeparator } from '@cm/ui/dropdown-menu.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import type { IdentityProvider } from './queries.ts';
import { words } from './words.ts';

/** Its name with its issuer; the state stands under them where there is no room for a column. */
export function ProviderName({ of }: { of: IdentityProvider }) {
  return (
    <span className="grid gap-0.5">
      <bdi className="wrap-anywhere">{of.name}</bdi>
      <bdi dir="ltr" className="font-mono text-[0.86em] font-normal wrap-anywhere text-ink-2">
        {of.issuer}
      </bdi>
      <span className="text-sm font-normal md:hidden">
        <ProviderState of={of} />
      </span>
    </span>
  );
}

export function ProviderState({ of: { enabledAt } }: { of: IdentityProvider }) {
  const t = useT(words);
  return enabledAt === null ? (
    <Status kind="draft">{t('providers.off')}</Status>
  ) : (
    <Status kind="active">{t('providers.on')}</Status>
  );
}

export function ProviderZones({ of: { zones } }: { of: IdentityProvider }) {
  const t = useT(words);
  return <span>{zones.map((zone) => t(`providers.zone.${zone}`)).join(', ')}</span>;
}

export interface ProviderActsProps {
  readonly of: IdentityProvider;
  readonly onOpen: (what: 'edit' | 'disable' | 'remove') => void;
}

export function ProviderActs({ of: { id, name, enabledAt }, onOpen }: ProviderActsProps) {
  const t = useT(words);
  const refresh = [queryKeyOf('admin.identityProviders')];
  const test = useAct({
    act: () => call('admin.identityProviders.test', { path: { id } }),
    done: ({ authorizationHost }) => t('providers.testDone', { name, host: authorizationHost }),
  });
  const enable = useAct({
    act: () => call('admin.identityProviders.enable', { path: { id }, body: { enabled: true } }),
    done: t('providers.enabledDone', { name }),
    refresh,
  });
  return (
    <Menu
      trigger={
        <Button
          variant="ghost"
          size="icon-sm"
          loading={test.busy || enable.busy}
          aria-label={t('providers.actionsOn', { name })}
        >
          <Ellipsis aria-hidden="true" />
        </Button>
      }
    >
      <MenuItem icon={<Stethoscope aria-hidden="true" />} onSelect={() => test.run(undefined)}>
        {t('providers.test')}
      </MenuItem>
      <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => onOpen('edit')}>
        {t('providers.edit')}
      </MenuItem>
      {enabledAt === null ? (
        <MenuItem icon={<Check aria-hidden="true" />} onSelect={() => enable.run(undefined)}>
          {t('providers.enable')}
        </MenuItem>
      ) : (
        <MenuItem icon={<Ban aria-hidden="true" />} onSelect={() => onOpen('disable')}>
          {t('providers.disable')}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem danger icon={<Trash2 aria-hidden="true" />} onSelect={() => onOpen('remove')}>
        {t('providers.remove')}
      </MenuItem>
    </Menu>
  );
}
