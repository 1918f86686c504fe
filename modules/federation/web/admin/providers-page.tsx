import { useQuery } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { cell } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { Button } from '@cm/ui/button.tsx';
import { type IdentityProvider, identityProvidersQuery } from './queries.ts';
import { words } from './words.ts';
import { CloseProviderDialog } from './close-provider-dialog.tsx';
import { ProviderActs, ProviderName, ProviderState, ProviderZones } from './provider-cells.tsx';
import { ProviderDialog } from './provider-dialog.tsx';

type Open =
  | { readonly what: 'add' }
  | { readonly what: 'edit' | 'disable' | 'remove'; readonly provider: IdentityProvider }
  | null;

/** The identity providers by which people sign in. */
export function ProvidersPage() {
  const t = useT(words);
  const format = useFormat();
  const [open, setOpen] = useState<Open>(null);
  const { data } = useQuery(identityProvidersQuery());
  const close = () => setOpen(null);
  const add = (
    <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen({ what: 'add' })}>
      <Plus aria-hidden="true" />
      {t('providers.add')}
    </Button>
  );
  return (
    <ListPage<IdentityProvider>
      id="admin-identity-providers"
      title={t('providers.title')}
      meta={t('providers.text')}
      actions={add}
      list={useWholeList('admin.identityProviders.list', {})}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      empty={{ seed: 'providers', title: t('providers.empty'), text: t('providers.emptyText'), action: add }}
      columns={[
        cell('name', t('providers.provider'), (of) => <ProviderName of={of} />, { fixed: true }),
        cell('state', t('col.state'), (of) => <ProviderState of={of} />, { wide: true }),
        cell('zones', t('providers.zones'), (of) => <ProviderZones of={of} />, { wide: true }),
        cell('people', t('providers.people'), ({ people }) => format.number(people), {
          wide: true,
          align: 'end',
          width: '9rem',
        }),
        cell(
          'acts',
          t('users.actions'),
          (provider) => <ProviderActs of={provider} onOpen={(what) => setOpen({ what, provider })} />,
          { align: 'end', fixed: true, width: '5rem' },
        ),
      ]}
    >
      {data && (open?.what === 'add' || open?.what === 'edit') ? (
        <ProviderDialog
          provider={open.what === 'edit' ? open.provider : null}
          redirectUris={data.redirectUris}
          onClose={close}
        />
      ) : null}
      {open?.what === 'disable' || open?.what === 'remove' ? (
        <CloseProviderDialog what={open.what} provider={open.provider} onClose={close} />
      ) : null}
    </ListPage>
  );
}
