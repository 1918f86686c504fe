import type { Mailer } from '@cm/mail/send';

declare module '@cm/kit/ctx' {
  interface NetworkPorts {
    /** Where outgoing mail goes: SMTP, or the memory of a development machine. */
    mailer: Mailer;
  }
}
