import { defineEvent } from '@cm/kit/events';
import { words } from '@cm/kit/i18n';
import { z } from 'zod';
import { approvalOutcome } from './request.ts';

const request = z.object({
  requestId: z.uuid(),
  act: z.string(),
  /** What the act is called. */
  label: words,
  /** What it is about. */
  about: z.object({ type: z.string(), id: z.string(), label: z.string() }),
  personId: z.uuid().nullable(),
  askedBy: z.uuid(),
  reason: z.string(),
});
const subject = ({ requestId, label, about }: z.infer<typeof request>) => ({
  type: 'approval',
  id: requestId,
  label: `${label.fr} · ${about.label}`,
});

/** Somebody asked for an act that needs a second person. */
export const approvalAsked = defineEvent({
  name: 'approval.asked',
  label: { fr: 'Approbation demandée', ar: 'طلب موافقة', en: 'Approval asked for' },
  version: 1,
  payload: request.extend({ lapsesAt: z.string() }),
  subject,
});

/** It was decided, taken back or forgotten; what an approval did has events of its own. */
export const approvalDecided = defineEvent({
  name: 'approval.decided',
  label: { fr: 'Demande d’approbation close', ar: 'إغلاق طلب موافقة', en: 'Request for approval closed' },
  version: 1,
  payload: request.extend({
    outcome: approvalOutcome,
    decidedBy: z.uuid().nullable(),
    decisionReason: z.string().nullable(),
  }),
  subject,
});
