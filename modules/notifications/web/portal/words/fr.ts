export const catalogue = {
  'notification.other': 'Nouvelle information',
  'notifications.title': 'Notifications',
  'notifications.readAll': 'Tout marquer comme lu',
  'notifications.preferences': 'Préférences',
  'notifications.unread': 'Non lues',
  'notifications.new': 'Non lue :',
  'notifications.empty': 'Aucune notification',
  'notifications.allRead': 'Tout est lu',
  'notifications.emptyText': 'Réponses, devis, commandes et factures vous seront signalés ici.',
  'preferences.hint':
    'Choisissez ce qui vous est envoyé. Les messages sur la sécurité de votre compte partent toujours.',
  'preferences.silenced':
    'Pour {{customers}}, nous n’envoyons pas ces messages, quel que soit votre choix : {{notices}}. Ceux qui vous concernent restent dans vos notifications.',
} as const;
