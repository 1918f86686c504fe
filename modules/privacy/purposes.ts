import { localised } from '@cm/kit/i18n';
import { defineSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { consentChannel, purposeKey, type Purpose } from './consent.ts';
import { purposesWords } from './purpose-words.ts';

const schema = z
  .array(
    z.strictObject({
      key: purposeKey,
      name: localised(120),
      text: localised(1000),
      channels: z.array(consentChannel).min(1).max(consentChannel.options.length),
    }),
  )
  .max(20)
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length);

const purpose = (key: string, channels: Purpose['channels'], name: Purpose['name'], text: Purpose['text']) => ({
  key,
  channels: [...channels],
  name,
  text,
});

/** For what people may be asked to agree; each only with their consent, given beforehand (law 18-07, art. 37 for marketing). */
export const purposesSetting = defineSetting({
  key: 'privacy.purposes',
  words: purposesWords,
  schema,
  fallback: [
    purpose(
      'marketing',
      ['email', 'sms', 'telephone', 'in_app'],
      { fr: 'Offres commerciales', ar: 'العروض التجارية', en: 'Commercial offers' },
      {
        fr: 'J’accepte de recevoir des offres sur les produits et services.',
        ar: 'أوافق على تلقي عروض حول المنتجات والخدمات.',
        en: 'I agree to receive offers about products and services.',
      },
    ),
    purpose(
      'newsletter',
      ['email', 'in_app'],
      { fr: 'Lettre d’information', ar: 'النشرة الإخبارية', en: 'Newsletter' },
      {
        fr: 'J’accepte de recevoir la lettre d’information.',
        ar: 'أوافق على تلقي النشرة الإخبارية.',
        en: 'I agree to receive the newsletter.',
      },
    ),
    purpose(
      'surveys',
      ['email', 'sms', 'telephone', 'in_app'],
      { fr: 'Enquêtes de satisfaction', ar: 'استطلاعات الرضا', en: 'Satisfaction surveys' },
      {
        fr: 'J’accepte d’être interrogé sur ma satisfaction.',
        ar: 'أوافق على أن أُسأل عن مدى رضاي.',
        en: 'I agree to be asked how satisfied I am.',
      },
    ),
    purpose(
      'third_parties',
      ['email', 'sms', 'telephone'],
      { fr: 'Partage avec des partenaires', ar: 'المشاركة مع شركاء', en: 'Sharing with partners' },
      {
        fr: 'J’accepte que mes coordonnées soient transmises à des partenaires qui pourront me contacter.',
        ar: 'أوافق على إرسال بيانات الاتصال بي إلى شركاء يمكنهم التواصل معي.',
        en: 'I agree that my contact details are passed to partners who may contact me.',
      },
    ),
  ],
});
