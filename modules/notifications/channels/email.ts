import { MailSendError, type OutgoingMail } from '@cm/mail/send';
import { z } from 'zod';
import { defineChannel } from '../channel.ts';
import '../ports.ts';
import { composeMail } from '../compose-mail.ts';

const address = z.email().max(254);

export const email = defineChannel<OutgoingMail, 'mailer'>({
  key: 'email',
  name: { fr: 'E-mail', ar: 'البريد الإلكتروني', en: 'E-mail' },
  optional: true,
  byDefault: true,
  tellsActor: true,
  stored: false,
  needs: ['mailer'],
  tells: (notice) => notice.mail !== undefined,
  addressOf: (_ctx, to) => to.email,
  accepts: (value) => address.safeParse(value).success,
  keep: async (ctx, { mail, link }, event, to) => {
    const path = mail?.link ? mail.link(event, to) : link(event, to);
    if (!mail?.carries) return { link: path, ref: null };
    const ref = await mail.carries.ref(ctx, event, to);
    return ref === null ? null : { link: path, ref };
  },
  render: composeMail,
  send: async (ctx, mail) => (await ctx.ports.mailer.send(mail)).providerMessageId,
  classify: (error) =>
    error instanceof MailSendError
      ? { kind: error.permanent ? 'permanent' : 'transient', code: error.code }
      : { kind: 'unknown', code: error instanceof Error ? error.name : 'unknown' },
});
