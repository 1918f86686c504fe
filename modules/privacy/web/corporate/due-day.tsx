import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status } from '@cm/ui/status-glyph.tsx';
import type { ListedDataRequest } from './request-queries.ts';
import { words } from './words.ts';

/** The day by which it must be answered; late ones say so. */
export function DueDay({ request: { dueAt, late } }: { request: Pick<ListedDataRequest, 'dueAt' | 'late'> }) {
  const t = useT(words);
  const format = useFormat();
  const day = format.date(dueAt);
  return late ? <Status kind="overdue">{t('request.late', { day })}</Status> : <span>{day}</span>;
}
