import { moduleScope } from '@cm/kit/scope';
import type { MailAuthenticator } from '@cm/mail/authenticate';
import type { MailParser } from '@cm/mail/parse';

declare module '@cm/kit/ctx' {
  interface NetworkPorts {
    /** Reads raw mails in a worker thread, which may take seconds: `createMailParser()` of @cm/mail/parse. */
    mailParser: MailParser;
    /** Asks name servers whether the domain of a sender vouches for a mail: `createMailAuthenticator()` of @cm/mail/authenticate. */
    mailAuthenticator: MailAuthenticator;
  }
}

export const own = moduleScope('tickets', ['secrets', 'mailParser', 'mailAuthenticator']);
