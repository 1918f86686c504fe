import { useQuery } from '@tanstack/react-query';
import { FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Page } from '@cm/web-kit/page.tsx';
import { useSession } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { TaskFields } from './task-fields.tsx';
import { blankTask, newTaskBody, taskSchema } from './task-form.ts';
import { ownersQuery } from './task-queries.ts';
import { CHANGED } from './use-finish.ts';
import { words } from './words.ts';

/** A task that is noted from anywhere; on a record where the address names one. */
export function NewTaskPage() {
  const t = useT(words);
  const go = useGo();
  const today = useToday();
  const { user } = useSession();
  const refresh = useRefresh();
  const { about, id } = usePage(pages.newTask).search;
  const owners = useQuery(ownersQuery(about)).data?.items ?? [];
  const form = useForm({
    schema: taskSchema,
    defaultValues: blankTask(user.id, today),
    draftKey: 'task.new',
    submit: (values, idempotencyKey) => {
      const record = about && id ? { record: { type: about, id } } : {};
      return call('corporate.tasks.create', { body: { ...newTaskBody(values), ...record } }, { idempotencyKey });
    },
    onSuccess: (made) => {
      toast.ok(t('task.created'));
      refresh(...CHANGED);
      go(corporate.task(made.id));
    },
  });
  return (
    <Page width="narrow">
      <PageHeader
        title={t('task.new')}
        crumbs={[{ label: t('nav.tasks'), href: corporate.tasks() }, { label: t('task.new') }]}
      />
      <Card>
        <FormView form={form} label={t('task.new')} className="grid gap-4 sm:grid-cols-2">
          <TaskFields form={form} owners={owners} />
          <div className="col-span-full flex justify-end">
            <Button type="submit" variant="primary" loading={form.submitting}>
              {t('task.create')}
            </Button>
          </div>
        </FormView>
      </Card>
    </Page>
  );
}
