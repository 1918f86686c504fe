export const catalogue = {
  'notice.title': 'Notifications',
  'notice.unread_one': '{{count}} notification non lue',
  'notice.unread_many': '{{count}} de notifications non lues',
  'notice.unread_other': '{{count}} notifications non lues',
  'notice.readAll': 'Tout marquer comme lu',
  'notice.show': 'Afficher',
  'notice.tab.all': 'Toutes',
  'notice.tab.unread': 'Non lues',
  'notice.empty': 'Aucune notification',
  'notice.emptyText': 'Vous serez prévenu ici de ce qui vous concerne.',
  'notice.other': 'Du nouveau :',
} as const;
