export const catalogue = {
  'banner.label': 'نفاذ طارئ جارٍ',
  'banner.open': 'نفاذ طارئ مفتوح: {{role}}',
  'banner.watched': 'يحمل كل عمل لك هذه الإشارة في السجل',
  'banner.left': 'المتبقي',
  'banner.end': 'إنهاء',
} as const;
