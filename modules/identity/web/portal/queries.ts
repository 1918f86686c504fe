import { recordQuery } from '@cm/web-kit/portal/queries.ts';

export const sessionsQuery = () => recordQuery('portal.sessions.list', {});

export const tokensQuery = () => recordQuery('portal.tokens.list', {});
