import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase32, toBase32 } from './base32.ts';
import {
  outgoingMessageId,
  readMessageId,
  readReplyAddress,
  readSubjectToken,
  replyAddress,
  subjectToken,
} from './thread.ts';

const ticketId = '0198c0de-1111-7abc-8def-0123456789ab';
const messageId = '0198c0de-2222-7abc-8def-0123456789ab';
const secret = 'a secret of the tenant';
const address = replyAddress({ mailbox: 'support@heberg.dz', ticketId, secret });
const id = outgoingMessageId({ ticketId, messageId, host: 'heberg.dz', secret });

describe('reply address', () => {
  test('names the ticket, also in capitals and under an older secret', () => {
    expect(address).toMatch(/^support\+[a-z2-7]{26}\.[a-z2-7]{16}@heberg\.dz$/);
    expect(readReplyAddress(address, secret)).toBe(ticketId);
    expect(readReplyAddress(address.toUpperCase(), secret)).toBe(ticketId);
    expect(readReplyAddress(address, ['new', secret])).toBe(ticketId);
    expect(readReplyAddress(address, [])).toBeNull();
  });

  test('keeps its local part within 64 octets, or refuses', () => {
    const longest = replyAddress({ mailbox: `${'a'.repeat(20)}@heberg.dz`, ticketId, secret });
    expect(longest.split('@')[0]).toHaveLength(64);
    expect(() => replyAddress({ mailbox: `${'a'.repeat(21)}@heberg.dz`, ticketId, secret })).toThrow(RangeError);
    expect(() => replyAddress({ mailbox: 'heberg.dz', ticketId, secret })).toThrow(RangeError);
    expect(() => replyAddress({ mailbox: 'a@b', ticketId: 'T-1', secret })).toThrow(TypeError);
    expect(() => replyAddress({ mailbox: 'a@b', ticketId, secret: '' })).toThrow(TypeError);
  });

  test('any changed character of the signed part makes it foreign', () => {
    const start = 'support+'.length;
    const end = address.indexOf('@');
    for (let at = start; at < end; at += 1) {
      const changed = address.slice(0, at) + (address[at] === 'a' ? 'b' : 'a') + address.slice(at + 1);
      expect({ at, ticket: readReplyAddress(changed, secret) }).toEqual({ at, ticket: null });
    }
    expect(readReplyAddress(address, 'another secret')).toBeNull();
  });
});

describe('message id', () => {
  test('names ticket and message', () => {
    expect(id.length).toBeLessThan(200);
    expect(readMessageId(id, secret)).toEqual({ ticketId, messageId });
    expect(readMessageId(id, 'another secret')).toBeNull();
  });

  test('a signature for one use is worth nothing for another', () => {
    const [ticket, , signature] = id.slice(1).split('@')[0]?.split('.') ?? [];
    expect(readReplyAddress(`support+${ticket}.${signature?.slice(0, 16)}@heberg.dz`, secret)).toBeNull();
    const swapped = outgoingMessageId({ ticketId: messageId, messageId: ticketId, host: 'heberg.dz', secret });
    const mixed = `${swapped.slice(0, swapped.lastIndexOf('.', swapped.indexOf('@')))}.${signature}@heberg.dz>`;
    expect(readMessageId(mixed, secret)).toBeNull();
  });

  test('nothing that is not ours is read as ours', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readMessageId(text, secret)).toBeNull();
        expect(readMessageId(`<${text}@x>`, secret)).toBeNull();
        expect(readReplyAddress(`s+${text}@x`, secret)).toBeNull();
      }),
    );
  });
});

test('base32 reads back what it wrote, and has one spelling per value', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(bytes);
    }),
  );
  expect(toBase32(Buffer.from('foobar'))).toBe('mzxw6ytboi');
  const none = ['mz1', 'ab', 'a', 'mſxw6', 'mzxw6===', 'mz xw6'];
  expect(none.map(fromBase32)).toEqual(none.map(() => null));
});

test.each([
  ['Re: [T-1042] Domaine', 'T-1042'],
  [`${subjectToken('T-7')} Re: [T-9] x`, 'T-7'],
  ['[INC-12]', 'INC-12'],
  ['T-1042', null],
  ['[t-1042]', null],
  ['[T-1234567890123]', null],
  ['', null],
])('the token in %j is %j', (subject, expected) => expect(readSubjectToken(subject)).toBe(expected));
