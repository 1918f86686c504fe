import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'nav.settings': 'Settings',
  'settings.readOnly': 'Your role lets you see the settings, not change them.',
  'settings.saved': 'Setting saved.',
  'settings.changed': 'Changed',
  'settings.refused_one': '{{count}} value needs correcting.',
  'settings.refused_other': '{{count}} values need correcting.',
  'setting.days': 'days',
  'setting.item': 'Item',
  'setting.addItem': 'Add',
  'setting.removeItem': 'Remove: {{name}}',
} as const satisfies Translation<typeof french, 'en'>;
