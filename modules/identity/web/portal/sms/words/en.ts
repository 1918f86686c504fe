import type { catalogue as fr } from './fr.ts';

export const catalogue = {
  'sms.title': 'Codes by text message, to fall back on',
  'sms.hint':
    'For when your authenticator or passkey is not at hand. It is the weakest way: a text message can be intercepted, with a stolen or copied SIM card.',
  'sms.off': 'No text message leaves for the moment: the provider switched them off.',
  'sms.since': 'Proved on {{date}}',
  'sms.used': 'used',
  'sms.neverUsed': 'never used',
  'sms.add': 'Add a number',
  'sms.change': 'Change the number',
  'sms.addText': 'A code leaves for that number; you type it back here. It takes a mobile, and your password.',
  'sms.number': 'Mobile number',
  'sms.password': 'Your password',
  'sms.send': 'Send the code',
  'sms.confirmTitle': 'Type back the code you received',
  'sms.confirmText': 'Sent to {{number}}, it is valid for five minutes. Your other sessions end when it is confirmed.',
  'sms.code': 'Six-digit code',
  'sms.confirm': 'Confirm',
  'sms.added': 'This number now receives your codes.',
  'sms.remove': 'Remove',
  'sms.removeTitle': 'Remove this number?',
  'sms.removeText': 'No code will be sent there any more. Your authenticator, passkeys and recovery codes stay.',
  'sms.removed': 'Number removed.',
} as const satisfies Record<keyof typeof fr, string>;
