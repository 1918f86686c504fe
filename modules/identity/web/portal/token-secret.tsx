import Copy from 'lucide-react/icons/copy';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

/** The secret of a new token: seen here once. */
export function TokenSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useT(words);
  const common = useT(kitWords);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('tokens.made')}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('tokens.kept')}
        </Button>
      }
    >
      <div className="grid gap-4">
        <Callout tone="warn">{t('tokens.once')}</Callout>
        <div className="flex flex-wrap items-center gap-3 rounded-md border border-line bg-sunken px-3 py-2.5">
          <bdi dir="ltr" className="min-w-0 flex-1 basis-60 font-mono text-sm break-all">
            {secret}
          </bdi>
          <Button
            size="sm"
            onClick={() => void navigator.clipboard.writeText(secret).then(() => toast.ok(common('id.copied')))}
          >
            <Copy aria-hidden="true" />
            {t('tokens.copy')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
