import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { liesWithin, reachesGroup } from './reach.ts';
import { EVERY_TICKET } from './reach.queries.ts';

const modules = join(import.meta.dirname, '..');

/** Code that runs on the server, without tests. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(?:node_modules|web|testing|migrations)$/.test(entry.name) ? [] : sources(path);
    return entry.name.endsWith('.ts') && !/\.test\.ts$|^tables\.ts$|^testing\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** How often each file reads what the pattern names. */
function readers(pattern: RegExp): Record<string, number> {
  const found = sources(modules).flatMap((path) => {
    const times = readFileSync(path, 'utf8').match(pattern)?.length ?? 0;
    return times === 0 ? [] : [[relative(modules, path), times] as const];
  });
  return Object.fromEntries(found);
}

test('nobody reads tickets but through what is within reach', () => {
  expect(
    readers(/(?:from|join) (?:tickets\.tickets|tickets\.published_tickets)\b|selectFrom\('tickets\.tickets/g),
  ).toEqual({
    // The scoped sources themselves.
    'tickets/reach.queries.ts': 3,
    // A walk within a budget: the reach is one of its conditions (`conditionsOf`), else the budget would not bound it.
    'tickets/list-tickets.queries.ts': 7,
  });
});

// A new statement here is asked either after `visibleTicket` has found the ticket, or with the reach as a condition of its own.
test('what belongs to a ticket is read by its id alone, or by condition', () => {
  expect(
    readers(
      /(?:from|join) tickets\.(?:messages|attachments|history|links|ticket_tags|ticket_words|inbound_mails|participants)\b|selectFrom\('tickets\.(?:messages|attachments|history|links|ticket_tags|ticket_words|inbound_mails|participants)/g,
    ),
  ).toEqual({
    // Mails in quarantine, by `inboundIn`.
    'tickets/count-tickets.queries.ts': 1,
    // Of a ticket that was found.
    'tickets/history.queries.ts': 1,
    // By `inboundIn`, and by the system as mails arrive.
    'tickets/inbound-mail.queries.ts': 5,
    'tickets/link.queries.ts': 2,
    // Tags and words find ids; the tickets of these meet the reach as a condition.
    'tickets/list-tickets.queries.ts': 4,
    'tickets/tag.queries.ts': 2,
    // Of a ticket that was found; `findMessage` is the system's, which composes mails.
    'tickets/thread.queries.ts': 7,
  });
});

test('no group is reached but by name, and one reach lies within another or not', () => {
  const some = { groupIds: ['a', 'b'], ungrouped: false };
  expect(['a', 'c', null].map((id) => reachesGroup(some, id))).toEqual([true, false, false]);
  expect(reachesGroup({ ...some, ungrouped: true }, null)).toBe(true);
  expect(reachesGroup(EVERY_TICKET, null)).toBe(true);
  expect(liesWithin(some, EVERY_TICKET)).toBe(true);
  expect(liesWithin(EVERY_TICKET, some)).toBe(false);
  expect(liesWithin({ groupIds: ['a'], ungrouped: false }, some)).toBe(true);
  expect(liesWithin({ groupIds: ['c'], ungrouped: false }, some)).toBe(false);
  expect(liesWithin({ groupIds: ['a'], ungrouped: true }, some)).toBe(false);
});
