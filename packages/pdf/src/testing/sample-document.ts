import { amountInWords } from '../words/amount-in-words.ts';
import type { CommercialDocument } from '../documents/commercial-document.ts';

type Locale = CommercialDocument['locale'];

const WORDS: Readonly<
  Record<
    Locale,
    {
      seller: [string, string, string, string];
      buyer: [string, string, string, string];
      lines: readonly string[];
      detail: string;
      unit: string;
      mode: string;
      terms: string;
      mention: string;
    }
  >
> = {
  fr: {
    seller: [
      'Atlas Hébergement',
      'SARL',
      'Hébergement de données et services informatiques',
      '12, rue Didouche Mourad\n16000 Alger Centre, Algérie',
    ],
    buyer: ['Les Moulins du Hodna', 'SPA', 'Meunerie industrielle', 'Zone industrielle, lot 45\n28000 M’Sila, Algérie'],
    lines: [
      'Hébergement web Pro',
      'Serveur privé virtuel VPS-4',
      'Nom de domaine moulins-hodna.dz',
      'Certificat TLS',
      'Sauvegarde quotidienne',
      'Adresse IPv4 supplémentaire',
    ],
    detail: 'Du 1er juillet 2026 au 30 juin 2027',
    unit: 'mois',
    mode: 'Virement bancaire',
    terms: 'À 30 jours de la date d’établissement',
    mention: 'Tout retard de paiement entraîne la suspension des services après mise en demeure.',
  },
  ar: {
    seller: [
      'أطلس للاستضافة',
      'ش.ذ.م.م',
      'استضافة البيانات والخدمات المعلوماتية',
      '12، شارع ديدوش مراد\n16000 الجزائر الوسطى، الجزائر',
    ],
    buyer: ['مطاحن الحضنة', 'ش.ذ.أ', 'الطحن الصناعي', 'المنطقة الصناعية، قطعة 45\n28000 المسيلة، الجزائر'],
    lines: [
      'استضافة مواقع Pro',
      'خادم افتراضي خاص VPS-4',
      'اسم النطاق moulins-hodna.dz',
      'شهادة TLS',
      'نسخ احتياطي يومي',
      'عنوان IPv4 إضافي',
    ],
    detail: 'من 1 جويلية 2026 إلى 30 جوان 2027',
    unit: 'شهر',
    mode: 'تحويل بنكي',
    terms: 'في أجل 30 يومًا من تاريخ التحرير',
    mention: 'كل تأخر في التسديد يؤدي إلى تعليق الخدمات بعد الإعذار.',
  },
  en: {
    seller: [
      'Atlas Hosting',
      'LLC (SARL)',
      'Data hosting and IT services',
      '12, rue Didouche Mourad\n16000 Alger Centre, Algeria',
    ],
    buyer: ['Hodna Mills', 'SPA', 'Industrial milling', 'Industrial zone, plot 45\n28000 M’Sila, Algeria'],
    lines: [
      'Web hosting Pro',
      'Virtual private server VPS-4',
      'Domain name moulins-hodna.dz',
      'TLS certificate',
      'Daily backup',
      'Additional IPv4 address',
    ],
    detail: '1 July 2026 to 30 June 2027',
    unit: 'months',
    mode: 'Bank transfer',
    terms: '30 days from the issue date',
    mention: 'Services are suspended after formal notice when a payment is late.',
  },
};

/** A believable invoice of `count` lines whose figures add up, for tests, benches and looking at. */
export function sampleDocument(locale: Locale, count = 12): CommercialDocument {
  const words = WORDS[locale];
  const [sellerName, sellerForm, sellerActivity, sellerAddress] = words.seller;
  const [buyerName, buyerForm, buyerActivity, buyerAddress] = words.buyer;
  const lines = Array.from({ length: count }, (_, i): CommercialDocument['lines'][number] => {
    const unitPrice = [2_450_00, 9_800_00, 1_900_00, 7_350_50, 650_00, 480_25][i % 6] ?? 0;
    const quantity = [12, 12, 1, 2, 12, 3][i % 6] ?? 1;
    const discount = i % 6 === 1 ? 11_760_00 : undefined;
    return {
      designation: words.lines[i % words.lines.length] ?? '',
      ...(i % 6 < 2 ? { detail: words.detail } : {}),
      quantity: String(quantity),
      unit: words.unit,
      unitPrice,
      ...(discount === undefined ? {} : { discount }),
      total: quantity * unitPrice - (discount ?? 0),
      taxRateBp: i % 6 === 5 ? 900 : 1900,
    };
  });
  const groups = [1900, 900]
    .map((rateBp) => ({ rateBp, base: lines.filter((l) => l.taxRateBp === rateBp).reduce((t, l) => t + l.total, 0) }))
    .filter((group) => group.base !== 0)
    .map((group) => ({ ...group, amount: Math.round((group.base * group.rateBp) / 10_000) }));
  const excludingTax = lines.reduce((total, l) => total + l.total, 0);
  const tax = groups.reduce((total, group) => total + group.amount, 0);
  const includingTax = excludingTax + tax;
  return {
    kind: 'invoice',
    locale,
    currency: 'DZD',
    number: 'FAC-2026-000123',
    issueDate: '2026-07-05',
    dueDate: '2026-08-04',
    references: [],
    customerNumber: 'C-10482',
    seller: {
      name: sellerName,
      legalForm: sellerForm,
      activity: sellerActivity,
      capital: 10_000_000_00,
      address: sellerAddress,
      phone: '+213 21 63 45 67',
      email: 'facturation@atlas-hebergement.example',
      rc: '16/00-1234567 B 20',
      nif: '002016123456789',
      nis: '002016010123456',
      ai: '16012345678',
      bank: 'BADR',
      rib: '00300060000201930048',
    },
    buyer: {
      type: 'company',
      name: buyerName,
      legalForm: buyerForm,
      activity: buyerActivity,
      address: buyerAddress,
      rc: '28/00-7654321 B 12',
      nif: '001228765432101',
      nis: '001228010765432',
    },
    lines,
    taxes: groups,
    totals: { excludingTax, tax, includingTax, netPayable: includingTax },
    payments: [],
    paymentMode: words.mode,
    paymentTerms: words.terms,
    amountInWords: amountInWords(includingTax, 'DZD', locale),
    legalMentions: [words.mention],
    verification: '9f2c 41d7 0b6e 88a3 5c19 e2f4 7a60 d3b8',
    cancelled: false,
  };
}
