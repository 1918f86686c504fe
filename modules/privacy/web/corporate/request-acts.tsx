import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { Button } from '@cm/ui/button.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import type { DataRequest } from './request-queries.ts';
import { words } from './words.ts';

/** Takes a request on, then says that it is done, why it is refused, or asks for the erasure that a second person approves. */
export function RequestActs({ request }: { request: DataRequest }) {
  const t = useT(words);
  const [open, setOpen] = useState<'done' | 'refused' | 'erase' | null>(null);
  const examine = useAct({
    act: (version: number, idempotencyKey) =>
      call('corporate.dataRequests.examine', { path: { id: request.id }, body: { version } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.dataRequests')],
    done: t('request.examineDone'),
  });
  const can = useMay(request.can, 'data_requests.manage');
  const mayErase = usePermission('data_requests.erase');
  return (
    <>
      {can.examine ? (
        <Button variant="primary" loading={examine.busy} onClick={() => examine.run(request.version)}>
          {t('request.examine')}
        </Button>
      ) : null}
      {can.answer ? (
        <Button variant="danger-ghost" aria-haspopup="dialog" onClick={() => setOpen('refused')}>
          {t('request.refuse')}
        </Button>
      ) : null}
      {can.finish ? (
        <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen('done')}>
          {t('request.finish')}
        </Button>
      ) : null}
      {request.can.erase && mayErase ? (
        <Button variant="danger" aria-haspopup="dialog" onClick={() => setOpen('erase')}>
          {t('erasure.ask')}
        </Button>
      ) : null}
      {open === 'erase' ? <EraseDialog request={request} onClose={() => setOpen(null)} /> : null}
      {open === 'done' || open === 'refused' ? (
        <AnswerDialog request={request} outcome={open} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
}
