import { expect, test } from 'vitest';
import { isNoName } from './person-name.ts';

test.each([
  'Nadia Cherif',
  'نادية شريف',
  'Jean-François d’Ornano',
  'B. Amina',
  'Cherif Conseil S.A.R.L.',
  'S.A.R.L. Atlas & Fils (Alger)',
  'EURL « Le Phare », n° 2',
  'Dr. Yacine Merabet',
  '3C Informatique',
])('%s is a name', (name) => expect(isNoName(name)).toBe(false));

test.each([
  'https://evil.example',
  'Gagnez sur evil.example/prix',
  'www.evil.example',
  'evil.com',
  'Visit evil.com now',
  'hxxp://evil',
  'a@evil.example',
  '<b>Nadia</b>',
  'Nadia\nBcc: x',
  'Nadia\u2028Cherif',
  'Nadia\u202Egpj',
  'evil.com?x=1',
  'موقع.كوم',
  'Votre compte est bloqué, appelez tout de suite le numéro que voici pour le rouvrir',
])('%j is none', (text) => expect(isNoName(text)).toBe(true));
