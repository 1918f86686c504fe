import { path } from '@cm/paths';

export const admin = { providers: path('/admin/identity-providers') } as const;
