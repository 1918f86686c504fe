import type { Item } from '@cm/web-kit/queries.ts';
import { growingQuery, recordQuery } from '@cm/web-kit/staff/queries.ts';

export type PersonConsents = Item<'corporate.consents.list'>;
export type ConsentWord = Item<'corporate.consentWords.list'>;

export const consentsQuery = (id: string) => recordQuery('corporate.consents.list', { path: { id } });

export const wordsQuery = (id: string, userId: string) =>
  growingQuery('corporate.consentWords.list', { path: { id, userId }, query: { limit: 20 } });
