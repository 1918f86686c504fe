import { useQuery } from '@tanstack/react-query';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { TaskFields } from './task-fields.tsx';
import { taskSchema } from './task-form.ts';
import { ownersQuery, type Task } from './task-queries.ts';
import { CHANGED } from './use-finish.ts';
import { words } from './words.ts';

/** Changes what is to be done, by when or by whom. */
export function EditTask({ task, onClose }: { task: Task; onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const offered = useQuery(ownersQuery(task.record?.type)).data?.items ?? [];
  const owners = offered.some(({ id }) => id === task.owner.id) ? offered : [task.owner, ...offered];
  const form = useForm({
    schema: taskSchema,
    defaultValues: {
      title: task.title,
      words: task.words ?? '',
      kind: task.kind,
      ownerId: task.owner.id,
      dueOn: task.dueOn,
      dueTime: task.dueTime ?? '',
    },
    submit: ({ words: text, dueTime, ...rest }, idempotencyKey) =>
      call(
        'corporate.tasks.update',
        {
          path: { id: task.id },
          body: { ...rest, version: task.version, words: text || null, dueTime: dueTime || null },
        },
        { idempotencyKey },
      ),
    onSuccess: () => {
      refresh(...CHANGED);
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('task.edit')}
      submitLabel={t('task.save')}
      onClose={onClose}
      className="grid gap-4 sm:grid-cols-2"
    >
      <TaskFields form={form} owners={owners} />
    </FormDialog>
  );
}
