// The floor of mail: the same listener and the same parser, and nothing kept.
import { startSmtpListener } from '@cm/mail/smtp-listener';
import { createMailParser } from '@cm/mail/parse';

const parser = createMailParser();
let parsed = 0;
const listener = await startSmtpListener({
  host: '127.0.0.1',
  port: 0,
  hostname: 'localhost',
  maxBytes: 25 * 1024 * 1024,
  maxConnections: 100,
  isRecipientAccepted: async () => true,
  deliver: async ({ raw }) => {
    // As in the server, the sender does not wait for the parser.
    void parser.parse(raw).then(() => process.send?.({ parsed: (parsed += 1) }));
  },
});
process.send?.(listener.port);
process.once('disconnect', () => process.exit(0));
