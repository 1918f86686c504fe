import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { AddTask, OpenTasks } from './record-tasks.tsx';
import { words } from './words.ts';

/** What is to be done on a ticket, beside its thread. */
export function TicketTasks({ id }: { readonly id: string }) {
  const t = useT(words);
  const record = { type: 'ticket', id };
  return (
    <section aria-labelledby="ticket-tasks" className="grid gap-2">
      <div className="flex items-center justify-between gap-2">
        <h2 id="ticket-tasks" className="text-sm font-semibold text-ink-2">
          {t('task.toDo')}
        </h2>
        <AddTask record={record} />
      </div>
      <OpenTasks record={record} />
    </section>
  );
}
