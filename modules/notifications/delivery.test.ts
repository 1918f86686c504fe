import { describe, expect, test } from 'vitest';
import { assertRetryable, DELIVERY_STATES, deliveryData, MAX_ATTEMPTS, transitions } from './delivery.ts';

test('every pair of states of a delivery', () => {
  const allowed = DELIVERY_STATES.flatMap((from) => transitions[from].map((to) => `${from}→${to}`));
  expect(allowed.sort()).toEqual([
    'failed→queued',
    'queued→sending',
    'sending→failed',
    'sending→queued',
    'sending→sending',
    'sending→sent',
    'sending→suppressed',
  ]);
  expect(DELIVERY_STATES).toEqual(['queued', 'sending', 'sent', 'failed', 'suppressed']);
  expect(MAX_ATTEMPTS).toBe(12);
});

test('only what failed is asked for again', () => {
  for (const state of DELIVERY_STATES) {
    if (state === 'failed') expect(() => assertRetryable(state)).not.toThrow();
    else
      expect(() => assertRetryable(state)).toThrow(
        expect.objectContaining({ code: 'notifications.delivery_not_failed', params: { from: state, to: 'queued' } }),
      );
  }
});

describe('what a delivery is made of', () => {
  const id = '019b76da-a800-7bb2-a5a6-a027efd43dc3';
  const data = { variables: {}, target: null, source: null };
  test.each([
    [{ ...data, variables: { name: 'Nadia' } }],
    [{ ...data, target: { type: 'path', path: '/tickets' } }],
    [{ ...data, target: { type: 'path', path: `/${'x'.repeat(299)}` } }],
    [{ ...data, target: { type: 'link', purpose: 'invitation', linkId: id, kind: 'staff' } }],
    [{ ...data, target: { type: 'link', purpose: 'verify_email', linkId: id, kind: 'customer' } }],
    [{ ...data, target: { type: 'link', purpose: 'reset_password', linkId: id, kind: 'customer' } }],
    [{ ...data, source: { type: 'ticket_message', id } }],
    [{ ...data, source: { type: 'quote_pdf', id } }],
    [{ ...data, source: { type: 'invoice_pdf', id } }],
    [{ ...data, variables: { ['n'.repeat(40)]: 'x'.repeat(2000) } }],
  ])('%j', (given) => {
    expect(deliveryData.parse(given)).toEqual(given);
  });

  test.each([
    [{ ...data, target: { type: 'path', path: 'https://evil.example' } }],
    [{ ...data, target: { type: 'path', path: `/${'x'.repeat(300)}` } }],
    [{ ...data, target: { type: 'link', purpose: 'gift', linkId: id, kind: 'staff' } }],
    [{ ...data, target: { type: 'link', purpose: 'invitation', linkId: id, kind: 'robot' } }],
    [{ ...data, source: { type: 'passport', id } }],
    [{ ...data, source: { type: 'invoice_pdf', id: '1' } }],
    [{ ...data, variables: { ['n'.repeat(41)]: 'x' } }],
    [{ ...data, variables: { n: 'x'.repeat(2001) } }],
    [{ ...data, more: 1 }],
  ])('not %j', (given) => {
    expect(deliveryData.safeParse(given).success).toBe(false);
  });
});
