/** Who comes to the server in a journey, and what people write to each other on the way. */
export interface Story {
  readonly name: string;
  readonly email: string;
  readonly ticket: { readonly subject: string; readonly text: string };
  readonly answer: string;
  readonly thanks: string;
  readonly byMail: { readonly subject: string; readonly text: string };
  readonly need: string;
  readonly designation: string;
  readonly stepNote: string;
}

/** The two stories share the server: nothing of one may be taken for something of the other. */
export const stories: Readonly<Record<'fr' | 'ar', Story>> = {
  fr: {
    name: 'Samia Ferhat',
    email: 'voyage-fr@exemple.dz',
    ticket: { subject: 'Mon site ne répond plus', text: 'Depuis ce matin, une page blanche.' },
    answer: 'Bonjour, le site est rétabli.',
    thanks: 'Merci, tout fonctionne à nouveau.',
    byMail: { subject: 'Puis-je payer par chèque ?', text: 'Bonjour, voici notre relevé d’identité bancaire.' },
    need: 'Deux VPS 4 pour un an.',
    designation: 'VPS 4, annuel',
    stepNote: 'Installé dans la baie 3',
  },
  ar: {
    name: 'Yasmine Zerrouki',
    email: 'voyage-ar@exemple.dz',
    ticket: { subject: 'موقعي لا يستجيب', text: 'تظهر صفحة بيضاء منذ الصباح.' },
    answer: 'مرحبا، عاد الموقع إلى العمل.',
    thanks: 'شكرا، كل شيء يعمل من جديد.',
    byMail: { subject: 'هل يمكنني الدفع بصك؟', text: 'مرحبا، تجدون رفقته كشف الهوية البنكية.' },
    need: 'خادمان افتراضيان لمدة سنة.',
    designation: 'خادم افتراضي 4، سنوي',
    stepNote: 'تم التركيب في الخزانة 3',
  },
};

/** A small document of the customer's. */
export const paper = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Size 3 /Root 1 0 R >>\n%%EOF\n',
);
