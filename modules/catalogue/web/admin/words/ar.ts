import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'organisation.tax-rates': 'نسب الرسوم',
  'taxRates.category': 'الفئة',
  'taxRates.categoryHint': 'الفئة التي تحملها المنتجات: أحرف لاتينية صغيرة وشرطات سفلية.',
  'taxRates.label': 'التسمية',
  'taxRates.rate': 'النسبة',
  'taxRates.from': 'ابتداء من',
  'taxRates.to': 'إلى غاية',
  'taxRates.toHint': 'فارغ: إلى غاية النسبة التالية.',
  'taxRates.open': 'دون أجل',
  'taxRates.law': 'المرجع القانوني',
  'taxRates.lawHint': 'مادة القانون، لمن سيراجع لاحقا.',
  'taxRates.reason': 'سبب الإعفاء',
  'taxRates.reasonHint': 'يُطبع على الفاتورة عندما تكون النسبة صفرا.',
  'taxRates.current': 'سارية',
  'taxRates.coming': 'قادمة',
  'taxRates.over': 'منتهية',
  'taxRates.empty': 'لا توجد نسب',
  'taxRates.emptyText': 'دون نسبة لا يمكن فوترة أي سطر.',
  'taxRates.add': 'إضافة نسبة',
  'taxRates.addText': 'تنتهي النسبة السارية من الفئة نفسها في اليوم السابق. وتحتفظ الوثائق المرسلة أو الصادرة بنسبتها.',
} as const satisfies Translation<typeof french, 'ar'>;
