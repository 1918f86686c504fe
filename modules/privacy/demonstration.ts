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
  {
    operation: 'admin.processingActivities.create',
    body: {
      name: 'Support client',
      purpose: 'Répondre aux demandes des clients',
      people: 'Clients et leurs collaborateurs',
      data: 'Nom, e-mail, téléphone, messages et pièces jointes',
      recipients: 'Équipe support',
      transfers: '',
      retention: 'Trois ans après la clôture du compte',
      measures: 'Accès par rôle, double authentification, journal d’audit',
      reference: '',
      ended: false,
    },
  },
];
