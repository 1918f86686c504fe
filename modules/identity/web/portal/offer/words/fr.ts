export const catalogue = {
  'offer.text':
    'Votre mot de passe est la seule protection de votre compte : ajoutez une application ou une clé d’accès.',
  'offer.add': 'Ajouter',
  'offer.decline': 'Ne plus proposer',
} as const;
