import { named } from '@cm/kit/named';
import { z } from 'zod';

/** What somebody who signs up is, and so the customer's record that is made for them. */
export const customerKind = named('CustomerKind', z.enum(['individual', 'company', 'public_body', 'association']));
export type CustomerKind = z.infer<typeof customerKind>;
