import { describe, expect, test } from 'vitest';
import { assertRetryable, deliveryState, deliveryData, MAX_ATTEMPTS, transitions } from './delivery.ts';

test('every pair of states of a delivery', () => {
  const allowed = deliveryState.options.flatMap((from) => transitions[from].map((to) => `${from}→${to}`));
  expect(allowed.sort()).toEqual([
    'failed→queued',
    'queued→sending',
    'sending→failed',
    'sending→queued',
    'sending→sending',
    'sending→sent',
    'sending→suppressed',
  ]);
  expect(deliveryState.options).toEqual(['queued', 'sending', 'sent', 'failed', 'suppressed']);
  expect(MAX_ATTEMPTS).toBe(12);
});

test('only what failed is asked for again', () => {
  for (const state of deliveryState.options) {
    if (state === 'failed') expect(() => assertRetryable(state)).not.toThrow();
    else
      expect(() => assertRetryable(state)).toThrow(
        expect.objectContaining({ code: 'notifications.delivery_not_failed', params: { from: state, to: 'queued' } }),
      );
  }
});

describe('what a delivery is made of', () => {
  const data = { facts: {}, link: null, ref: null };
  test.each([
    [data],
    [{ ...data, link: '/tickets' }],
    [{ ...data, link: `/${'x'.repeat(299)}` }],
    [{ ...data, ref: { invoiceId: '019b76da-a800-7bb2-a5a6-a027efd43dc3' } }],
    [{ ...data, ref: { ['n'.repeat(40)]: 'x'.repeat(200) } }],
  ])('%j', (given) => {
    expect(deliveryData.parse(given)).toEqual({ about: null, ...given });
  });

  test.each([
    [{ ...data, link: 'https://evil.example' }],
    [{ ...data, link: '//evil.example' }],
    [{ ...data, link: '/\\evil.example' }],
    [{ ...data, link: `/${'x'.repeat(300)}` }],
    [{ ...data, ref: { ['n'.repeat(41)]: 'x' } }],
    [{ ...data, ref: { n: 'x'.repeat(201) } }],
    [{ ...data, more: 1 }],
  ])('not %j', (given) => {
    expect(deliveryData.safeParse(given).success).toBe(false);
  });
});
