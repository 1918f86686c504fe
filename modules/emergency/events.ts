import { defineEvent } from '@cm/kit/events';
import { words } from '@cm/kit/i18n';
import { z } from 'zod';
import { emergencyEnd } from './access.ts';

const access = z.object({
  accessId: z.uuid(),
  userId: z.uuid(),
  userName: z.string(),
  role: z.object({ key: z.string(), name: words }),
  reason: z.string(),
});
const subject = ({ accessId, userName }: z.infer<typeof access>) => ({
  type: 'emergency_access',
  id: accessId,
  label: userName,
});

/** Somebody has, from now on, the rights of a role beside their own. */
export const emergencyOpened = defineEvent({
  name: 'emergency_access.opened',
  label: { fr: 'Accès d’urgence ouvert', ar: 'فتح نفاذ طارئ', en: 'Emergency access opened' },
  version: 1,
  payload: access.extend({
    sessionId: z.uuid(),
    permissions: z.array(z.string()),
    openedAt: z.string(),
    expiresAt: z.string(),
  }),
  subject,
});

export const emergencyEnded = defineEvent({
  name: 'emergency_access.ended',
  label: { fr: 'Accès d’urgence terminé', ar: 'انتهاء نفاذ طارئ', en: 'Emergency access ended' },
  version: 1,
  payload: access.extend({ how: emergencyEnd, openedAt: z.string(), endedAt: z.string() }),
  subject,
});

/** What was done in it was counted, once all of it was in the log. */
export const emergencyAccounted = defineEvent({
  name: 'emergency_access.accounted',
  label: { fr: 'Accès d’urgence : actes comptés', ar: 'نفاذ طارئ: إحصاء الأعمال', en: 'Emergency access: acts counted' },
  version: 1,
  payload: access.extend({ how: emergencyEnd, openedAt: z.string(), endedAt: z.string(), done: z.int().min(0) }),
  subject,
});

export const emergencyReviewed = defineEvent({
  name: 'emergency_access.reviewed',
  label: { fr: 'Accès d’urgence contrôlé', ar: 'مراجعة نفاذ طارئ', en: 'Emergency access reviewed' },
  version: 1,
  payload: access.extend({ justified: z.boolean(), conclusion: z.string(), reviewedBy: z.uuid() }),
  subject,
});

/** Some have waited for a day, or longer, for somebody to review them. */
export const emergencyReviewAwaited = defineEvent({
  name: 'emergency_access.review_awaited',
  label: {
    fr: 'Accès d’urgence en attente de contrôle',
    ar: 'نفاذ طارئ بانتظار المراجعة',
    en: 'Emergency accesses waiting for their review',
  },
  version: 1,
  payload: z.object({ waiting: z.int().min(1), oldestId: z.uuid(), since: z.string() }),
  subject: ({ oldestId }) => ({ type: 'emergency_access', id: oldestId }),
});

const role = z.object({ roleId: z.uuid(), key: z.string(), name: words });
const roleSubject = ({ roleId, key }: z.infer<typeof role>) => ({ type: 'emergency_role', id: roleId, label: key });

export const emergencyRoleOffered = defineEvent({
  name: 'emergency_role.offered',
  label: { fr: 'Rôle prévu pour l’urgence', ar: 'إدراج دور للطوارئ', en: 'Role offered for emergencies' },
  version: 1,
  payload: role,
  subject: roleSubject,
});

export const emergencyRoleWithdrawn = defineEvent({
  name: 'emergency_role.withdrawn',
  label: { fr: 'Rôle retiré de l’urgence', ar: 'سحب دور من الطوارئ', en: 'Role withdrawn from emergencies' },
  version: 1,
  payload: role,
  subject: roleSubject,
});
