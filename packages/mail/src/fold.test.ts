import fc from 'fast-check';
import { timesAsDear } from '@cm/kit/testing/cpu';
import { describe, expect, test } from 'vitest';
import { foldReply } from './fold.ts';

const visible = (text: string): string => foldReply(text).visible.trim();

/** A pattern that backtracks costs hundreds of times as much. */
const MOST_TIMES = 20;

describe('foldReply', () => {
  test.each([
    [
      'a wrapped attribution',
      'Oui.\n\nLe lun. 12 oct. 2026 à 08:30, Support Icosnet\n<support@heberg.dz> a écrit :\n\n> Non ?\n',
      'Oui.',
    ],
    [
      'outlook without quote signs',
      'Oui.\n\nDe : Support\nEnvoyé : lundi\nÀ : moi\nObjet : x\n\nvotre question',
      'Oui.',
    ],
    ['original message', 'Yes.\n-----Original Message-----\nFrom: x\nsecret', 'Yes.'],
    ['arabic original message', 'نعم.\n----- الرسالة الأصلية -----\nنص', 'نعم.'],
    ['arabic wrote', 'نعم.\n\nفي 12 أكتوبر 2026 كتب Support <s@h.dz>:\n> سؤال', 'نعم.'],
    [
      'arabic gmail over two lines',
      'نعم.\n\nفي الاثنين، 12 أكتوبر 2026 تمت كتابة ما يلي بواسطة\nSupport:\n> سؤال',
      'نعم.',
    ],
    ['our marker, quoted', 'Oui.\n\nLe 12 oct. 2026, Support a écrit :\n> ##- Répondez au-dessus -##\n> texte', 'Oui.'],
    ['our marker in arabic', 'نعم.\n##- اكتب ردك فوق هذا السطر -##\nنص', 'نعم.'],
    ['only quote signs', 'Oui.\n\n> question\n> suite\n', 'Oui.'],
    ['a phone signature', 'Oui.\n\nSent from my iPhone', 'Oui.'],
  ])('folds %s', (_, text, expected) => expect(visible(text)).toBe(expected));

  test.each([
    ['an answer below the quotation', 'Le 12 oct. 2026, Support a écrit :\n> Résilier ?\n\nOui, résiliez tout.'],
    ['answers between the lines', 'On 1 Oct 2026, S wrote:\n> a?\nyes\n> b?\nplease cancel'],
    ['a sentence that tells what somebody wrote', 'Le directeur a écrit :\nrésiliez le contrat.'],
    ['an english sentence of that kind', 'On the phone your colleague wrote:\n\nplease cancel everything.'],
    ['a postscript after the greeting', 'Merci.\n\nCordialement\nAli\n\nPS : annulez ma commande'],
    ['a long text after dashes', `journal :\n---\n${'ligne importante\n'.repeat(12)}`],
    ['a mail that is only a quotation', '> tout est cité\n> ici'],
    ['a mail that is only an attribution', 'Le 12 oct. 2026, Support a écrit :\ntexte'],
    ['a mail that is only a signature', 'Cordialement\nAli'],
    ['nothing', ''],
  ])('keeps everything visible: %s', (_, text) => expect(foldReply(text)).toEqual({ visible: text, quoted: '' }));

  test('visible and quoted are the text, and what has words shows words', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'Le 12 oct. 2026 à 08:30, S <s@h.dz> a écrit :',
        'On Mon, 12 Oct 2026 at 8:30 S wrote:',
        'De : S\nEnvoyé : lundi\nÀ : x\nObjet : y',
        'تمت كتابة ما يلي بواسطة S:',
        '##- au-dessus -##',
        '> cité',
        '>> cité deux fois',
        '-- ',
        'Cordialement',
        'oui $& $1 non',
        '',
        '   ',
        '\r',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('\n');
        const folded = foldReply(text);
        expect(folded.visible + folded.quoted).toBe(text);
        expect(folded.visible.trim() === '').toBe(text.trim() === '');
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['attributions with an answer at the end', `${'> On 1 Oct 2026 S wrote:\n'.repeat(40_000)}yes`],
    ['one line of a megabyte', 'On '.repeat(350_000)],
    ['words that make patterns backtrack', 'on 1 at on 1 at كتب wrote <a@b '.repeat(33_000)],
    ['many short hostile lines', 'De : <a\nLe 1 a\nOp x schreef\nAm 1 schrieb\n'.repeat(20_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['hostile text small enough for the library', 'On a b On a b Le a b De : < '.repeat(12).concat('\n').repeat(45)],
  ])('%s are not much dearer than an ordinary text of that length', async (_, text) => {
    const usual = 'Bonjour, le serveur ne répond plus depuis ce matin.\n> Merci de vérifier.\n'.repeat(
      text.length / 70,
    );
    const times = await timesAsDear(
      () => foldReply(text),
      () => foldReply(usual),
    );
    expect(times).toBeLessThan(MOST_TIMES);
  });
});
