import { stableId } from '@cm/kit/ids';
import type { DemonstrationCall } from '@cm/kit/module';

const asked = (id: string, kind: string, customer: number, contact: number, details: string): DemonstrationCall => ({
  operation: 'corporate.dataRequests.record',
  body: {
    id: stableId(id),
    kind,
    scope: 'person',
    channel: 'letter',
    customerId: stableId(`customer-${customer}`),
    contactId: stableId(`contact-${contact}`),
    details,
  },
});

/** What the demonstration has: the examples of the API and the screens show the first one. */
export const demonstration: readonly DemonstrationCall[] = [
  asked('dataRequest-1', 'rectification', 2, 2, 'Le nom est écrit « Oualy » : il faut « Ouali ».'),
  asked('dataRequest-2', 'access', 2, 2, ''),
];
