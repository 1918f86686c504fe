import type { Verification } from './verification-queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { ApproveDialog, RejectDialog } from './decision-dialogs.tsx';
import { words } from './words.ts';

/** Begins the review, then decides. */
export function VerificationActs({ file }: { file: Verification }) {
  const t = useT(words);
  const [dialog, setDialog] = useState<'approve' | 'reject' | null>(null);
  const begin = useAct({
    act: (_: null, idempotencyKey) =>
      call('corporate.kyc.assign', { path: { id: file.id }, body: {} }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.kyc')],
  });
  const can = useMay(file.can, 'kyc.review');
  const close = () => setDialog(null);
  return (
    <>
      {can.startReview ? (
        <Button variant="primary" loading={begin.busy} onClick={() => begin.run(null)}>
          {t('kyc.start')}
        </Button>
      ) : null}
      {can.decide ? (
        <>
          <Button variant="danger-ghost" aria-haspopup="dialog" onClick={() => setDialog('reject')}>
            {t('kyc.reject')}
          </Button>
          <Button
            variant="primary"
            disabled={!file.can.approve}
            aria-haspopup="dialog"
            onClick={() => setDialog('approve')}
          >
            {t('kyc.approve')}
          </Button>
        </>
      ) : null}
      {dialog === 'approve' ? <ApproveDialog file={file} onClose={close} /> : null}
      {dialog === 'reject' ? <RejectDialog file={file} onClose={close} /> : null}
    </>
  );
}
