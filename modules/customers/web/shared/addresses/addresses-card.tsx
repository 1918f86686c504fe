import { useState } from 'react';
import type { CustomerAddress } from '@cm/api-client/schema';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { AddressDialog } from './address-dialog.tsx';
import { AddressItem } from './address-item.tsx';
import type { AddressesArea } from './addresses-area.ts';
import { words } from './words.ts';

/** More than any customer has; the server refuses what comes after it. */
const MOST = 20;

type Doing = { readonly act: 'write'; readonly address: CustomerAddress | null } | Removing | null;
interface Removing {
  readonly act: 'remove';
  readonly address: CustomerAddress;
}

/** « Autres adresses »: where documents are sent and where we work, beside the registered office of the record. */
export function AddressesCard({ area }: { readonly area: AddressesArea }) {
  const t = useT(words);
  const [doing, setDoing] = useState<Doing>(null);
  const { addresses, acts } = area;
  const close = () => setDoing(null);
  return (
    <Card title={t('addresses.title')} hint={t('addresses.intro')}>
      {addresses.length === 0 ? <p className="text-sm text-ink-2">{t('addresses.none')}</p> : null}
      <ul aria-label={t('addresses.title')} className="grid gap-3 empty:hidden">
        {addresses.map((address) => (
          <AddressItem
            key={address.id}
            address={address}
            wilayas={area.wilayas}
            onEdit={acts && (() => setDoing({ act: 'write', address }))}
            onRemove={acts && (() => setDoing({ act: 'remove', address }))}
          />
        ))}
      </ul>
      {acts ? (
        <div className="mt-3">
          {addresses.length < MOST ? (
            <Button size="sm" aria-haspopup="dialog" onClick={() => setDoing({ act: 'write', address: null })}>
              {t('addresses.add')}
            </Button>
          ) : (
            <p className="text-sm text-ink-2">{t('addresses.full')}</p>
          )}
        </div>
      ) : null}
      {acts && doing?.act === 'write' ? (
        <AddressDialog area={area} acts={acts} address={doing.address} onClose={close} />
      ) : null}
      {acts && doing?.act === 'remove' ? (
        <ConfirmAct
          open
          danger
          onOpenChange={close}
          title={t('addresses.removeTitle', { label: doing.address.label })}
          description={t(
            doing.address.purposes.includes('mailing') ? 'addresses.removeMailing' : 'addresses.removeOther',
          )}
          confirmLabel={t('addresses.remove')}
          act={(idempotencyKey) => acts.remove(doing.address.id, idempotencyKey)}
          refresh={area.refresh}
          done={t('addresses.removed')}
          onDone={close}
        />
      ) : null}
    </Card>
  );
}
