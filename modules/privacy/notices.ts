import { staff } from '@cm/identity';
import { defineNotice, type NoticeClass } from '@cm/kit/notices';
import { asker, erasedAsker } from './audiences.ts';
import { MANAGE } from './data-request.ts';
import { kindWords } from './kind-words.ts';
import { erasureBegun } from './erasure-events.ts';
import { dataRequestAnswered, dataRequestNearlyDue, dataRequestReceived } from './events.ts';
import * as words from './notice-words.ts';
import { admin, corporate, portal } from './paths.ts';
import { breachClock } from './register-events.ts';

/** What the law lets nobody leave unanswered is told whatever somebody switched off. */
const privacy: NoticeClass = {
  key: 'privacy',
  name: { fr: 'Données personnelles', ar: 'المعطيات الشخصية', en: 'Personal data' },
  about: {
    fr: 'Demandes sur les données personnelles et leurs réponses.',
    ar: 'الطلبات بشأن المعطيات الشخصية والردود عليها.',
    en: 'Personal data requests and their answers.',
  },
  always: true,
};

const kindFacts = (kind: keyof typeof kindWords) => ({
  kindFr: kindWords[kind].fr,
  kindAr: kindWords[kind].ar,
  kindEn: kindWords[kind].en,
});

/** Of a request that waits for its answer. */
const openFacts = ({ payload }: { payload: { kind: keyof typeof kindWords; number: string; dueAt: string } }) => ({
  ...kindFacts(payload.kind),
  number: payload.number,
  due: { moment: payload.dueAt },
});

export const notices = [
  defineNotice({
    key: 'privacy.request_received',
    event: dataRequestReceived,
    audience: staff,
    right: MANAGE,
    class: privacy,
    link: ({ payload }) => corporate.dataRequest(payload.requestId),
    facts: openFacts,
    ...words.receivedWords,
  }),
  defineNotice({
    key: 'privacy.request_acknowledged',
    event: dataRequestReceived,
    audience: asker,
    right: null,
    class: privacy,
    link: portal.personalData,
    facts: openFacts,
    ...words.acknowledgedWords,
  }),
  defineNotice({
    key: 'privacy.request_answered',
    event: dataRequestAnswered,
    audience: asker,
    right: null,
    class: privacy,
    link: portal.personalData,
    facts: ({ payload }) => ({ ...kindFacts(payload.kind), number: payload.number, outcome: payload.outcome }),
    ...words.answeredWords,
  }),
  defineNotice({
    key: 'privacy.erasure_begun',
    event: erasureBegun,
    audience: erasedAsker,
    right: null,
    class: privacy,
    link: () => null,
    facts: ({ payload }) => ({ number: payload.number, scope: payload.scope }),
    ...words.erasureBegunWords,
  }),
  defineNotice({
    key: 'privacy.request_nearly_due',
    event: dataRequestNearlyDue,
    audience: staff,
    right: MANAGE,
    class: privacy,
    link: ({ payload }) => corporate.dataRequest(payload.requestId),
    facts: openFacts,
    ...words.nearlyDueWords,
  }),
  defineNotice({
    key: 'privacy.breach_clock',
    event: breachClock,
    audience: staff,
    right: 'registers.manage',
    class: privacy,
    link: () => admin.breaches(),
    facts: ({ payload }) => ({ title: payload.title, kind: payload.kind, by: { day: payload.notifyBy } }),
    ...words.breachClockWords,
  }),
];
