import { createContext, useContext } from 'react';
import { Link } from '@cm/ui/link.tsx';

/** What the entries of the audit log about a record are about: the subject of its events. */
export interface RecordSubject {
  readonly type: string;
  readonly id: string;
}

export interface RecordLog {
  readonly label: string;
  readonly href: (subject: RecordSubject) => string;
}

/** Where the log of a record is, for whoever may read it: given by the area; null for everybody else. */
export const RecordLogContext = createContext<RecordLog | null>(null);

/** From a record to everything that happened to it; nothing for who may not read the log. */
export function RecordLogLink({ record }: { record: RecordSubject }) {
  const log = useContext(RecordLogContext);
  if (!log) return null;
  return (
    <Link
      href={log.href(record)}
      data-screen-only
      className="text-sm text-ink-2 underline decoration-1 underline-offset-4 hover:decoration-2"
    >
      {log.label}
    </Link>
  );
}
