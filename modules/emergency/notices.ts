import { staff } from '@cm/identity';
import { defineNotice, type NoticeClass } from '@cm/kit/notices';
import { alarmed, person } from './audiences.ts';
import { emergencyAccounted, emergencyOpened, emergencyReviewAwaited, emergencyReviewed } from './events.ts';
import * as words from './notice-words.ts';
import { admin } from './paths.ts';
import { REVIEW } from './permissions.ts';

/** An alarm is told whatever somebody switched off. */
const alarms: NoticeClass = {
  key: 'emergency',
  name: { fr: 'Accès d’urgence', ar: 'النفاذ الطارئ', en: 'Emergency accesses' },
  about: {
    fr: 'Chaque accès d’urgence ouvert, terminé ou à contrôler.',
    ar: 'كل نفاذ طارئ يُفتح أو ينتهي أو ينتظر المراجعة.',
    en: 'Every emergency access that is opened, over or to be reviewed.',
  },
  always: true,
};

const facts = ({ payload: { userName, role, reason } }: { payload: words.Told }) => ({
  person: userName,
  roleFr: role.name.fr,
  roleAr: role.name.ar,
  roleEn: role.name.en,
  reason,
});
const link = ({ payload }: { payload: { accessId: string } }) => admin.emergencyAccess(payload.accessId);

export const notices = [
  defineNotice({
    key: 'emergency.opened',
    event: emergencyOpened,
    audience: alarmed,
    right: REVIEW,
    class: alarms,
    link,
    facts: (event) => ({ ...facts(event), until: { moment: event.payload.expiresAt } }),
    ...words.openedWords,
  }),
  defineNotice({
    key: 'emergency.ended',
    event: emergencyAccounted,
    audience: alarmed,
    right: REVIEW,
    class: alarms,
    link,
    facts: (event) => ({ ...facts(event), how: event.payload.how, done: event.payload.done }),
    ...words.endedWords,
  }),
  defineNotice({
    key: 'emergency.reviewed',
    event: emergencyReviewed,
    audience: person,
    right: null,
    class: alarms,
    link,
    facts: (event) => ({
      ...facts(event),
      justified: event.payload.justified ? 'yes' : 'no',
      conclusion: event.payload.conclusion,
    }),
    ...words.reviewedWords,
  }),
  defineNotice({
    key: 'emergency.review_awaited',
    event: emergencyReviewAwaited,
    audience: staff,
    right: REVIEW,
    class: alarms,
    link: () => admin.emergency(),
    facts: ({ payload }) => ({ waiting: payload.waiting, since: { moment: payload.since } }),
    ...words.awaitedWords,
  }),
];
