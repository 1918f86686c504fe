import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import type { ApplicationServer } from './application-menu.tsx';
import { words } from './words.ts';

export interface ShownSecretProps {
  readonly title: string;
  readonly clientId: string;
  readonly secret: string;
  readonly server: ApplicationServer;
  readonly onClose: () => void;
}

/** What the program is configured with. The secret is seen here once. */
export function ShownSecret({ title, clientId, secret, server, onClose }: ShownSecretProps) {
  const t = useT(words);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={title}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('apps.kept')}
        </Button>
      }
    >
      <div className="grid gap-4">
        <Callout tone="warn">{t('apps.once')}</Callout>
        <KeyValue
          look="stack"
          items={[
            { label: t('apps.clientId'), value: <Id value={clientId} copy /> },
            { label: t('apps.secret'), value: <Id value={secret} copy /> },
            { label: t('apps.endpoint'), value: <Id value={server.tokenEndpoint} copy /> },
            { label: t('apps.discovery'), value: <Id value={server.jwksUri} copy /> },
          ]}
        />
      </div>
    </Dialog>
  );
}
