import { describe, expect, test } from 'vitest';
import { canonicalJson, type ChainEntry, followChain, GENESIS, linkHash } from './chain.ts';

describe('canonical JSON', () => {
  test.each<[string, unknown, string]>([
    ['keys in order at every level', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    ['the order of a list stays', [3, 1, [2, { z: 0, y: 1 }]], '[3,1,[2,{"y":1,"z":0}]]'],
    ['what is undefined is not there', { a: undefined, b: null }, '{"b":null}'],
    ['nothing at all is null', undefined, 'null'],
    ['a moment', { at: new Date('2026-03-02T09:00:00Z') }, '{"at":"2026-03-02T09:00:00.000Z"}'],
    ['texts are escaped', { 'a"b': 'c\n' }, '{"a\\"b":"c\\n"}'],
    ['numbers, truth and null', [1.5, true, false, null], '[1.5,true,false,null]'],
    ['an empty object and an empty list', { a: {}, b: [] }, '{"a":{},"b":[]}'],
  ])('%s', (_name, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('however the keys came', () => {
    const keys = ['é', 'b', 'a', 'Z', '10', '9', 'aa'];
    const forth = Object.fromEntries(keys.map((key) => [key, key]));
    const back = Object.fromEntries(keys.toReversed().map((key) => [key, key]));
    expect(canonicalJson(forth)).toBe(canonicalJson(back));
    expect(Object.keys(JSON.parse(`{${canonicalJson(forth).slice(1, -1)}}`) as object)).toHaveLength(keys.length);
    expect(canonicalJson({ b: 1, a: 1, c: 1 })).toBe('{"a":1,"b":1,"c":1}');
  });
});

describe('a chain', () => {
  const chain = (texts: readonly string[]): ChainEntry[] => {
    let previous = GENESIS.hash;
    return texts.map((entry, index) => {
      const hash = linkHash(previous, index + 1, entry);
      previous = hash;
      return { position: index + 1, entry, commitment: null, hash };
    });
  };
  const whole = chain(['a', 'b', 'c', 'd']);
  const [first, second, third, fourth] = whole as [ChainEntry, ChainEntry, ChainEntry, ChainEntry];

  test('begins at position 1 behind thirty-two zero bytes, and its head is its last entry', () => {
    expect(GENESIS).toEqual({ position: 0, hash: new Uint8Array(32) });
    expect(followChain(whole, GENESIS)).toEqual({ head: { position: 4, hash: fourth.hash }, brokenAt: null });
    expect(followChain([], GENESIS)).toEqual({ head: GENESIS, brokenAt: null });
    expect(followChain([third, fourth], { position: 2, hash: second.hash }).brokenAt).toBeNull();
  });

  test.each<[string, readonly ChainEntry[], number]>([
    ['another text', [first, { ...second, entry: 'x' }, third], 2],
    ['an entry left out', [first, third, fourth], 2],
    ['the first left out', [second, third], 1],
    ['two that changed places', [first, third, second], 2],
    ['another position with its own hash', [first, { ...second, position: 3 }], 2],
    [
      'a position that is skipped, hashed as such',
      [first, { position: 3, entry: 'b', commitment: null, hash: linkHash(first.hash, 3, 'b') }],
      2,
    ],
    ['one entry twice', [first, first], 2],
  ])('is broken by %s, where it stands', (_name, entries, brokenAt) => {
    const found = followChain(entries, GENESIS);
    expect(found.brokenAt).toBe(brokenAt);
    expect(found.head.position).toBe(brokenAt - 1);
  });

  test('a commitment is part of the hash, and no text passes for one', () => {
    const commitment = 'ab'.repeat(32);
    const hash = linkHash(GENESIS.hash, 1, '{}', commitment);
    expect(hash).not.toEqual(linkHash(GENESIS.hash, 1, '{}'));
    expect(hash).toEqual(linkHash(GENESIS.hash, 1, `${'ab'.repeat(32)}\n{}`));
    const entry = { position: 1, entry: '{}', commitment, hash };
    expect(followChain([entry], GENESIS).brokenAt).toBeNull();
    expect(followChain([{ ...entry, commitment: null }], GENESIS).brokenAt).toBe(1);
    expect(followChain([{ ...entry, commitment: 'ac'.repeat(32) }], GENESIS).brokenAt).toBe(1);
    // The very bytes that were hashed, told as an entry of before: its payload would be missed by nobody.
    expect(followChain([{ ...entry, commitment: null, entry: `${commitment}\n{}` }], GENESIS).brokenAt).toBe(1);
  });

  test('the position is part of the hash, apart from the text', () => {
    expect(linkHash(GENESIS.hash, 1, '2\nx')).not.toEqual(linkHash(GENESIS.hash, 12, '\nx'));
    expect(linkHash(GENESIS.hash, 1, 'x')).not.toEqual(linkHash(GENESIS.hash, 2, 'x'));
    expect(linkHash(first.hash, 1, 'x')).not.toEqual(linkHash(GENESIS.hash, 1, 'x'));
  });
});
