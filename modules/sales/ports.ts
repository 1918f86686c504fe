import { moduleScope } from '@cm/kit/scope';
import '@cm/pdf/port';

export const own = moduleScope('sales', ['pdf']);
