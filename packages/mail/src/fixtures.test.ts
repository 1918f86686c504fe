import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldReply } from './fold.ts';
import type { MailKind, MailWarning, ParsedMail } from './message.ts';
import { createMailParser, type MailParser } from './parse.ts';

const folder = new URL('../fixtures/', import.meta.url);

type Expectation = {
  readonly from?: string | null;
  readonly name?: string;
  readonly subject?: string;
  readonly date?: string | null;
  readonly kind?: MailKind;
  readonly text?: string;
  readonly visible?: string;
  readonly warnings?: readonly MailWarning[];
  readonly files?: readonly (readonly [string, string])[];
  readonly also?: (mail: ParsedMail) => void;
};

/** What the table speaks of, in its words. */
const factsOf = (mail: ParsedMail): Expectation => ({
  from: mail.from?.address ?? null,
  name: mail.from?.name ?? '',
  subject: mail.subject,
  date: mail.date,
  kind: mail.classification.kind,
  text: mail.text,
  visible: foldReply(mail.text).visible.trim(),
  warnings: mail.warnings,
  files: mail.attachments.map((one) => [one.filename, one.contentType]),
});

const sent = '2026-10-12T08:15:00.000Z';

const table: Readonly<Record<string, Expectation>> = {
  'gmail-reply-fr': {
    from: 'karim@exemple.dz',
    name: 'Karim Benali',
    subject: 'Re: [T-1042] Domaine expiré',
    date: sent,
    visible: 'Bonjour,\n\nLe domaine répond de nouveau, merci.',
    also: (mail) => {
      expect(mail.inReplyTo).toBe('<t1@heberg.dz>');
      expect(mail.references).toEqual(['<t0@heberg.dz>', '<t1@heberg.dz>']);
      expect(mail.to).toEqual([{ address: 'support@heberg.dz', name: 'Support Icosnet' }]);
    },
  },
  'gmail-reply-en': { name: 'Nadia Haddad', visible: 'Please cancel the second line.' },
  'gmail-reply-ar': {
    name: 'أمين قاسم',
    subject: 'Re: [T-9] الخادم متوقف',
    visible: 'السلام عليكم،\n\nالخادم يعمل الآن.',
  },
  'outlook-reply-fr': { visible: 'Bonjour,\n\nVeuillez corriger le NIF.' },
  'outlook-reply-en-html': { visible: 'Done on our side.' },
  'outlook-reply-ar': { visible: 'شكرا، وصلت الفاتورة.' },
  'apple-reply-fr': { visible: 'Parfait, merci !' },
  'apple-reply-en': { visible: 'It works.' },
  'yahoo-reply-fr': { visible: "Je n'ai rien reçu." },
  'marker-reply': { visible: "Redémarrez-le s'il vous plaît." },
  'inline-reply': {
    also: (mail) => expect(foldReply(mail.text).visible).toContain('Oui, résiliez le 31 octobre.'),
  },
  'charset-iso-2022-jp': { name: '山田', subject: '請求書', text: '請求書を送ってください。\n', warnings: [] },
  'charset-windows-1256': { name: 'محمد', subject: 'طلب استضافة', text: 'أريد استضافة جديدة.\n', warnings: [] },
  'charset-gb2312': { subject: '发票', text: '你好 – 发票\n', warnings: [] },
  'charset-iso-8859-1': { subject: "Résiliation d'hébergement", text: 'Je souhaite résilier.\n' },
  'charset-split-word': { subject: 'مرحبا' },
  'charset-unknown': { subject: 'nuqneH', text: 'caf\ufffd\n', warnings: ['charset'] },
  'charset-lying-utf8': { text: 'd\ufffdj\ufffd vu\n', warnings: ['charset'] },
  'charset-utf7': { also: (mail) => expect(`${mail.html} ${mail.text}`).not.toContain('<script') },
  'nul-bytes': { text: 'avant\ufffdapres\n', warnings: ['charset'] },
  'date-broken': { date: null, warnings: ['date_unreadable'] },
  'date-long': { date: sent },
  'message-id-missing': { warnings: ['message_id_missing'], also: (mail) => expect(mail.messageId).toBeNull() },
  'message-id-bare': {
    warnings: [],
    also: (mail) => expect([mail.messageId, mail.inReplyTo]).toEqual(['<nu@exemple.dz>', '<avant@heberg.dz>']),
  },
  'message-id-control': {
    warnings: ['message_id_missing'],
    also: (mail) => expect(mail.references).toEqual(['<bon@x>']),
  },
  'headers-only': { from: 'a@exemple.dz', subject: 'rien', text: '' },
  'no-headers': {
    from: null,
    text: 'Bonjour, ceci est un texte nu.\nDeux lignes.\n',
    warnings: ['from_absent', 'message_id_missing', 'structure_broken'],
  },
  empty: { from: null, subject: '', text: '', warnings: ['from_absent', 'message_id_missing'] },
  'from-several-fields': { warnings: ['from_multiple'] },
  'from-several-mailboxes': { warnings: ['from_multiple'] },
  'from-absent': { from: null, warnings: ['from_absent'] },
  'from-forged-word': { from: 'voleur@example.net', warnings: ['from_name_shows_other_address'] },
  'from-encoded-address': { from: null, warnings: ['from_unreadable'] },
  'from-quoted-trick': { from: 'attacker@example.net', warnings: ['from_multiple'] },
  'from-nested-comments': { from: 'voleur@example.net', warnings: ['from_name_shows_other_address'] },
  'from-group': { warnings: ['from_multiple'] },
  'reply-to': {
    from: 'karim@exemple.dz',
    also: (mail) => {
      expect(mail.replyTo).toEqual({ address: 'client@exemple.dz', name: 'Client' });
      expect(mail.cc.map((one) => one.address)).toEqual(['chef@exemple.dz', 'compta@exemple.dz']);
      expect(mail.deliveredTo).toEqual(['support+tag@heberg.dz', 'support@heberg.dz']);
    },
  },
  'subject-injection': { subject: 'Bonjour Bcc: victime@exemple.dz' },
  'subject-override': { subject: 'facture gpj.exe' },
  'subject-long': { subject: 'x'.repeat(500) },
  'ooo-exchange': { kind: 'auto_reply' },
  'ooo-gmail': { kind: 'auto_reply' },
  'ooo-subject-ar': { kind: 'auto_reply' },
  newsletter: { kind: 'bulk' },
  'cron-notice': { kind: 'bulk' },
  'own-loop': { kind: 'loop' },
  'read-receipt': { kind: 'auto_reply' },
  'bounce-dsn': {
    kind: 'bounce',
    also: (mail) => {
      expect(mail.returnPath).toBe('');
      expect(mail.bounce).toEqual({
        originalMessageId: '<signed.original@heberg.dz>',
        permanent: true,
        recipients: [
          {
            address: 'perdu@exemple.dz',
            action: 'failed',
            status: '5.1.1',
            diagnostic: 'smtp; 550 5.1.1 <perdu@exemple.dz>: User unknown',
          },
        ],
      });
    },
  },
  'bounce-delayed': {
    kind: 'bounce',
    also: (mail) => {
      expect(mail.bounce?.permanent).toBe(false);
      expect(mail.bounce?.originalMessageId).toBe('<late@heberg.dz>');
    },
  },
  'bounce-qmail': {
    kind: 'bounce',
    also: (mail) =>
      expect(mail.bounce).toMatchObject({ permanent: true, recipients: [{ address: 'perdu@exemple.dz' }] }),
  },
  'nested-rfc822': { text: 'Voir le mail joint.', files: [['plainte.eml', 'message/rfc822']] },
  'inline-cid': {
    text: 'Voici',
    files: [['capture.png', 'image/png']],
    also: (mail) => {
      expect(mail.html).toContain('cid:capture@x');
      expect(mail.attachments[0]).toMatchObject({ inline: true, contentId: 'capture@x', size: 70 });
    },
  },
  'winmail-dat': { text: 'Voir joint.', files: [['winmail.dat', 'application/ms-tnef']] },
  calendar: { text: 'Invitation', files: [['invite.ics', 'text/calendar']] },
  'filename-traversal': {
    files: [
      ['passwd', 'text/plain'],
      ['cmd.exe', 'application/octet-stream'],
      ['logo.svg', 'application/octet-stream'],
      ['page.html', 'application/octet-stream'],
      ['_CON.txt', 'text/plain'],
      ['htaccess', 'text/plain'],
      [`${'x'.repeat(196)}.pdf`, 'text/plain'],
      ['attachment-8', 'text/plain'],
    ],
  },
  'filename-rfc2231': {
    files: [
      ['facture fdp.exe', 'application/pdf'],
      ['فاتورة.pdf', 'application/pdf'],
    ],
  },
  'alternative-html-only': { text: 'Première ligne\n\nDeuxième & dernière' },
  'boundary-missing': { text: 'Le texte sans aucune frontière.\n', warnings: ['structure_broken'] },
  'boundary-truncated': { text: 'Début du texte', files: [['a.pdf', 'application/pdf']] },
  'base64-broken': { also: (mail) => expect(mail.text.startsWith('Bonjour !')).toBe(true) },
  'content-type-encoded': { text: 'texte\n' },
  'authentication-results': {
    from: 'patron@banque.dz',
    also: (mail) => {
      expect(mail.authenticationResults[0]).toContain('dmarc=fail');
      expect(mail.authenticationResults).toHaveLength(2);
      expect(mail.returnPath).toBe('voleur@example.net');
    },
  },
  'inbound-control-headers': {
    // Nothing but the declared fields leaves the parser, so no header from outside can steer a rule.
    also: (mail) => expect(JSON.stringify(mail)).not.toMatch(/urgent|T-1"/),
  },
  'format-flowed': { text: 'Une phrase qui continue ici.\nEt une autre.' },
};

describe('fixtures', () => {
  let parser: MailParser;
  beforeAll(() => {
    parser = createMailParser();
  });
  afterAll(() => parser.close());

  test('every stored mail has an expectation', () => {
    const stored = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    expect(stored.map((name) => name.slice(0, -4)).toSorted()).toEqual(Object.keys(table).toSorted());
  });

  test.each(Object.entries(table))('%s', async (name, expected) => {
    const mail = await parser.parse(readFileSync(new URL(`${name}.eml`, folder)));
    const { also, ...facts } = expected;
    expect(factsOf(mail)).toMatchObject({ kind: 'human', ...facts });
    also?.(mail);
  });
});
