import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import type { AccessCalls } from './access-calls.ts';
import { NetworksDialog } from './networks-dialog.tsx';
import { words } from './words.ts';

/** From where alone one's own account may be used. */
export function NetworksCard({ calls }: { readonly calls: AccessCalls }) {
  const t = useT(words);
  const { data } = useQuery(calls.networks());
  const [open, setOpen] = useState(false);
  if (!data) return null;
  return (
    <Card
      title={t('networks.title')}
      hint={t('networks.hint')}
      actions={
        <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {t('networks.change')}
        </Button>
      }
    >
      {data.networks.length === 0 ? (
        <p>{t('networks.anywhere')}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {data.networks.map((one) => (
            <li key={one}>
              <Id value={one} />
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <NetworksDialog
          title={t('networks.title')}
          // Isolated: its parts stay in their places between Arabic words.
          text={t('networks.text', { address: `\u2066${data.address}\u2069` })}
          networks={data.networks}
          save={calls.setNetworks}
          refresh={[calls.networksKey, calls.activityKey]}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Card>
  );
}
