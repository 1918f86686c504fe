import { createSecrets } from '@cm/kit/secrets';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Captcha, CAPTCHA_SECONDS, type CaptchaScope, LONGEST_SOLUTION } from '../captcha.ts';

/** A captcha, how a visitor solves what it asks, and what a robot would send instead. */
export interface CaptchaUnderTest {
  readonly captcha: Captcha;
  solve(challenge: string): Promise<string>;
  forge(challenge: string, solution: string): readonly string[];
}

export const captchaScope = (change: Partial<CaptchaScope> = {}): CaptchaScope => ({
  tenantId: '0198c5f0-0000-7000-8000-000000000001',
  act: 'sign_up',
  now: new Date('2026-03-02T09:00:00.000Z'),
  secrets: createSecrets('a secret for the tests only, 32+ characters'),
  ...change,
});

/** What every captcha keeps to. */
export function captchaContract(name: string, start: () => CaptchaUnderTest): void {
  describe(`the captcha ${name}`, () => {
    const scope = captchaScope();
    const later = (seconds: number) => captchaScope({ now: new Date(scope.now.getTime() + seconds * 1000) });
    let subject: CaptchaUnderTest;
    let challenge: string;
    let solution: string;
    beforeEach(async () => {
      subject = start();
      challenge = await subject.captcha.issue(scope);
      solution = await subject.solve(challenge);
    });

    test('takes the solution of its challenge for as long as it said, and knows it again', async () => {
      const solved = await subject.captcha.verify(scope, solution);
      expect(solved?.id).toMatch(/^.{16,200}$/);
      expect(solved?.expiresAt).toEqual(later(CAPTCHA_SECONDS).now);
      expect(await subject.captcha.verify(later(CAPTCHA_SECONDS - 1), solution)).toEqual(solved);
      expect(solution.length).toBeLessThanOrEqual(LONGEST_SOLUTION);
    });

    test('asks something else each time', async () => {
      const another = await subject.captcha.issue(scope);
      expect(another).not.toBe(challenge);
      const [one, two] = [
        await subject.captcha.verify(scope, solution),
        await subject.captcha.verify(scope, await subject.solve(another)),
      ];
      expect(one?.id).not.toBe(two?.id);
    });

    test('takes it for no other act, no other operator, and not when it is too old', async () => {
      const { captcha } = subject;
      expect(await captcha.verify(captchaScope({ act: 'password_reset' }), solution)).toBeNull();
      const elsewhere = captchaScope({ tenantId: '0198c5f0-0000-7000-8000-000000000002' });
      expect(await captcha.verify(elsewhere, solution)).toBeNull();
      expect(await captcha.verify(later(CAPTCHA_SECONDS), solution)).toBeNull();
    });

    test('takes nothing that is forged, and nothing that is no solution', async () => {
      const nonsense = ['', '{', 'null', '[]', '{"challenge":null}', challenge, 'x'.repeat(LONGEST_SOLUTION + 1)];
      for (const text of [...subject.forge(challenge, solution), ...nonsense])
        expect(await subject.captcha.verify(scope, text), text).toBeNull();
    });
  });
}
