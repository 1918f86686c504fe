import { describe, expect, test } from 'vitest';
import { isPaletteKey, type KeyPress, matchKey } from './match-key.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('matchKey', () => {
  test.each([
    ['QWERTY c', press('c', 'KeyC'), 'c', true],
    ['AZERTY a (physical Q)', press('a', 'KeyQ'), 'a', true],
    ['AZERTY q (physical A) is not a', press('q', 'KeyA'), 'a', false],
    ['Arabic layout on the C key', press('ؤ', 'KeyC'), 'c', true],
    ['Arabic layout on the J key', press('ت', 'KeyJ'), 'j', true],
    ['QWERTY /', press('/', 'Slash'), '/', true],
    ['AZERTY / is Shift+:', press('/', 'Period', { shiftKey: true }), '/', true],
    ['QWERTY ?', press('?', 'Slash', { shiftKey: true }), '?', true],
    ['AZERTY ? is Shift+,', press('?', 'KeyM', { shiftKey: true }), '?', true],
    ['Arabic ?', press('؟', 'Slash', { shiftKey: true }), '?', true],
    ['Arabic layout on the slash key', press('ظ', 'Slash'), '/', true],
    ['Enter', press('Enter', 'Enter'), 'Enter', true],
    ['Ctrl+C is a copy', press('c', 'KeyC', { ctrlKey: true }), 'c', false],
    ['Shift+C is a capital', press('C', 'KeyC', { shiftKey: true }), 'c', false],
  ])('%s', (_name, event, key, expected) => {
    expect(matchKey(event, key)).toBe(expected);
  });
});

describe('isPaletteKey', () => {
  test.each([
    ['Ctrl+K', press('k', 'KeyK', { ctrlKey: true }), true],
    ['⌘K', press('k', 'KeyK', { metaKey: true }), true],
    ['Ctrl on the K key of an Arabic layout', press('ن', 'KeyK', { ctrlKey: true }), true],
    ['k alone', press('k', 'KeyK'), false],
    ['Ctrl+Shift+K', press('K', 'KeyK', { ctrlKey: true, shiftKey: true }), false],
  ])('%s', (_name, event, expected) => {
    expect(isPaletteKey(event)).toBe(expected);
  });
});
