export const catalogue = {
  'providers.title': 'Fournisseurs d’identité',
  'providers.text':
    'Les fournisseurs OpenID Connect par lesquels on peut se connecter. Un compte n’est ouvert que par l’identité que son propriétaire a liée ; aucun compte n’est créé.',
  'providers.add': 'Ajouter un fournisseur',
  'providers.added': 'Fournisseur ajouté. Testez-le, puis activez-le.',
  'providers.provider': 'Fournisseur',
  'providers.people': 'Comptes liés',
  'providers.on': 'Actif',
  'providers.off': 'Inactif',
  'providers.zones': 'Où le proposer',
  'providers.zone.portal': 'Portail des clients',
  'providers.zone.corporate': 'Espace du personnel',
  'providers.actionsOn': 'Actions sur {{name}}',
  'providers.test': 'Tester',
  'providers.testDone': '{{name}} répond. On s’y connecte sur {{host}}.',
  'providers.edit': 'Modifier',
  'providers.editTitle': 'Modifier {{name}}',
  'providers.save': 'Enregistrer',
  'providers.changed': 'Fournisseur modifié.',
  'providers.enable': 'Activer',
  'providers.enabledDone': '{{name}} est actif.',
  'providers.disable': 'Désactiver',
  'providers.disableTitle': 'Désactiver {{name}} ?',
  'providers.disableText':
    'Le bouton disparaît, et les sessions ouvertes par ce fournisseur se ferment aussitôt, la vôtre comprise s’il l’a ouverte. Les liaisons restent.',
  'providers.disabledDone': '{{name}} est inactif.',
  'providers.remove': 'Supprimer',
  'providers.removeTitle': 'Supprimer {{name}} ?',
  'providers.removeText_one':
    '{{count}} compte y est lié : la liaison disparaît, et les sessions ouvertes par ce fournisseur se ferment. Les comptes restent, avec leur mot de passe.',
  'providers.removeText_many':
    '{{count}} de comptes y sont liés : les liaisons disparaissent, et les sessions ouvertes par ce fournisseur se ferment. Les comptes restent, avec leur mot de passe.',
  'providers.removeText_other':
    '{{count}} comptes y sont liés : les liaisons disparaissent, et les sessions ouvertes par ce fournisseur se ferment. Les comptes restent, avec leur mot de passe.',
  'providers.removedDone': '{{name}} est supprimé.',
  'providers.dialogText':
    'Créez d’abord chez le fournisseur une application web confidentielle, avec le flux par code d’autorisation.',
  'providers.name': 'Nom',
  'providers.nameHint': 'Ce que dit le bouton de connexion.',
  'providers.issuer': 'Émetteur',
  'providers.issuerHint':
    'L’adresse que le fournisseur nomme « issuer », exactement comme il l’écrit. Elle ne change plus ensuite.',
  'providers.clientId': 'Identifiant du client',
  'providers.clientSecret': 'Secret du client',
  'providers.secretKept': 'Vide : le secret enregistré reste. Il n’est jamais réaffiché.',
  'providers.counts': 'Tient lieu de second facteur',
  'providers.countsHint':
    'À cocher seulement si le fournisseur en demande toujours un lui-même : le nôtre ne sera plus demandé à qui vient de là.',
  'providers.redirects': 'Adresses de retour à enregistrer chez le fournisseur',
  'providers.redirectsText': 'À recopier à l’identique : toute autre est refusée.',
  'providers.empty': 'Aucun fournisseur',
  'providers.emptyText':
    'Votre personnel, et si vous voulez vos clients, peuvent se connecter par votre annuaire : Keycloak, Microsoft Entra ID, Google Workspace ou tout autre fournisseur OpenID Connect.',
} as const;
