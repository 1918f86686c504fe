import type { Words } from '@cm/kit/i18n';

export const problemWords: Readonly<Record<string, Words>> = {
  'identity.wrong_credentials': {
    fr: 'L’adresse ou le mot de passe ne convient pas.',
    ar: 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
    en: 'The address or the password is not right.',
  },
  'identity.wrong_code': {
    fr: 'Ce code n’est pas le bon, ou il a déjà servi.',
    ar: 'هذا الرمز غير صحيح أو سبق استعماله.',
    en: 'This code is not right, or it was already used.',
  },
  'identity.email_unverified': {
    fr: 'Confirmez d’abord votre adresse avec le lien reçu par e-mail.',
    ar: 'أكّد بريدك الإلكتروني أولا عبر الرابط المرسل إليك.',
    en: 'First confirm your address with the link we mailed you.',
  },
  'identity.password_outdated': {
    fr: 'Votre ancien mot de passe est trop faible ou figure dans une fuite de données. Choisissez-en un autre par « Mot de passe oublié ? ».',
    ar: 'كلمة مرورك القديمة ضعيفة أو ظهرت في تسريب بيانات. اختر غيرها عبر «نسيت كلمة المرور؟».',
    en: 'Your former password is too weak or was in a data leak. Choose another one by “Forgotten password?”.',
  },
  'identity.password_needed': {
    fr: 'Saisissez le mot de passe du compte : le lien seul ne suffit pas dans ce navigateur.',
    ar: 'أدخل كلمة مرور الحساب: الرابط وحده لا يكفي في هذا المتصفح.',
    en: 'Type the password of the account: the link alone is not enough in this browser.',
  },
  'identity.second_factor_missing': {
    fr: 'Recommencez la connexion depuis le début.',
    ar: 'أعد تسجيل الدخول من البداية.',
    en: 'Start signing in again.',
  },
  'identity.mail_code_off': {
    fr: 'La connexion par code e-mail n’est pas proposée ici. Utilisez votre mot de passe.',
    ar: 'الدخول برمز عبر البريد غير متاح هنا. استعمل كلمة المرور.',
    en: 'Signing in by a mailed code is not offered here. Use your password.',
  },
  'identity.captcha_required': {
    fr: 'La vérification contre les robots n’a pas été faite. Envoyez à nouveau le formulaire.',
    ar: 'لم يكتمل التحقق من أن الزائر ليس آليا. أرسل النموذج مرة أخرى.',
    en: 'The check against robots was not made. Send the form again.',
  },
  'identity.link_invalid': {
    fr: 'Ce lien n’est plus valable. Demandez-en un nouveau.',
    ar: 'لم يعد هذا الرابط صالحا. اطلب رابطا جديدا.',
    en: 'This link is no longer valid. Ask for a new one.',
  },
  'identity.already_enrolled': {
    fr: 'La double authentification est déjà active.',
    ar: 'المصادقة الثنائية مفعّلة من قبل.',
    en: 'Two-factor authentication is already on.',
  },
  'identity.not_enrolled': {
    fr: 'La double authentification n’est pas active.',
    ar: 'المصادقة الثنائية غير مفعّلة.',
    en: 'Two-factor authentication is not on.',
  },
  'identity.passkey_refused': {
    fr: 'La clé d’accès n’a pas été acceptée. Recommencez, ou choisissez un autre moyen.',
    ar: 'لم يُقبل مفتاح المرور. أعد المحاولة أو اختر وسيلة أخرى.',
    en: 'The passkey was not accepted. Try again, or choose another way.',
  },
  'identity.passkey_known': {
    fr: 'Cet appareil a déjà une clé d’accès de ce site.',
    ar: 'لهذا الجهاز مفتاح مرور لهذا الموقع من قبل.',
    en: 'This device already has a passkey of this site.',
  },
  'identity.too_many_passkeys': {
    fr: 'Un compte a {max} clés d’accès au plus. Retirez-en une d’abord.',
    ar: 'للحساب {max} مفتاح مرور على الأكثر. أزل واحدا أولا.',
    en: 'An account has at most {max} passkeys. Remove one first.',
  },
  'identity.passkey_only': {
    fr: 'Votre rôle demande une clé d’accès.',
    ar: 'دورك يتطلب مفتاح مرور.',
    en: 'Your role asks for a passkey.',
  },
  'identity.no_passkey': {
    fr: 'Ce compte n’a pas de clé d’accès.',
    ar: 'ليس لهذا الحساب مفتاح مرور.',
    en: 'This account has no passkey.',
  },
  'identity.second_factor_required': {
    fr: 'Le personnel garde toujours un second facteur : ajoutez-en d’abord un autre.',
    ar: 'يحتفظ الموظفون دائما بعامل ثانٍ: أضف أولا عاملا آخر.',
    en: 'Staff always keep a second factor: first add another one.',
  },
  'identity.sms_beside_factor': {
    fr: 'Un numéro ne s’ajoute qu’en secours : activez d’abord une application d’authentification ou une clé d’accès.',
    ar: 'لا يضاف رقم إلا احتياطا: فعّل أولا تطبيق مصادقة أو مفتاح مرور.',
    en: 'A number is only something to fall back on: set up an authenticator or a passkey first.',
  },
  'identity.sms_off': {
    fr: 'Aucun code n’est envoyé par SMS ici.',
    ar: 'لا ترسل هنا أي رموز برسائل قصيرة.',
    en: 'No codes are sent by text message here.',
  },
  'identity.sms_country': {
    fr: 'Nous n’envoyons pas de SMS dans ce pays. Donnez un autre numéro.',
    ar: 'لا نرسل رسائل قصيرة إلى هذا البلد. أعط رقما آخر.',
    en: 'We send no text messages to that country. Give another number.',
  },
  'identity.sms_stopped': {
    fr: 'Aucun SMS ne peut partir pour l’instant. Utilisez votre application, votre clé d’accès ou un code de secours.',
    ar: 'لا يمكن إرسال أي رسالة قصيرة الآن. استعمل تطبيقك أو مفتاح مرورك أو رمز استرجاع.',
    en: 'No text message can leave for the moment. Use your authenticator, your passkey or a recovery code.',
  },
  'identity.email_taken': {
    fr: 'Cette adresse a déjà un compte.',
    ar: 'لهذا البريد حساب من قبل.',
    en: 'This address already has an account.',
  },
  'identity.own_account': {
    fr: 'Vous ne pouvez pas faire cela sur votre propre compte.',
    ar: 'لا يمكنك القيام بذلك على حسابك الخاص.',
    en: 'You cannot do this to your own account.',
  },
  'identity.own_rights': {
    fr: 'Vous ne pouvez pas donner un droit que vous n’avez pas, ni agir sur qui en a plus que vous.',
    ar: 'لا يمكنك منح صلاحية لا تملكها، ولا التصرف في حساب يملك أكثر منك.',
    en: 'You cannot give a right that you do not hold, nor act on somebody who holds more than you.',
  },
  'identity.last_administrator': {
    fr: 'C’est le dernier administrateur : nommez-en d’abord un autre, qui a accepté son invitation.',
    ar: 'هذا آخر مسؤول للنظام: عيّن أولا مسؤولا آخر قبِل دعوته.',
    en: 'This is the last administrator: appoint another one first, who has accepted the invitation.',
  },
  'identity.builtin_role': {
    fr: 'Le rôle d’administrateur garde toujours tous les droits.',
    ar: 'دور المسؤول يحتفظ دائما بكل الصلاحيات.',
    en: 'The administrator’s role always holds every right.',
  },
  'identity.first_role': {
    fr: 'Ce rôle est l’un de ceux de départ : il garde son nom et ne se supprime pas. Copiez-le pour en faire un autre.',
    ar: 'هذا الدور من أدوار البداية: يحتفظ باسمه ولا يُحذف. انسخه لإنشاء دور آخر.',
    en: 'This is one of the roles of the beginning: it keeps its name and is not deleted. Copy it to make another one.',
  },
  'identity.role_exists': {
    fr: 'Un autre rôle porte déjà ce nom.',
    ar: 'يحمل دور آخر هذا الاسم.',
    en: 'Another role has this name already.',
  },
  'identity.role_in_use': {
    fr: 'Des personnes ont encore ce rôle ({count}) : donnez-leur-en d’abord un autre.',
    ar: 'ما زال هذا الدور لدى أشخاص ({count}): امنحهم دورا آخر أولا.',
    en: 'People still have this role ({count}): first give them another one.',
  },
  'identity.too_many_roles': {
    fr: 'La limite de {max} rôles est atteinte.',
    ar: 'تم بلوغ الحد الأقصى للأدوار وهو {max}.',
    en: 'The limit of {max} roles is reached.',
  },
  'identity.too_many_tokens': {
    fr: 'Révoquez d’abord un jeton : la limite est atteinte.',
    ar: 'ألغِ رمزا أولا: تم بلوغ الحد الأقصى.',
    en: 'Revoke a token first: the limit is reached.',
  },
  'identity.unknown_scope': {
    fr: 'Un des droits demandés n’existe pas ou n’est pas le vôtre.',
    ar: 'إحدى الصلاحيات المطلوبة غير موجودة أو ليست لك.',
    en: 'One of the scopes does not exist or is not yours.',
  },
  'identity.unknown_domain': {
    fr: 'Ce domaine n’est pas dans la liste.',
    ar: 'هذا النطاق ليس في القائمة.',
    en: 'This domain is not in the list.',
  },
  'identity.record_missing': {
    fr: 'Aucun enregistrement TXT n’est publié pour {name}. Un DNS peut mettre quelques heures à se mettre à jour.',
    ar: 'لم يُنشر أي سجل TXT باسم \u2066{name}\u2069. قد يستغرق تحديث DNS بضع ساعات.',
    en: 'No TXT record is published for {name}. A DNS may take a few hours to update.',
  },
  'identity.record_differs': {
    fr: 'L’enregistrement TXT de {name} dit « {found} » et non {value}.',
    ar: 'سجل TXT الخاص بـ \u2066{name}\u2069 يحمل « \u2066{found}\u2069 » بدل \u2066{value}\u2069.',
    en: 'The TXT record of {name} says “{found}” instead of {value}.',
  },
  'identity.name_servers_silent': {
    fr: 'Les serveurs DNS n’ont pas répondu pour {name}. Réessayez dans quelques minutes.',
    ar: 'لم تجب خوادم DNS بشأن \u2066{name}\u2069. أعد المحاولة بعد بضع دقائق.',
    en: 'The DNS servers did not answer about {name}. Try again in a few minutes.',
  },
  'identity.domain_taken': {
    fr: 'Ce domaine, ou celui dont il dépend, est à un autre opérateur de cette installation. Voyez avec qui l’exploite.',
    ar: 'هذا النطاق، أو النطاق الذي يتبعه، لمشغّل آخر على هذه المنصة. راجع من يديرها.',
    en: 'This domain, or the one above it, is another operator’s on this installation. Ask whoever runs it.',
  },
  'identity.domain_not_proven': {
    fr: 'Prouvez d’abord que {domain} est à vous, dans Administration › Domaines.',
    ar: 'أثبت أولا أن \u2066{domain}\u2069 ملكك، في الإدارة › النطاقات.',
    en: 'First prove that {domain} is yours, in Administration › Domains.',
  },
  'identity.domain_in_use': {
    fr: 'Ce domaine sert encore : {addresses}. Mettez ces adresses hors service, ou changez-les, puis recommencez.',
    ar: 'ما زال هذا النطاق مستعملا: \u2066{addresses}\u2069. أوقف هذه العناوين أو غيّرها، ثم أعد المحاولة.',
    en: 'This domain is still in use: {addresses}. Put these addresses out of use, or change them, then try again.',
  },
  'identity.too_many_domains': {
    fr: 'Un opérateur a {max} domaines au plus.',
    ar: 'للمشغّل {max} نطاق على الأكثر.',
    en: 'An operator has at most {max} domains.',
  },
};
