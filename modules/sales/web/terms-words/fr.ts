export const catalogue = {
  'steps.label': 'Étapes de la commande',
  'steps.next': 'Continuer',
  'steps.back': 'Étape précédente',
  'step.terms': 'Conditions',
  'step.details': 'Vérification',
  'step.confirm': 'Confirmation',
  'step.terms.title': '1. Prenez connaissance des conditions',
  'step.details.title': '2. Vérifiez les détails',
  'step.confirm.title': '3. Confirmez',
  'terms.title': 'Conditions générales de vente',
  'terms.agree': 'J’ai lu les conditions générales de vente et je les accepte',
  'details.checked': 'J’ai vérifié les articles, les quantités et les prix',
  'article.object.title': 'Objet',
  'article.object.text':
    'Ces conditions régissent les services souscrits en ligne ou sur devis. La commande enregistrée, le devis accepté et la facture en font partie.',
  'article.prices.title': 'Prix et taxes',
  'article.prices.text':
    'Les prix sont en dinars algériens, indiqués hors taxes et toutes taxes comprises. La TVA est celle en vigueur au jour de la facture. Un droit de timbre s’ajoute aux paiements en espèces.',
  'article.delivery.title': 'Validation et mise en service',
  'article.delivery.text':
    'La commande est validée après contrôle, puis mise en service ; vous en suivez les étapes dans votre espace. Vous pouvez l’annuler tant qu’elle n’est pas validée.',
  'article.payment.title': 'Facturation et paiement',
  'article.payment.text':
    'Une facture est émise à la livraison puis à chaque échéance. Elle est payable à la date qu’elle porte. Un impayé peut entraîner la suspension du service après rappel ; le règlement le rétablit.',
  'article.duration.title': 'Durée et résiliation',
  'article.duration.text':
    'Le service court pour la période choisie et se renouvelle à son terme. Vous pouvez demander sa résiliation à tout moment par un ticket ; elle prend effet à la fin de la période payée.',
  'article.use.title': 'Usage',
  'article.use.text':
    'Le service ne peut servir à nuire à autrui ni à enfreindre la loi. Un usage abusif peut être suspendu sans délai, avec l’explication de la mesure.',
  'article.data.title': 'Données personnelles',
  'article.data.text':
    'Vos données servent à exécuter le contrat et à respecter la loi 18-07. Vous pouvez y accéder, les rectifier et vous opposer à leur usage en nous écrivant.',
  'article.complaints.title': 'Réclamations',
  'article.complaints.text':
    'Ouvrez un ticket : chaque réclamation reçoit une réponse écrite. À défaut d’accord, les tribunaux algériens sont compétents.',
} as const;
