import { useCallback } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { Notification } from './notification-queries.ts';
import { words } from './words.ts';

/** Keeps the direction of what people wrote inside a sentence of another one. */
const isolated = (text: string) => (text === '' ? '' : `\u2068${text}\u2069`);

/** The sentence of a notification of the staff, in the reader's language. */
export function useNotificationSentence(): (notification: Notification) => string {
  const t = useT(words);
  return useCallback(
    ({ kind, params }) => {
      const number = isolated(params['number'] ?? '');
      const subject = isolated(params['subject'] ?? '');
      switch (kind) {
        case 'ticket.opened':
        case 'ticket.replied':
          return t(`notice.${kind}`, { number, subject });
        case 'ticket.assigned':
        case 'kyc.submitted':
        case 'quote.declined':
        case 'order.received':
          return t(`notice.${kind}`, { number });
        case 'quote.accepted':
          return t('notice.quote.accepted', { number, order: isolated(params['order'] ?? '') });
        case 'quote.requested':
          return t('notice.quote.requested');
        default:
          return [t('notice.other'), number, subject].filter(Boolean).join(' ');
      }
    },
    [t],
  );
}
