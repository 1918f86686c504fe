import { stableId } from '@cm/kit/ids';
import type { Call } from './simulation.ts';

interface Words {
  readonly fr: string;
  readonly ar: string;
  readonly en: string;
}
const words = (fr: string, ar: string, en: string): Words => ({ fr, ar, en });

export const MONTHLY = words('Mensuel', 'شهري', 'Monthly');
export const YEARLY = words('Annuel', 'سنوي', 'Yearly');

interface Good {
  readonly category: number;
  readonly slug: string;
  readonly name: Words;
  readonly description: Words;
  readonly features: readonly Words[];
  readonly tax: string;
  /** Prices in centimes, before tax, in the order of the plans. */
  readonly plans: readonly {
    readonly name: Words;
    readonly cycle: 'once' | 'monthly' | 'yearly';
    readonly price: number;
    readonly setup?: number;
    readonly stock?: number;
  }[];
}

const categories = [
  { slug: 'hebergement-web', name: words('Hébergement web', 'استضافة المواقع', 'Web hosting') },
  { slug: 'serveurs', name: words('Serveurs et VPS', 'الخوادم', 'Servers and VPS') },
  { slug: 'domaines-messagerie', name: words('Domaines et messagerie', 'النطاقات والبريد', 'Domains and mail') },
  { slug: 'accompagnement', name: words('Accompagnement', 'المرافقة', 'Services') },
] as const;

const goods: readonly Good[] = [
  {
    category: 0,
    slug: 'web-essentiel',
    name: words('Web Essentiel', 'ويب أساسي', 'Web Essential'),
    description: words(
      'Un site vitrine ou une petite boutique, hébergés à Alger.',
      'موقع تعريفي أو متجر صغير مستضاف في الجزائر العاصمة.',
      'A company site or a small shop, hosted in Algiers.',
    ),
    features: [
      words('10 Go d’espace SSD', '10 جيغا من مساحة SSD', '10 GB of SSD space'),
      words('5 boîtes e-mail', '5 علب بريد إلكتروني', '5 mailboxes'),
      words('Certificat TLS compris', 'شهادة TLS مشمولة', 'TLS certificate included'),
      words('Sauvegarde quotidienne', 'نسخ احتياطي يومي', 'Daily backup'),
    ],
    tax: 'hosting',
    plans: [
      { name: YEARLY, cycle: 'yearly', price: 980_000 },
      { name: MONTHLY, cycle: 'monthly', price: 95_000 },
    ],
  },
  {
    category: 0,
    slug: 'web-pro',
    name: words('Web Pro', 'ويب احترافي', 'Web Pro'),
    description: words(
      'Pour les sites à fort trafic et les boutiques en ligne.',
      'للمواقع ذات الزيارات الكثيفة والمتاجر الإلكترونية.',
      'For busy sites and online shops.',
    ),
    features: [
      words('50 Go d’espace SSD', '50 جيغا من مساحة SSD', '50 GB of SSD space'),
      words('25 boîtes e-mail', '25 علبة بريد إلكتروني', '25 mailboxes'),
      words('Bases de données illimitées', 'قواعد بيانات غير محدودة', 'Unlimited databases'),
      words('Assistance prioritaire', 'دعم ذو أولوية', 'Priority support'),
    ],
    tax: 'hosting',
    plans: [{ name: YEARLY, cycle: 'yearly', price: 2_450_000 }],
  },
  {
    category: 1,
    slug: 'vps-4',
    name: words('VPS 4', 'خادم افتراضي 4', 'VPS 4'),
    description: words(
      'Serveur privé virtuel administré par vous, ressources garanties.',
      'خادم افتراضي خاص تديره بنفسك بموارد مضمونة.',
      'A virtual private server that you run, with guaranteed resources.',
    ),
    features: [
      words('4 vCPU, 8 Go de mémoire', '4 معالجات و8 جيغا ذاكرة', '4 vCPU, 8 GB of memory'),
      words('160 Go NVMe', '160 جيغا NVMe', '160 GB NVMe'),
      words('1 adresse IPv4, /64 IPv6', 'عنوان IPv4 واحد و/64 IPv6', '1 IPv4 address, /64 IPv6'),
      words('Console et réinstallation', 'وحدة تحكم وإعادة تثبيت', 'Console and reinstall'),
    ],
    tax: 'standard',
    plans: [
      { name: MONTHLY, cycle: 'monthly', price: 650_000, setup: 200_000 },
      { name: YEARLY, cycle: 'yearly', price: 6_900_000 },
    ],
  },
  {
    category: 1,
    slug: 'serveur-dedie-32',
    name: words('Serveur dédié 32', 'خادم مخصص 32', 'Dedicated server 32'),
    description: words(
      'Une machine entière dans notre salle d’Alger.',
      'جهاز كامل لك في قاعتنا بالعاصمة.',
      'A whole machine in our Algiers room.',
    ),
    features: [
      words('16 cœurs, 32 Go ECC', '16 نواة و32 جيغا ECC', '16 cores, 32 GB ECC'),
      words('2 × 960 Go en RAID 1', '2 × 960 جيغا RAID 1', '2 × 960 GB in RAID 1'),
      words('Remplacement en 4 heures', 'استبدال خلال 4 ساعات', 'Replacement within 4 hours'),
    ],
    tax: 'standard',
    plans: [{ name: MONTHLY, cycle: 'monthly', price: 3_200_000, setup: 1_500_000, stock: 12 }],
  },
  {
    category: 2,
    slug: 'domaine-dz',
    name: words('Nom de domaine .dz', 'اسم نطاق .dz', '.dz domain name'),
    description: words(
      'Enregistrement auprès de NIC.dz, dossier préparé avec vous.',
      'تسجيل لدى NIC.dz مع مرافقتكم في إعداد الملف.',
      'Registration with NIC.dz; we prepare the file with you.',
    ),
    features: [
      words(
        'Dossier suivi de bout en bout',
        'متابعة الملف من البداية إلى النهاية',
        'Your file followed from end to end',
      ),
      words('DNS compris', 'DNS مشمول', 'DNS included'),
    ],
    tax: 'standard',
    plans: [{ name: YEARLY, cycle: 'yearly', price: 100_000 }],
  },
  {
    category: 2,
    slug: 'messagerie-pro',
    name: words('Messagerie Pro', 'بريد احترافي', 'Business mail'),
    description: words(
      'Boîtes de 25 Go, agenda et contacts partagés.',
      'علب بسعة 25 جيغا مع أجندة وجهات اتصال مشتركة.',
      '25 GB mailboxes, shared calendar and contacts.',
    ),
    features: [
      words('Antispam et antivirus', 'مكافحة البريد المزعج والفيروسات', 'Antispam and antivirus'),
      words('Hébergée en Algérie', 'مستضافة في الجزائر', 'Hosted in Algeria'),
    ],
    tax: 'standard',
    plans: [{ name: MONTHLY, cycle: 'monthly', price: 45_000 }],
  },
  {
    category: 3,
    slug: 'migration-site',
    name: words('Migration de site', 'نقل موقع', 'Site migration'),
    description: words(
      'Nous déplaçons votre site et vos e-mails sans coupure.',
      'ننقل موقعك وبريدك دون انقطاع.',
      'We move your site and mail without interruption.',
    ),
    features: [
      words('Jusqu’à 20 Go', 'حتى 20 جيغا', 'Up to 20 GB'),
      words('Compte rendu écrit', 'تقرير مكتوب', 'Written report'),
    ],
    tax: 'standard',
    plans: [{ name: words('Forfait', 'جزافي', 'Flat fee'), cycle: 'once', price: 1_500_000 }],
  },
];

