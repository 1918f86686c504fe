import fc from 'fast-check';
import { TOTP, URI } from 'otpauth';
import { expect, test } from 'vitest';
import { base32, codeAt, matchingStep, otpauthUri, stepAt } from './totp.ts';

/** The secret of the vectors in RFC 4226, appendix D, and RFC 6238, appendix B. */
const secret = new TextEncoder().encode('12345678901234567890');

test('the codes of RFC 4226, appendix D', () => {
  expect(Array.from({ length: 10 }, (_, step) => codeAt(secret, step))).toEqual([
    '755224',
    '287082',
    '359152',
    '969429',
    '338314',
    '254676',
    '287922',
    '162583',
    '399871',
    '520489',
  ]);
});

test.each([
  // The vectors have eight digits; six are the last six.
  ['1970-01-01T00:00:59Z', '287082'],
  ['2005-03-18T01:58:29Z', '081804'],
  ['2005-03-18T01:58:31Z', '050471'],
  ['2009-02-13T23:31:30Z', '005924'],
  ['2033-05-18T03:33:20Z', '279037'],
  ['2603-10-11T11:33:20Z', '353130'],
])('the code of RFC 6238, appendix B, at %s', (instant, code) => {
  const now = new Date(instant);
  expect(codeAt(secret, stepAt(now))).toBe(code);
  expect(matchingStep(secret, code, now)).toBe(stepAt(now));
});

test('a code is good in its step, in the one before and in the one after, and says which it is', () => {
  const step = 56_000_000;
  const code = codeAt(secret, step);
  const within = (seconds: number): number | null => matchingStep(secret, code, new Date((step * 30 + seconds) * 1000));
  expect([-30, -1, 0, 29, 30, 59].map(within)).toEqual(Array.from({ length: 6 }, () => step));
  expect([-31, 60].map(within)).toEqual([null, null]);
});

test.each(['', '12345', '1234567', '12345a', '١٢٣٤٥٦', ' 123456', '-12345', 'ABCD-EFGH-IJKL-MNOP'])(
  'what is no code matches nothing: "%s"',
  (code) => {
    expect(matchingStep(secret, code, new Date('2026-03-02T09:00:00Z'))).toBeNull();
  },
);

test('base32 is that of RFC 4648, §10, without padding', () => {
  const text = (words: string): string => base32(Buffer.from(words));
  expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(text)).toEqual([
    '',
    'MY',
    'MZXQ',
    'MZXW6',
    'MZXW6YQ',
    'MZXW6YTB',
    'MZXW6YTBOI',
  ]);
});

test('the URI names the issuer, the account and the secret, whatever they are called', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
      const uri = new URL(otpauthUri(secret, 'karim@exemple.dz', name));
      expect(uri.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
      expect(uri.searchParams.get('issuer')).toBe(name);
      expect(decodeURIComponent(uri.pathname)).toBe(`/${name}:karim@exemple.dz`);
    }),
  );
});

test('another implementation reads the same URI and gives the same code, at any time, with any secret (B5)', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 20, maxLength: 20 }),
      fc.integer({ min: 0, max: 4_000_000_000 }),
      (bytes, seconds) => {
        const scanned = URI.parse(otpauthUri(bytes, 'karim@exemple.dz', 'Atlas'));
        const now = new Date(seconds * 1000);
        if (!(scanned instanceof TOTP)) throw new Error('not an authenticator by time');
        const shown = scanned.generate({ timestamp: now.getTime() });
        expect(shown).toBe(codeAt(bytes, stepAt(now)));
        expect(matchingStep(bytes, shown, now)).toBe(stepAt(now));
      },
    ),
  );
});
