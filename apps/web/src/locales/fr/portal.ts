export const catalogue = {
  'nav.home': 'Accueil',
  'nav.services': 'Services',
  'nav.tickets': 'Tickets',
  'nav.catalogue': 'Catalogue',
  'nav.quotes': 'Devis',
  'nav.orders': 'Commandes',
  'nav.invoices': 'Factures',
  'nav.account': 'Mon compte',
  'action.newTicket': 'Ouvrir un ticket',
} as const;
