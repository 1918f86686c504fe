import type { catalogue as fr } from './fr.ts';

export const catalogue = {
  'banner.label': 'Viewed by the support',
  'banner.whose': '{{colleague}}, you see the space of {{person}}',
  'banner.readOnly': 'Read-only',
  'banner.left': 'Time left',
  'banner.leave': 'Leave',
  'access.title': 'Opening the customer’s space…',
  'access.refused': 'The customer’s space is not open',
  'access.over': 'The viewing is over',
  'access.overText': 'You may close this tab. To see this space again, start from the customer’s record.',
} as const satisfies Record<keyof typeof fr, string>;
