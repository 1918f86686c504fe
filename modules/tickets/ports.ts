import { moduleScope } from '@cm/kit/scope';
import type { MailParser } from '@cm/mail/parse';

declare module '@cm/kit/ctx' {
  interface NetworkPorts {
    /** Reads raw mails in a worker thread, which may take seconds: `createMailParser()` of @cm/mail/parse. */
    mailParser: MailParser;
  }
}

export const own = moduleScope('tickets', ['secrets', 'mailParser']);
