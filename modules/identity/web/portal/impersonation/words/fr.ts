export const catalogue = {
  'banner.label': 'Consultation par le support',
  'banner.whose': '{{colleague}}, vous consultez l’espace de {{person}}',
  'banner.readOnly': 'Lecture seule',
  'banner.left': 'Temps restant',
  'banner.leave': 'Quitter',
  'access.title': 'Ouverture de l’espace du client…',
  'access.refused': 'L’espace du client n’est pas ouvert',
  'access.over': 'La consultation est terminée',
  'access.overText': 'Vous pouvez fermer cet onglet. Pour consulter encore cet espace, repartez de la fiche du client.',
} as const;
