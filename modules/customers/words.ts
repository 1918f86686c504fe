export const problemWords = {
  'customers.address_not_found': {
    fr: 'Cette adresse n’existe pas, ou plus.',
    ar: 'هذا العنوان غير موجود أو لم يعد موجودا.',
    en: 'This address does not exist, or no longer.',
  },
  'customers.mailing_address_taken': {
    fr: 'Une autre adresse est déjà l’adresse d’envoi. Retirez-lui cet usage, ou supprimez-la, d’abord.',
    ar: 'هناك عنوان آخر هو عنوان الإرسال. أزل عنه هذا الاستعمال أو احذفه أولا.',
    en: 'Another address is the mailing address already. Take that use from it, or remove it, first.',
  },
  'customers.too_many_addresses': {
    fr: 'Ce client a déjà {max} adresses en plus du siège : supprimez-en une d’abord.',
    ar: 'لهذا العميل {max} عنوانا زيادة على المقر: احذف واحدا أولا.',
    en: 'This customer has {max} addresses beside the registered office already: remove one first.',
  },
  'customers.contact_point_not_found': {
    fr: 'Cette adresse ou ce numéro n’existe pas, ou plus.',
    ar: 'هذا العنوان أو الرقم غير موجود، أو لم يعد موجودا.',
    en: 'This address or number does not exist, or no longer.',
  },
  'customers.contact_point_exists': {
    fr: 'Ce client a déjà cette adresse ou ce numéro : modifiez ses usages.',
    ar: 'لهذا العميل هذا العنوان أو الرقم من قبل: عدّل استعمالاته.',
    en: 'This customer has this address or number already: change its purposes.',
  },
  'customers.contact_point_refused': {
    fr: 'La personne qui lit cette adresse a répondu que ce n’était pas la sienne : on ne la lui redemande pas.',
    ar: 'أجاب قارئ هذا العنوان بأنه لا يعنيه: لن يُسأل عنه مجددا.',
    en: 'Whoever reads this address answered that it is not theirs: they are not asked again.',
  },
  'customers.contact_point_unasked': {
    fr: 'Il n’y a rien à confirmer : c’est un numéro, ou une adresse déjà confirmée.',
    ar: 'لا شيء يحتاج إلى تأكيد: هذا رقم، أو عنوان مؤكد من قبل.',
    en: 'There is nothing to confirm: it is a number, or an address that was confirmed.',
  },
  'customers.contact_point_link_invalid': {
    fr: 'Ce lien ne sert plus : il a déjà servi, il a plus de 7 jours, un autre l’a remplacé, ou l’adresse a été retirée.',
    ar: 'لم يعد هذا الرابط صالحا: استُعمل من قبل، أو مضى عليه أكثر من 7 أيام، أو حلّ محله رابط آخر، أو أُزيل العنوان.',
    en: 'This link is of no more use: it was used, is older than 7 days, was replaced by another, or the address was removed.',
  },
  'customers.exception_not_found': {
    fr: 'Cette exception n’existe pas.',
    ar: 'هذا الاستثناء غير موجود.',
    en: 'This exception does not exist.',
  },
  'customers.exception_overlap': {
    fr: 'Une exception du même type compte déjà certains de ces jours : terminez-la ou changez les dates.',
    ar: 'يسري استثناء من النوع نفسه في بعض هذه الأيام: أنهِه أو غيّر التواريخ.',
    en: 'An exception of the same kind counts on some of these days already: end it, or change the dates.',
  },
  'customers.exception_over': {
    fr: 'Cette exception est déjà terminée.',
    ar: 'انتهى هذا الاستثناء من قبل.',
    en: 'This exception is over already.',
  },
  'customers.probable_duplicates': {
    fr: 'Ce client existe probablement déjà. Regardez les clients semblables, ou dites pourquoi en créer un autre.',
    ar: 'هذا العميل موجود على الأرجح. انظر العملاء المشابهين، أو اذكر سبب إنشاء عميل آخر.',
    en: 'This customer probably exists already. Look at the similar ones, or say why another one is opened.',
  },
  'customers.same_customer': {
    fr: 'Il faut deux clients différents.',
    ar: 'يلزم عميلان مختلفان.',
    en: 'Two different customers are needed.',
  },
  'customers.not_told_apart': {
    fr: 'Personne n’a dit que ces deux clients sont distincts.',
    ar: 'لم يصرّح أحد بأن هذين العميلين مختلفان.',
    en: 'Nobody said that these two customers are different ones.',
  },
  'customers.merge_forbidden': {
    fr: 'Ces deux clients ne peuvent pas être réunis. Regardez ce qui s’y oppose.',
    ar: 'لا يمكن دمج هذين العميلين. انظر ما يمنع ذلك.',
    en: 'These two customers cannot be merged. Look at what forbids it.',
  },
  'customers.merge_owner_unticked': {
    fr: 'Le titulaire du client conservé verra tout ce que l’autre avait : cochez-le pour le confirmer.',
    ar: 'سيرى صاحب الحساب المحتفظ به كل ما كان للآخر: ضع علامة أمامه للتأكيد.',
    en: 'The owner of the kept customer will see all that the other one had: tick them to confirm it.',
  },
  'customers.merge_unproven': {
    fr: 'La vérification du client à réunir prouve ce champ ({field}) : gardez sa valeur, pas celle de l’autre.',
    ar: 'التحقق الخاص بالعميل المدمج يثبت هذا الحقل ({field}): احتفظ بقيمته، لا بقيمة الآخر.',
    en: 'The verification of the customer to be merged proves this field ({field}): keep its value, not the other’s.',
  },
  'customers.merge_not_found': {
    fr: 'Cette réunion de clients est introuvable.',
    ar: 'عملية الدمج هذه غير موجودة.',
    en: 'This merge could not be found.',
  },
  'customers.undo_forbidden': {
    fr: 'Cette réunion de clients ne peut plus être défaite.',
    ar: 'لم يعد بالإمكان إلغاء هذا الدمج.',
    en: 'This merge can no longer be undone.',
  },
  'customers.import_not_found': {
    fr: 'Cette importation est introuvable.',
    ar: 'عملية الاستيراد هذه غير موجودة.',
    en: 'This import could not be found.',
  },
  'customers.import_row_not_found': {
    fr: 'Cette ligne de l’importation est introuvable.',
    ar: 'هذا السطر من الاستيراد غير موجود.',
    en: 'This row of the import could not be found.',
  },
  'customers.import_wrong_state': {
    fr: 'L’importation n’en est pas à cette étape. Rechargez la page.',
    ar: 'لم تبلغ عملية الاستيراد هذه المرحلة. أعد تحميل الصفحة.',
    en: 'The import is not at this stage. Reload the page.',
  },
  'customers.import_no_choice': {
    fr: 'Cette ligne n’attend aucun choix.',
    ar: 'لا ينتظر هذا السطر أي اختيار.',
    en: 'This row waits for no choice.',
  },
  'customers.import_mapping': {
    fr: 'Indiquez la colonne de l’adresse e-mail et au moins une colonne de nom (nom complet, prénom, nom ou société).',
    ar: 'حدّد عمود البريد الإلكتروني وعمودا واحدا على الأقل للاسم (الاسم الكامل أو الاسم أو اللقب أو الشركة).',
    en: 'Name the column of the e-mail address and at least one column of a name (full name, first name, last name or company).',
  },
  'customers.import_too_large': {
    fr: 'Le fichier dépasse {megabytes} Mo. Exportez seulement la table des clients, ou coupez le fichier en plusieurs.',
    ar: 'حجم الملف يتجاوز {megabytes} ميغابايت. صدّر جدول العملاء وحده، أو قسّم الملف.',
    en: 'The file is larger than {megabytes} MB. Export the table of clients alone, or cut the file in several.',
  },
  'customers.import_not_text': {
    fr: 'Ce fichier n’est pas un texte. Enregistrez le tableau au format CSV (UTF-8), ou donnez la sauvegarde SQL de WHMCS, non compressée.',
    ar: 'هذا الملف ليس نصا. احفظ الجدول بصيغة CSV ‏(UTF-8)، أو قدّم نسخة SQL من WHMCS غير مضغوطة.',
    en: 'This file is not a text. Save the sheet as CSV (UTF-8), or give the SQL dump of WHMCS, not compressed.',
  },
  'customers.import_empty': {
    fr: 'Le fichier n’a aucune ligne sous ses titres de colonnes.',
    ar: 'لا يحتوي الملف على أي سطر تحت عناوين أعمدته.',
    en: 'The file has no row below its column headings.',
  },
  'customers.import_no_clients': {
    fr: 'Cette sauvegarde SQL ne contient pas les clients de WHMCS (table tblclients).',
    ar: 'لا تحتوي نسخة SQL هذه على عملاء WHMCS ‏(الجدول tblclients).',
    en: 'This SQL dump does not have the clients of WHMCS (table tblclients).',
  },
  'customers.import_bad_quotes': {
    fr: 'Le fichier CSV est illisible à partir de la ligne {line} : un guillemet n’est pas fermé ou est mal placé.',
    ar: 'تتعذر قراءة ملف CSV ابتداء من السطر {line}: علامة اقتباس غير مغلقة أو في غير موضعها.',
    en: 'The CSV file cannot be read from line {line} on: a quotation mark is not closed or out of place.',
  },
  'customers.import_line_too_long': {
    fr: 'La ligne {row} sous les titres a plus de cellules que de titres : les colonnes ne se correspondent plus.',
    ar: 'السطر {row} تحت العناوين فيه خلايا أكثر من العناوين: لم تعد الأعمدة متطابقة.',
    en: 'Row {row} below the headings has more cells than there are headings: the columns do not fit any more.',
  },
  'customers.import_bad_sql': {
    fr: 'La sauvegarde SQL est illisible à la ligne {line}. Refaites-la avec mysqldump ou phpMyAdmin.',
    ar: 'تتعذر قراءة نسخة SQL في السطر {line}. أعد إنشاءها باستعمال mysqldump أو phpMyAdmin.',
    en: 'The SQL dump cannot be read at line {line}. Make it again with mysqldump or phpMyAdmin.',
  },
  'customers.import_too_many_rows': {
    fr: 'Le fichier a plus de {max} lignes. Coupez-le en plusieurs.',
    ar: 'في الملف أكثر من {max} سطر. قسّمه إلى عدة ملفات.',
    en: 'The file has more than {max} rows. Cut it in several.',
  },
  'customers.import_too_many_columns': {
    fr: 'Le fichier a plus de {max} colonnes.',
    ar: 'في الملف أكثر من {max} عمود.',
    en: 'The file has more than {max} columns.',
  },
  'customers.import_cell_too_long': {
    fr: 'Une cellule du fichier dépasse {max} caractères.',
    ar: 'في الملف خلية تتجاوز {max} حرف.',
    en: 'A cell of the file is longer than {max} characters.',
  },
  'customers.not_found': {
    fr: 'Ce client est introuvable.',
    ar: 'هذا العميل غير موجود.',
    en: 'This customer could not be found.',
  },
  'customers.contact_not_found': {
    fr: 'Ce contact est introuvable.',
    ar: 'جهة الاتصال هذه غير موجودة.',
    en: 'This contact could not be found.',
  },
  'customers.category_not_found': {
    fr: 'Cette catégorie est introuvable.',
    ar: 'هذه الفئة غير موجودة.',
    en: 'This category could not be found.',
  },
  'customers.note_not_found': {
    fr: 'Cette note n’existe pas.',
    ar: 'هذه الملاحظة غير موجودة.',
    en: 'This note does not exist.',
  },
  'customers.unknown_account_manager': {
    fr: 'Cette personne ne peut pas suivre ce client : choisissez un collègue qui peut lire les fiches des clients.',
    ar: 'لا يمكن لهذا الشخص متابعة هذا العميل: اختر زميلا يمكنه الاطلاع على ملفات العملاء.',
    en: 'This person cannot look after the customer: choose a colleague who may read customers.',
  },
  'customers.unknown_mention': {
    fr: 'Une personne mentionnée ne peut pas lire cette fiche : retirez la mention.',
    ar: 'أحد الأشخاص المذكورين لا يمكنه الاطلاع على هذا الملف: أزل ذكره.',
    en: 'Somebody who is mentioned may not read this record: take the mention out.',
  },
  'customers.too_many_mentions': {
    fr: 'Une note mentionne au plus {max} personnes.',
    ar: 'تذكر الملاحظة {max} شخصا على الأكثر.',
    en: 'A note mentions at most {max} people.',
  },
  'customers.note_of_another': {
    fr: 'Une autre personne a écrit cette note : elle seule peut la modifier.',
    ar: 'كتب هذه الملاحظة شخص آخر، وهو وحده من يستطيع تعديلها.',
    en: 'Somebody else wrote this note: only they can change it.',
  },
  'customers.too_many_pinned': {
    fr: 'Au plus {max} notes sont épinglées : détachez-en une d’abord.',
    ar: 'لا يُثبَّت أكثر من {max} ملاحظات: أزل تثبيت إحداها أولًا.',
    en: 'At most {max} notes are pinned: unpin one first.',
  },
  'customers.document_not_found': {
    fr: 'Ce document est introuvable.',
    ar: 'هذه الوثيقة غير موجودة.',
    en: 'This document could not be found.',
  },
  'customers.wrong_state': {
    fr: 'Un client dans l’état « {from} » ne peut pas passer à l’état « {to} ».',
    ar: 'لا يمكن نقل العميل من الحالة «{from}» إلى الحالة «{to}».',
    en: 'A customer in the state “{from}” cannot move to “{to}”.',
  },
  'customers.contact_exists': {
    fr: 'Un contact de ce client utilise déjà cette adresse.',
    ar: 'توجد جهة اتصال لهذا العميل بهذا العنوان.',
    en: 'A contact of this customer already has this address.',
  },
  'customers.own_rights': {
    fr: 'Vous ne pouvez pas modifier vos propres droits.',
    ar: 'لا يمكنك تعديل صلاحياتك الخاصة.',
    en: 'You cannot change your own rights.',
  },
  'customers.right_not_held': {
    fr: 'Vous ne pouvez donner ou retirer que les droits que vous avez vous-même ({right}).',
    ar: 'لا يمكنك منح أو سحب إلا الصلاحيات التي تملكها ({right}).',
    en: 'You can only give or take rights that you hold yourself ({right}).',
  },
  'customers.owner': {
    fr: 'Le titulaire garde tous les droits et ne peut pas partir : le compte passe d’abord à quelqu’un d’autre.',
    ar: 'يحتفظ صاحب الحساب بكل الصلاحيات ولا يمكنه المغادرة: ينتقل الحساب أولا إلى شخص آخر.',
    en: 'The owner keeps every right and cannot leave: the account first passes to somebody else.',
  },
  'customers.has_owner': {
    fr: 'Ce client a déjà un titulaire.',
    ar: 'لهذا العميل صاحب حساب بالفعل.',
    en: 'This customer already has an owner.',
  },
  'customers.not_the_owner': {
    fr: 'Seul le titulaire du compte peut le faire.',
    ar: 'صاحب الحساب وحده يمكنه ذلك.',
    en: 'Only the owner of the account can do this.',
  },
  'customers.is_member': {
    fr: 'Cette personne a déjà accès au compte.',
    ar: 'لهذا الشخص وصول إلى الحساب بالفعل.',
    en: 'This person already has access to the account.',
  },
  'customers.not_a_member': {
    fr: 'Cette personne n’a pas accès au compte.',
    ar: 'ليس لهذا الشخص وصول إلى الحساب.',
    en: 'This person has no access to the account.',
  },
  'customers.not_invited': {
    fr: 'Aucune invitation n’est en attente pour cette personne.',
    ar: 'لا توجد دعوة معلقة لهذا الشخص.',
    en: 'No invitation is waiting for this person.',
  },
  'customers.contact_address': {
    fr: 'L’adresse d’une personne invitée ou qui a accès au compte ne se change pas ici.',
    ar: 'لا يُغيَّر هنا بريد شخص مدعو أو له وصول إلى الحساب.',
    en: 'The address of somebody invited or with access cannot be changed here.',
  },
  'customers.invitation_invalid': {
    fr: 'Cette invitation n’est plus valable. Demandez-en une nouvelle à la personne qui vous a invité.',
    ar: 'لم تعد هذه الدعوة صالحة. اطلب دعوة جديدة ممن دعاك.',
    en: 'This invitation is no longer valid. Ask whoever invited you for a new one.',
  },
  'customers.no_invitation': {
    fr: 'Cette invitation n’attend plus votre réponse.',
    ar: 'لم تعد هذه الدعوة في انتظار ردك.',
    en: 'This invitation no longer waits for your answer.',
  },
  'customers.invitation_sign_in': {
    fr: 'Cette adresse a déjà un compte : connectez-vous pour répondre à l’invitation.',
    ar: 'لهذا العنوان حساب بالفعل: سجّل الدخول للرد على الدعوة.',
    en: 'This address already has an account: sign in to answer the invitation.',
  },
  'customers.offer_exists': {
    fr: 'Une proposition attend déjà une réponse.',
    ar: 'هناك عرض ينتظر الرد.',
    en: 'An offer is already waiting for an answer.',
  },
  'customers.no_offer': {
    fr: 'Cette proposition n’est plus ouverte.',
    ar: 'لم يعد هذا العرض قائما.',
    en: 'This offer is no longer open.',
  },
  'customers.may_not_order': {
    fr: 'Ce compte ({state}) ne peut pas commander.',
    ar: 'لا يمكن لهذا الحساب ({state}) تقديم طلبات.',
    en: 'This account ({state}) cannot order.',
  },
  'customers.kyc_required': {
    fr: 'La vérification d’identité doit être approuvée avant de commander.',
    ar: 'يجب الموافقة على التحقق من الهوية قبل تقديم أي طلب.',
    en: 'The identity verification has to be approved before ordering.',
  },
  'customers.kyc_not_found': {
    fr: 'Ce dossier de vérification est introuvable.',
    ar: 'ملف التحقق هذا غير موجود.',
    en: 'This verification could not be found.',
  },
  'customers.kyc_unchecked': {
    fr: 'Une pièce n’a pas passé l’antivirus : attendez la fin de l’analyse, ou refusez le dossier pour qu’elle soit renvoyée.',
    ar: 'لم تجتز إحدى الوثائق فحص مضاد الفيروسات: انتظر انتهاء الفحص، أو ارفض الملف ليعاد إرسالها.',
    en: 'A document has not passed the virus scanner: wait for the check to end, or reject the file so that it is sent again.',
  },
  'customers.kyc_unknown_item': {
    fr: 'Le dossier ne contient ni ce champ ni cette pièce.',
    ar: 'لا يحتوي الملف على هذا الحقل ولا على هذه الوثيقة.',
    en: 'The file holds neither this field nor this document.',
  },
  'customers.kyc_not_all_right': {
    fr: 'Tout n’est pas conforme : éléments à contrôler {unseen}, éléments refusés {wrong}.',
    ar: 'ليس كل شيء مطابقا: عناصر تنتظر الفحص {unseen}، عناصر مرفوضة {wrong}.',
    en: 'Not everything is right: items to check {unseen}, items refused {wrong}.',
  },
  'customers.kyc_second_person': {
    fr: 'Vous avez déjà approuvé ce dossier : un autre collègue doit le faire aussi.',
    ar: 'لقد وافقت على هذا الملف من قبل: يجب أن يوافق عليه زميل آخر أيضا.',
    en: 'You have already approved this file: another colleague has to approve it too.',
  },
  'customers.kyc_wrong_state': {
    fr: 'Un dossier « {from} » ne peut pas devenir « {to} ».',
    ar: 'لا يمكن نقل الملف من «{from}» إلى «{to}».',
    en: 'A verification that is “{from}” cannot become “{to}”.',
  },
  'customers.kyc_unknown_document': {
    fr: 'Ce type de pièce ({type}) n’est pas demandé pour votre compte.',
    ar: 'هذا النوع من الوثائق ({type}) غير مطلوب لحسابك.',
    en: 'This type of document ({type}) is not asked for your account.',
  },
  'customers.identity_locked': {
    fr: 'Ce champ ({field}) est couvert par la vérification d’identité ({state}). Demandez la modification au support.',
    ar: 'هذا الحقل ({field}) مشمول بالتحقق من الهوية ({state}). اطلب التعديل من الدعم.',
    en: 'This field ({field}) is covered by the identity verification ({state}). Ask the support to change it.',
  },
  'customers.too_many': {
    fr: 'La limite de {max} est atteinte.',
    ar: 'تم بلوغ الحد الأقصى وهو {max}.',
    en: 'The limit of {max} is reached.',
  },
} as const;
