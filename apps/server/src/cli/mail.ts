import { readFile } from 'node:fs/promises';
import { summariseMail } from '@cm/mail/message';
import { createMailParser } from '@cm/mail/parse';
import { isAcceptedRecipient, recordInboundMail } from '@cm/tickets';
import { type Command, needs, text, UsageError } from './command.ts';

/** An .eml file written by hand on Unix has bare line feeds; mail has CRLF (RFC 5322 §2.1). */
async function readMail(file: string): Promise<Buffer> {
  const raw = await readFile(file).catch(() => {
    throw new UsageError(`cannot read ${file}`);
  });
  return raw.includes('\r\n') ? raw : Buffer.from(raw.toString('latin1').replace(/\n/g, '\r\n'), 'latin1');
}

export const mailCommands: readonly Command[] = [
  {
    noun: 'mail',
    verb: 'inject',
    usage: 'mail inject FILE.eml [--to ADDRESS]',
    help: 'Gives a mail to the application as if it had come through the SMTP listener. --to is the envelope’s recipient; else the To field’s.',
    options: { to: { type: 'string' }, from: { type: 'string' } },
    run: async (args, open) => {
      const [file] = args.positionals;
      if (!file) throw new UsageError('which file?');
      const raw = await readMail(file);
      const parser = createMailParser();
      const mail = await parser.parse(raw);
      await parser.close();
      const application = await open();
      needs(application, 'tickets');
      const { runtime } = application;
      const recipients = text(args, 'to')
        ? [text(args, 'to') ?? '']
        : [...mail.to, ...mail.cc].map((one) => one.address);
      for (const tenant of await runtime.gatekeeper.activeTenants()) {
        const ctx = runtime.systemContext(tenant, 'mail-inject');
        for (const to of recipients) {
          if (!(await ctx.transaction((tx) => isAcceptedRecipient(tx, to)))) continue;
          const recorded = await recordInboundMail(ctx, {
            envelope: {
              from: text(args, 'from') ?? mail.from?.address ?? '',
              to: [to],
              remoteAddress: '127.0.0.1',
              helo: null,
            },
            raw,
          });
          return {
            lines: [
              recorded.length > 0 ? `Taken for ${to} of ${tenant.name}.` : `${tenant.name} has this mail already.`,
            ],
            json: { tenant: tenant.slug, to, inboundIds: recorded },
          };
        }
      }
      throw new UsageError(`no mailbox takes mail for ${recipients.join(', ') || 'nobody'}`);
    },
  },
  {
    noun: 'mail',
    verb: 'parse',
    usage: 'mail parse FILE.eml … [--json]',
    help: 'Tells what the SMTP listener would understand of each file.',
    run: async (args) => {
      if (args.positionals.length === 0) throw new UsageError('which files?');
      const parser = createMailParser();
      const lines: string[] = [];
      const json: unknown[] = [];
      for (const file of args.positionals) {
        const mail = summariseMail(await parser.parse(await readMail(file)));
        json.push({ file, ...mail });
        lines.push(
          `${file}: ${mail.classification.kind}, from ${mail.from?.address ?? 'nobody'}, "${mail.subject}", ${mail.attachments.length} attachments`,
        );
      }
      await parser.close();
      return { lines, json };
    },
  },
];
