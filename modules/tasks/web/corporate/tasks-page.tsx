import { useQuery } from '@tanstack/react-query';
import { taskDues, taskKinds, taskStates } from '@cm/api-client/vocabulary';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { cell, name } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { corporate } from '../../paths.ts';
import { DoneButton } from './done-button.tsx';
import { Due } from './due.tsx';
import { RecordName } from './record-name.tsx';
import { type ListedTask, ownersQuery, viewsOf } from './task-queries.ts';
import { TaskStatus } from './task-status.tsx';
import { TaskViews } from './task-views.tsx';
import { words } from './words.ts';

/** My tasks; the team's, what is late, what is of today as views of the same list. */
export function TasksPage() {
  const t = useT(words);
  const seesTeam = usePermission('tasks.team');
  const owners = useQuery({ ...ownersQuery(), enabled: seesTeam }).data?.items ?? [];
  const list = useList('corporate.tasks.list', {
    sorts: ['dueAt', '-dueAt'],
    defaultSort: 'dueAt',
    filters: {
      view: { label: t('task.view'), values: viewsOf(seesTeam), word: (value) => t(`task.view.${value}`) },
      due: { label: t('task.due'), values: taskDues, word: (value) => t(`task.due.${value}`) },
      kind: { label: t('task.kind'), values: taskKinds, word: (value) => t(`task.kind.${value}`) },
      state: { label: t('task.state'), values: taskStates, word: (value) => t(`task.${value}`) },
      ownerId: { label: t('task.owner'), options: owners.map((one) => ({ value: one.id, label: one.name })) },
      customerId: { label: t('task.customer'), options: [] },
      recordType: { label: t('task.record'), options: [] },
      recordId: { label: t('task.record'), options: [] },
    },
  });
  return (
    <ListPage<ListedTask>
      id="tasks"
      title={t('nav.tasks')}
      meta={<TaskViews control={list.control} />}
      list={list}
      add={{ label: t('task.new'), href: corporate.newTask(), permission: 'tasks.write' }}
      rowName={(row) => row.title}
      rowHref={(row) => corporate.task(row.id)}
      empty={{ title: t('task.none'), text: t('task.noneText') }}
      columns={[
        name('title', t('task.title'), (row) => row.title, { fixed: true }),
        cell('due', t('task.dueOn'), (row) => <Due task={row} />, { sort: 'dueAt' }),
        cell('kind', t('task.kind'), (row) => t(`task.kind.${row.kind}`), { wide: true }),
        cell('record', t('task.record'), (row) => <RecordName task={row} />, { wide: true }),
        name('owner', t('task.owner'), (row) => row.owner.name),
        cell('state', t('task.state'), (row) => <TaskStatus state={row.state} late={row.late} />, { wide: true }),
        cell('done', t('task.done'), (row) => <DoneButton task={row} />, { align: 'end' }),
      ]}
    />
  );
}
