// The floor of mail: the same door and the same parser, and nothing kept.
import { startMailDoor } from '@cm/mail/door';
import { createMailParser } from '@cm/mail/parse';

const parser = createMailParser();
let parsed = 0;
const door = await startMailDoor({
  host: '127.0.0.1',
  port: 0,
  hostname: 'localhost',
  maxBytes: 25 * 1024 * 1024,
  maxConnections: 100,
  isRecipientAccepted: async () => true,
  deliver: async ({ raw }) => {
    // As in the house, the sender does not wait for the parser.
    void parser.parse(raw).then(() => process.send?.({ parsed: (parsed += 1) }));
  },
});
process.send?.(door.port);
process.once('disconnect', () => process.exit(0));
