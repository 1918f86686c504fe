import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'providers.title': 'Identity providers',
  'providers.text':
    'The OpenID Connect providers by which people may sign in. An account is opened only by the identity that its owner has linked; no account is created.',
  'providers.add': 'Add a provider',
  'providers.added': 'Provider added. Test it, then enable it.',
  'providers.provider': 'Provider',
  'providers.people': 'Linked accounts',
  'providers.on': 'Enabled',
  'providers.off': 'Disabled',
  'providers.zones': 'Where to offer it',
  'providers.zone.portal': 'Customers’ portal',
  'providers.zone.corporate': 'Staff area',
  'providers.actionsOn': 'Actions on {{name}}',
  'providers.test': 'Test',
  'providers.testDone': '{{name}} answers. One signs in there at {{host}}.',
  'providers.edit': 'Edit',
  'providers.editTitle': 'Edit {{name}}',
  'providers.save': 'Save',
  'providers.changed': 'Provider changed.',
  'providers.enable': 'Enable',
  'providers.enabledDone': '{{name}} is enabled.',
  'providers.disable': 'Disable',
  'providers.disableTitle': 'Disable {{name}}?',
  'providers.disableText':
    'The button goes away, and the sessions that this provider opened end at once, yours included if it opened it. The links stay.',
  'providers.disabledDone': '{{name}} is disabled.',
  'providers.remove': 'Delete',
  'providers.removeTitle': 'Delete {{name}}?',
  'providers.removeText_one':
    '{{count}} account is linked to it: the link goes away, and the sessions that this provider opened end. The accounts stay, with their password.',
  'providers.removeText_other':
    '{{count}} accounts are linked to it: the links go away, and the sessions that this provider opened end. The accounts stay, with their password.',
  'providers.removedDone': '{{name}} is deleted.',
  'providers.dialogText':
    'First make a confidential web application at the provider, with the authorization code flow.',
  'providers.name': 'Name',
  'providers.nameHint': 'What the sign-in button says.',
  'providers.issuer': 'Issuer',
  'providers.issuerHint':
    'The address that the provider calls “issuer”, exactly as it writes it. It does not change afterwards.',
  'providers.clientId': 'Client identifier',
  'providers.clientSecret': 'Client secret',
  'providers.secretKept': 'Empty: the recorded secret stays. It is never shown again.',
  'providers.counts': 'Takes the place of the second factor',
  'providers.countsHint':
    'Only if the provider always asks for one itself: ours is then not asked of whoever comes from there.',
  'providers.redirects': 'Return addresses to register at the provider',
  'providers.redirectsText': 'To be copied to the letter: any other is refused.',
  'providers.empty': 'No provider',
  'providers.emptyText':
    'Your staff, and your customers if you like, can sign in with your directory: Keycloak, Microsoft Entra ID, Google Workspace or any other OpenID Connect provider.',
} as const satisfies Translation<typeof french, 'en'>;