/** The catalogue of an operator; ids are stable for the first operator, whose rows the API's examples name. */
export async function seedProducts(call: Call, id: (name: string) => string): Promise<void> {
  for (const [index, category] of categories.entries()) {
    await call('corporate.categories.create', {
      body: { id: id(`category-${index + 1}`), slug: category.slug, name: category.name, position: index },
    });
  }
  let plan = 0;
  for (const [index, good] of goods.entries()) {
    const productId = id(`product-${index + 1}`);
    await call('corporate.products.create', {
      body: {
        id: productId,
        slug: good.slug,
        name: good.name,
        description: good.description,
        features: [...good.features],
        categoryId: id(`category-${good.category + 1}`),
        position: index,
        taxCategory: good.tax,
        active: true,
      },
    });
    for (const [position, one] of good.plans.entries()) {
      plan += 1;
      await call('corporate.plans.create', {
        body: {
          id: id(`plan-${plan}`),
          productId,
          name: one.name,
          cycle: one.cycle,
          price: one.price,
          setupFee: one.setup ?? 0,
          currency: 'DZD',
          position,
          stock: one.stock ?? null,
          active: true,
          addOns: [],
        },
      });
    }
  }
}

/** The plans by what they are, for the quotes of the demonstration. */
export const PLAN = {
  webYearly: stableId('plan-1'),
  webMonthly: stableId('plan-2'),
  proYearly: stableId('plan-3'),
  vpsMonthly: stableId('plan-4'),
  vpsYearly: stableId('plan-5'),
  dedicated: stableId('plan-6'),
  domain: stableId('plan-7'),
  mail: stableId('plan-8'),
  migration: stableId('plan-9'),
} as const;
