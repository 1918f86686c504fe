import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from '@cm/kit/crypto';
import { isBreached } from './breached-passwords.ts';
import { MAX_PASSWORD, newPassword, passwordFault, type PasswordFault } from './password.ts';

/** The words that a password of this person must not be. */
const WORDS = ['Chérif Benaïssa', 'c.benaissa', 'Maghreb Cloud', 'Hébergeur des Aurès'];

const LATIN = 'le vent du nord porte une odeur de sel et de figuier jusqu’aux marches de la vieille bibliothèque, ';
const ARABIC = 'تهب الريح على الميناء القديم فتحمل رائحة الملح والتين إلى درج المكتبة العتيقة ثم تهدأ قبل الفجر ';
const EMOJI = '🐎🌙📚🧭🪁🏺🎻🦉🍋🧵🪴🚲🎐🧩';

/** The first so many characters, from the text as often as it takes. */
const ofLength = (text: string, length: number): string =>
  [...text.repeat(Math.ceil(length / [...text].length))].slice(0, length).join('');

const NFC_AND_NFD = [
  'été à Béjaïa, à l’aube',
  'déjà vu, jamais dit',
  'où naît la forêt d’Akfadou',
  'naïveté sans limite',
];

const LEAKED = (
  'motherfucker leavemealone websolutions unbelievable finalfantasy contortionist professional counterstrike supernatural ' +
  'justinbieber needforspeed intelligence administrator scandinavian businessbabe momsanaladventure whosyourdaddy ' +
  '1qaz2wsx3edc q1w2e3r4t5y6 1q2w3e4r5t6y qazwsxedcrfv 123456qwerty qwerty123456 qwertyqwerty 123qweasdzxc zxcasdqwe123 ' +
  'qwerasdfzxcv 1qazxsw23edc zaq1xsw2cde3 qwertyasdfgh ghbdtnghbdtn gfhjkmgfhjkm chickenwing101 newproject2004 ' +
  'domainlock2005 devilmaycry4 combat123654 yesterday909 milessmiles98 hgfedcbaabcdefgh'
).split(' ');

/** Of the three thousand most frequent passwords, dressed up as people do to please a form. */
const DRESSED = (
  'rafael buffalo scotland buckeyes punkrock diamond christian playboy harrison stallion dolphins yankees chocolat ' +
  'baxter steelers veronica oblivion elliott thunder katerina paradox million trance november marino porkchop maverick ' +
  'godzilla butler cardinal killer vanessa pistol stingray'
)
  .split(' ')
  .map((word, index) => {
    const dressings = [`${word}-2026-2027`, `${word.toUpperCase()} 1234567890`, `${word}!!!!1990!!!!`];
    return dressings[index % dressings.length] ?? word;
  });

