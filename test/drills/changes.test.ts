import type { EventDefinition } from '@cm/kit/events';
import type { Words } from '@cm/kit/i18n';
import { modules } from '@cm/server/modules';
import { describe, expect, test } from 'vitest';

const events = modules.flatMap(({ events: declared = [] }) => declared);

/** Keys with which a payload says what something was or became. */
const SAYS_SO = ['changes', 'from', 'to', 'before', 'after', 'added', 'removed'];

/** Payloads with such a key that tell of no change, or of one that is no field's. */
const EXCUSED: Readonly<Record<string, string>> = {
  'audit.exported': 'the days asked for',
  'report.exported': 'the days asked for',
  'task.created': 'nobody had it before',
  'user.customer_chosen': 'for whom a session acts: no field of a record',
  'user.email_change_requested': 'the address asked for is nobody’s yet',
  'user.email_change_cancelled': 'the address asked for was nobody’s',
  'mail.decided': 'the quarantined mail has a decision, which the event is',
  'notification_preferences.changed': 'a person’s own switches, one for each kind of message and way',
};

/** The schemas of a payload's keys. */
function partsOf({ payload }: EventDefinition): Readonly<Record<string, EventDefinition['payload']>> {
  return 'shape' in payload ? (payload.shape as Record<string, EventDefinition['payload']>) : {};
}
const keysOf = (event: EventDefinition): string[] => Object.keys(partsOf(event));

const inThree = (words: Words) => ['fr', 'ar', 'en'].every((locale) => Reflect.get(words, locale)?.trim());

describe('what an event says that changed', () => {
  test('is declared with its words, or excused', () => {
    const silent = events
      .filter((event) => keysOf(event).some((key) => SAYS_SO.includes(key)) && !event.changes)
      .map(({ name }) => name);
    expect(silent.toSorted()).toEqual(Object.keys(EXCUSED).toSorted());
  });

  test('has a name in three languages for each field, and for each word of a list', () => {
    const wordless = events.flatMap(({ name, changes }) => {
      if (!changes || typeof changes.fields === 'function') return [];
      return Object.entries(changes.fields).flatMap(([key, { label, format }]) => {
        const values = typeof format === 'object' && 'words' in format ? Object.values(format.words) : [];
        return [label, ...values].every(inThree) ? [] : [`${name}: ${key}`];
      });
    });
    expect(wordless).toEqual([]);
  });

  test('is a field that has a name: another one is refused when the event is told', () => {
    const open = events
      .filter((event) => keysOf(event).includes('changes') && typeof event.changes?.fields !== 'function')
      .filter((event) => partsOf(event)['changes']?.safeParse({ nameless: { from: 'a', to: 'b' } }).success);
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  test('is told to a customer by a right of the portal alone', () => {
    const rights = new Set(
      modules.flatMap(({ permissions = [] }) =>
        permissions.filter(({ zone }) => zone === 'portal').map(({ key }) => key),
      ),
    );
    const asked = events.flatMap(({ changes }) =>
      changes && typeof changes.fields !== 'function'
        ? Object.values(changes.fields).flatMap(({ toCustomer = [] }) => toCustomer)
        : [],
    );
    expect(asked.filter((right) => !rights.has(right))).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
  });
});
