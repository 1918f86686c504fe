import { z } from 'zod';
import { named } from './named.ts';

const MENTION = /@\{([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}/g;

/**
 * The ids of the people whom a text mentions, each once, in their order. A mention is `@{id}`: a name would go stale, and
 * two people may have one.
 */
export function mentionedIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(MENTION), ([, id = '']) => id))];
}

/** Somebody whom a text mentions, or may. */
export const mention = named('Mention', z.object({ id: z.uuid(), name: z.string() }));
