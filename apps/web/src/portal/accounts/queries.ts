import { recordQuery } from '@cm/web-kit/portal/queries.ts';

export const ownInvitationsQuery = () => recordQuery('portal.ownInvitations.list', {});