const vectors: readonly (readonly [string, PasswordFault | null])[] = [
  ...[12, 13, 14, 15, 16, 20, 24, 32, 48, 64, 65, 72, 80, 96, 100, 112, 120, 127, 128, 160, 199, 200].map(
    (length) => [ofLength(LATIN, length), null] as const,
  ),
  ...[12, 13, 15, 20, 32, 64, 96, 128, 200].map((length) => [ofLength(ARABIC, length), null] as const),
  ...[12, 13, 14, 28, 64, 128].map((length) => [`${ofLength(EMOJI, length - 4)}port`, null] as const),
  ...NFC_AND_NFD.flatMap((text) => [
    [text.normalize('NFC'), null] as const,
    [text.normalize('NFD'), null] as const,
    [`  ${text}  `, null] as const,
  ]),
  ...[1, 2, 5, 8, 10, 11].flatMap((length) =>
    [LATIN, ARABIC, EMOJI, 'e\u0301'.normalize('NFC')].map((text) => [ofLength(text, length), 'too_short'] as const),
  ),
  // Two code points in this writing, one character.
  ...[6, 8, 11].map((length) => ['e\u0301'.repeat(length), 'too_short'] as const),
  ...[201, 202, 256, 500, 1000].map((length) => [ofLength(LATIN, length), 'too_long'] as const),
  ...LEAKED.map((text) => [text, 'breached'] as const),
  ...DRESSED.map((text) => [text, 'too_common'] as const),
  ...['1234-5678-9012', '20262027202820', 'aaaaaaaaaaab', 'abababababab', '........----', '1.2.3.4.5.6.7'].map(
    (text) => [text, 'too_common'] as const,
  ),
  ...[
    'Cherif Benaissa',
    'chérif benaïssa',
    'CHERIF-BENAISSA-2026',
    'cherifbenaissacherifbenaissa',
    'c.benaissa.1990',
    'c_benaissa 123456',
    'maghrebcloud',
    'Maghreb Cloud 2026',
    'MAGHREB.CLOUD.16',
    'maghrebcloudmaghrebcloud9',
    'Hebergeur des Aures',
    'hébergeur-des-aurès-05',
  ].map((text) => [text, 'too_personal'] as const),
  ...[
    'Chérif aime Benaïssa le matin',
    'maghreb et nuages de mars',
    'motherfucker et les sept nains',
    'la 1qaz2wsx3edc de mon oncle',
    'rafael joue du violon à Sétif',
    'ينام البحر باكرا في الشتاء',
    'correct cheval pile agrafe',
    'vp9#Kd-3xQ7wLz',
    '7 figues, 3 dattes, 1 olive',
    'tasse bleue tapis rouge',
    'aaaabbbbccccd',
    'يوم مشمس في تيبازة 2026',
    'ⵜⴰⵎⴰⵣⵉⵖⵜ ⵉⵙⵎ-ⵉⵏⵓ',
    '日本語の長い合言葉です。はい',
    'пароль из длинных слов реки',
    '\u200fكلمة سر طويلة بما يكفي\u200e',
    'tab\tulation et pluie fine',
    'Ω≈ç√∫˜µ≤≥÷ et pluie',
    'sixteen small sheep sleep',
    'quarante-deux barques vertes',
    'ne pas lire: facture n° 18',
    '(parenthèse) [crochet] {fin}',
    `l'apostrophe ' et le " tiret --`,
    '<script>alert(1)</script>',
    `'; drop table users; --`,
    '${jndi:ldap://x}/à relire',
    '%00%0d%0a en clair ici',
  ].map((text) => [text, null] as const),
];

test('B1: two hundred passwords, each with the verdict that it must have', () => {
  expect(vectors).toHaveLength(200);
  const wrong = vectors.filter(([password, verdict]) => passwordFault(password, WORDS) !== verdict);
  expect(wrong.map(([password, verdict]) => [password, verdict, passwordFault(password, WORDS)])).toEqual([]);
  expect(vectors.every(([password]) => newPassword().safeParse(password).success)).toBe(true);
});

test('one password written in two ways of Unicode opens one account', async () => {
  const pepper = Buffer.alloc(32, 7);
  const [nfc = '', nfd = ''] = (['NFC', 'NFD'] as const).map((form) => (NFC_AND_NFD[0] ?? '').normalize(form));
  expect(nfc).not.toBe(nfd);
  const stored = await hashPassword(nfc, pepper);
  expect(await verifyPassword(nfd, stored, pepper)).toBe(true);
  // Spaces at the ends are part of it, and nothing of a long one is cut.
  expect(await verifyPassword(`${nfc} `, stored, pepper)).toBe(false);
  const long = ofLength(LATIN, MAX_PASSWORD);
  expect(await verifyPassword(`${long.slice(0, -1)}!`, await hashPassword(long, pepper), pepper)).toBe(false);
});

test('what leaked is found at both ends of the list and between, and nothing else is', () => {
  for (const known of ['123456', 'password', 'azerty', ...LEAKED]) expect(isBreached(known), known).toBe(true);
  // A thousand that nobody ever had.
  const fresh = Array.from({ length: 1000 }, (_, index) =>
    createHash('sha256').update(`v${index}`).digest('base64url'),
  );
  expect(fresh.filter(isBreached)).toEqual([]);
});
