import { defineNotice, type Audience, type Recipient } from '@cm/kit/notices';
import { corporate as corporateArea, portal as portalArea } from '@cm/paths/areas';
import { asRecipient } from './audiences.ts';
import { userById } from './directory.ts';
import { emailChangeRequested } from './email-change-events.ts';
import * as words from './email-change-words.ts';
import { emailChanged } from './events.ts';
import { findUserByEmail } from './user.queries.ts';
import { linkUrl } from './links.ts';
import { security } from './notices.ts';
import { corporate, portal } from './paths.ts';
import { own } from './ports.ts';

const urlOf = own.command(linkUrl);

interface Wanted {
  readonly userId: string;
  readonly email: string;
  readonly to: string;
  readonly mailed: boolean;
}

/** The person who asked, at the address that they have. */
const presentAddress: Audience<Wanted> = {
  who: 'the person who asked, at their present address',
  kinds: ['customer', 'staff'],
  find: async (ctx, { payload: { userId, email } }) => {
    const user = await userById(ctx, userId);
    return user ? [{ ...asRecipient(user), email }] : [];
  },
};

/** Whoever reads the new address, while nobody here has it: nobody yet, so that no name stands in the mail. */
const newAddress: Audience<Wanted> = {
  who: 'whoever has the new address, while it has no account',
  kinds: ['customer', 'staff'],
  find: async (ctx, { payload: { userId, to, mailed } }) => {
    const asking = mailed && !(await findUserByEmail(ctx.db, to)) ? await userById(ctx, userId) : null;
    return asking ? [{ ...asRecipient(asking), email: to, name: '', userId: null }] : [];
  },
};

/** The person whose account has the address that somebody else asked for. */
const ownerOfWanted: Audience<Wanted> = {
  who: 'the person whose account has that address',
  kinds: ['customer', 'staff'],
  find: async (ctx, { payload: { to, mailed } }) => {
    const owner = mailed ? await findUserByEmail(ctx.db, to) : undefined;
    return owner && !owner.disabledAt ? [{ ...asRecipient(owner), name: '' }] : [];
  },
};

/** The person at the new address, and whoever reads the former one. */
const bothAddresses: Audience<{ readonly userId: string; readonly email: string; readonly before: string }> = {
  who: 'the person, at the new address and at the former one',
  kinds: ['customer', 'staff'],
  find: async (ctx, { payload: { userId, email, before } }) => {
    const user = await userById(ctx, userId);
    if (!user) return [];
    const person = { ...asRecipient(user), email };
    return [person, { ...person, email: before, userId: null }];
  },
};

const securityPage = (to: Recipient) => (to.kind === 'staff' ? corporate : portal).security();
const signInPage = (to: Recipient) => (to.kind === 'staff' ? corporateArea : portalArea).signIn();

export const emailChangeNotices = [
  defineNotice({
    key: 'account.email_change_requested',
    event: emailChangeRequested,
    audience: presentAddress,
    right: null,
    class: security,
    facts: ({ payload, occurredAt }) => ({ to: payload.to, when: { moment: occurredAt.toISOString() } }),
    link: (_event, to) => securityPage(to),
    ...words.emailChangeRequestedWords,
  }),
  defineNotice({
    key: 'account.email_to_prove',
    event: emailChangeRequested,
    audience: newAddress,
    right: null,
    class: security,
    facts: () => ({}),
    link: () => null,
    ...words.emailToProveWords,
    mail: {
      ...words.emailToProveWords.mail,
      carries: {
        ref: async (_ctx, { payload }) => ({ linkId: payload.linkId, kind: payload.kind }),
        load: async (ctx, { linkId = '', kind }) => ({
          url: urlOf(ctx, 'change_email', linkId, kind === 'staff' ? 'staff' : 'customer'),
        }),
      },
    },
  }),
  defineNotice({
    key: 'account.email_wanted',
    event: emailChangeRequested,
    audience: ownerOfWanted,
    right: null,
    class: security,
    facts: () => ({}),
    link: (_event, to) => signInPage(to),
    ...words.emailWantedWords,
  }),
  defineNotice({
    key: 'account.email_changed',
    event: emailChanged,
    audience: bothAddresses,
    right: null,
    class: security,
    facts: ({ payload, occurredAt }) => ({
      before: payload.before,
      to: payload.email,
      when: { moment: occurredAt.toISOString() },
    }),
    link: (_event, to) => signInPage(to),
    ...words.emailChangedWords,
  }),
];
