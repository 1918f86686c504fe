import { moduleScope } from '@cm/kit/scope';

export const own = moduleScope('customers', ['secrets']);
