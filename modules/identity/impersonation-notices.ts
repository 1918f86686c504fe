import { defineNotice } from '@cm/kit/notices';
import { accountHolder } from './audiences.ts';
import { impersonationStarted } from './impersonation-events.ts';
import { supportAccessWords } from './impersonation-words.ts';
import { security } from './notices.ts';
import { portal } from './paths.ts';

export const impersonationNotices = [
  defineNotice({
    key: 'account.support_access',
    event: impersonationStarted,
    audience: accountHolder,
    right: null,
    class: security,
    facts: ({ payload: { staffName, reason, ticket, expiresAt }, occurredAt }) => ({
      colleague: staffName,
      reason,
      ticket: ticket ?? '',
      when: { moment: occurredAt.toISOString() },
      until: { moment: expiresAt },
    }),
    link: () => portal.security(),
    ...supportAccessWords,
  }),
];
