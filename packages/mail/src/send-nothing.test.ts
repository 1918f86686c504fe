import { expect, test } from 'vitest';
import { createNoMailer } from './send-nothing.ts';

test('where no mail leaves, every one is refused for good: none counts as sent', async () => {
  const mail = {
    from: { address: 'a@example.dz', name: '' },
    to: [{ address: 'b@example.dz', name: '' }],
    subject: 'x',
    text: 'x',
    messageId: '<1@example.dz>',
  };
  await expect(createNoMailer().send(mail)).rejects.toMatchObject({ permanent: true, code: 'mail_off' });
});
