export const catalogue = {
  'sms.title': 'Codes par SMS, en secours',
  'sms.hint':
    'Quand votre application ou votre clé d’accès n’est pas à portée. C’est le moyen le plus faible : un SMS peut être détourné, par une carte SIM volée ou dupliquée.',
  'sms.off': 'Aucun SMS ne part pour l’instant : l’hébergeur a coupé cet envoi.',
  'sms.since': 'Prouvé le {{date}}',
  'sms.used': 'utilisé',
  'sms.neverUsed': 'jamais utilisé',
  'sms.add': 'Ajouter un numéro',
  'sms.change': 'Changer de numéro',
  'sms.addText': 'Un code part vers ce numéro ; vous le retapez ici. Il faut un mobile, et votre mot de passe.',
  'sms.number': 'Numéro de mobile',
  'sms.password': 'Votre mot de passe',
  'sms.send': 'Envoyer le code',
  'sms.confirmTitle': 'Retapez le code reçu',
  'sms.confirmText':
    'Envoyé au {{number}}, il vaut cinq minutes. Vos autres sessions se ferment quand il est confirmé.',
  'sms.code': 'Code à six chiffres',
  'sms.confirm': 'Confirmer',
  'sms.added': 'Ce numéro reçoit désormais vos codes.',
  'sms.remove': 'Retirer',
  'sms.removeTitle': 'Retirer ce numéro ?',
  'sms.removeText':
    'Plus aucun code n’y sera envoyé. Votre application, vos clés d’accès et vos codes de secours restent.',
  'sms.removed': 'Numéro retiré.',
} as const;
