import { path } from '@cm/paths';

export const admin = { sms: path('/admin/sms') } as const;
