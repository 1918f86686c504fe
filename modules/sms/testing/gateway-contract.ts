import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OutgoingSms, SmsError, type SmsGateway } from '../gateway.ts';

/** A gateway, and how a test sees what came of it on the other side. */
export interface GatewayUnderTest {
  readonly gateway: SmsGateway;
  taken(): Promise<readonly { readonly to: string; readonly text: string }[]>;
  close(): Promise<void>;
}

/** What ends a place in JSON, forms, headers and addresses, and letters that are none of ASCII. */
export const AWKWARD = 'Code « 042 » : "a&b=c" <x> \\ {key} %41 + رمز 😀\nfin';

export const sms = (change: Partial<OutgoingSms> = {}): OutgoingSms => ({
  to: '+213551234567',
  text: 'Votre code : 123456',
  reference: '0198c5f0-0000-7000-8000-000000000001',
  validSeconds: 300,
  ...change,
});

export async function failureOf(sent: Promise<unknown>): Promise<SmsError> {
  const failure: unknown = await sent.then(
    () => new Error('it was sent'),
    (error: unknown) => error,
  );
  if (!(failure instanceof SmsError)) throw failure;
  return failure;
}

/** What every gateway keeps to. */
export function gatewayContract(name: string, start: () => Promise<GatewayUnderTest>): void {
  describe(`the gateway ${name}`, () => {
    let subject: GatewayUnderTest;
    beforeEach(async () => {
      subject = await start();
    });
    afterEach(() => subject.close());

    test('hands a message over once, with its number and text', async () => {
      const { providerMessageId } = await subject.gateway.send(sms());
      expect(providerMessageId).toMatch(/^\S{1,200}$/);
      expect(await subject.taken()).toMatchObject([{ to: '+213551234567', text: 'Votre code : 123456' }]);
    });

    test('changes nothing of a text, and lets none of it out of its place', async () => {
      await subject.gateway.send(sms({ text: AWKWARD }));
      expect(await subject.taken()).toMatchObject([{ text: AWKWARD }]);
    });

    test('hands over several at the same moment', async () => {
      const texts = Array.from({ length: 10 }, (_, index) => `Code ${index}`);
      await Promise.all(texts.map((text) => subject.gateway.send(sms({ text }))));
      expect((await subject.taken()).map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
    });
  });
}
