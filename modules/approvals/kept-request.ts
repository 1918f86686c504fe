import type { ApprovableAct } from '@cm/kit/approvable-act';
import type { EventSubject } from '@cm/kit/events';
import type { RequestRow } from './request.queries.ts';

/** What events say of a request. An act that no module declares any more is called by its key. */
export function told(row: Omit<RequestRow, 'tenantId'>, act: ApprovableAct | undefined) {
  const about: EventSubject & { label: string } = {
    type: row.subjectType,
    id: row.subjectId,
    label: row.subjectLabel,
  };
  return {
    requestId: row.id,
    act: row.act,
    label: act?.label ?? { fr: row.act, ar: row.act, en: row.act },
    about,
    personId: row.personId,
    askedBy: row.askedBy,
    reason: row.reason,
  };
}
