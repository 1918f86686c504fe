import type { MailParser } from '@cm/mail/parse';

declare module '@cm/kit/ctx' {
  interface Ports {
    /** Reads raw mails in a worker thread: `createMailParser()` of @cm/mail/parse. */
    mailParser: MailParser;
  }
}
