import { grantMailDomain } from '@cm/identity/administration';
import type { Tenant } from '@cm/kit/ctx';
import type { Simulation, Scene } from './simulation.ts';
import { clients, CUSTOMER } from './clients.ts';

/** What happens to a ticket, one step after the other. Customer lines are the requester's, agent lines the staff's. */
type Step =
  | { readonly agent: string; readonly next?: 'answered' | 'awaiting_reply' | 'resolved' }
  | { readonly customer: string }
  | { readonly note: string }
  | { readonly hold: string; readonly days: number }
  | { readonly act: 'startWork' | 'resolve' | 'close'; readonly reason: string };

export interface Conversation {
  /** Days before today, and the client by its place in the list. */
  readonly day: number;
  readonly client: number;
  readonly subject: string;
  readonly text: string;
  readonly category: number;
  readonly priority?: 'low' | 'normal' | 'high' | 'urgent';
  readonly tags?: readonly string[];
  readonly assignee?: 'amina@atlas.dz' | 'yacine@atlas.dz';
  readonly steps: readonly Step[];
}

export const conversations: readonly Conversation[] = [
  {
    day: 1,
    client: 1,
    subject: 'Mon site affiche une erreur 503 depuis ce matin',
    text: 'Bonjour,\n\nDepuis 8 h ce matin mon site haddad-photo.dz affiche « 503 Service Unavailable ». Je n’ai rien modifié. Pouvez-vous regarder rapidement ? J’ai une séance à livrer cet après-midi.\n\nMerci\nKarim Haddad',
    category: 1,
    priority: 'high',
    assignee: 'amina@atlas.dz',
    steps: [
      { note: 'Le compte a dépassé sa limite de processus PHP à 7 h 52. Extension « galerie » en boucle.' },
      {
        agent:
          'Bonjour Karim,\n\nVotre site répond à nouveau. L’extension « Galerie Pro » lançait des tâches en boucle : je l’ai désactivée en attendant sa mise à jour. Dites-moi si tout vous semble correct.\n\nAmina',
      },
      { customer: 'Merci beaucoup, c’est revenu. Est-ce que je peux la réactiver après la mise à jour ?' },
    ],
  },
  {
    day: 6,
    client: 2,
    subject: 'Ajouter deux boîtes e-mail pour nos nouveaux collègues',
    text: 'Bonjour,\n\nNous avons deux recrues à partir de dimanche : imane.saidi@ et walid.brahimi@. Merci de créer leurs boîtes (25 Go).\n\nNadia Cherif',
    category: 2,
    assignee: 'amina@atlas.dz',
    steps: [
      {
        agent:
          'Bonjour Madame Cherif,\n\nLes deux boîtes sont créées ; les mots de passe provisoires partent par SMS à chacun. Pouvez-vous me confirmer les numéros ?',
        next: 'awaiting_reply',
      },
    ],
  },
  {
    day: 12,
    client: 5,
    subject: 'Migration de notre messagerie : planning',
    text: 'Bonjour,\n\nNous souhaitons basculer nos 140 boîtes en une nuit. Quel créneau proposez-vous, et que devons-nous préparer ?\n\nService informatique, Numidia',
    category: 2,
    priority: 'normal',
    tags: ['migration', 'grand compte'],
    assignee: 'amina@atlas.dz',
    steps: [
      {
        agent:
          'Bonjour,\n\nJe vous propose la nuit du jeudi au vendredi, de 22 h à 4 h. Il nous faut la liste des boîtes et l’accès au serveur actuel.',
      },
      { customer: 'Parfait pour jeudi. Liste en pièce jointe demain.' },
      { hold: 'Attente de l’ouverture du pare-feu par le prestataire du client', days: 3 },
    ],
  },
  {
    day: 3,
    client: 6,
    subject: 'طلب شهادة TLS للموقع',
    text: 'السلام عليكم،\n\nأريد تفعيل شهادة TLS على موقعي benaissa-dev.dz. المتصفح يظهر أن الاتصال غير آمن.\n\nشكرا لكم\nسمير',
    category: 1,
    assignee: 'amina@atlas.dz',
    steps: [
      {
        agent:
          'وعليكم السلام سمير،\n\nتم تفعيل الشهادة، وهي تتجدد تلقائيا. امسح ذاكرة المتصفح إذا بقي التحذير.\n\nأمينة',
        next: 'resolved',
      },
    ],
  },
  {
    day: 0,
    client: 8,
    subject: 'Devis reçu : question sur la TVA',
    text: 'Bonjour, sur votre devis l’hébergement est à 19 %. N’est-il pas exonéré ?\n\nCordialement',
    category: 3,
    steps: [],
  },
  {
    day: 0,
    client: 10,
    subject: 'URGENT : plus d’accès au logiciel de la clinique',
    text: 'Plus aucun poste ne se connecte au serveur depuis 20 minutes. Les urgences sont bloquées. Rappelez-nous au 025 33 11 22.',
    category: 1,
    priority: 'urgent',
    tags: ['astreinte'],
    steps: [],
  },
  {
    day: 2,
    client: 11,
    subject: 'Augmentation de la mémoire du VPS de calcul',
    text: 'Bonjour,\n\nPeut-on passer notre VPS de 8 à 16 Go sans réinstallation ?\n\nCentre de calcul',
    category: 1,
    assignee: 'amina@atlas.dz',
    steps: [{ act: 'startWork', reason: 'Redimensionnement prévu cette nuit' }],
  },
  {
    day: 20,
    client: 7,
    subject: 'فاتورة شهر أكتوبر',
    text: 'نرجو إرسال نسخة من فاتورة شهر أكتوبر باسم المؤسسة، مع ذكر رقم السجل التجاري.',
    category: 3,
    assignee: 'yacine@atlas.dz',
    steps: [
      { agent: 'تجدون الفاتورة في حسابكم، قسم الفواتير، وعليها رقم السجل التجاري.', next: 'answered' },
      { customer: 'وصلت، شكرا جزيلا.' },
      { act: 'close', reason: 'Le client a confirmé' },
    ],
  },
  {
    day: 34,
    client: 4,
    subject: 'Transfert de tassili-voyages.dz vers chez vous',
    text: 'Bonjour, notre domaine est chez un autre bureau d’enregistrement. Comment le transférer ?',
    category: 2,
    assignee: 'yacine@atlas.dz',
    steps: [
      {
        agent:
          'Bonjour,\n\nIl faut une demande signée par le titulaire ; je vous envoie le modèle. Le transfert prend deux à cinq jours chez NIC.dz.',
      },
      { act: 'resolve', reason: 'Transfert terminé' },
    ],
  },
  {
    day: 48,
    client: 9,
    subject: 'Mot de passe FTP perdu',
    text: 'J’ai perdu mon mot de passe FTP, pouvez-vous le réinitialiser ?',
    category: 1,
    priority: 'low',
    assignee: 'amina@atlas.dz',
    steps: [
      {
        agent:
          'Bonjour Lamia,\n\nVous pouvez le changer vous-même dans Services › Web Essentiel › Accès. Je reste là si besoin.',
        next: 'resolved',
      },
      { act: 'close', reason: 'Sans nouvelle depuis sept jours' },
    ],
  },
  {
    day: 5,
    client: 12,
    subject: 'Lenteurs vers l’Europe aux heures de pointe',
    text: 'Depuis dimanche, 300 ms vers nos partenaires à Marseille entre 10 h et 12 h. Traceroute dans le prochain message.',
    category: 1,
    assignee: 'amina@atlas.dz',
    steps: [
      {
        agent: 'Bonjour,\n\nMerci. Pouvez-vous nous envoyer le traceroute et votre adresse publique ?',
        next: 'awaiting_reply',
      },
      { customer: 'Adresse 197.112.4.20. Traceroute : saut 7 à 240 ms.' },
    ],
  },
  {
    day: 9,
    client: 14,
    subject: 'Nouvelle version de PHP',
    text: 'Bonjour, proposez-vous PHP 8.5 sur les offres Web Pro ?',
    category: 1,
    priority: 'low',
    assignee: 'amina@atlas.dz',
    steps: [
      { agent: 'Bonjour,\n\nOui, depuis la semaine dernière : Services › Web Pro › Version de PHP.', next: 'answered' },
    ],
  },
  {
    day: 15,
    client: 3,
    subject: 'Convention annuelle : pièces à fournir',
    text: 'Madame, Monsieur,\n\nPour le renouvellement de la convention, quelles pièces devons-nous joindre au bon de commande ?',
    category: 3,
    assignee: 'yacine@atlas.dz',
    steps: [
      { agent: 'Bonjour,\n\nLe bon de commande signé et l’attestation de disponibilité des crédits suffisent.' },
      { customer: 'Le tout part par courrier cette semaine.' },
      { agent: 'Bien reçu, merci. La convention est enregistrée.', next: 'resolved' },
    ],
  },
  {
    day: 0,
    client: 2,
    subject: 'Comment exporter toutes nos factures ?',
    text: 'Bonjour, notre comptable a besoin de toutes les factures de l’année en une fois. Est-ce possible ?',
    category: 3,
    priority: 'low',
    steps: [],
  },
];

