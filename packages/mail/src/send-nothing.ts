import { type Mailer, MailSendError } from './send.ts';

/** Where no mail is to leave: every one is refused for good, so that none counts as sent. */
export function createNoMailer(): Mailer {
  return {
    send: async () => {
      throw new MailSendError({ permanent: true, code: 'mail_off', message: 'no mail leaves this installation' });
    },
    close: async () => undefined,
  };
}
