import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { AddTask, OpenTasks } from './record-tasks.tsx';
import { words } from './words.ts';

/** What is to be done for a customer, on any record of theirs. */
export function CustomerTasks({ id }: { readonly id: string }) {
  const t = useT(words);
  const record = { type: 'customer', id };
  return (
    <Card title={t('task.toDo')} actions={<AddTask record={record} />}>
      <OpenTasks record={record} />
    </Card>
  );
}
