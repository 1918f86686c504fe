import { useState } from 'react';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import type { Access } from './queries.ts';
import { ReviewDialog } from './review-dialog.tsx';
import { words } from './words.ts';

/** What may be done with an access, for whoever may. One's own is ended in the banner too. */
export function AccessActs({ access }: { access: Access }) {
  const t = useT(words);
  const { emergency } = useSession();
  const [open, setOpen] = useState<'end' | 'review' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {access.can.end ? (
        <Button variant="danger" aria-haspopup="dialog" onClick={() => setOpen('end')}>
          {t('emergency.end')}
        </Button>
      ) : null}
      {access.can.review && emergency === null ? (
        <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen('review')}>
          {t('emergency.review')}
        </Button>
      ) : null}
      {open === 'review' ? <ReviewDialog access={access} onClose={close} /> : null}
      <ConfirmAct
        open={open === 'end'}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
        title={t('emergency.endTitle')}
        description={t('emergency.endText', { name: `\u2068${access.userName}\u2069` })}
        confirmLabel={t('emergency.end')}
        danger
        act={(idempotencyKey) => call('admin.emergencyAccesses.end', { path: { id: access.id } }, { idempotencyKey })}
        done={t('emergency.endedDone')}
        refresh={[queryKeyOf('admin.emergencyAccesses')]}
        onDone={close}
      />
    </>
  );
}
