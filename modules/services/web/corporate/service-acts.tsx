import type { Service } from './service-queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { SuspendDialog, TerminateDialog } from './service-dialogs.tsx';
import { words } from './words.ts';

/** Suspends, resumes or ends a service. */
export function ServiceActs({ service }: { service: Service }) {
  const t = useT(words);
  const [open, setOpen] = useState<'suspend' | 'resume' | 'terminate' | null>(null);
  const close = () => setOpen(null);
  const resume = useAct({
    act: (_: null, idempotencyKey) =>
      call('corporate.services.resume', { path: { id: service.id } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.services')],
    done: t('services.resumed'),
    onDone: close,
  });
  const can = useMay(service.can, 'services.manage');
  return (
    <>
      {can.terminate ? (
        <Button variant="danger-ghost" aria-haspopup="dialog" onClick={() => setOpen('terminate')}>
          {t('services.terminate')}
        </Button>
      ) : null}
      {can.suspend ? (
        <Button aria-haspopup="dialog" onClick={() => setOpen('suspend')}>
          {t('services.suspend')}
        </Button>
      ) : null}
      {can.resume ? (
        <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen('resume')}>
          {t('services.resume')}
        </Button>
      ) : null}
      {open === 'suspend' ? <SuspendDialog service={service} onClose={close} /> : null}
      {open === 'terminate' ? <TerminateDialog service={service} onClose={close} /> : null}
      <ConfirmDialog
        open={open === 'resume'}
        onOpenChange={(next) => setOpen(next ? 'resume' : null)}
        title={t('services.resumeTitle')}
        description={t('services.resumeText', { designation: service.designation })}
        confirmLabel={t('services.resume')}
        loading={resume.busy}
        onConfirm={() => resume.run(null)}
      />
    </>
  );
}
