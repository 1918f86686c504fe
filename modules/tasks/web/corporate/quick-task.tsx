import { useQuery } from '@tanstack/react-query';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { toast } from '@cm/ui/toast.tsx';
import { blankTask, newTaskBody, taskSchema } from './task-form.ts';
import { TaskFields } from './task-fields.tsx';
import { ownersQuery, type TaskRecord } from './task-queries.ts';
import { CHANGED } from './use-finish.ts';
import { words } from './words.ts';

/** Notes a task on the record that is open, without leaving it. */
export function QuickTask({ record, onClose }: { record: TaskRecord; onClose: () => void }) {
  const t = useT(words);
  const today = useToday();
  const { user } = useSession();
  const refresh = useRefresh();
  const owners = useQuery(ownersQuery(record.type)).data?.items ?? [];
  const form = useForm({
    schema: taskSchema,
    defaultValues: blankTask(user.id, today),
    draftKey: `task.${record.type}.${record.id}`,
    submit: (values, idempotencyKey) =>
      call('corporate.tasks.create', { body: { ...newTaskBody(values), record } }, { idempotencyKey }),
    onSuccess: () => {
      toast.ok(t('task.created'));
      refresh(...CHANGED);
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('task.new')}
      submitLabel={t('task.create')}
      onClose={onClose}
      className="grid gap-4 sm:grid-cols-2"
    >
      <TaskFields form={form} owners={owners} />
    </FormDialog>
  );
}