const CATEGORIES = [
  { fr: 'Technique', ar: 'تقني', en: 'Technical' },
  { fr: 'Messagerie et domaines', ar: 'البريد والنطاقات', en: 'Mail and domains' },
  { fr: 'Facturation', ar: 'الفوترة', en: 'Billing' },
  { fr: 'Commercial', ar: 'تجاري', en: 'Sales' },
];

/** Categories, groups with their members, the mailbox and a few canned replies. */
export async function arrangeSupport(
  simulation: Simulation,
  tenant: Tenant,
  admin: string,
  agent: string,
  members: readonly string[],
  id: (name: string) => string,
  address: string,
): Promise<void> {
  const system = simulation.runtime.systemContext(tenant, 'demonstration');
  await grantMailDomain(system, address.slice(address.indexOf('@') + 1));
  const asAdmin = await simulation.as(tenant, admin);
  await asAdmin('admin.mailDomains.claim', { body: { domain: `clients.${address.slice(address.indexOf('@') + 1)}` } });
  for (const [index, name] of CATEGORIES.entries()) {
    await asAdmin('admin.ticketCategories.create', {
      body: { id: id(`ticket-category-${index + 1}`), name, position: index },
    });
  }
  const groups = ['Support N1', 'Réseau et systèmes', 'Facturation'];
  for (const [index, name] of groups.entries()) {
    await asAdmin('admin.ticketGroups.create', {
      body: { id: id(`ticket-group-${index + 1}`), name, memberIds: [...members] },
    });
  }
  await asAdmin('admin.mailboxes.create', {
    body: { id: id('mailbox-1'), address, name: tenant.name, groupId: id('ticket-group-1'), isDefault: true },
  });
  const asAgent = await simulation.as(tenant, agent);
  await asAgent('corporate.cannedReplies.create', {
    body: {
      title: 'Demande de précisions',
      body: 'Bonjour,\n\nPourriez-vous nous préciser l’heure du problème et le message affiché ? Une capture d’écran nous aiderait.\n\nBien à vous',
    },
  });
  await asAgent('corporate.cannedReplies.create', {
    body: {
      title: 'Problème résolu',
      body: 'Bonjour,\n\nLe problème est résolu. Nous laissons ce ticket ouvert quelques jours : répondez simplement si vous constatez encore quelque chose.\n\nBien à vous',
    },
  });
}

