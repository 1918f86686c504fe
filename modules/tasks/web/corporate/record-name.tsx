import { useRecordHref } from '@cm/web-kit/area/area-context.ts';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import type { ListedTask } from './task-queries.ts';

/** What a task is about, with the customer whose it is. */
export function RecordName({ task: { record, customer } }: { task: Pick<ListedTask, 'record' | 'customer'> }) {
  const href = useRecordHref();
  if (!record) return <>—</>;
  const { type, id, label } = record;
  const to = href(type, id);
  const name = type === 'customer' ? <bdi>{label ?? '—'}</bdi> : <Id value={label ?? '—'} />;
  return (
    <span className="inline-flex flex-wrap gap-x-1.5">
      {to && label !== null ? (
        <Link href={to} className="rounded-sm text-accent-text hover:underline">
          {name}
        </Link>
      ) : (
        name
      )}
      {customer && type !== 'customer' ? <bdi>{customer.name}</bdi> : null}
    </span>
  );
}
