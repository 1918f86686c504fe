export const problemWords = {
  'files.not_found': {
    fr: 'Ce fichier n’existe pas ou ne vous appartient pas.',
    ar: 'هذا الملف غير موجود أو ليس من ملفاتك.',
    en: 'This file does not exist or is not yours.',
  },
  'files.type_refused': {
    fr: 'Les fichiers de type « {type} » ne sont pas acceptés. Envoyez un PDF, une image, un document bureautique, un texte ou une archive ZIP.',
    ar: 'الملفات من نوع «{type}» غير مقبولة. أرسل ملف PDF أو صورة أو مستندًا مكتبيًا أو نصًا أو أرشيف ZIP.',
    en: 'Files of the type “{type}” are not accepted. Send a PDF, an image, an office document, a text or a ZIP archive.',
  },
  'files.type_mismatch': {
    fr: 'Le contenu du fichier ({found}) ne correspond pas à ce que son nom annonce ({declared}).',
    ar: 'محتوى الملف ({found}) لا يطابق ما يدل عليه اسمه ({declared}).',
    en: 'The content of the file ({found}) is not what its name says ({declared}).',
  },
  'files.too_large': {
    fr: 'Le fichier dépasse la taille permise de {megabytes} Mo.',
    ar: 'يتجاوز الملف الحجم المسموح به وهو {megabytes} ميغابايت.',
    en: 'The file is larger than the {megabytes} MB allowed.',
  },
  'files.empty': { fr: 'Le fichier est vide.', ar: 'الملف فارغ.', en: 'The file is empty.' },
  'files.too_many_pixels': {
    fr: 'L’image dépasse {megapixels} millions de pixels. Envoyez-la en plus petit.',
    ar: 'تتجاوز الصورة {megapixels} مليون بكسل. أرسلها بحجم أصغر.',
    en: 'The image has more than {megapixels} million pixels. Send a smaller one.',
  },
  'files.image_damaged': {
    fr: 'Cette image ne peut pas être lue. Enregistrez-la de nouveau, ou envoyez un PDF.',
    ar: 'لا يمكن قراءة هذه الصورة. احفظها من جديد أو أرسل ملف PDF.',
    en: 'This image cannot be read. Save it again, or send a PDF.',
  },
  'files.being_checked': {
    fr: 'Ce fichier est en cours d’analyse par l’antivirus. Réessayez dans un instant.',
    ar: 'هذا الملف قيد الفحص بمضاد الفيروسات. أعد المحاولة بعد لحظات.',
    en: 'This file is being checked for viruses. Try again in a moment.',
  },
  'files.infected': {
    fr: 'L’antivirus a refusé ce fichier : il n’est ni ouvert ni joint. Vérifiez-le sur votre appareil et envoyez-en un autre.',
    ar: 'رفض مضاد الفيروسات هذا الملف: لا يُفتح ولا يُرفق. افحصه على جهازك وأرسل غيره.',
    en: 'The virus scanner refused this file: it is neither opened nor attached. Check it on your device and send another one.',
  },
  'files.too_many': {
    fr: 'Joignez au plus {max} fichiers à la fois.',
    ar: 'أرفق {max} ملفات على الأكثر في كل مرة.',
    en: 'Attach at most {max} files at a time.',
  },
  'files.damaged': {
    fr: 'Ce fichier ne peut pas être lu pour le moment. L’équipe technique en est avertie.',
    ar: 'لا يمكن قراءة هذا الملف حاليًا. تم إخطار الفريق التقني.',
    en: 'This file cannot be read at the moment. The technical team has been told.',
  },
} as const;
