import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { Card } from '@cm/ui/card.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { corporate } from '../../paths.ts';
import { Due } from './due.tsx';
import { pages } from './pages.ts';
import { RecordName } from './record-name.tsx';
import { TaskActs } from './task-acts.tsx';
import { taskQuery } from './task-queries.ts';
import { TaskStatus } from './task-status.tsx';
import { words } from './words.ts';

/** One task: what is to be done, by whom, about what, and what came of it. */
export function TaskPage() {
  const t = useT(words);
  const format = useFormat();
  const task = useRecord(pages.task, ({ id }) => taskQuery(id));
  return (
    <RecordPage
      width="narrow"
      list={{ label: t('nav.tasks'), href: corporate.tasks() }}
      name={task.title}
      record={{ type: 'task', id: task.id }}
      meta={
        <>
          <span>{t(`task.kind.${task.kind}`)}</span>
          <TaskStatus state={task.state} late={task.late} look="tint" />
        </>
      }
      actions={<TaskActs task={task} />}
    >
      <Card>
        {task.words ? (
          <p dir="auto" className="mb-4 whitespace-pre-wrap wrap-anywhere">
            {task.words}
          </p>
        ) : null}
        <KeyValue
          items={[
            { label: t('task.dueOn'), value: <Due task={task} /> },
            { label: t('task.owner'), value: <bdi>{task.owner.name}</bdi> },
            ...(task.record ? [{ label: t('task.record'), value: <RecordName task={task} /> }] : []),
            ...(task.author.id === task.owner.id
              ? []
              : [{ label: t('task.author'), value: <bdi>{task.author.name}</bdi> }]),
            { label: t('task.createdAt'), value: format.dateTime(task.createdAt) },
            ...(task.closedBy && task.closedAt
              ? [
                  {
                    label: t(task.state === 'done' ? 'task.doneBy' : 'task.cancelledBy'),
                    value: t('task.byAt', { name: task.closedBy.name, date: format.dateTime(task.closedAt) }),
                  },
                ]
              : []),
            ...(task.outcome ? [{ label: t('task.outcome'), value: <span dir="auto">{task.outcome}</span> }] : []),
          ]}
        />
      </Card>
    </RecordPage>
  );
}
