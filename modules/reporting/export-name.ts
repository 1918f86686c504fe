import { named } from '@cm/kit/named';
import { z } from 'zod';

export const exportName = named('ExportName', z.enum(['tickets', 'customers', 'invoices']));
export type ExportName = z.infer<typeof exportName>;
