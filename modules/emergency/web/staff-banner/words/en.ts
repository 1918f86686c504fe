export const catalogue = {
  'banner.label': 'Emergency access under way',
  'banner.open': 'Emergency access open: {{role}}',
  'banner.watched': 'The log marks everything you do with it',
  'banner.left': 'Left',
  'banner.end': 'End it',
} as const;
