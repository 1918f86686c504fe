import type { Product } from './catalogue-queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { words } from './words.ts';

/** Takes a product out of the sale, once it was said again. */
export function ArchiveProduct({ product }: { product: Product }) {
  const t = useT(words);
  const name = useLocalised();
  const [open, setOpen] = useState(false);
  const archive = useAct({
    act: (version: number, idempotencyKey) =>
      call('corporate.products.archive', { path: { id: product.id }, body: { version } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.products')],
    done: t('products.archiveDone'),
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button variant="danger-ghost" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('products.archive')}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        danger
        title={t('products.archiveTitle', { name: name(product.name) })}
        description={t('products.archiveText')}
        confirmLabel={t('products.archive')}
        loading={archive.busy}
        onConfirm={() => archive.run(product.version)}
      />
    </>
  );
}
