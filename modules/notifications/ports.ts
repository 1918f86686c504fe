import type { Mailer } from '@cm/mail/send';

declare module '@cm/kit/ctx' {
  interface Ports {
    /** Where outgoing mail goes: SMTP, or the memory of a development machine. */
    mailer: Mailer;
  }
}
