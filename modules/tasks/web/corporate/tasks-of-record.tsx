import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { RecordOnPage } from '@cm/web-kit/staff/record-cards.tsx';
import { Card } from '@cm/ui/card.tsx';
import { AddTask, OpenTasks } from './record-tasks.tsx';
import { words } from './words.ts';

/** What is to be done on a record, whatever it is; a customer's gathers what hangs on any record of theirs. */
export function TasksOfRecord({ record }: { readonly record: RecordOnPage }) {
  const t = useT(words);
  return (
    <Card title={t('task.toDo')} actions={<AddTask record={record} />}>
      <OpenTasks record={record} />
    </Card>
  );
}
