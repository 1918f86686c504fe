import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Button } from '@cm/ui/button.tsx';
import { EditTask } from './edit-task.tsx';
import type { Task } from './task-queries.ts';
import { CHANGED, useReopen } from './use-finish.ts';
import { words } from './words.ts';

const OUTCOME_MAX = 500;

/** What may be done with it, for whoever may. */
export function TaskActs({ task }: { task: Task }) {
  const t = useT(words);
  const refresh = useRefresh();
  const [open, setOpen] = useState<'edit' | 'finish' | 'cancel' | null>(null);
  const reopen = useReopen();
  const can = useMay(task.can, 'tasks.write');
  const shut = { onDone: () => refresh(...CHANGED), onClose: () => setOpen(null) };
  const end = (act: 'corporate.tasks.finish' | 'corporate.tasks.cancel') => (outcome: string, idempotencyKey: string) =>
    call(
      act,
      { path: { id: task.id }, body: { version: task.version, ...(outcome ? { outcome } : {}) } },
      { idempotencyKey },
    );
  return (
    <>
      {can.change ? (
        <Button aria-haspopup="dialog" onClick={() => setOpen('edit')}>
          {t('task.edit')}
        </Button>
      ) : null}
      {can.finish ? (
        <Button aria-haspopup="dialog" onClick={() => setOpen('cancel')}>
          {t('task.cancel')}
        </Button>
      ) : null}
      {can.finish ? (
        <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen('finish')}>
          {t('task.finishIt')}
        </Button>
      ) : null}
      {can.reopen ? (
        <Button loading={reopen.busy} onClick={() => reopen.run(task)}>
          {t('task.reopen')}
        </Button>
      ) : null}
      {open === 'edit' ? <EditTask task={task} onClose={() => setOpen(null)} /> : null}
      {open === 'finish' ? (
        <ReasonDialog
          {...shut}
          optional
          max={OUTCOME_MAX}
          title={t('task.finishIt')}
          label={t('task.outcome')}
          hint={t('task.outcomeHint')}
          submitLabel={t('task.finishIt')}
          submit={end('corporate.tasks.finish')}
        />
      ) : null}
      {open === 'cancel' ? (
        <ReasonDialog
          {...shut}
          optional
          max={OUTCOME_MAX}
          title={t('task.cancel')}
          submitLabel={t('task.cancel')}
          submit={end('corporate.tasks.cancel')}
        />
      ) : null}
    </>
  );
}
