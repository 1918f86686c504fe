export const catalogue = {
  'email.title': 'Adresse e-mail',
  'email.hint': 'Vous vous connectez avec elle, et nos messages y arrivent.',
  'email.change': 'Changer d’adresse',
  'email.changeText':
    'Un lien part à la nouvelle adresse : l’ancienne reste la vôtre tant qu’il n’est pas ouvert. Nous prévenons les deux.',
  'email.new': 'Nouvelle adresse',
  'email.password': 'Votre mot de passe',
  'email.submit': 'Envoyer le lien',
  'email.pending': 'En attente de confirmation',
  'email.pendingText':
    'Ouvrez le lien envoyé à {{email}} avant le {{until}}. Rien reçu ? Regardez les courriers indésirables. Une adresse qui a déjà un compte ne peut pas être prise : nous écrivons alors à son titulaire.',
  'email.cancel': 'Annuler la demande',
  'email.cancelled': 'Demande annulée.',
  'email.proofTitle': 'Confirmer la nouvelle adresse',
  'email.proofText': 'Elle remplacera {{before}} pour vous connecter et recevoir nos messages.',
  'email.take': 'Utiliser cette adresse',
  'email.gone':
    'Aucun changement d’adresse n’attend sur ce compte : le lien est trop vieux, a servi, ou est celui d’un autre compte.',
  'email.done': 'Votre adresse est maintenant {{email}}.',
  'email.back': 'Retour à la sécurité',
  'sessions.endOthers': 'Fermer toutes les autres',
  'sessions.endOthersTitle': 'Fermer toutes les autres sessions ?',
  'sessions.endOthersText':
    'Chaque autre appareil est déconnecté aussitôt et devra se connecter de nouveau. Les jetons d’API continuent de fonctionner.',
  'sessions.othersEnded_one': '{{count}} session fermée.',
  'sessions.othersEnded_many': '{{count}} de sessions fermées.',
  'sessions.othersEnded_other': '{{count}} sessions fermées.',
  'sessions.newAddress': 'adresse jamais vue avant',
} as const;
