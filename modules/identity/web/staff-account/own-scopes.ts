/** What a token may have of its owner's own account, beside rights; everybody may give it. */
export const OWN_SCOPES = ['own.profile', 'own.notifications', 'own.files'] as const;
