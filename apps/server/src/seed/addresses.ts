import type { Body } from '@cm/api-client/client';
import { stableId } from '@cm/kit/ids';
import { CUSTOMER } from './clients.ts';
import type { Call } from './simulation.ts';

type Algerian = Body<'corporate.customerAddresses.create'>;

/** Where documents of a client go that are not sent to its registered office, and where two clients are worked for. */
export async function noteAddresses(call: Call): Promise<void> {
  const add = (
    customer: number,
    n: number,
    body: Omit<Algerian, 'addressee' | 'country' | 'region'>,
    addressee: string | null = null,
  ) =>
    call('corporate.customerAddresses.create', {
      path: { id: CUSTOMER(customer) },
      body: { ...body, addressee, country: 'DZ', region: null, id: stableId(`customer-address-${n}`) },
    });
  await add(
    2,
    1,
    {
      purposes: ['mailing'],
      label: 'Comptabilité',
      line: '14, rue Larbi Ben M’Hidi, 3e étage',
      commune: 'Alger Centre',
      postalCode: '16000',
      wilaya: 'alger',
    },
    'Cherif Conseil, service comptabilité',
  );
  await add(2, 2, {
    purposes: ['site'],
    label: 'Salle de secours',
    line: 'Zone industrielle de Hassi Ameur, lot 12',
    commune: 'Hassi Bounif',
    postalCode: '31110',
    wilaya: 'oran',
  });
  await add(1, 3, {
    purposes: ['site'],
    label: 'Atelier',
    line: '3, chemin des Oliviers',
    commune: 'Tichy',
    postalCode: '06013',
    wilaya: 'bejaia',
  });
}