/** A scene for each conversation, its steps an hour apart. */
export function conversationScenes(
  simulation: Simulation,
  tenant: Tenant,
  portalOf: ReadonlyMap<number, string>,
  staff: ReadonlyMap<string, string>,
  id: (name: string) => string,
): Scene[] {
  const play = async (conversation: Conversation, index: number): Promise<void> => {
    const ticketId = id(`ticket-${index + 1}`);
    const { client, subject, text, category, priority, tags } = conversation;
    const agent = await simulation.as(tenant, conversation.assignee ?? 'amina@atlas.dz');
    const portal = portalOf.get(client);
    let hour = 8;
    simulation.at(conversation.day, hour, (index * 7) % 50);
    const categoryId = id(`ticket-category-${category}`);
    const body = { id: ticketId, subject, text, categoryId, priority: priority ?? 'normal' };
    if (portal) await (await simulation.as(tenant, portal))('portal.tickets.open', { body });
    else
      await agent('corporate.tickets.open', {
        body: { ...body, customerId: CUSTOMER(client), groupId: id('ticket-group-1') },
      });
    if (conversation.assignee) {
      const { version } = await agent('corporate.tickets.get', { path: { id: ticketId } });
      await agent('corporate.tickets.assign', {
        path: { id: ticketId },
        body: { version, assigneeId: staff.get(conversation.assignee) ?? null, groupId: id('ticket-group-1') },
      });
    }
    if (tags) {
      const { version } = await agent('corporate.tickets.get', { path: { id: ticketId } });
      await agent('corporate.tickets.setTags', { path: { id: ticketId }, body: { version, tags: [...tags] } });
    }
    for (const step of conversation.steps) {
      hour += 1;
      simulation.at(conversation.day, hour, (index * 11) % 55);
      const path = { id: ticketId };
      if ('agent' in step)
        await agent('corporate.tickets.reply', { path, body: { text: step.agent, next: step.next ?? 'answered' } });
      else if ('note' in step) await agent('corporate.tickets.note', { path, body: { text: step.note } });
      else if ('hold' in step)
        await agent('corporate.tickets.hold', {
          path,
          body: {
            reason: step.hold,
            wakeAt: new Date(
              simulation.runtime.now().getTime() + (step.days + conversation.day) * 86_400_000,
            ).toISOString(),
          },
        });
      else if ('act' in step) await agent(ACTS[step.act], { path, body: { reason: step.reason } });
      else if (portal)
        await (
          await simulation.as(tenant, portal)
        )('portal.tickets.reply', { path, body: { text: step.customer } });
      else await simulation.writeMail(tenant, { from: mailOf(client), ticketId, text: step.customer });
      await simulation.settle();
    }
  };
  return conversations.map((conversation, index) => ({ day: conversation.day, play: () => play(conversation, index) }));
}

function mailOf(place: number): string {
  const client = clients[place - 1];
  if (!client) throw new Error(`there is no client ${place}`);
  return client.contact?.email ?? client.email;
}

const ACTS = {
  startWork: 'corporate.tickets.startWork',
  resolve: 'corporate.tickets.resolve',
  close: 'corporate.tickets.close',
} as const;
