import { expect, test } from 'vitest';
import { mailParts } from './mail-parts.ts';

test('paragraphs, the button and the signature are told apart', () => {
  const text =
    'Bonjour Amina,\n\nDeux\nlignes.\n\nVoir le devis\nhttps://atlas.example/quotes/1\n\n-- \nAtlas Cloud\nAlger\n';
  expect(mailParts(text)).toEqual({
    parts: [
      { kind: 'text', text: 'Bonjour Amina,' },
      { kind: 'text', text: 'Deux\nlignes.' },
      { kind: 'action', label: 'Voir le devis', url: 'https://atlas.example/quotes/1' },
    ],
    footer: ['Atlas Cloud', 'Alger'],
  });
});

test('a mail without a button or a signature is only words', () => {
  expect(mailParts('Bonjour.\n\nvoir https://a.dz ici\n')).toEqual({
    parts: [
      { kind: 'text', text: 'Bonjour.' },
      { kind: 'text', text: 'voir https://a.dz ici' },
    ],
    footer: [],
  });
});
