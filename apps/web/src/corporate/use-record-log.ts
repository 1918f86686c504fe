import { admin } from '@cm/audit/paths';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { RecordLog } from '@cm/web-kit/record-log.tsx';
import { stringifySearch } from '@cm/web-kit/router/search.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { useMemo } from 'react';
import { words } from './words.ts';

/** The entries about one record in the admin area; null for who may not read the log. */
export function useRecordLog(): RecordLog | null {
  const t = useT(words);
  const may = usePermission('audit.read');
  const label = t('record.log');
  return useMemo(
    () =>
      may
        ? { label, href: ({ type, id }) => `${admin.audit()}${stringifySearch({ subjectType: type, subjectId: id })}` }
        : null,
    [may, label],
  );
}
