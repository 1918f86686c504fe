import type { Result } from '@cm/api-client/client';

export type Quote = Result<'portal.quotes.get'>;
