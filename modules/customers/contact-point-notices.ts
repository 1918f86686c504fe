import { defineNotice, type NoticeWords } from '@cm/kit/notices';
import { contactPointAsked } from './contact-point-events.ts';
import { contactPointUrl } from './contact-point-link.ts';
import { access } from './notice-classes.ts';
import { own } from './ports.ts';
import { askedAddress } from './told-contact-points.ts';

const urlOf = own.command(contactPointUrl);

const askedWords = {
  name: {
    fr: 'Confirmation d’une adresse de contact',
    ar: 'تأكيد عنوان للتواصل',
    en: 'Confirmation of a contact address',
  },
  mail: {
    subject: {
      fr: 'Recevoir ici des messages de {{ brand }} ?',
      ar: 'هل تريد استلام رسائل {{ brand }} على هذا العنوان؟',
      en: 'Receive messages of {{ brand }} here?',
    },
    body: {
      fr: 'Bonjour,\n\nIl est demandé que {{ brand }} écrive à cette adresse au sujet de l’un de ses clients, le n° {{ number }}. Ce seraient :{% if billing == "yes" %}\n– ses factures, les rappels et les reçus de paiement{% endif %}{% if technical == "yes" %}\n– la mise en service, la suspension, la reprise et la fin de ses services{% endif %}{% if commercial == "yes" %}\n– ses devis et les étapes de ses commandes{% endif %}\n\nRien ne vous sera envoyé sans votre accord. Ouvrez cette page dans les 7 jours pour accepter, ou pour dire que ce n’est pas vous : cette adresse ne sera alors plus demandée pour ce client.\n\n[action]\n\nSi vous ne faites rien, cette demande s’éteint d’elle-même. Accepter n’ouvre aucun compte et ne vous engage à rien.',
      ar: 'مرحبا،\n\nطُلب أن تراسل {{ brand }} هذا العنوان بشأن أحد عملائها، رقمه {{ number }}. والرسائل المعنية هي:{% if billing == "yes" %}\n– فواتيره والتذكيرات ووصولات الدفع{% endif %}{% if technical == "yes" %}\n– تشغيل خدماته وتعليقها واستئنافها ونهايتها{% endif %}{% if commercial == "yes" %}\n– عروض أسعاره ومراحل طلبياته{% endif %}\n\nلن يُرسل إليك شيء دون موافقتك. افتح هذه الصفحة خلال 7 أيام لتقبل، أو لتقول إن الأمر لا يعنيك: فلن يُطلب هذا العنوان لهذا العميل مجددا.\n\n[action]\n\nإن لم تفعل شيئا انتهى هذا الطلب من تلقاء نفسه. القبول لا يفتح أي حساب ولا يلزمك بشيء.',
      en: 'Hello,\n\n{{ brand }} was asked to write to this address about one of its customers, no. {{ number }}. These would be:{% if billing == "yes" %}\n– its invoices, reminders and payment receipts{% endif %}{% if technical == "yes" %}\n– the start, suspension, resumption and end of its services{% endif %}{% if commercial == "yes" %}\n– its quotes and the steps of its orders{% endif %}\n\nNothing is sent to you unless you agree. Open this page within 7 days to accept, or to say that it is not you: this address is then not asked again for that customer.\n\n[action]\n\nIf you do nothing, this question lapses by itself. Accepting opens no account and commits you to nothing.',
    },
    action: { fr: 'Répondre à la demande', ar: 'الرد على الطلب', en: 'Answer' },
    automatic: true,
  },
  sample: { number: 'C-000042', billing: 'yes', technical: '', commercial: 'yes' },
} satisfies NoticeWords;

export const contactPointNotices = [
  defineNotice({
    key: 'contact.point_asked',
    event: contactPointAsked,
    audience: askedAddress,
    right: null,
    class: access,
    // Nothing that somebody typed: the mail goes to whoever has the address.
    facts: ({ payload: { number, purposes } }) => ({
      number,
      billing: purposes.includes('billing') ? 'yes' : '',
      technical: purposes.includes('technical') ? 'yes' : '',
      commercial: purposes.includes('commercial') ? 'yes' : '',
    }),
    link: () => null,
    ...askedWords,
    mail: {
      ...askedWords.mail,
      carries: {
        ref: async (_ctx, { payload }) => ({ askingId: payload.askingId }),
        load: async (ctx, { askingId = '' }) => ({ url: urlOf(ctx, 'asking', askingId) }),
      },
    },
  }),
];
