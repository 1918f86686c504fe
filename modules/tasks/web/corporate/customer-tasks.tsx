import { TasksOfRecord } from './tasks-of-record.tsx';

/** What is to be done for a customer, on any record of theirs. */
export function CustomerTasks({ id }: { readonly id: string }) {
  return <TasksOfRecord record={{ type: 'customer', id }} />;
}
