// Made by "npm run cm -- openapi" from the modules; change those, never this file.
export interface paths {
    "/api/portal/password-reset-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail a link to set a new password; the answer is the same for every address */
        post: operations["portal.password.requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in here, and on which operator’s site */
        get: operations["portal.session.get"];
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["portal.session.create"];
        /** Sign out */
        delete: operations["portal.session.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the sign-in with a code of the authenticator or a recovery code */
        post: operations["portal.session.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm the enrolment with a first code and enter */
        put: operations["portal.enrolment.confirm"];
        /** Begin the enrolment of an authenticator that the sign-in asks for */
        post: operations["portal.enrolment.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a password with a mailed link (reset or invitation) */
        put: operations["portal.password.reset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/email-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The address that one asked for and has not proven yet */
        get: operations["portal.emailChange.get"];
        /** Take the new address with the link that was mailed to it */
        put: operations["portal.emailChange.confirm"];
        /** Ask for another address; a link goes there. The answer is the same for every address */
        post: operations["portal.emailChange.request"];
        /** Give up the address that one asked for: the mailed link works no more */
        delete: operations["portal.emailChange.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one’s name, phone or language */
        patch: operations["portal.profile.update"];
        trace?: never;
    };
    "/api/portal/password-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one’s password; the other sessions end */
        post: operations["portal.password.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/two-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the enrolment of an authenticator */
        post: operations["portal.twoFactor.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s second factors, and how many recovery codes are left */
        get: operations["portal.twoFactor.get"];
        /** Confirm the authenticator with a first code; gives the recovery codes once */
        put: operations["portal.twoFactor.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/two-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the second factor off with a last code */
        post: operations["portal.twoFactor.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s open sessions and devices */
        get: operations["portal.sessions.list"];
        put?: never;
        post?: never;
        /** End all of one’s sessions but this one */
        delete: operations["portal.sessions.endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one’s sessions */
        delete: operations["portal.sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s API tokens (never their secrets) */
        get: operations["portal.tokens.list"];
        put?: never;
        /** Make an API token; its secret is shown this once */
        post: operations["portal.tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one of one’s API tokens */
        delete: operations["portal.tokens.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/two-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes, shown this once; those before work no more */
        post: operations["portal.twoFactor.renewCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove once more that it is oneself: what is dangerous is open for ten minutes, in this session */
        post: operations["portal.proof.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/proofs/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device needs to prove it with a passkey */
        post: operations["portal.proof.beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/proofs/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove it with a passkey of one’s own */
        post: operations["portal.proof.byPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/trusted-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices on which one is not asked for one’s second factor */
        get: operations["portal.trustedDevices.list"];
        put?: never;
        post?: never;
        /** Be asked for one’s second factor on every device again */
        delete: operations["portal.trustedDevices.endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/trusted-devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Be asked for one’s second factor on one device again */
        delete: operations["portal.trustedDevices.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/account-networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The networks from which alone one’s account may be used, and the address that one asks from */
        get: operations["portal.accountNetworks.get"];
        /** Name the networks from which alone one’s account may be used; none: from anywhere */
        put: operations["portal.accountNetworks.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/security-activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sign-ins, refusals and changes of one’s own account, newest first */
        get: operations["portal.securityActivity.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/account/securing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all of one’s other sessions, revoke one’s API tokens and give up a change of address, at once */
        post: operations["portal.account.secure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/passkeys/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device needs to make a passkey for the signed-in person, who proves once more that it is them */
        post: operations["portal.passkeys.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the passkey that a device made; a first second factor gives the recovery codes once */
        post: operations["portal.passkeys.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename one of one’s passkeys */
        patch: operations["portal.passkeys.rename"];
        trace?: never;
    };
    "/api/portal/passkeys/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove one of one’s passkeys; the other sessions end */
        post: operations["portal.passkeys.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device needs to sign in with a passkey alone */
        post: operations["portal.passkey.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey alone: the device and whom it recognised are the two factors */
        post: operations["portal.passkey.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/second-factor/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device needs to finish the sign-in with a passkey */
        post: operations["portal.session.beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/second-factor/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish the sign-in with a passkey of the person who gave the password */
        post: operations["portal.session.confirmPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/enrolment/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device needs to make the passkey that the sign-in asks for */
        post: operations["portal.enrolment.beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/enrolment/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter with the passkey that was made */
        post: operations["portal.enrolment.addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The identity providers by which one may sign in here, at most 50, and the site that they send people back to */
        get: operations["portal.provider.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/providers/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to sign in at an identity provider */
        post: operations["portal.provider.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End what was begun at an identity provider, with the query string that it answered with */
        post: operations["portal.provider.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/linked-sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The identity providers that one is linked to, or may be, at most 50 */
        get: operations["portal.linkedSignIns.list"];
        put?: never;
        /** Link the identity that one came with before one signed in here */
        post: operations["portal.linkedSignIns.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/linked-sign-ins/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to link one’s identity at a provider, for somebody who proves once more that it is them */
        post: operations["portal.linkedSignIns.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/linked-sign-ins/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the link to a provider away; the other sessions end */
        post: operations["portal.linkedSignIns.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/two-factor/sms-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a code to a mobile number that is to receive codes; the person proves once more that it is them */
        post: operations["portal.sms.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/two-factor/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Prove the number with the code that came; the other sessions end */
        put: operations["portal.sms.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/two-factor/sms/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove the number that receives codes */
        post: operations["portal.sms.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/second-factor/sms-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the code of a sign-in to the number of whoever gave the password */
        post: operations["portal.session.textCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/second-factor/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish the sign-in with the code that came by text message */
        post: operations["portal.session.confirmSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/mail-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one may sign in here with a code that is mailed */
        get: operations["portal.mailCode.offer"];
        put?: never;
        /** Mail a code to sign in with; the answer is the same for every address */
        post: operations["portal.mailCode.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/mail-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with the code that was mailed, in the browser that asked for it */
        post: operations["portal.mailCode.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/impersonation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take over, once and within a minute, what a colleague began: the portal in a person’s place, read-only */
        put: operations["portal.impersonation.start"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/two-factor/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Turn down the second factor that the home of the portal offers */
        delete: operations["portal.twoFactor.declineOffer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an account; the answer is the same for every address */
        post: operations["portal.signUp.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/email-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm the e-mail address with the mailed link */
        put: operations["portal.emailVerification.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/email-verification-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the verification mail again; the answer is the same for every address */
        post: operations["portal.emailVerification.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/password-reset-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail a link to set a new password; the answer is the same for every address */
        post: operations["corporate.password.requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in here, and on which operator’s site */
        get: operations["corporate.session.get"];
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["corporate.session.create"];
        /** Sign out */
        delete: operations["corporate.session.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the sign-in with a code of the authenticator or a recovery code */
        post: operations["corporate.session.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm the enrolment with a first code and enter */
        put: operations["corporate.enrolment.confirm"];
        /** Begin the enrolment of an authenticator that the sign-in asks for */
        post: operations["corporate.enrolment.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a password with a mailed link (reset or invitation) */
        put: operations["corporate.password.reset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/email-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The address that one asked for and has not proven yet */
        get: operations["corporate.emailChange.get"];
        /** Take the new address with the link that was mailed to it */
        put: operations["corporate.emailChange.confirm"];
        /** Ask for another address; a link goes there. The answer is the same for every address */
        post: operations["corporate.emailChange.request"];
        /** Give up the address that one asked for: the mailed link works no more */
        delete: operations["corporate.emailChange.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one’s name, phone or language */
        patch: operations["corporate.profile.update"];
        trace?: never;
    };
    "/api/corporate/password-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one’s password; the other sessions end */
        post: operations["corporate.password.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/two-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the enrolment of an authenticator */
        post: operations["corporate.twoFactor.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s second factors, and how many recovery codes are left */
        get: operations["corporate.twoFactor.get"];
        /** Confirm the authenticator with a first code; gives the recovery codes once */
        put: operations["corporate.twoFactor.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/two-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the second factor off with a last code */
        post: operations["corporate.twoFactor.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s open sessions and devices */
        get: operations["corporate.sessions.list"];
        put?: never;
        post?: never;
        /** End all of one’s sessions but this one */
        delete: operations["corporate.sessions.endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one’s sessions */
        delete: operations["corporate.sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s API tokens (never their secrets) */
        get: operations["corporate.tokens.list"];
        put?: never;
        /** Make an API token; its secret is shown this once */
        post: operations["corporate.tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one of one’s API tokens */
        delete: operations["corporate.tokens.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/two-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes, shown this once; those before work no more */
        post: operations["corporate.twoFactor.renewCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove once more that it is oneself: what is dangerous is open for ten minutes, in this session */
        post: operations["corporate.proof.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/proofs/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device needs to prove it with a passkey */
        post: operations["corporate.proof.beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/proofs/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove it with a passkey of one’s own */
        post: operations["corporate.proof.byPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/trusted-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices on which one is not asked for one’s second factor */
        get: operations["corporate.trustedDevices.list"];
        put?: never;
        post?: never;
        /** Be asked for one’s second factor on every device again */
        delete: operations["corporate.trustedDevices.endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/trusted-devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Be asked for one’s second factor on one device again */
        delete: operations["corporate.trustedDevices.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/account-networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The networks from which alone one’s account may be used, and the address that one asks from */
        get: operations["corporate.accountNetworks.get"];
        /** Name the networks from which alone one’s account may be used; none: from anywhere */
        put: operations["corporate.accountNetworks.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/security-activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sign-ins, refusals and changes of one’s own account, newest first */
        get: operations["corporate.securityActivity.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/account/securing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all of one’s other sessions, revoke one’s API tokens and give up a change of address, at once */
        post: operations["corporate.account.secure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/passkeys/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device needs to make a passkey for the signed-in person, who proves once more that it is them */
        post: operations["corporate.passkeys.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the passkey that a device made; a first second factor gives the recovery codes once */
        post: operations["corporate.passkeys.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename one of one’s passkeys */
        patch: operations["corporate.passkeys.rename"];
        trace?: never;
    };
    "/api/corporate/passkeys/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove one of one’s passkeys; the other sessions end */
        post: operations["corporate.passkeys.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device needs to sign in with a passkey alone */
        post: operations["corporate.passkey.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey alone: the device and whom it recognised are the two factors */
        post: operations["corporate.passkey.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/second-factor/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device needs to finish the sign-in with a passkey */
        post: operations["corporate.session.beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/second-factor/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish the sign-in with a passkey of the person who gave the password */
        post: operations["corporate.session.confirmPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/enrolment/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device needs to make the passkey that the sign-in asks for */
        post: operations["corporate.enrolment.beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/enrolment/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter with the passkey that was made */
        post: operations["corporate.enrolment.addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The identity providers by which one may sign in here, at most 50, and the site that they send people back to */
        get: operations["corporate.provider.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/providers/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to sign in at an identity provider */
        post: operations["corporate.provider.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End what was begun at an identity provider, with the query string that it answered with */
        post: operations["corporate.provider.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/linked-sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The identity providers that one is linked to, or may be, at most 50 */
        get: operations["corporate.linkedSignIns.list"];
        put?: never;
        /** Link the identity that one came with before one signed in here */
        post: operations["corporate.linkedSignIns.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/linked-sign-ins/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to link one’s identity at a provider, for somebody who proves once more that it is them */
        post: operations["corporate.linkedSignIns.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/linked-sign-ins/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the link to a provider away; the other sessions end */
        post: operations["corporate.linkedSignIns.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues who can be given work */
        get: operations["corporate.colleagues.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the staff or of the customers */
        get: operations["admin.users.list"];
        put?: never;
        /** Invite a colleague */
        post: operations["admin.users.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the roles of a colleague */
        put: operations["admin.users.setRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a colleague may do, and by which of their roles */
        get: operations["admin.users.rights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shut an account out, or let it in again */
        put: operations["admin.users.disable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Name the networks from which alone a colleague’s account may be used; none lifts those of any account */
        put: operations["admin.users.setNetworks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journal of sign-in attempts */
        get: operations["admin.logins.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The operators of this installation (the platform’s own tenant sees all, another only itself) */
        get: operations["admin.tenants.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles with their permissions */
        get: operations["admin.roles.list"];
        put?: never;
        /** Make a role, with the permissions of another one or with none */
        post: operations["admin.roles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/roles/{id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the permissions of a role */
        put: operations["admin.roles.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/roles/{id}/passkey-requirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether the people of a role enter with a passkey alone */
        put: operations["admin.roles.requirePasskey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/roles/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Call a role of one’s own otherwise */
        put: operations["admin.roles.rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a role of one’s own that nobody has */
        delete: operations["admin.roles.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mail-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The domains whose mail the operator receives and sends, at most 200 */
        get: operations["admin.mailDomains.list"];
        put?: never;
        /** Claim a domain: the answer says which record proves it */
        post: operations["admin.mailDomains.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mail-domains/{domain}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look for the record of a claim now */
        post: operations["admin.mailDomains.prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mail-domains/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give a domain up */
        delete: operations["admin.mailDomains.drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/identity-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The identity providers by which people sign in, and the addresses to register there, at most 50 */
        get: operations["admin.identityProviders.list"];
        put?: never;
        /** Add an identity provider; it lets nobody in until it is enabled */
        post: operations["admin.identityProviders.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/identity-providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an identity provider; its issuer stays, and so does the secret when none is given */
        put: operations["admin.identityProviders.change"];
        post?: never;
        /** Remove an identity provider, with every link to it; the sessions that it opened end */
        delete: operations["admin.identityProviders.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/identity-providers/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask an identity provider now what it is */
        post: operations["admin.identityProviders.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/identity-providers/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let people in by an identity provider, or nobody any more */
        put: operations["admin.identityProviders.enable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every permission, by module, with what it is called */
        get: operations["admin.permissions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tokens/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rights that one holds and may give to an API token, with what they are called */
        get: operations["corporate.tokens.scopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every setting of this operator, with the schema of its value */
        get: operations["admin.settings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one setting */
        put: operations["admin.settings.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event that the log may hold, with what it is called */
        get: operations["admin.audit.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, newest first, from the tamper-evident log */
        get: operations["admin.audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entries of some days with their hashes and signed checkpoints, as JSON lines that prove themselves */
        get: operations["admin.audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute the chain and hold it against its signed checkpoints */
        get: operations["admin.audit.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What text messages cost today, what became of them, and which prefixes are blocked */
        get: operations["admin.sms.usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sms/blocked-prefixes/{prefix}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let a blocked prefix through again */
        delete: operations["admin.sms.release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload one file (multipart/form-data, one part) to attach to something afterwards */
        post: operations["portal.files.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload one file (multipart/form-data, one part) to attach to something afterwards */
        post: operations["corporate.files.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The custom fields of a kind of record in their order, archived ones too */
        get: operations["admin.fields.list"];
        put?: never;
        /** Define a custom field; its key, kind, decimals and uniqueness stay as they are */
        post: operations["admin.fields.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, archive or restore a custom field; values that are there stay */
        patch: operations["admin.fields.update"];
        trace?: never;
    };
    "/api/corporate/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The custom fields of a kind of record in their order, archived ones too */
        get: operations["corporate.fields.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The profile of the customer that the caller acts for */
        get: operations["portal.customer.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the profile; null clears a field, a field that is not sent stays */
        patch: operations["portal.customer.update"];
        trace?: never;
    };
    "/api/portal/wilayas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The wilayas that an address may name */
        get: operations["portal.wilayas.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the customer and what they may do */
        get: operations["portal.contacts.list"];
        put?: never;
        /** Note a person and invite them by mail to act for the customer */
        post: operations["portal.contacts.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a person away from the customer; their access ends at once */
        delete: operations["portal.contacts.remove"];
        options?: never;
        head?: never;
        /** Change what is noted of a person; null clears a field */
        patch: operations["portal.contacts.update"];
        trace?: never;
    };
    "/api/portal/contacts/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set what another person of the customer may do */
        put: operations["portal.contacts.setRights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/contacts/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Invite a noted person, or again; an earlier invitation counts no more */
        put: operations["portal.contacts.inviteAgain"];
        post?: never;
        /** Take an invitation back; the person stays noted */
        delete: operations["portal.contacts.revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Go on in this session for another of one’s customers */
        put: operations["portal.session.chooseCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leave the customer that one acts for */
        delete: operations["portal.membership.leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/ownership-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offer of the customer’s ownership that waits for an answer, if any */
        get: operations["portal.ownership.get"];
        /** Offer the customer that one owns to one of its members */
        put: operations["portal.ownership.offer"];
        post?: never;
        /** Take the offer back */
        delete: operations["portal.ownership.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/ownership-offer/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Become the owner of the customer, as offered */
        put: operations["portal.ownership.accept"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/ownership-offer/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say no to the offer */
        put: operations["portal.ownership.decline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/invitations/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who invites, to what, by the mailed link */
        post: operations["portal.invitations.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/invitations/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept by the mailed link as somebody new: choose a password and act for the customer */
        post: operations["portal.invitations.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/invitations/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline by the mailed link, with or without an account */
        post: operations["portal.invitations.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/own-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitations that wait for the signed-in person’s answer */
        get: operations["portal.ownInvitations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/own-invitations/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accept an invitation to one’s proved address */
        put: operations["portal.ownInvitations.accept"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/own-invitations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decline an invitation to one’s proved address */
        put: operations["portal.ownInvitations.decline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/kyc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The current identity verification, document by document */
        get: operations["portal.kyc.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/kyc/documents/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put an uploaded file into the verification, replacing the earlier one of this type */
        put: operations["portal.kyc.provide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/kyc/documents/{type}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document of the current verification; the reading is recorded */
        get: operations["portal.kyc.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/kyc/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the verification over to the reviewers; what is missing is answered field by field */
        post: operations["portal.kyc.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers by what was typed (name, number, mail, phone, RC, NIF, NIS) and by filters, those on custom fields as `key:value,key:from..until` */
        get: operations["corporate.customers.list"];
        put?: never;
        /** Open a customer with its first contact, invited to the portal when asked */
        post: operations["corporate.customers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole record of a customer, with counts */
        get: operations["corporate.customers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is known of a customer; null clears a field */
        patch: operations["corporate.customers.update"];
        trace?: never;
    };
    "/api/corporate/customers/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make a pending or suspended customer active */
        put: operations["corporate.customers.activation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Suspend an active customer */
        put: operations["corporate.customers.suspension"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close a customer */
        put: operations["corporate.customers.closure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories of customers */
        get: operations["corporate.customerCategories.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/wilayas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The wilayas that an address may name */
        get: operations["corporate.wilayas.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of customers that share a number, an address or a name in one wilaya, the newest first */
        get: operations["corporate.customerDuplicates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-distinctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of customers that somebody told apart, with the reason, the newest first */
        get: operations["corporate.customerDistinctions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/distinctions/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that two customers are not the same one: they are no probable duplicates from now on */
        put: operations["corporate.customerDistinctions.tell"];
        post?: never;
        /** Take back that two customers are not the same one */
        delete: operations["corporate.customerDistinctions.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of customers, the newest first */
        get: operations["corporate.customerImports.list"];
        put?: never;
        /** Read a CSV file or a WHMCS dump (multipart/form-data, one part); nothing is imported yet */
        post: operations["corporate.customerImports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import: its columns and what they mean, how far it has come, rows by verdict */
        get: operations["corporate.customerImports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what the columns mean; every row is checked by it, and nothing is imported yet */
        put: operations["corporate.customerImports.map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the rows that were checked, and what was decided since; a run that stopped goes on */
        post: operations["corporate.customerImports.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of an import with their verdicts and reasons, in the order of the file */
        get: operations["corporate.customerImportRows.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-imports/{id}/rows/{rowId}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say of a duplicate whether it is a customer of its own or the one that is there; the next run does it */
        put: operations["corporate.customerImportRows.decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-imports/{id}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that were refused or wait for a choice, as CSV with the reason of each */
        get: operations["corporate.customerImports.refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers as CSV with the chosen columns, separated by commas: number, name, kind, state, email, phone, addressLine, commune, wilaya, postalCode, legalForm, activity, rc, nif, nis, ai, nin, rib, locale, category, tags, createdAt; `custom`: keys of custom fields */
        get: operations["corporate.customerList.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notes of the staff on a customer, newest first */
        get: operations["corporate.customerNotes.list"];
        put?: never;
        /** Write a note that only the staff read */
        post: operations["corporate.customerNotes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/notes/mentionable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues whom a note on the customer may mention, by name, at most 200 */
        get: operations["corporate.customerNotes.mentionable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what one’s own note says; what it said is kept */
        patch: operations["corporate.customerNotes.update"];
        trace?: never;
    };
    "/api/corporate/customers/{id}/notes/{noteId}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a note above the others, or back among them */
        put: operations["corporate.customerNotes.pin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/notes/{noteId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a note said before it was changed, newest first, at most a hundred */
        get: operations["corporate.customerNotes.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents filed with a customer, newest first */
        get: operations["corporate.customerDocuments.list"];
        put?: never;
        /** File an uploaded document with a customer */
        post: operations["corporate.customerDocuments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document filed with a customer; the reading is recorded */
        get: operations["corporate.customerDocuments.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of a customer */
        get: operations["corporate.customerContacts.list"];
        put?: never;
        /** Note a person of a customer, with or without an invitation to the portal */
        post: operations["corporate.customerContacts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/security-activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sign-ins, refusals and changes of the accounts of a customer’s people, newest first */
        get: operations["corporate.customers.securityActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a person away from a customer; their access ends at once */
        delete: operations["corporate.customerContacts.remove"];
        options?: never;
        head?: never;
        /** Change what is noted of a person; null clears a field */
        patch: operations["corporate.customerContacts.update"];
        trace?: never;
    };
    "/api/corporate/customers/{id}/contacts/{contactId}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set what a person of a customer may do in the portal */
        put: operations["corporate.customerContacts.setRights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/contacts/{contactId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Invite a noted person to the portal, or again; as the owner where there is none */
        put: operations["corporate.customerContacts.inviteAgain"];
        post?: never;
        /** Take an invitation back; the person stays noted */
        delete: operations["corporate.customerContacts.revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a customer another owner among its members, where the one before cannot: both are told, with the reason */
        put: operations["corporate.customerContacts.setOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/contacts/{contactId}/impersonations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to see the portal in a member’s place, read-only, for half an hour at most; the answer opens it once */
        post: operations["corporate.customerContacts.impersonate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/kyc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The verifications in one state; by default those that wait, the oldest first */
        get: operations["corporate.kyc.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/kyc/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A verification with its documents, the numbers to compare and what went before */
        get: operations["corporate.kyc.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/kyc/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Start the review of a submitted verification, or give it to another reviewer */
        put: operations["corporate.kyc.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/kyc/{id}/items/{kind}/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say of a number or document of a verification in review whether it is right; null takes it back */
        put: operations["corporate.kyc.check"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/kyc/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approve a verification in review, or reject it with the reason that the customer reads */
        put: operations["corporate.kyc.decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/kyc/{id}/documents/{type}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document of a verification; the reading is recorded */
        get: operations["corporate.kyc.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/customer-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories of customers, archived ones too */
        get: operations["admin.customerCategories.list"];
        put?: never;
        /** Add a category of customers */
        post: operations["admin.customerCategories.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/customer-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename, move, archive or restore a category */
        patch: operations["admin.customerCategories.update"];
        trace?: never;
    };
    "/api/portal/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, newest first */
        get: operations["portal.timeline.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a customer, newest first */
        get: operations["corporate.customers.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a merge would do, before anything: rows, people, fields, and what forbids it */
        get: operations["corporate.customerMerges.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The merges that a customer is or was part of, the newest first; at most fifty */
        get: operations["corporate.customerMerges.list"];
        put?: never;
        /** Merge another customer into this one; it can be undone within a day */
        post: operations["corporate.customerMerges.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A merge: how far it has come, and until when it can be undone */
        get: operations["corporate.customerMerges.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customer-merges/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Undo a merge within a day: what it handed over goes back, what came since stays */
        put: operations["corporate.customerMerges.undo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products on sale with their plans and prices, in the language of the request */
        get: operations["public.catalogue.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/catalogue/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product on sale */
        get: operations["public.catalogue.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Categories of products with the steps of their orders, in their order (at most 200) */
        get: operations["corporate.categories.list"];
        put?: never;
        /** Add a category; without steps it gets a commercial and a technical one, both manual */
        post: operations["corporate.categories.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a category; orders that exist keep their steps */
        put: operations["corporate.categories.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products, newest first by default */
        get: operations["corporate.products.list"];
        put?: never;
        /** Add a product */
        post: operations["corporate.products.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product; its plans are listed by corporate.plans.list */
        get: operations["corporate.products.get"];
        /** Change a product */
        put: operations["corporate.products.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/products/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a product off the sale for good */
        post: operations["corporate.products.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans, of one product or of all */
        get: operations["corporate.plans.list"];
        put?: never;
        /** Add a plan to a product */
        post: operations["corporate.plans.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan with its add-ons */
        get: operations["corporate.plans.get"];
        /** Change a plan; add-ons that are not sent leave the sale */
        put: operations["corporate.plans.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/plans/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a plan off the sale for good */
        post: operations["corporate.plans.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tax-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dated rates of TVA by category (at most 500) */
        get: operations["corporate.taxRates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/tax-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a rate from a day on; the open rate of its category ends on the day before */
        post: operations["admin.taxRates.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tickets of the customer, those with news first */
        get: operations["portal.tickets.list"];
        put?: never;
        /** Open a ticket */
        post: operations["portal.tickets.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ticket with its newest messages */
        get: operations["portal.tickets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer in a ticket; a closed one continues in a new ticket linked to it */
        post: operations["portal.tickets.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/tickets/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The problem is solved. A reply within the term set by the operator reopens the ticket */
        post: operations["portal.tickets.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/tickets/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The ticket was read up to now */
        put: operations["portal.tickets.markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/tickets/{id}/attachments/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download an attachment */
        get: operations["portal.tickets.attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/ticket-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories to choose from */
        get: operations["portal.ticketCategories.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets by filter and sort. A page may be short: follow its cursor until it is null */
        get: operations["corporate.tickets.list"];
        put?: never;
        /** Open a ticket for a customer who called */
        post: operations["corporate.tickets.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits in each view, counted up to `cap` */
        get: operations["corporate.tickets.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ticket with its newest messages, notes, links and history */
        get: operations["corporate.tickets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the requester; `next` is the state in which the ticket is left */
        post: operations["corporate.tickets.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a private note: never mailed, never shown to a customer */
        post: operations["corporate.tickets.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link the ticket to a related one */
        post: operations["corporate.tickets.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The ticket was read up to now */
        put: operations["corporate.tickets.markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/attachments/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download an attachment */
        get: operations["corporate.tickets.attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/messages/{messageId}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The HTML of a mail, sanitised, for a sandboxed frame */
        get: operations["corporate.tickets.messageHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give the ticket to a group, a colleague, both or nobody */
        put: operations["corporate.tickets.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the priority */
        put: operations["corporate.tickets.setPriority"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the category */
        put: operations["corporate.tickets.setCategory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whose ticket it is: the customer’s people with the right to tickets then read it */
        put: operations["corporate.tickets.setCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the tags */
        put: operations["corporate.tickets.setTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Wait for somebody else: with a reason, and a date on which the ticket comes back */
        put: operations["corporate.tickets.hold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work on the ticket has begun */
        post: operations["corporate.tickets.startWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The ticket is resolved; a reply within the term reopens it */
        post: operations["corporate.tickets.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the ticket; a reply opens another one, linked to it */
        post: operations["corporate.tickets.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tickets/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a resolved or closed ticket again */
        post: operations["corporate.tickets.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/inbound-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails that wait for a decision: in quarantine, or failed */
        get: operations["corporate.inboundMails.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/inbound-mails/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mail as it arrived */
        get: operations["corporate.inboundMails.raw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/inbound-mails/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the mail in: into a ticket, where its sender then belongs, or as a new ticket */
        post: operations["corporate.inboundMails.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/inbound-mails/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the mail aside; its bytes are kept */
        post: operations["corporate.inboundMails.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/canned-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ready-made answers */
        get: operations["corporate.cannedReplies.list"];
        put?: never;
        /** Add a ready-made answer */
        post: operations["corporate.cannedReplies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/ticket-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories and groups that a ticket may have */
        get: operations["corporate.tickets.options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/ticket-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ticket categories, archived ones too */
        get: operations["admin.ticketCategories.list"];
        put?: never;
        /** Add a ticket category */
        post: operations["admin.ticketCategories.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/ticket-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a ticket category */
        put: operations["admin.ticketCategories.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/ticket-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The support groups and their members */
        get: operations["admin.ticketGroups.list"];
        put?: never;
        /** Add a support group */
        post: operations["admin.ticketGroups.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/ticket-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a support group or its members */
        put: operations["admin.ticketGroups.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses that become tickets */
        get: operations["admin.mailboxes.list"];
        put?: never;
        /** Add an address */
        post: operations["admin.mailboxes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mailboxes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an address, its group, or put it out of use */
        put: operations["admin.mailboxes.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cart at the prices of this moment */
        get: operations["portal.cart.get"];
        /** Replace the cart: plans, quantities, add-ons; prices are ours */
        put: operations["portal.cart.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes sent to the customer and requests that are being priced */
        get: operations["portal.quotes.list"];
        put?: never;
        /** Ask for a price, of the cart, of plans, or in free words */
        post: operations["portal.quotes.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One quote */
        get: operations["portal.quotes.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/quotes/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a quote after reading its PDF; the order is created with it */
        post: operations["portal.quotes.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/quotes/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a quote */
        post: operations["portal.quotes.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/quotes/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The PDF of a sent quote */
        get: operations["portal.quotes.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of the customer */
        get: operations["portal.orders.list"];
        put?: never;
        /** Order the cart, after the three compulsory steps of an electronic sale */
        post: operations["portal.orders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order, to follow it */
        get: operations["portal.orders.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order that nobody has validated yet */
        post: operations["portal.orders.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes, newest first by default */
        get: operations["corporate.quotes.list"];
        put?: never;
        /** Begin a quote for a customer */
        post: operations["corporate.quotes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/quotes/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many quotes in each state, counted up to 1000 */
        get: operations["corporate.quotes.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One quote with its lines, its decision and what may be done next */
        get: operations["corporate.quotes.get"];
        /** Price a draft; totals and taxes are computed here */
        put: operations["corporate.quotes.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/quotes/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the large discount of a draft that others priced */
        post: operations["corporate.quotes.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/quotes/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a draft: it gets its number and cannot change any more */
        post: operations["corporate.quotes.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/quotes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new version of a quote; an open one is superseded */
        post: operations["corporate.quotes.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/quotes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a draft or an open quote back */
        post: operations["corporate.quotes.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/quotes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the customer decided otherwise than in the portal, with how they said so */
        post: operations["corporate.quotes.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/quotes/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The PDF of a sent quote */
        get: operations["corporate.quotes.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders, newest first by default */
        get: operations["corporate.orders.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many orders in each state, counted up to 1000 */
        get: operations["corporate.orders.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order with its lines, steps, history and what may be done next */
        get: operations["corporate.orders.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders/{id}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Validate an order; its automatic commercial steps run first, and a failed one is tried again */
        post: operations["corporate.orders.validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the work of a validated order */
        post: operations["corporate.orders.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver an order whose steps are all done: services begin, the invoice is drafted */
        post: operations["corporate.orders.deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order before its delivery, with a reason */
        post: operations["corporate.orders.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders/{id}/steps/{step}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A step is done */
        post: operations["corporate.orders.completeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders/{id}/steps/{step}/failure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A step could not be done; it keeps its place */
        post: operations["corporate.orders.failStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders/{id}/steps/{step}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a failed step back; an automatic one runs at once */
        post: operations["corporate.orders.retryStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/orders/{id}/steps/{step}/skipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A step is not needed, with the reason */
        post: operations["corporate.orders.skipStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer’s services, newest first */
        get: operations["portal.services.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the customer’s services */
        get: operations["portal.services.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services of all customers */
        get: operations["corporate.services.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A service with its history */
        get: operations["corporate.services.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/services/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Suspend a service, with the reason */
        put: operations["corporate.services.suspend"];
        post?: never;
        /** Lift the suspension of a service */
        delete: operations["corporate.services.resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/services/{id}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Terminate a service today, or plan its end */
        put: operations["corporate.services.terminate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer’s invoices */
        get: operations["portal.invoices.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the customer’s invoices */
        get: operations["portal.invoices.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The PDF of an invoice */
        get: operations["portal.invoices.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer’s credit notes, newest first */
        get: operations["portal.creditNotes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/credit-notes/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The PDF of a credit note */
        get: operations["portal.creditNotes.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer’s payments with their receipt numbers, newest first */
        get: operations["portal.payments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the customer owes and has in credit, by currency */
        get: operations["portal.balance.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices and drafts of all customers */
        get: operations["corporate.invoices.list"];
        put?: never;
        /** Prepare a draft by hand */
        post: operations["corporate.invoices.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/invoices/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many drafts, and issued invoices by payment state, each counted up to 1000 */
        get: operations["corporate.invoices.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An invoice, with what a draft still lacks before it may be issued */
        get: operations["corporate.invoices.get"];
        /** Replace what a draft says */
        put: operations["corporate.invoices.update"];
        post?: never;
        /** Throw a draft away */
        delete: operations["corporate.invoices.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/invoices/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a draft: it gets its number and never changes again */
        post: operations["corporate.invoices.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The PDF of an issued invoice */
        get: operations["corporate.invoices.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Credit notes, newest first */
        get: operations["corporate.creditNotes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/invoices/{id}/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Credit an issued invoice, whole or by line */
        post: operations["corporate.creditNotes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/credit-notes/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The PDF of a credit note */
        get: operations["corporate.creditNotes.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payments received */
        get: operations["corporate.payments.list"];
        put?: never;
        /** Record a payment received and what it settles */
        post: operations["corporate.payments.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statement of a customer’s account between two days */
        get: operations["corporate.customers.statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My notifications, newest first */
        get: operations["portal.notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of my notifications are unread, counted up to 100 */
        get: operations["portal.notifications.countUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark all my notifications as read */
        put: operations["portal.notifications.readAll"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark one of my notifications as read */
        put: operations["portal.notifications.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I am told of by each channel; what protects my account is always told */
        get: operations["portal.notificationPreferences.get"];
        /** Choose whether a channel tells me of one class of things; the others stay as they are */
        put: operations["portal.notificationPreferences.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My notifications, newest first */
        get: operations["corporate.notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of my notifications are unread, counted up to 100 */
        get: operations["corporate.notifications.countUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark all my notifications as read */
        put: operations["corporate.notifications.readAll"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark one of my notifications as read */
        put: operations["corporate.notifications.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I am told of by each channel; what protects my account is always told */
        get: operations["corporate.notificationPreferences.get"];
        /** Choose whether a channel tells me of one class of things; the others stay as they are */
        put: operations["corporate.notificationPreferences.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that this operator told somebody, by whichever channel, and what became of it; newest first */
        get: operations["admin.deliveries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/delivery-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The channels and the notices that deliveries name, in words */
        get: operations["admin.deliveryFilters.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deliveries/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a failed delivery again */
        post: operations["admin.deliveries.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How this operator’s background jobs stand, and the ones that fail */
        get: operations["admin.jobs.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mails that the product sends, and in which languages this operator has its own words */
        get: operations["admin.templates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail with its words in each language */
        get: operations["admin.templates.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates/{key}/wordings/{locale}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a mail this operator’s own words in one language */
        put: operations["admin.templates.update"];
        post?: never;
        /** Go back to the built-in words */
        delete: operations["admin.templates.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates/{key}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See a mail made from sample data, with words that need not be saved */
        post: operations["admin.templates.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts of my customer and what waits for me; null for what I may not see */
        get: operations["portal.home.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for me today, counted up to 1000; null for what is not mine to see */
        get: operations["corporate.home.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/reports/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a period; null for those whose records the reader may not open */
        get: operations["corporate.reports.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/reports/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets: open by state, opened and closed per day, median first answer, age of the backlog */
        get: operations["corporate.reports.tickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/reports/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers by state, new ones per month */
        get: operations["corporate.reports.customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/reports/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of a period by state and per month */
        get: operations["corporate.reports.orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/reports/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Revenue per month before and after tax, collected, outstanding and overdue */
        get: operations["corporate.reports.revenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/exports/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every row of tickets as CSV: UTF-8 with a byte order mark, semicolons between */
        get: operations["corporate.exports.tickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/exports/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every row of customers as CSV: UTF-8 with a byte order mark, semicolons between */
        get: operations["corporate.exports.customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/exports/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every row of invoices as CSV: UTF-8 with a byte order mark, semicolons between */
        get: operations["corporate.exports.invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/approvals/reset-staff-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the removal of a colleague’s second factors, which a second person approves */
        post: operations["corporate.approvals.resetStaffFactors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/approvals/reset-customer-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the removal of the second factors of a customer’s person, which a second person approves */
        post: operations["corporate.approvals.resetCustomerFactors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one asked for and what one may decide, the newest first */
        get: operations["corporate.approvals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/approvals/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approve what a colleague asked for: it is done at once */
        put: operations["corporate.approvals.approve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/approvals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Refuse what a colleague asked for */
        put: operations["corporate.approvals.refuse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what one asked for */
        delete: operations["corporate.approvals.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one asked about one’s personal data, the newest first, at most a hundred */
        get: operations["portal.dataRequests.list"];
        put?: never;
        /** Ask for a copy, a correction, an objection, the closing or the erasure of one’s data or of the account’s */
        post: operations["portal.dataRequests.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/data-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take back what one asked before it is answered */
        put: operations["portal.dataRequests.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/data-requests/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The copy of one’s data that was asked for, for a few days; each fetching is recorded */
        get: operations["portal.dataRequests.copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people asked about their personal data, the newest first or by due date */
        get: operations["corporate.dataRequests.list"];
        put?: never;
        /** Record a request that came by letter, mail, telephone or at the counter */
        post: operations["corporate.dataRequests.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/data-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request about personal data */
        get: operations["corporate.dataRequests.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/data-requests/{id}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a request on */
        put: operations["corporate.dataRequests.examine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/data-requests/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that what was asked is done; a copy that was asked for can be fetched from now on */
        put: operations["corporate.dataRequests.finish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/data-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Refuse a request, with the reason that the person reads */
        put: operations["corporate.dataRequests.refuse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For what and by which channel one agreed to be reached */
        get: operations["portal.consents.get"];
        /** Agree to be reached for a purpose by a channel, or no longer agree */
        put: operations["portal.consents.say"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For what and by which channel each of a customer’s people with an account agreed to be reached */
        get: operations["corporate.consents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/consents/{userId}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that a person said of what they agree to, the newest first */
        get: operations["corporate.consentWords.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/customers/{id}/consents/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down what a person said of one purpose, by letter, mail, telephone or at the counter */
        put: operations["corporate.consents.record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks: one’s own, those given, a team’s or those of a record, by the day they are due */
        get: operations["corporate.tasks.list"];
        put?: never;
        /** Note what a colleague has to do, on a record or on none */
        post: operations["corporate.tasks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tasks/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues to whom a task may be given, on a record of that kind; at most 200 */
        get: operations["corporate.tasks.owners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task */
        get: operations["corporate.tasks.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a task, or give it to somebody else */
        patch: operations["corporate.tasks.update"];
        trace?: never;
    };
    "/api/corporate/tasks/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A task is done, with what came of it */
        put: operations["corporate.tasks.finish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tasks/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A task is not to be done any more */
        put: operations["corporate.tasks.cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/tasks/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A task that was done or cancelled is to be done after all */
        put: operations["corporate.tasks.reopen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records by number or words: at most 5 of each kind that the caller may read, exact numbers first */
        get: operations["portal.search.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corporate/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records by number or words: at most 5 of each kind that the caller may read, exact numbers first */
        get: operations["corporate.search.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records by number or words: at most 5 of each kind that the caller may read, exact numbers first */
        get: operations["admin.search.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["UserKind"];
            name: string;
            email: string;
            twoFactor: boolean;
            emailVerified: boolean;
            disabled: boolean;
            networks: string[];
            roles: string[];
            createdAt: components["schemas"]["Instant"];
        };
        AccountNetworks: {
            networks: string[];
            address: string;
        };
        AccountPage: {
            items: components["schemas"]["Account"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        ActivityAuthor: "person" | "staff" | "system" | "stranger";
        /** @enum {string} */
        AdminRecordType: "colleague" | "account" | "role" | "tenant";
        AmountAndCount: {
            amount: components["schemas"]["Integer"];
            count: components["schemas"]["Integer"];
        };
        ApiToken: {
            id: components["schemas"]["Id"];
            name: string;
            prefix: string;
            scopes: string[];
            customerId: components["schemas"]["Id"] | null;
            networks: string[];
            createdAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"] | null;
            lastUsedAt: components["schemas"]["Instant"] | null;
        };
        ApprovalRequest: {
            id: components["schemas"]["Id"];
            label: components["schemas"]["Words"];
            about: string;
            reason: string;
            state: components["schemas"]["ApprovalState"];
            askedBy: string;
            askedAt: components["schemas"]["Instant"];
            lapsesAt: components["schemas"]["Instant"];
            decidedBy: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            decisionReason: string | null;
            can: {
                decide: boolean;
                withdraw: boolean;
            };
        };
        ApprovalRequestPage: {
            items: components["schemas"]["ApprovalRequest"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        ApprovalState: "open" | "approved" | "refused" | "withdrawn" | "lapsed";
        /** @enum {string} */
        AssigneeWord: "me" | "none";
        /** @enum {string} */
        BacklogAge: "under_1_day" | "under_3_days" | "under_7_days" | "under_30_days" | "older";
        /** @enum {string} */
        BillingCycle: "once" | "monthly" | "quarterly" | "yearly";
        CannedReply: {
            id: components["schemas"]["Id"];
            title: string;
            body: string;
        };
        Cart: {
            lines: {
                planId: components["schemas"]["Id"];
                quantity: components["schemas"]["Integer"];
                readonly addOnIds: components["schemas"]["Id"][];
                available: boolean;
            }[];
            currency: string;
            readonly priced: components["schemas"]["PricedLine"][];
            totals: components["schemas"]["DocumentTotals"];
        };
        /** @enum {string} */
        ConsentChannel: "email" | "sms" | "telephone" | "in_app";
        ConsentStanding: {
            channel: components["schemas"]["ConsentChannel"];
            given: boolean;
            saidAt: components["schemas"]["Instant"] | null;
            source: components["schemas"]["DataRequestChannel"] | null;
        };
        ConsentWord: {
            id: components["schemas"]["Id"];
            purpose: string;
            channel: components["schemas"]["ConsentChannel"];
            given: boolean;
            shownText: string;
            textVersion: string;
            saidAt: components["schemas"]["Instant"];
            source: components["schemas"]["DataRequestChannel"];
            recordedBy: string | null;
            ip: string | null;
        };
        ConsentWordPage: {
            items: components["schemas"]["ConsentWord"][];
            nextCursor: string | null;
        };
        Contact: {
            id: components["schemas"]["Id"];
            name: string;
            email: string;
            phone: string | null;
            locale: components["schemas"]["Locale"];
            permissions: string[];
            owner: boolean;
            standing: components["schemas"]["ContactStanding"];
            memberSince: components["schemas"]["Instant"] | null;
            invitedAt: components["schemas"]["Instant"] | null;
            invitationExpiresAt: components["schemas"]["Instant"] | null;
            version: components["schemas"]["Integer"];
        };
        ContactChanges: {
            name?: string;
            email?: string;
            phone?: string | null;
            locale?: components["schemas"]["Locale"];
            version: number;
        };
        ContactInvitation: {
            permissions: components["schemas"]["PortalRight"][];
        };
        ContactRights: {
            permissions: components["schemas"]["PortalRight"][];
            version: number;
        };
        /** @enum {string} */
        ContactStanding: "member" | "invited" | "expired" | "noted";
        /** @enum {string} */
        CorporateRecordType: "customer" | "ticket" | "quote" | "order" | "service" | "invoice" | "payment";
        Created: {
            id: components["schemas"]["Id"];
        };
        CreditNote: {
            id: components["schemas"]["Id"];
            number: string;
            invoiceId: components["schemas"]["Id"];
            invoiceNumber: string | null;
            customerId: components["schemas"]["Id"];
            issuedOn: string;
            reason: string;
            currency: string;
            ht: components["schemas"]["Integer"];
            tax: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
            toCredit: components["schemas"]["Integer"];
        };
        CreditNotePage: {
            items: components["schemas"]["CreditNote"][];
            nextCursor: string | null;
        };
        CurrentSession: {
            state: components["schemas"]["SessionState"];
            user: {
                id: components["schemas"]["Id"];
                name: string;
                email: string;
                locale: components["schemas"]["Locale"];
                twoFactor: boolean;
                factorOffered: boolean;
                permissions: string[];
                customerId: components["schemas"]["Id"] | null;
                customers: {
                    id: components["schemas"]["Id"];
                    number: string;
                    name: string;
                    owner: boolean;
                }[];
            } | null;
            tenant: {
                name: string;
                slug: string;
                timeZone: string;
                currency: string;
                isPlatform: boolean;
            };
            zone: components["schemas"]["SignInZone"];
            factors: components["schemas"]["SecondFactor"][];
            passkeyOnly: boolean;
            trustDays: components["schemas"]["Integer"] | null;
            impersonation: {
                by: string;
                expiresAt: components["schemas"]["Instant"];
            } | null;
        };
        CustomField: {
            key: string;
            kind: components["schemas"]["FieldKind"];
            label: components["schemas"]["Localised200"];
            help: components["schemas"]["Localised300"] | null;
            required: boolean;
            decimals: components["schemas"]["Integer"] | null;
            min: string | number | null;
            max: string | number | null;
            shape: string | null;
            choices: components["schemas"]["FieldChoice"][];
            id: components["schemas"]["Id"];
            subject: components["schemas"]["FieldSubject"];
            access: components["schemas"]["FieldAccess"];
            unique: boolean;
            inLists: boolean;
            groupIds: components["schemas"]["Id"][];
            position: components["schemas"]["Integer"];
            archivedAt: components["schemas"]["Instant"] | null;
            version: components["schemas"]["Integer"];
        };
        CustomValues: {
            [key: string]: components["schemas"]["FieldValue"] | null;
        };
        CustomerBalance: {
            currency: string;
            owed: components["schemas"]["Integer"];
            overdue: components["schemas"]["Integer"];
            credit: components["schemas"]["Integer"];
        };
        CustomerCategory: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["LocalisedText"];
            position: components["schemas"]["Integer"];
            archivedAt: components["schemas"]["Instant"] | null;
        };
        CustomerDistinction: {
            id: components["schemas"]["Id"];
            first: components["schemas"]["DuplicateCustomer"];
            other: components["schemas"]["DuplicateCustomer"];
            reason: string;
            author: string | null;
            saidAt: components["schemas"]["Instant"];
        };
        CustomerDistinctionPage: {
            items: components["schemas"]["CustomerDistinction"][];
            nextCursor: string | null;
        };
        CustomerDocument: {
            id: components["schemas"]["Id"];
            title: string;
            author: string | null;
            file: components["schemas"]["FileInfo"] | null;
            createdAt: components["schemas"]["Instant"];
        };
        CustomerDocumentPage: {
            items: components["schemas"]["CustomerDocument"][];
            nextCursor: string | null;
        };
        CustomerField: {
            key: string;
            kind: components["schemas"]["FieldKind"];
            label: components["schemas"]["Localised200"];
            help: components["schemas"]["Localised300"] | null;
            required: boolean;
            decimals: components["schemas"]["Integer"] | null;
            min: string | number | null;
            max: string | number | null;
            shape: string | null;
            choices: components["schemas"]["FieldChoice"][];
            value: components["schemas"]["FieldValue"] | null;
            editable: boolean;
        };
        CustomerFigures: {
            byState: components["schemas"]["StateCount"][];
            newPerMonth: {
                month: string;
                count: components["schemas"]["Integer"];
            }[];
        };
        CustomerImport: {
            id: components["schemas"]["Id"];
            number: string;
            filename: string;
            format: components["schemas"]["CustomerImportFormat"];
            source: string;
            state: components["schemas"]["CustomerImportState"];
            rowCount: components["schemas"]["Integer"];
            counts: components["schemas"]["CustomerImportCounts"];
            by: string | null;
            createdAt: components["schemas"]["Instant"];
            columns: string[];
            mapping: components["schemas"]["CustomerImportMapping"];
            fieldMapping: components["schemas"]["CustomerImportFieldMapping"];
            arriveAs: components["schemas"]["CustomerImportArrival"];
            version: components["schemas"]["Integer"];
            checkedAt: components["schemas"]["Instant"] | null;
            finishedAt: components["schemas"]["Instant"] | null;
            rowsKeptUntil: components["schemas"]["Instant"];
            preview: string[][];
        };
        /** @enum {string} */
        CustomerImportArrival: "prospect" | "active";
        /** @enum {string} */
        CustomerImportChoice: "create" | "link";
        CustomerImportCounts: {
            waiting: components["schemas"]["Integer"];
            new: components["schemas"]["Integer"];
            created: components["schemas"]["Integer"];
            linked: components["schemas"]["Integer"];
            present: components["schemas"]["Integer"];
            duplicate: components["schemas"]["Integer"];
            refused: components["schemas"]["Integer"];
        };
        /** @enum {string} */
        CustomerImportEncoding: "auto" | "utf-8" | "windows-1252" | "windows-1256" | "utf-16le" | "utf-16be";
        /** @enum {string} */
        CustomerImportField: "sourceId" | "kind" | "name" | "firstName" | "lastName" | "companyName" | "email" | "phone" | "addressLine" | "addressLine2" | "commune" | "wilaya" | "postalCode" | "country" | "legalForm" | "activity" | "rc" | "nif" | "nis" | "ai" | "nin" | "rib" | "locale" | "status" | "since" | "tags" | "notes";
        CustomerImportFieldMapping: {
            [key: string]: number;
        };
        /** @enum {string} */
        CustomerImportFormat: "csv" | "whmcs";
        CustomerImportMapping: {
            [key: string]: number;
        };
        CustomerImportReason: {
            code: components["schemas"]["CustomerImportReasonCode"];
            field: string;
            value?: string;
            customerId?: components["schemas"]["Id"];
            customerNumber?: string;
            row?: components["schemas"]["Integer"];
        };
        /** @enum {string} */
        CustomerImportReasonCode: "missing" | "invalid" | "left_out" | "twice" | "like" | "like_row" | "may_be";
        CustomerImportRow: {
            id: components["schemas"]["Id"];
            number: components["schemas"]["Integer"];
            sourceId: string;
            name: string;
            email: string;
            verdict: components["schemas"]["CustomerImportVerdict"] | null;
            reasons: components["schemas"]["CustomerImportReason"][];
            choice: components["schemas"]["CustomerImportChoice"] | null;
            customer: {
                id: components["schemas"]["Id"];
                number: string;
                name: string;
            } | null;
        };
        CustomerImportRowPage: {
            items: components["schemas"]["CustomerImportRow"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        CustomerImportState: "received" | "checking" | "checked" | "running" | "finished";
        /** @enum {string} */
        CustomerImportVerdict: "new" | "created" | "linked" | "present" | "duplicate" | "refused";
        CustomerInvoice: {
            id: components["schemas"]["Id"];
            number: string | null;
            orderId: components["schemas"]["Id"] | null;
            orderNumber: string | null;
            currency: string;
            ht: components["schemas"]["Integer"];
            tax: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
            issuedOn: string | null;
            dueOn: string | null;
            paymentState: components["schemas"]["PaymentState"] | null;
            paid: components["schemas"]["Integer"];
            credited: components["schemas"]["Integer"];
            balance: components["schemas"]["Integer"];
            locale: components["schemas"]["Locale"];
            paymentMode: components["schemas"]["PaymentMode"] | null;
            notes: string | null;
            lines: components["schemas"]["InvoiceLine"][];
            taxGroups: components["schemas"]["TaxGroup"][];
            amountInWords: string | null;
            stampDuty: components["schemas"]["Integer"];
            netPayable: components["schemas"]["Integer"];
            cash: {
                stampDuty: components["schemas"]["Integer"];
                netPayable: components["schemas"]["Integer"];
            };
        };
        /** @enum {string} */
        CustomerKind: "individual" | "company" | "public_body" | "association";
        CustomerMerge: {
            id: components["schemas"]["Id"];
            kept: components["schemas"]["EndOfMerge"];
            gone: components["schemas"]["EndOfMerge"];
            reason: string;
            state: components["schemas"]["CustomerMergeState"];
            rows: {
                table: string;
                label: components["schemas"]["Words"];
                count: components["schemas"]["Integer"];
            }[];
            since: {
                table: string;
                label: components["schemas"]["Words"];
                count: components["schemas"]["Integer"];
            }[];
            mergedBy: string | null;
            mergedAt: components["schemas"]["Instant"];
            doneAt: components["schemas"]["Instant"] | null;
            undoUntil: components["schemas"]["Instant"] | null;
            undoneBy: string | null;
            undoneAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        CustomerMergeObstacle: "merged_already" | "merge_open" | "state" | "told_apart" | "proven_identifiers" | "verification_open" | "currencies" | "ownership_offer" | "invitation_open";
        /** @enum {string} */
        CustomerMergeState: "running" | "done" | "undoing" | "undone";
        /** @enum {string} */
        CustomerMergedField: "name" | "email" | "locale" | "phone" | "legalForm" | "activity" | "addressLine" | "commune" | "wilaya" | "postalCode" | "rc" | "nif" | "nis" | "ai" | "nin" | "rib";
        CustomerNote: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Integer"];
            body: string;
            mentions: components["schemas"]["Mention"][];
            author: string | null;
            createdAt: components["schemas"]["Instant"];
            editedAt: components["schemas"]["Instant"] | null;
            pinned: boolean;
            mine: boolean;
        };
        CustomerNotePage: {
            items: components["schemas"]["CustomerNote"][];
            nextCursor: string | null;
        };
        CustomerOrder: {
            id: components["schemas"]["Id"];
            number: string;
            state: components["schemas"]["OrderState"];
            currency: string;
            ttc: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
            quoteId: components["schemas"]["Id"] | null;
            cancelReason: string | null;
            ht: components["schemas"]["Integer"];
            tax: components["schemas"]["Integer"];
            deliveredAt: components["schemas"]["Instant"] | null;
            lines: components["schemas"]["PricedLine"][];
            steps: {
                name: string;
                done: boolean;
            }[];
            history: {
                at: components["schemas"]["Instant"];
                state: string;
            }[];
            can: {
                cancel: boolean;
            };
        };
        CustomerPayment: {
            id: components["schemas"]["Id"];
            number: string;
            mode: components["schemas"]["PaymentMode"];
            currency: string;
            amount: components["schemas"]["Integer"];
            stampDuty: components["schemas"]["Integer"];
            received: components["schemas"]["Integer"];
            toCredit: components["schemas"]["Integer"];
            receivedOn: string;
            reference: string | null;
            allocations: {
                invoiceId: components["schemas"]["Id"];
                number: string | null;
                amount: components["schemas"]["Integer"];
            }[];
        };
        CustomerPaymentPage: {
            items: components["schemas"]["CustomerPayment"][];
            nextCursor: string | null;
        };
        CustomerQuote: {
            id: components["schemas"]["Id"];
            number: string | null;
            state: components["schemas"]["QuoteState"];
            currency: string;
            validUntil: string | null;
            createdAt: components["schemas"]["Instant"];
            version: components["schemas"]["Integer"];
            stateReason: string | null;
            requestText: string | null;
            notes: string | null;
            lines: components["schemas"]["PricedLine"][];
            totals: {
                ht: components["schemas"]["Integer"];
                tax: components["schemas"]["Integer"];
                ttc: components["schemas"]["Integer"];
                discount: components["schemas"]["Integer"];
            } | null;
            sentAt: components["schemas"]["Instant"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            pdfReady: boolean;
            pdfSha256: string | null;
            can: {
                accept: boolean;
                decline: boolean;
            };
        };
        CustomerReason: {
            reason: string;
        };
        CustomerRecord: {
            id: components["schemas"]["Id"];
            number: string;
            kind: components["schemas"]["CustomerKind"];
            state: components["schemas"]["CustomerState"];
            stateReason: string | null;
            name: string;
            email: string;
            phone: string | null;
            locale: components["schemas"]["Locale"];
            legalForm: string | null;
            activity: string | null;
            addressLine: string | null;
            commune: string | null;
            wilaya: string | null;
            postalCode: string | null;
            rc: string | null;
            nif: string | null;
            nis: string | null;
            ai: string | null;
            version: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
            nin: string | null;
            rib: string | null;
            typed: {
                [key: string]: string;
            };
            categoryId: components["schemas"]["Id"] | null;
            tags: string[];
            stateChangedAt: components["schemas"]["Instant"];
            counts: {
                contacts: components["schemas"]["Integer"];
                notes: components["schemas"]["Integer"];
                documents: components["schemas"]["Integer"];
                tickets: components["schemas"]["Integer"];
                orders: components["schemas"]["Integer"];
                services: components["schemas"]["Integer"];
                invoices: components["schemas"]["Integer"];
            };
            kyc: {
                id: components["schemas"]["Id"];
                state: components["schemas"]["KycState"];
                reason: string | null;
                submittedAt: components["schemas"]["Instant"] | null;
                decidedAt: components["schemas"]["Instant"] | null;
                expiresOn: string | null;
                createdAt: components["schemas"]["Instant"];
                assigneeName: string | null;
            } | null;
            warnings: string[];
            next: string[];
            custom: {
                [key: string]: components["schemas"]["FieldValue"];
            };
        };
        /** @enum {string} */
        CustomerState: "prospect" | "pending" | "active" | "suspended" | "closed" | "anonymised";
        /** @enum {string} */
        CustomerTask: "kyc_missing" | "kyc_rejected" | "invoice_due" | "ticket_waiting" | "quote_to_accept";
        CustomerTicket: {
            id: components["schemas"]["Id"];
            number: string;
            subject: string;
            state: components["schemas"]["PublicTicketState"];
            priority: components["schemas"]["TicketPriority"];
            categoryId: components["schemas"]["Id"] | null;
            channel: components["schemas"]["TicketChannel"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            messages: components["schemas"]["CustomerTicketMessage"][];
            olderCursor: string | null;
            can: {
                reply: boolean;
                close: boolean;
            };
        };
        CustomerTicketMessage: {
            id: components["schemas"]["Id"];
            from: components["schemas"]["MessageOrigin"];
            authorName: string;
            text: string;
            quoted: string;
            attachments: components["schemas"]["FileInfo"][];
            createdAt: components["schemas"]["Instant"];
        };
        DataRequest: {
            id: components["schemas"]["Id"];
            number: string;
            kind: components["schemas"]["DataRequestKind"];
            scope: components["schemas"]["DataRequestScope"];
            state: components["schemas"]["DataRequestState"];
            channel: components["schemas"]["DataRequestChannel"];
            personName: string;
            customerId: components["schemas"]["Id"] | null;
            customerName: string | null;
            receivedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            late: boolean;
            examinedBy: string | null;
            personEmail: string;
            hasAccount: boolean;
            details: string;
            recordedBy: string | null;
            examinedAt: components["schemas"]["Instant"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: string | null;
            answer: string | null;
            downloadUntil: components["schemas"]["Instant"] | null;
            version: components["schemas"]["Integer"];
            can: {
                examine: boolean;
                answer: boolean;
            };
        };
        /** @enum {string} */
        DataRequestChannel: "portal" | "letter" | "email" | "telephone" | "in_person";
        /** @enum {string} */
        DataRequestKind: "access" | "rectification" | "objection" | "closing" | "erasure";
        /** @enum {string} */
        DataRequestScope: "person" | "account";
        /** @enum {string} */
        DataRequestState: "received" | "examined" | "done" | "refused" | "withdrawn";
        /** Format: date */
        Day: string;
        Delivery: {
            id: components["schemas"]["Id"];
            channel: string;
            template: string;
            recipient: string;
            recipientName: string;
            customerId: components["schemas"]["Id"] | null;
            locale: string;
            state: components["schemas"]["DeliveryState"];
            reason: string | null;
            attempts: components["schemas"]["Integer"];
            lastError: string | null;
            providerMessageId: string | null;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            sentAt: components["schemas"]["Instant"] | null;
        };
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        DeliveryState: "queued" | "sending" | "sent" | "failed" | "suppressed";
        DocumentTotals: {
            ht: components["schemas"]["Integer"];
            tax: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
        };
        /** @enum {string} */
        DomainProof: "dns" | "operator" | "earlier_use";
        DraftLine: {
            designation: string;
            /** @default null */
            detail: string | null;
            quantity: number;
            unit: string;
            unitPrice: number;
            /** @default 0 */
            discount: number;
            taxCategory: string;
        };
        DuplicateCustomer: {
            id: components["schemas"]["Id"];
            number: string;
            name: string;
            state: components["schemas"]["CustomerState"];
        };
        EndOfMerge: {
            id: components["schemas"]["Id"];
            number: string;
            name: string;
            state: components["schemas"]["CustomerState"];
        };
        Enrolment: {
            secret: string;
            uri: string;
            qrCode: string;
        };
        EventName: {
            name: string;
            label: components["schemas"]["Words"];
        };
        /** @enum {string} */
        FieldAccess: "staff" | "customer_reads" | "customer_edits";
        FieldChoice: {
            key: components["schemas"]["FieldKey"];
            label: components["schemas"]["Localised120"];
            archived: boolean;
        };
        FieldKey: string;
        /** @enum {string} */
        FieldKind: "text" | "long_text" | "number" | "money" | "date" | "yes_no" | "choice" | "choices" | "email" | "phone" | "url";
        /** @enum {string} */
        FieldSubject: "customer";
        FieldValue: string | number | boolean | string[];
        FileInfo: {
            id: components["schemas"]["Id"];
            filename: string;
            contentType: string;
            size: components["schemas"]["Integer"];
            sha256: string;
            scan: components["schemas"]["FileScan"];
        };
        /** @enum {string} */
        FileScan: "exempt" | "unscanned" | "scanning" | "clean" | "infected" | "failed";
        /** @enum {string} */
        Flag: "true" | "false";
        /** @enum {string} */
        HandedInKycState: "submitted" | "in_review" | "approved" | "rejected" | "expired";
        /** Format: uuid */
        Id: string;
        /** @enum {string} */
        IdentityKeyKind: "nif" | "rc" | "nin" | "email" | "phone" | "name";
        IdentityProvider: {
            id: components["schemas"]["Id"];
            name: string;
            issuer: string;
            clientId: string;
            zones: components["schemas"]["SignInZone"][];
            countsAsSecondFactor: boolean;
            enabledAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            people: components["schemas"]["Integer"];
        };
        IdentityProviderSettings: {
            name: string;
            clientId: string;
            clientSecret?: string;
            zones: components["schemas"]["SignInZone"][];
            countsAsSecondFactor: boolean;
        };
        InAppNotification: {
            id: components["schemas"]["Id"];
            title: string;
            detail: string;
            link: string;
            readAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
        };
        InAppNotificationPage: {
            items: components["schemas"]["InAppNotification"][];
            nextCursor: string | null;
        };
        InboundMail: {
            id: components["schemas"]["Id"];
            state: string;
            reason: string | null;
            classification: string | null;
            recipient: string;
            envelopeFrom: string;
            fromEmail: string | null;
            fromName: string | null;
            subject: string | null;
            authentication: components["schemas"]["SenderAuthentication"] | null;
            authenticationDetail: string | null;
            ticketId: components["schemas"]["Id"] | null;
            attempts: components["schemas"]["Integer"];
            size: components["schemas"]["Integer"];
            receivedAt: components["schemas"]["Instant"];
        };
        InboundMailPage: {
            items: components["schemas"]["InboundMail"][];
            nextCursor: string | null;
        };
        /** Format: date-time */
        Instant: string;
        Integer: number;
        Invitation: {
            id: components["schemas"]["Id"];
            customer: {
                number: string;
                name: string;
            };
            /** Format: email */
            email: string;
            permissions: string[];
            asOwner: boolean;
            expiresAt: components["schemas"]["Instant"];
        };
        Invoice: {
            id: components["schemas"]["Id"];
            number: string | null;
            orderId: components["schemas"]["Id"] | null;
            orderNumber: string | null;
            currency: string;
            ht: components["schemas"]["Integer"];
            tax: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
            issuedOn: string | null;
            dueOn: string | null;
            paymentState: components["schemas"]["PaymentState"] | null;
            paid: components["schemas"]["Integer"];
            credited: components["schemas"]["Integer"];
            balance: components["schemas"]["Integer"];
            state: components["schemas"]["InvoiceState"];
            customerId: components["schemas"]["Id"];
            customerName: string;
            createdAt: components["schemas"]["Instant"];
            locale: components["schemas"]["Locale"];
            paymentMode: components["schemas"]["PaymentMode"] | null;
            notes: string | null;
            lines: components["schemas"]["InvoiceLine"][];
            taxGroups: components["schemas"]["TaxGroup"][];
            amountInWords: string | null;
            stampDuty: components["schemas"]["Integer"];
            netPayable: components["schemas"]["Integer"];
            cash: {
                stampDuty: components["schemas"]["Integer"];
                netPayable: components["schemas"]["Integer"];
            };
            version: components["schemas"]["Integer"];
            paymentDays: components["schemas"]["Integer"] | null;
            warnings: string[];
            missing: string[];
            can: {
                edit: boolean;
                discard: boolean;
                issue: boolean;
                credit: boolean;
                pay: boolean;
                print: boolean;
            };
        };
        InvoiceLine: {
            id: components["schemas"]["Id"];
            position: components["schemas"]["Integer"];
            designation: string;
            detail: string | null;
            quantity: components["schemas"]["Integer"];
            unit: string;
            unitPrice: components["schemas"]["Integer"];
            discount: components["schemas"]["Integer"];
            ht: components["schemas"]["Integer"];
            taxCategory: string;
            taxRateBp: components["schemas"]["Integer"];
            exemption: string | null;
        };
        /** @enum {string} */
        InvoiceState: "draft" | "issued";
        KycCustomer: {
            id: components["schemas"]["Id"];
            number: string;
            kind: components["schemas"]["CustomerKind"];
            state: components["schemas"]["CustomerState"];
            name: string;
        };
        KycDocument: {
            type: string;
            label: components["schemas"]["LocalisedText"];
            required: boolean;
            state: components["schemas"]["KycDocumentState"];
            reason: string | null;
            file: components["schemas"]["FileInfo"] | null;
        };
        /** @enum {string} */
        KycDocumentState: "missing" | "provided" | "verified" | "rejected";
        KycFile: {
            verification: components["schemas"]["KycVerification"] | null;
            documents: components["schemas"]["KycDocument"][];
            refusedFields: {
                field: components["schemas"]["ProvenField"];
                reason: string;
            }[];
            missing: string[];
        };
        KycItem: {
            kind: components["schemas"]["KycItemKind"];
            subject: string;
            verdict: components["schemas"]["KycVerdict"] | null;
            reason: string | null;
            checkedBy: string | null;
            checkedAt: components["schemas"]["Instant"] | null;
            changedFrom: string | null;
        };
        /** @enum {string} */
        KycItemKind: "field" | "document";
        KycReview: {
            id: components["schemas"]["Id"];
            state: components["schemas"]["KycState"];
            reason: string | null;
            submittedAt: components["schemas"]["Instant"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            expiresOn: string | null;
            createdAt: components["schemas"]["Instant"];
            customer: {
                id: components["schemas"]["Id"];
                number: string;
                kind: components["schemas"]["CustomerKind"];
                state: components["schemas"]["CustomerState"];
                name: string;
                legalForm: string | null;
                rc: string | null;
                nif: string | null;
                nis: string | null;
                ai: string | null;
            };
            assignee: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            documents: components["schemas"]["KycDocument"][];
            reviewStartedAt: components["schemas"]["Instant"] | null;
            decidedBy: string | null;
            items: components["schemas"]["KycItem"][];
            firstApproval: {
                by: string;
                at: components["schemas"]["Instant"];
            } | null;
            history: components["schemas"]["KycVerification"][];
            can: {
                startReview: boolean;
                decide: boolean;
                approve: boolean;
            };
        };
        /** @enum {string} */
        KycState: "draft" | "submitted" | "in_review" | "approved" | "rejected" | "expired";
        /** @enum {string} */
        KycVerdict: "right" | "wrong";
        KycVerification: {
            id: components["schemas"]["Id"];
            state: components["schemas"]["KycState"];
            reason: string | null;
            submittedAt: components["schemas"]["Instant"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            expiresOn: string | null;
            createdAt: components["schemas"]["Instant"];
        };
        LinkedSignIn: {
            id: components["schemas"]["Id"];
            name: string;
            linkedAt: components["schemas"]["Instant"] | null;
            lastUsedAt: components["schemas"]["Instant"] | null;
            offered: boolean;
        };
        ListedCustomer: {
            id: components["schemas"]["Id"];
            number: string;
            kind: components["schemas"]["CustomerKind"];
            state: components["schemas"]["CustomerState"];
            name: string;
            email: string;
            phone: string | null;
            wilaya: string | null;
            categoryId: components["schemas"]["Id"] | null;
            tags: string[];
            createdAt: components["schemas"]["Instant"];
            custom: {
                [key: string]: components["schemas"]["FieldValue"];
            };
        };
        ListedCustomerImport: {
            id: components["schemas"]["Id"];
            number: string;
            filename: string;
            format: components["schemas"]["CustomerImportFormat"];
            source: string;
            state: components["schemas"]["CustomerImportState"];
            rowCount: components["schemas"]["Integer"];
            counts: components["schemas"]["CustomerImportCounts"];
            by: string | null;
            createdAt: components["schemas"]["Instant"];
        };
        ListedCustomerImportPage: {
            items: components["schemas"]["ListedCustomerImport"][];
            nextCursor: string | null;
        };
        ListedCustomerInvoice: {
            id: components["schemas"]["Id"];
            number: string | null;
            orderId: components["schemas"]["Id"] | null;
            orderNumber: string | null;
            currency: string;
            ht: components["schemas"]["Integer"];
            tax: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
            issuedOn: string | null;
            dueOn: string | null;
            paymentState: components["schemas"]["PaymentState"] | null;
            paid: components["schemas"]["Integer"];
            credited: components["schemas"]["Integer"];
            balance: components["schemas"]["Integer"];
        };
        ListedCustomerInvoicePage: {
            items: components["schemas"]["ListedCustomerInvoice"][];
            nextCursor: string | null;
        };
        ListedCustomerOrder: {
            id: components["schemas"]["Id"];
            number: string;
            state: components["schemas"]["OrderState"];
            currency: string;
            ttc: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
        };
        ListedCustomerOrderPage: {
            items: components["schemas"]["ListedCustomerOrder"][];
            nextCursor: string | null;
        };
        ListedCustomerPage: {
            items: components["schemas"]["ListedCustomer"][];
            nextCursor: string | null;
        };
        ListedCustomerQuote: {
            id: components["schemas"]["Id"];
            number: string | null;
            state: components["schemas"]["QuoteState"];
            currency: string;
            ttc: components["schemas"]["Integer"] | null;
            validUntil: string | null;
            createdAt: components["schemas"]["Instant"];
        };
        ListedCustomerQuotePage: {
            items: components["schemas"]["ListedCustomerQuote"][];
            nextCursor: string | null;
        };
        ListedCustomerTicket: {
            id: components["schemas"]["Id"];
            number: string;
            subject: string;
            state: components["schemas"]["PublicTicketState"];
            priority: components["schemas"]["TicketPriority"];
            categoryId: components["schemas"]["Id"] | null;
            channel: components["schemas"]["TicketChannel"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            unread: boolean;
        };
        ListedCustomerTicketPage: {
            items: components["schemas"]["ListedCustomerTicket"][];
            nextCursor: string | null;
        };
        ListedDataRequest: {
            id: components["schemas"]["Id"];
            number: string;
            kind: components["schemas"]["DataRequestKind"];
            scope: components["schemas"]["DataRequestScope"];
            state: components["schemas"]["DataRequestState"];
            channel: components["schemas"]["DataRequestChannel"];
            personName: string;
            customerId: components["schemas"]["Id"] | null;
            customerName: string | null;
            receivedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            late: boolean;
            examinedBy: string | null;
        };
        ListedDataRequestPage: {
            items: components["schemas"]["ListedDataRequest"][];
            nextCursor: string | null;
        };
        ListedInvoice: {
            id: components["schemas"]["Id"];
            number: string | null;
            orderId: components["schemas"]["Id"] | null;
            orderNumber: string | null;
            currency: string;
            ht: components["schemas"]["Integer"];
            tax: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
            issuedOn: string | null;
            dueOn: string | null;
            paymentState: components["schemas"]["PaymentState"] | null;
            paid: components["schemas"]["Integer"];
            credited: components["schemas"]["Integer"];
            balance: components["schemas"]["Integer"];
            state: components["schemas"]["InvoiceState"];
            customerId: components["schemas"]["Id"];
            customerName: string;
            createdAt: components["schemas"]["Instant"];
        };
        ListedInvoicePage: {
            items: components["schemas"]["ListedInvoice"][];
            nextCursor: string | null;
        };
        ListedKyc: {
            id: components["schemas"]["Id"];
            state: components["schemas"]["KycState"];
            reason: string | null;
            submittedAt: components["schemas"]["Instant"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            expiresOn: string | null;
            createdAt: components["schemas"]["Instant"];
            customer: components["schemas"]["KycCustomer"];
            assignee: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
        };
        ListedKycPage: {
            items: components["schemas"]["ListedKyc"][];
            nextCursor: string | null;
        };
        ListedOrder: {
            id: components["schemas"]["Id"];
            number: string;
            customerId: components["schemas"]["Id"];
            customerName: string | null;
            quoteId: components["schemas"]["Id"] | null;
            state: components["schemas"]["OrderState"];
            currency: string;
            ht: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        ListedOrderPage: {
            items: components["schemas"]["ListedOrder"][];
            nextCursor: string | null;
        };
        ListedQuote: {
            id: components["schemas"]["Id"];
            number: string | null;
            version: components["schemas"]["Integer"];
            customerId: components["schemas"]["Id"];
            customerName: string | null;
            origin: components["schemas"]["UserKind"];
            state: components["schemas"]["QuoteState"];
            currency: string;
            ht: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
            validUntil: string | null;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        ListedQuotePage: {
            items: components["schemas"]["ListedQuote"][];
            nextCursor: string | null;
        };
        ListedService: {
            id: components["schemas"]["Id"];
            number: string;
            designation: string;
            quantity: components["schemas"]["Integer"];
            cycle: components["schemas"]["RenewalCycle"];
            unitPrice: components["schemas"]["Integer"];
            discount: components["schemas"]["Integer"];
            currency: string;
            state: components["schemas"]["ServiceState"];
            suspensionReason: components["schemas"]["SuspensionReason"] | null;
            orderId: components["schemas"]["Id"];
            orderNumber: string;
            activatedOn: string | null;
            nextRenewalOn: string | null;
            terminatesOn: string | null;
            terminatedOn: string | null;
            customerId: components["schemas"]["Id"];
            customerName: string;
            planId: components["schemas"]["Id"] | null;
            terminationReason: components["schemas"]["TerminationReason"] | null;
            version: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
        };
        ListedServicePage: {
            items: components["schemas"]["ListedService"][];
            nextCursor: string | null;
        };
        ListedTask: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Integer"];
            title: string;
            kind: components["schemas"]["TaskKind"];
            state: components["schemas"]["TaskState"];
            owner: {
                id: components["schemas"]["Id"];
                name: string;
            };
            dueOn: components["schemas"]["Day"];
            dueTime: string | null;
            late: boolean;
            record: {
                type: string;
                id: components["schemas"]["Id"];
                label: string | null;
            } | null;
            customer: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            createdAt: components["schemas"]["Instant"];
            closedAt: components["schemas"]["Instant"] | null;
            can: {
                change: boolean;
                finish: boolean;
                reopen: boolean;
            };
        };
        ListedTaskPage: {
            items: components["schemas"]["ListedTask"][];
            nextCursor: string | null;
        };
        ListedTicket: {
            id: components["schemas"]["Id"];
            number: string;
            subject: string;
            state: components["schemas"]["TicketState"];
            publicState: components["schemas"]["PublicTicketState"];
            priority: components["schemas"]["TicketPriority"];
            channel: components["schemas"]["TicketChannel"];
            categoryId: components["schemas"]["Id"] | null;
            groupId: components["schemas"]["Id"] | null;
            assignee: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            customer: {
                id: components["schemas"]["Id"];
                name: string;
                number: string;
            } | null;
            requester: {
                email: string;
                name: string;
            };
            holdReason: string | null;
            wakeAt: components["schemas"]["Instant"] | null;
            messageCount: components["schemas"]["Integer"];
            lastMessageAt: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            version: components["schemas"]["Integer"];
            tags: string[];
            unread: boolean;
        };
        ListedTicketPage: {
            items: components["schemas"]["ListedTicket"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        Locale: "fr" | "ar" | "en";
        Localised100: {
            fr: string;
            ar?: string;
            en?: string;
        };
        Localised1000: {
            fr: string;
            ar?: string;
            en?: string;
        };
        Localised120: {
            fr: string;
            ar?: string;
            en?: string;
        };
        Localised200: {
            fr: string;
            ar?: string;
            en?: string;
        };
        Localised300: {
            fr: string;
            ar?: string;
            en?: string;
        };
        Localised60: {
            fr: string;
            ar?: string;
            en?: string;
        };
        Localised80: {
            fr: string;
            ar?: string;
            en?: string;
        };
        LocalisedText: {
            fr: string;
            ar?: string;
            en?: string;
        };
        MailDomain: {
            domain: string;
            record: {
                name: string;
                value: string;
            };
            provenBy: components["schemas"]["DomainProof"] | null;
            provenAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
        };
        Mailbox: {
            id: components["schemas"]["Id"];
            address: string;
            name: string;
            groupId: components["schemas"]["Id"] | null;
            isDefault: boolean;
            disabled: boolean;
            domainProven: boolean;
            version: components["schemas"]["Integer"];
        };
        Mention: {
            id: components["schemas"]["Id"];
            name: string;
        };
        MergedCustomer: {
            id: components["schemas"]["Id"];
            number: string;
            kind: components["schemas"]["CustomerKind"];
            state: components["schemas"]["CustomerState"];
            stateReason: string | null;
            name: string;
            email: string;
            phone: string | null;
            locale: components["schemas"]["Locale"];
            legalForm: string | null;
            activity: string | null;
            addressLine: string | null;
            commune: string | null;
            wilaya: string | null;
            postalCode: string | null;
            rc: string | null;
            nif: string | null;
            nis: string | null;
            ai: string | null;
            version: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
            nin: string | null;
            rib: string | null;
            custom: {
                [key: string]: components["schemas"]["FieldValue"];
            };
        };
        MergedPerson: {
            userId: components["schemas"]["Id"];
            name: string;
            email: string;
            kept: string[] | null;
            gone: string[] | null;
            owns: components["schemas"]["OwnedSideOfMerge"] | null;
            afterUnticked: components["schemas"]["PortalRight"][];
            afterTicked: components["schemas"]["PortalRight"][];
        };
        /** @enum {string} */
        MessageOrigin: "customer" | "support";
        ModuleName: {
            name: string;
            label: components["schemas"]["Words"];
        };
        MonthlyRevenue: {
            month: string;
            ht: components["schemas"]["Integer"];
            tax: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
            credited: components["schemas"]["Integer"];
            collected: components["schemas"]["Integer"];
        };
        NewApiToken: {
            id: components["schemas"]["Id"];
            name: string;
            prefix: string;
            scopes: string[];
            customerId: components["schemas"]["Id"] | null;
            networks: string[];
            createdAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"] | null;
            lastUsedAt: components["schemas"]["Instant"] | null;
            secret: string;
        };
        NewCustomerMerge: {
            goneId: components["schemas"]["Id"];
            reason: string;
            fieldsOfGone: components["schemas"]["CustomerMergedField"][];
            /** @default [] */
            customOfGone: components["schemas"]["FieldKey"][];
            access: components["schemas"]["Id"][];
        };
        NewPasskeyCredential: {
            id: string;
            clientDataJSON: string;
            attestationObject: string;
            transports: string[];
        };
        NewQuoteLine: {
            planId: components["schemas"]["Id"] | null;
            designation: string;
            detail?: string | null;
            quantity: number;
            cycle: components["schemas"]["BillingCycle"];
            unitPrice: number;
            discountBp: number;
            taxCategory: string;
        };
        NoticeChoice: {
            class: string;
            channel: string;
            wanted: boolean;
        };
        NoticePreferences: {
            channels: {
                key: string;
                name: components["schemas"]["Words"];
            }[];
            classes: {
                key: string;
                name: components["schemas"]["Words"];
                about: components["schemas"]["Words"];
                wanted: {
                    [key: string]: boolean;
                };
            }[];
        };
        OneTimeCode: {
            code: string;
        };
        OpenSession: {
            id: components["schemas"]["Id"];
            current: boolean;
            ip: string | null;
            addressKnown: boolean;
            device: string;
            userAgent: string | null;
            createdAt: components["schemas"]["Instant"];
            lastSeenAt: components["schemas"]["Instant"];
        };
        OpenedTicket: {
            id: components["schemas"]["Id"];
            number: string;
            messageId: components["schemas"]["Id"];
        };
        Order: {
            id: components["schemas"]["Id"];
            number: string;
            customerId: components["schemas"]["Id"];
            quoteId: components["schemas"]["Id"] | null;
            state: components["schemas"]["OrderState"];
            currency: string;
            ht: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            cancelReason: string | null;
            tax: components["schemas"]["Integer"];
            deliveredAt: components["schemas"]["Instant"] | null;
            /** @description Which compulsory steps of the sale were gone through, when, on which terms */
            consent: unknown;
            lines: {
                id: components["schemas"]["Id"];
                planId: components["schemas"]["Id"] | null;
                designation: string;
                detail: string | null;
                quantity: components["schemas"]["Integer"];
                cycle: components["schemas"]["BillingCycle"];
                unitPrice: components["schemas"]["Integer"];
                discount: components["schemas"]["Integer"];
                taxCategory: string;
                taxRateBp: components["schemas"]["Integer"];
                exemption: string | null;
                ht: components["schemas"]["Integer"];
            }[];
            steps: {
                id: components["schemas"]["Id"];
                key: string;
                kind: components["schemas"]["OrderStepKind"];
                mode: components["schemas"]["OrderStepMode"];
                name: components["schemas"]["Localised120"];
                state: components["schemas"]["OrderStepState"];
                reason: string | null;
                attempts: components["schemas"]["Integer"];
                updatedAt: components["schemas"]["Instant"];
                can: components["schemas"]["OrderStepState"][];
            }[];
            history: {
                at: components["schemas"]["Instant"];
                actor: string;
                from: string | null;
                to: string;
                step: string | null;
                reason: string | null;
            }[];
            can: {
                validate: boolean;
                start: boolean;
                deliver: boolean;
                cancel: boolean;
            };
        };
        OrderFigures: {
            currency: string;
            byState: components["schemas"]["StateCount"][];
            perMonth: {
                month: string;
                count: components["schemas"]["Integer"];
                ttc: components["schemas"]["Integer"];
            }[];
        };
        /** @enum {string} */
        OrderState: "requested" | "validated" | "in_progress" | "delivered" | "cancelled";
        OrderStateAnswer: {
            state: components["schemas"]["OrderState"];
        };
        OrderStep: {
            key: string;
            kind: components["schemas"]["OrderStepKind"];
            mode: components["schemas"]["OrderStepMode"];
            name: components["schemas"]["Localised120"];
        };
        /** @enum {string} */
        OrderStepKind: "commercial" | "technical";
        /** @enum {string} */
        OrderStepMode: "automatic" | "manual";
        /** @enum {string} */
        OrderStepState: "pending" | "done" | "failed" | "skipped";
        OwnCustomer: {
            id: components["schemas"]["Id"];
            number: string;
            kind: components["schemas"]["CustomerKind"];
            state: components["schemas"]["CustomerState"];
            stateReason: string | null;
            name: string;
            email: string;
            phone: string | null;
            locale: components["schemas"]["Locale"];
            legalForm: string | null;
            activity: string | null;
            addressLine: string | null;
            commune: string | null;
            wilaya: string | null;
            postalCode: string | null;
            rc: string | null;
            nif: string | null;
            nis: string | null;
            ai: string | null;
            version: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
            fields: components["schemas"]["CustomerField"][];
        };
        OwnDataRequest: {
            id: components["schemas"]["Id"];
            number: string;
            kind: components["schemas"]["DataRequestKind"];
            scope: components["schemas"]["DataRequestScope"];
            state: components["schemas"]["DataRequestState"];
            channel: components["schemas"]["DataRequestChannel"];
            details: string;
            receivedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            decidedAt: components["schemas"]["Instant"] | null;
            answer: string | null;
            downloadUntil: components["schemas"]["Instant"] | null;
            can: {
                withdraw: boolean;
                download: boolean;
            };
        };
        OwnFactors: {
            authenticator: boolean;
            recoveryCodesLeft: components["schemas"]["Integer"];
            sms: {
                number: string;
                provedAt: components["schemas"]["Instant"];
                lastUsedAt: components["schemas"]["Instant"] | null;
            } | null;
            smsOffered: boolean;
            passkeys: {
                id: components["schemas"]["Id"];
                name: string;
                createdAt: components["schemas"]["Instant"];
                lastUsedAt: components["schemas"]["Instant"] | null;
            }[];
        };
        OwnProof: {
            kind: components["schemas"]["OwnProofKind"];
            secret: string;
        };
        /** @enum {string} */
        OwnProofKind: "password" | "code";
        OwnService: {
            id: components["schemas"]["Id"];
            number: string;
            designation: string;
            quantity: components["schemas"]["Integer"];
            cycle: components["schemas"]["RenewalCycle"];
            unitPrice: components["schemas"]["Integer"];
            discount: components["schemas"]["Integer"];
            currency: string;
            state: components["schemas"]["ServiceState"];
            suspensionReason: components["schemas"]["SuspensionReason"] | null;
            orderId: components["schemas"]["Id"];
            orderNumber: string;
            activatedOn: string | null;
            nextRenewalOn: string | null;
            terminatesOn: string | null;
            terminatedOn: string | null;
        };
        OwnServicePage: {
            items: components["schemas"]["OwnService"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        OwnedSideOfMerge: "kept" | "gone" | "both";
        OwnershipOffer: {
            fromName: string;
            toName: string;
            toMe: boolean;
            fromMe: boolean;
            expiresAt: components["schemas"]["Instant"];
        };
        PasskeyAssertion: {
            id: string;
            clientDataJSON: string;
            authenticatorData: string;
            signature: string;
            userHandle: string | null;
        };
        PasskeyCreationOptions: {
            challenge: string;
            rp: {
                name: string;
            };
            user: {
                id: string;
                name: string;
                displayName: string;
            };
            pubKeyCredParams: {
                /** @constant */
                type: "public-key";
                alg: components["schemas"]["Integer"];
            }[];
            authenticatorSelection: {
                /** @constant */
                residentKey: "required";
                /** @constant */
                userVerification: "required";
            };
            /** @constant */
            attestation: "none";
            excludeCredentials: {
                id: string;
                /** @constant */
                type: "public-key";
                transports: components["schemas"]["PasskeyTransport"][];
            }[];
            timeout: components["schemas"]["Integer"];
        };
        PasskeyRequestOptions: {
            challenge: string;
            allowCredentials: {
                id: string;
                /** @constant */
                type: "public-key";
                transports: components["schemas"]["PasskeyTransport"][];
            }[];
            /** @constant */
            userVerification: "required";
            timeout: components["schemas"]["Integer"];
        };
        /** @enum {string} */
        PasskeyTransport: "ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb";
        PasswordByLink: {
            token: string;
            purpose: components["schemas"]["PasswordLinkPurpose"];
            password: string;
            endTokens?: boolean;
        };
        /** @enum {string} */
        PasswordLinkPurpose: "reset_password" | "invitation";
        Payment: {
            id: components["schemas"]["Id"];
            number: string;
            mode: components["schemas"]["PaymentMode"];
            currency: string;
            amount: components["schemas"]["Integer"];
            stampDuty: components["schemas"]["Integer"];
            received: components["schemas"]["Integer"];
            toCredit: components["schemas"]["Integer"];
            receivedOn: string;
            reference: string | null;
            allocations: {
                invoiceId: components["schemas"]["Id"];
                number: string | null;
                amount: components["schemas"]["Integer"];
            }[];
            customerId: components["schemas"]["Id"];
            customerName: string;
            note: string | null;
            recordedAt: components["schemas"]["Instant"];
            recordedBy: string;
        };
        /** @enum {string} */
        PaymentMode: "cash" | "transfer" | "cheque" | "card" | "ccp";
        PaymentPage: {
            items: components["schemas"]["Payment"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        PaymentState: "unpaid" | "partially_paid" | "paid" | "overdue";
        PendingEmailChange: {
            email: string;
            expiresAt: components["schemas"]["Instant"];
        };
        Permission: {
            key: string;
            module: string;
            zone: components["schemas"]["PermissionZone"];
            label: components["schemas"]["Words"];
        };
        /** @enum {string} */
        PermissionZone: "portal" | "staff";
        PersonActivity: {
            id: components["schemas"]["Id"];
            userId: components["schemas"]["Id"];
            kind: components["schemas"]["SecurityActivityKind"];
            byWhom: components["schemas"]["ActivityAuthor"];
            detail: string | null;
            device: string;
            ip: string | null;
            at: components["schemas"]["Instant"];
            name: string;
        };
        PersonActivityPage: {
            items: components["schemas"]["PersonActivity"][];
            nextCursor: string | null;
        };
        PersonConsents: {
            userId: components["schemas"]["Id"];
            name: string;
            email: string;
            purposes: components["schemas"]["PurposeStanding"][];
        };
        PlacedOrder: {
            orderId: components["schemas"]["Id"];
            orderNumber: string;
        };
        Plan: {
            id: components["schemas"]["Id"];
            productId: components["schemas"]["Id"];
            name: components["schemas"]["Localised200"];
            cycle: components["schemas"]["BillingCycle"];
            price: components["schemas"]["Integer"];
            setupFee: components["schemas"]["Integer"];
            currency: string;
            position: components["schemas"]["Integer"];
            stock: components["schemas"]["Integer"] | null;
            active: boolean;
            archivedAt: components["schemas"]["Instant"] | null;
            version: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        PlanPage: {
            items: components["schemas"]["Plan"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        PortalRecordType: "ticket" | "quote" | "order" | "service" | "invoice";
        /** @enum {string} */
        PortalRight: "portal.account" | "portal.members" | "portal.kyc" | "portal.tickets" | "portal.orders" | "portal.services" | "portal.billing";
        /** @enum {string} */
        PostingKind: "invoice" | "credit_note" | "payment";
        /** @description Minor units, before and after tax */
        PriceBothWays: {
            ht: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
        };
        PricedLine: {
            planId: components["schemas"]["Id"] | null;
            designation: string;
            detail: string | null;
            quantity: components["schemas"]["Integer"];
            cycle: components["schemas"]["BillingCycle"];
            unitPrice: components["schemas"]["Integer"];
            discount: components["schemas"]["Integer"];
            taxRateBp: components["schemas"]["Integer"];
            exemption: string | null;
            ht: components["schemas"]["Integer"];
        };
        ProbableDuplicate: {
            id: components["schemas"]["Id"];
            first: components["schemas"]["DuplicateCustomer"];
            other: components["schemas"]["DuplicateCustomer"];
            reasons: components["schemas"]["IdentityKeyKind"][];
            foundAt: components["schemas"]["Instant"];
        };
        ProbableDuplicatePage: {
            items: components["schemas"]["ProbableDuplicate"][];
            nextCursor: string | null;
        };
        /** @description RFC 9457 problem details. `code` is stable; `title` is in the language of the request. */
        Problem: {
            type: string;
            title: string;
            status: components["schemas"]["Integer"];
            code: string;
            params: components["schemas"]["ProblemParams"];
            requestId: string;
            errors?: {
                pointer: string;
                code: string;
                params: components["schemas"]["ProblemParams"];
            }[];
        };
        ProblemParams: {
            [key: string]: string | number | boolean | null;
        };
        Product: {
            id: components["schemas"]["Id"];
            slug: string;
            name: components["schemas"]["Localised200"];
            description: components["schemas"]["ProductDescription"];
            readonly features: components["schemas"]["Localised200"][];
            categoryId: components["schemas"]["Id"];
            position: components["schemas"]["Integer"];
            taxCategory: string;
            provisioningMode: components["schemas"]["ProvisioningMode"];
            active: boolean;
            archivedAt: components["schemas"]["Instant"] | null;
            version: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        ProductCategory: {
            id: components["schemas"]["Id"];
            slug: string;
            name: components["schemas"]["Localised200"];
            position: components["schemas"]["Integer"];
            readonly orderSteps: components["schemas"]["OrderStep"][];
        };
        ProductDescription: {
            fr: string;
            ar?: string;
            en?: string;
        };
        ProductPage: {
            items: components["schemas"]["Product"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        ProvenField: "name" | "legalForm" | "rc" | "nif" | "nis" | "ai";
        ProviderAnswer: {
            state: components["schemas"]["ProviderSignInState"];
        };
        /** @enum {string} */
        ProviderSignInState: "second_factor" | "enrolment" | "signed_in" | "linked" | "confirm";
        /** @enum {string} */
        ProvisioningMode: "manual";
        PublicProduct: {
            id: components["schemas"]["Id"];
            slug: string;
            categoryId: components["schemas"]["Id"];
            name: string;
            description: string;
            features: string[];
            tax: {
                rateBp: components["schemas"]["Integer"];
                label: string;
                exemptionReason: string | null;
            };
            plans: {
                id: components["schemas"]["Id"];
                name: string;
                cycle: components["schemas"]["BillingCycle"];
                currency: string;
                price: components["schemas"]["PriceBothWays"];
                setupFee: components["schemas"]["PriceBothWays"];
                available: boolean;
                addOns: {
                    id: components["schemas"]["Id"];
                    name: string;
                    price: components["schemas"]["PriceBothWays"];
                }[];
            }[];
        };
        /** @enum {string} */
        PublicTicketState: "in_progress" | "waiting_for_you" | "done";
        PurposeStanding: {
            key: string;
            name: components["schemas"]["Localised120"];
            text: components["schemas"]["Localised1000"];
            version: string;
            channels: components["schemas"]["ConsentStanding"][];
        };
        Quote: {
            id: components["schemas"]["Id"];
            number: string | null;
            version: components["schemas"]["Integer"];
            customerId: components["schemas"]["Id"];
            origin: components["schemas"]["UserKind"];
            state: components["schemas"]["QuoteState"];
            currency: string;
            ht: components["schemas"]["Integer"];
            ttc: components["schemas"]["Integer"];
            validUntil: string | null;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            rootId: components["schemas"]["Id"];
            editVersion: components["schemas"]["Integer"];
            stateReason: string | null;
            requestText: string | null;
            notes: string | null;
            discount: components["schemas"]["Integer"];
            tax: components["schemas"]["Integer"];
            lines: components["schemas"]["QuoteLine"][];
            discountShareBp: components["schemas"]["Integer"];
            approval: {
                required: boolean;
                approvedBy: components["schemas"]["Id"] | null;
                approvedAt: components["schemas"]["Instant"] | null;
            };
            decision: {
                by: components["schemas"]["UserKind"];
                userId: components["schemas"]["Id"] | null;
                ip: string | null;
                pdfSha256: string | null;
            } | null;
            sentAt: components["schemas"]["Instant"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            pdfReady: boolean;
            pdfSha256: string | null;
            can: {
                edit: boolean;
                send: boolean;
                approve: boolean;
                revise: boolean;
                withdraw: boolean;
                decide: boolean;
            };
        };
        /** @enum {string} */
        QuoteDecision: "accepted" | "declined";
        QuoteLine: {
            id: components["schemas"]["Id"];
            planId: components["schemas"]["Id"] | null;
            designation: string;
            detail: string | null;
            quantity: components["schemas"]["Integer"];
            cycle: components["schemas"]["BillingCycle"];
            unitPrice: components["schemas"]["Integer"];
            listPrice: components["schemas"]["Integer"] | null;
            discountBp: components["schemas"]["Integer"];
            discount: components["schemas"]["Integer"];
            taxCategory: string;
            taxRateBp: components["schemas"]["Integer"];
            exemption: string | null;
            ht: components["schemas"]["Integer"];
        };
        /** @enum {string} */
        QuoteState: "draft" | "sent" | "accepted" | "declined" | "expired" | "superseded";
        /** @enum {string} */
        RecordedChannel: "letter" | "email" | "telephone" | "in_person";
        /** @enum {string} */
        RenewalCycle: "monthly" | "quarterly" | "yearly";
        ReportPeriod: {
            from: string;
            to: string;
            timeZone: string;
        };
        RevenueFigures: {
            currency: string;
            perMonth: components["schemas"]["MonthlyRevenue"][];
            outstanding: components["schemas"]["AmountAndCount"];
            overdue: components["schemas"]["AmountAndCount"];
        };
        /** @enum {string} */
        SecondFactor: "authenticator" | "passkey" | "sms";
        SecondFactorAssertion: {
            id: string;
            clientDataJSON: string;
            authenticatorData: string;
            signature: string;
            userHandle: string | null;
            trustDevice?: boolean;
        };
        SecondFactorCode: {
            code: string;
            trustDevice?: boolean;
        };
        SecurityActivity: {
            id: components["schemas"]["Id"];
            userId: components["schemas"]["Id"];
            kind: components["schemas"]["SecurityActivityKind"];
            byWhom: components["schemas"]["ActivityAuthor"];
            detail: string | null;
            device: string;
            ip: string | null;
            at: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        SecurityActivityKind: "signed_in" | "signed_in_new_browser" | "signed_in_trusted_device" | "signed_in_by_mail_code" | "new_browser_by_mail_code" | "mail_code_sent" | "sign_in_refused" | "sign_in_from_elsewhere" | "networks_changed" | "device_trusted" | "device_trust_ended" | "signed_out" | "proved_again" | "session_ended" | "other_sessions_ended" | "password_changed" | "password_reset" | "password_set" | "password_reset_requested" | "authenticator_added" | "authenticator_removed" | "second_factor_removed" | "factors_reset" | "passkey_added" | "passkey_renamed" | "passkey_removed" | "recovery_codes_renewed" | "sms_code_requested" | "sms_number_set" | "sms_number_removed" | "sign_in_linked" | "sign_in_unlinked" | "recovery_code_used" | "email_change_requested" | "email_change_cancelled" | "email_changed" | "email_verified" | "token_created" | "token_revoked" | "profile_changed" | "account_disabled" | "account_enabled" | "roles_changed" | "support_access";
        SecurityActivityPage: {
            items: components["schemas"]["SecurityActivity"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        SenderAuthentication: "pass" | "none" | "fail";
        Service: {
            id: components["schemas"]["Id"];
            number: string;
            designation: string;
            quantity: components["schemas"]["Integer"];
            cycle: components["schemas"]["RenewalCycle"];
            unitPrice: components["schemas"]["Integer"];
            discount: components["schemas"]["Integer"];
            currency: string;
            state: components["schemas"]["ServiceState"];
            suspensionReason: components["schemas"]["SuspensionReason"] | null;
            orderId: components["schemas"]["Id"];
            orderNumber: string;
            activatedOn: string | null;
            nextRenewalOn: string | null;
            terminatesOn: string | null;
            terminatedOn: string | null;
            customerId: components["schemas"]["Id"];
            customerName: string;
            planId: components["schemas"]["Id"] | null;
            terminationReason: components["schemas"]["TerminationReason"] | null;
            version: components["schemas"]["Integer"];
            createdAt: components["schemas"]["Instant"];
            can: {
                suspend: boolean;
                resume: boolean;
                terminate: boolean;
            };
            history: {
                id: components["schemas"]["Id"];
                event: string;
                from: string | null;
                to: string;
                reason: string | null;
                note: string | null;
                actor: string;
                at: components["schemas"]["Instant"];
            }[];
        };
        /** @enum {string} */
        ServiceState: "pending" | "active" | "suspended" | "terminated";
        /** @enum {string} */
        SessionState: "anonymous" | "second_factor" | "enrolment" | "signed_in";
        SettingPart: {
            label: components["schemas"]["Words"];
            help?: components["schemas"]["Words"];
            unit?: components["schemas"]["SettingUnit"];
            wide?: boolean;
            choices?: {
                [key: string]: components["schemas"]["Words"];
            };
        };
        /** @enum {string} */
        SettingUnit: "days" | "percent" | "money";
        /** @enum {string} */
        ShutAccount: "disabled" | "unverified";
        SignInAnswer: {
            state: components["schemas"]["SignInState"];
        };
        /** @enum {string} */
        SignInState: "second_factor" | "enrolment" | "signed_in";
        /** @enum {string} */
        SignInZone: "portal" | "corporate";
        SixDigitCode: {
            code: string;
        };
        /** @enum {string} */
        SmsRefusal: "country" | "number_pause" | "number_rate" | "number_day" | "network" | "blocked" | "prefix_day" | "country_day" | "budget";
        /** @enum {string} */
        SmsState: "queued" | "sending" | "sent" | "refused" | "uncertain" | "expired";
        SmsUsage: {
            on: boolean;
            isConnected: boolean;
            spent: components["schemas"]["Integer"];
            dailyBudget: components["schemas"]["Integer"];
            states: {
                state: components["schemas"]["SmsState"];
                times: number;
            }[];
            verified: number;
            failures: {
                failure: string;
                times: number;
            }[];
            refusals: {
                reason: components["schemas"]["SmsRefusal"];
                times: number;
            }[];
            blocked: {
                prefix: string;
                sent: number;
                verified: number;
                blockedAt: components["schemas"]["Instant"];
            }[];
        };
        StateCount: {
            state: string;
            count: components["schemas"]["Integer"];
        };
        SubjectName: {
            type: string;
            label: components["schemas"]["Words"];
        };
        /** @enum {string} */
        SuspensionReason: "non_payment" | "abuse" | "customer_request" | "other";
        Task: {
            id: components["schemas"]["Id"];
            version: components["schemas"]["Integer"];
            title: string;
            kind: components["schemas"]["TaskKind"];
            state: components["schemas"]["TaskState"];
            owner: {
                id: components["schemas"]["Id"];
                name: string;
            };
            dueOn: components["schemas"]["Day"];
            dueTime: string | null;
            late: boolean;
            record: {
                type: string;
                id: components["schemas"]["Id"];
                label: string | null;
            } | null;
            customer: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            createdAt: components["schemas"]["Instant"];
            closedAt: components["schemas"]["Instant"] | null;
            can: {
                change: boolean;
                finish: boolean;
                reopen: boolean;
            };
            words: string | null;
            author: {
                id: components["schemas"]["Id"];
                name: string;
            };
            closedBy: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            outcome: string | null;
        };
        /** @enum {string} */
        TaskDue: "late" | "today" | "later";
        /** @enum {string} */
        TaskKind: "task" | "follow_up" | "call" | "appointment";
        /** @enum {string} */
        TaskState: "open" | "done" | "cancelled";
        /** @enum {string} */
        TaskView: "mine" | "given" | "team" | "orphaned";
        TaxGroup: {
            rateBp: components["schemas"]["Integer"];
            exemption: string | null;
            ht: components["schemas"]["Integer"];
            tax: components["schemas"]["Integer"];
        };
        TaxRate: {
            id: components["schemas"]["Id"];
            category: string;
            rateBp: components["schemas"]["Integer"];
            validFrom: string;
            validTo: string | null;
            label: components["schemas"]["Localised200"];
            exemptionReason: components["schemas"]["Localised300"] | null;
            legalRef: string | null;
        };
        /** @enum {string} */
        TerminationReason: "customer_request" | "non_payment" | "abuse" | "replaced" | "other";
        TextedCode: {
            number: string;
            expiresAt: components["schemas"]["Instant"];
            resendSeconds: components["schemas"]["Integer"];
        };
        /** @enum {string} */
        TicketAnswerState: "answered" | "awaiting_reply" | "resolved";
        TicketCategory: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Localised100"];
            position: components["schemas"]["Integer"];
            archived: boolean;
            version: components["schemas"]["Integer"];
        };
        /** @enum {string} */
        TicketChannel: "portal" | "email" | "agent";
        TicketFigures: {
            openByState: components["schemas"]["StateCount"][];
            openByPriority: {
                priority: string;
                count: components["schemas"]["Integer"];
            }[];
            perDay: {
                day: string;
                opened: components["schemas"]["Integer"];
                closed: components["schemas"]["Integer"];
            }[];
            medianFirstAnswerMinutes: components["schemas"]["Integer"] | null;
            backlogByAge: {
                age: components["schemas"]["BacklogAge"];
                count: components["schemas"]["Integer"];
            }[];
        };
        TicketGroup: {
            id: components["schemas"]["Id"];
            name: string;
            archived: boolean;
            version: components["schemas"]["Integer"];
            memberIds: components["schemas"]["Id"][];
        };
        /** @enum {string} */
        TicketLinkDirection: "outgoing" | "incoming";
        /** @enum {string} */
        TicketLinkKind: "follow_up" | "related";
        TicketMessage: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["TicketMessageKind"];
            channel: components["schemas"]["TicketMessageChannel"];
            authorUserId: components["schemas"]["Id"] | null;
            authorName: string;
            authorEmail: string | null;
            text: string;
            quoted: string;
            hasHtml: boolean;
            attachments: components["schemas"]["FileInfo"][];
            withheld: string[];
            authentication: components["schemas"]["SenderAuthentication"] | null;
            inboundId: components["schemas"]["Id"] | null;
            createdAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        TicketMessageChannel: "portal" | "email" | "agent" | "system";
        /** @enum {string} */
        TicketMessageKind: "customer" | "agent" | "note";
        /** @enum {string} */
        TicketPriority: "low" | "normal" | "high" | "urgent";
        /** @enum {string} */
        TicketState: "open" | "answered" | "awaiting_reply" | "on_hold" | "in_progress" | "resolved" | "closed";
        TicketStateAnswer: {
            state: components["schemas"]["TicketState"];
        };
        TimelineEntry: {
            id: components["schemas"]["Id"];
            event: string;
            label: components["schemas"]["Words"] | null;
            subject: {
                type: string;
                id: string;
                label: string | null;
            };
            actor: {
                kind: string;
                name: string | null;
            };
            occurredAt: components["schemas"]["Instant"];
        };
        TimelineEntryPage: {
            items: components["schemas"]["TimelineEntry"][];
            nextCursor: string | null;
        };
        TrustedDevices: {
            days: components["schemas"]["Integer"] | null;
            items: {
                id: components["schemas"]["Id"];
                device: string;
                current: boolean;
                trustedAt: components["schemas"]["Instant"];
                lastUsedAt: components["schemas"]["Instant"];
                until: components["schemas"]["Instant"];
            }[];
        };
        /** @enum {string} */
        UploadPurpose: "ticket" | "kyc";
        /** @enum {string} */
        UserKind: "customer" | "staff";
        WantedAccountNetworks: {
            networks: string[];
        };
        WantedApiToken: {
            name: string;
            scopes: string[];
            networks?: string[];
            expiresInDays?: number;
        };
        WeighedMerge: {
            kept: components["schemas"]["MergedCustomer"];
            gone: components["schemas"]["MergedCustomer"];
            rows: {
                table: string;
                label: components["schemas"]["Words"];
                count: components["schemas"]["Integer"];
            }[];
            people: components["schemas"]["MergedPerson"][];
            obstacles: components["schemas"]["CustomerMergeObstacle"][];
            stayingVerifications: components["schemas"]["Integer"];
        };
        WilayaList: {
            items: {
                id: string;
                code: components["schemas"]["Integer"];
                fr: string;
                ar: string;
            }[];
        };
        Words: {
            fr: string;
            ar: string;
            en: string;
        };
    };
    responses: {
        /** @description common.bad_request, common.invalid, common.malformed_json */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description common.unauthenticated */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description common.cross_site, common.forbidden */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description common.not_found */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description common.conflict */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 410 */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description common.too_large */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description common.unsupported_media_type */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description common.idempotency_key_reused */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description common.rate_limited */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description common.internal */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description common.unavailable */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        Id: components["schemas"]["Id"];
        /** @description The same key with the same request has one effect and one answer. */
        IdempotencyKey: string;
        Cursor: string;
        Limit: number;
        From: components["schemas"]["Day"];
        To: components["schemas"]["Day"];
        CustomerId: components["schemas"]["Id"];
        /** @description The same key with the same request has one effect and one answer. */
        RequiredIdempotencyKey: string;
        ContactId: components["schemas"]["Id"];
        Key: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Account = components['schemas']['Account'];
export type AccountNetworks = components['schemas']['AccountNetworks'];
export type AccountPage = components['schemas']['AccountPage'];
export type ActivityAuthor = components['schemas']['ActivityAuthor'];
export type AdminRecordType = components['schemas']['AdminRecordType'];
export type AmountAndCount = components['schemas']['AmountAndCount'];
export type ApiToken = components['schemas']['ApiToken'];
export type ApprovalRequest = components['schemas']['ApprovalRequest'];
export type ApprovalRequestPage = components['schemas']['ApprovalRequestPage'];
export type ApprovalState = components['schemas']['ApprovalState'];
export type AssigneeWord = components['schemas']['AssigneeWord'];
export type BacklogAge = components['schemas']['BacklogAge'];
export type BillingCycle = components['schemas']['BillingCycle'];
export type CannedReply = components['schemas']['CannedReply'];
export type Cart = components['schemas']['Cart'];
export type ConsentChannel = components['schemas']['ConsentChannel'];
export type ConsentStanding = components['schemas']['ConsentStanding'];
export type ConsentWord = components['schemas']['ConsentWord'];
export type ConsentWordPage = components['schemas']['ConsentWordPage'];
export type Contact = components['schemas']['Contact'];
export type ContactChanges = components['schemas']['ContactChanges'];
export type ContactInvitation = components['schemas']['ContactInvitation'];
export type ContactRights = components['schemas']['ContactRights'];
export type ContactStanding = components['schemas']['ContactStanding'];
export type CorporateRecordType = components['schemas']['CorporateRecordType'];
export type Created = components['schemas']['Created'];
export type CreditNote = components['schemas']['CreditNote'];
export type CreditNotePage = components['schemas']['CreditNotePage'];
export type CurrentSession = components['schemas']['CurrentSession'];
export type CustomField = components['schemas']['CustomField'];
export type CustomValues = components['schemas']['CustomValues'];
export type CustomerBalance = components['schemas']['CustomerBalance'];
export type CustomerCategory = components['schemas']['CustomerCategory'];
export type CustomerDistinction = components['schemas']['CustomerDistinction'];
export type CustomerDistinctionPage = components['schemas']['CustomerDistinctionPage'];
export type CustomerDocument = components['schemas']['CustomerDocument'];
export type CustomerDocumentPage = components['schemas']['CustomerDocumentPage'];
export type CustomerField = components['schemas']['CustomerField'];
export type CustomerFigures = components['schemas']['CustomerFigures'];
export type CustomerImport = components['schemas']['CustomerImport'];
export type CustomerImportArrival = components['schemas']['CustomerImportArrival'];
export type CustomerImportChoice = components['schemas']['CustomerImportChoice'];
export type CustomerImportCounts = components['schemas']['CustomerImportCounts'];
export type CustomerImportEncoding = components['schemas']['CustomerImportEncoding'];
export type CustomerImportField = components['schemas']['CustomerImportField'];
export type CustomerImportFieldMapping = components['schemas']['CustomerImportFieldMapping'];
export type CustomerImportFormat = components['schemas']['CustomerImportFormat'];
export type CustomerImportMapping = components['schemas']['CustomerImportMapping'];
export type CustomerImportReason = components['schemas']['CustomerImportReason'];
export type CustomerImportReasonCode = components['schemas']['CustomerImportReasonCode'];
export type CustomerImportRow = components['schemas']['CustomerImportRow'];
export type CustomerImportRowPage = components['schemas']['CustomerImportRowPage'];
export type CustomerImportState = components['schemas']['CustomerImportState'];
export type CustomerImportVerdict = components['schemas']['CustomerImportVerdict'];
export type CustomerInvoice = components['schemas']['CustomerInvoice'];
export type CustomerKind = components['schemas']['CustomerKind'];
export type CustomerMerge = components['schemas']['CustomerMerge'];
export type CustomerMergeObstacle = components['schemas']['CustomerMergeObstacle'];
export type CustomerMergeState = components['schemas']['CustomerMergeState'];
export type CustomerMergedField = components['schemas']['CustomerMergedField'];
export type CustomerNote = components['schemas']['CustomerNote'];
export type CustomerNotePage = components['schemas']['CustomerNotePage'];
export type CustomerOrder = components['schemas']['CustomerOrder'];
export type CustomerPayment = components['schemas']['CustomerPayment'];
export type CustomerPaymentPage = components['schemas']['CustomerPaymentPage'];
export type CustomerQuote = components['schemas']['CustomerQuote'];
export type CustomerReason = components['schemas']['CustomerReason'];
export type CustomerRecord = components['schemas']['CustomerRecord'];
export type CustomerState = components['schemas']['CustomerState'];
export type CustomerTask = components['schemas']['CustomerTask'];
export type CustomerTicket = components['schemas']['CustomerTicket'];
export type CustomerTicketMessage = components['schemas']['CustomerTicketMessage'];
export type DataRequest = components['schemas']['DataRequest'];
export type DataRequestChannel = components['schemas']['DataRequestChannel'];
export type DataRequestKind = components['schemas']['DataRequestKind'];
export type DataRequestScope = components['schemas']['DataRequestScope'];
export type DataRequestState = components['schemas']['DataRequestState'];
export type Day = components['schemas']['Day'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryPage = components['schemas']['DeliveryPage'];
export type DeliveryState = components['schemas']['DeliveryState'];
export type DocumentTotals = components['schemas']['DocumentTotals'];
export type DomainProof = components['schemas']['DomainProof'];
export type DraftLine = components['schemas']['DraftLine'];
export type DuplicateCustomer = components['schemas']['DuplicateCustomer'];
export type EndOfMerge = components['schemas']['EndOfMerge'];
export type Enrolment = components['schemas']['Enrolment'];
export type EventName = components['schemas']['EventName'];
export type FieldAccess = components['schemas']['FieldAccess'];
export type FieldChoice = components['schemas']['FieldChoice'];
export type FieldKey = components['schemas']['FieldKey'];
export type FieldKind = components['schemas']['FieldKind'];
export type FieldSubject = components['schemas']['FieldSubject'];
export type FieldValue = components['schemas']['FieldValue'];
export type FileInfo = components['schemas']['FileInfo'];
export type FileScan = components['schemas']['FileScan'];
export type Flag = components['schemas']['Flag'];
export type HandedInKycState = components['schemas']['HandedInKycState'];
export type Id = components['schemas']['Id'];
export type IdentityKeyKind = components['schemas']['IdentityKeyKind'];
export type IdentityProvider = components['schemas']['IdentityProvider'];
export type IdentityProviderSettings = components['schemas']['IdentityProviderSettings'];
export type InAppNotification = components['schemas']['InAppNotification'];
export type InAppNotificationPage = components['schemas']['InAppNotificationPage'];
export type InboundMail = components['schemas']['InboundMail'];
export type InboundMailPage = components['schemas']['InboundMailPage'];
export type Instant = components['schemas']['Instant'];
export type Integer = components['schemas']['Integer'];
export type Invitation = components['schemas']['Invitation'];
export type Invoice = components['schemas']['Invoice'];
export type InvoiceLine = components['schemas']['InvoiceLine'];
export type InvoiceState = components['schemas']['InvoiceState'];
export type KycCustomer = components['schemas']['KycCustomer'];
export type KycDocument = components['schemas']['KycDocument'];
export type KycDocumentState = components['schemas']['KycDocumentState'];
export type KycFile = components['schemas']['KycFile'];
export type KycItem = components['schemas']['KycItem'];
export type KycItemKind = components['schemas']['KycItemKind'];
export type KycReview = components['schemas']['KycReview'];
export type KycState = components['schemas']['KycState'];
export type KycVerdict = components['schemas']['KycVerdict'];
export type KycVerification = components['schemas']['KycVerification'];
export type LinkedSignIn = components['schemas']['LinkedSignIn'];
export type ListedCustomer = components['schemas']['ListedCustomer'];
export type ListedCustomerImport = components['schemas']['ListedCustomerImport'];
export type ListedCustomerImportPage = components['schemas']['ListedCustomerImportPage'];
export type ListedCustomerInvoice = components['schemas']['ListedCustomerInvoice'];
export type ListedCustomerInvoicePage = components['schemas']['ListedCustomerInvoicePage'];
export type ListedCustomerOrder = components['schemas']['ListedCustomerOrder'];
export type ListedCustomerOrderPage = components['schemas']['ListedCustomerOrderPage'];
export type ListedCustomerPage = components['schemas']['ListedCustomerPage'];
export type ListedCustomerQuote = components['schemas']['ListedCustomerQuote'];
export type ListedCustomerQuotePage = components['schemas']['ListedCustomerQuotePage'];
export type ListedCustomerTicket = components['schemas']['ListedCustomerTicket'];
export type ListedCustomerTicketPage = components['schemas']['ListedCustomerTicketPage'];
export type ListedDataRequest = components['schemas']['ListedDataRequest'];
export type ListedDataRequestPage = components['schemas']['ListedDataRequestPage'];
export type ListedInvoice = components['schemas']['ListedInvoice'];
export type ListedInvoicePage = components['schemas']['ListedInvoicePage'];
export type ListedKyc = components['schemas']['ListedKyc'];
export type ListedKycPage = components['schemas']['ListedKycPage'];
export type ListedOrder = components['schemas']['ListedOrder'];
export type ListedOrderPage = components['schemas']['ListedOrderPage'];
export type ListedQuote = components['schemas']['ListedQuote'];
export type ListedQuotePage = components['schemas']['ListedQuotePage'];
export type ListedService = components['schemas']['ListedService'];
export type ListedServicePage = components['schemas']['ListedServicePage'];
export type ListedTask = components['schemas']['ListedTask'];
export type ListedTaskPage = components['schemas']['ListedTaskPage'];
export type ListedTicket = components['schemas']['ListedTicket'];
export type ListedTicketPage = components['schemas']['ListedTicketPage'];
export type Locale = components['schemas']['Locale'];
export type Localised100 = components['schemas']['Localised100'];
export type Localised1000 = components['schemas']['Localised1000'];
export type Localised120 = components['schemas']['Localised120'];
export type Localised200 = components['schemas']['Localised200'];
export type Localised300 = components['schemas']['Localised300'];
export type Localised60 = components['schemas']['Localised60'];
export type Localised80 = components['schemas']['Localised80'];
export type LocalisedText = components['schemas']['LocalisedText'];
export type MailDomain = components['schemas']['MailDomain'];
export type Mailbox = components['schemas']['Mailbox'];
export type Mention = components['schemas']['Mention'];
export type MergedCustomer = components['schemas']['MergedCustomer'];
export type MergedPerson = components['schemas']['MergedPerson'];
export type MessageOrigin = components['schemas']['MessageOrigin'];
export type ModuleName = components['schemas']['ModuleName'];
export type MonthlyRevenue = components['schemas']['MonthlyRevenue'];
export type NewApiToken = components['schemas']['NewApiToken'];
export type NewCustomerMerge = components['schemas']['NewCustomerMerge'];
export type NewPasskeyCredential = components['schemas']['NewPasskeyCredential'];
export type NewQuoteLine = components['schemas']['NewQuoteLine'];
export type NoticeChoice = components['schemas']['NoticeChoice'];
export type NoticePreferences = components['schemas']['NoticePreferences'];
export type OneTimeCode = components['schemas']['OneTimeCode'];
export type OpenSession = components['schemas']['OpenSession'];
export type OpenedTicket = components['schemas']['OpenedTicket'];
export type Order = components['schemas']['Order'];
export type OrderFigures = components['schemas']['OrderFigures'];
export type OrderState = components['schemas']['OrderState'];
export type OrderStateAnswer = components['schemas']['OrderStateAnswer'];
export type OrderStep = components['schemas']['OrderStep'];
export type OrderStepKind = components['schemas']['OrderStepKind'];
export type OrderStepMode = components['schemas']['OrderStepMode'];
export type OrderStepState = components['schemas']['OrderStepState'];
export type OwnCustomer = components['schemas']['OwnCustomer'];
export type OwnDataRequest = components['schemas']['OwnDataRequest'];
export type OwnFactors = components['schemas']['OwnFactors'];
export type OwnProof = components['schemas']['OwnProof'];
export type OwnProofKind = components['schemas']['OwnProofKind'];
export type OwnService = components['schemas']['OwnService'];
export type OwnServicePage = components['schemas']['OwnServicePage'];
export type OwnedSideOfMerge = components['schemas']['OwnedSideOfMerge'];
export type OwnershipOffer = components['schemas']['OwnershipOffer'];
export type PasskeyAssertion = components['schemas']['PasskeyAssertion'];
export type PasskeyCreationOptions = components['schemas']['PasskeyCreationOptions'];
export type PasskeyRequestOptions = components['schemas']['PasskeyRequestOptions'];
export type PasskeyTransport = components['schemas']['PasskeyTransport'];
export type PasswordByLink = components['schemas']['PasswordByLink'];
export type PasswordLinkPurpose = components['schemas']['PasswordLinkPurpose'];
export type Payment = components['schemas']['Payment'];
export type PaymentMode = components['schemas']['PaymentMode'];
export type PaymentPage = components['schemas']['PaymentPage'];
export type PaymentState = components['schemas']['PaymentState'];
export type PendingEmailChange = components['schemas']['PendingEmailChange'];
export type Permission = components['schemas']['Permission'];
export type PermissionZone = components['schemas']['PermissionZone'];
export type PersonActivity = components['schemas']['PersonActivity'];
export type PersonActivityPage = components['schemas']['PersonActivityPage'];
export type PersonConsents = components['schemas']['PersonConsents'];
export type PlacedOrder = components['schemas']['PlacedOrder'];
export type Plan = components['schemas']['Plan'];
export type PlanPage = components['schemas']['PlanPage'];
export type PortalRecordType = components['schemas']['PortalRecordType'];
export type PortalRight = components['schemas']['PortalRight'];
export type PostingKind = components['schemas']['PostingKind'];
export type PriceBothWays = components['schemas']['PriceBothWays'];
export type PricedLine = components['schemas']['PricedLine'];
export type ProbableDuplicate = components['schemas']['ProbableDuplicate'];
export type ProbableDuplicatePage = components['schemas']['ProbableDuplicatePage'];
export type Problem = components['schemas']['Problem'];
export type ProblemParams = components['schemas']['ProblemParams'];
export type Product = components['schemas']['Product'];
export type ProductCategory = components['schemas']['ProductCategory'];
export type ProductDescription = components['schemas']['ProductDescription'];
export type ProductPage = components['schemas']['ProductPage'];
export type ProvenField = components['schemas']['ProvenField'];
export type ProviderAnswer = components['schemas']['ProviderAnswer'];
export type ProviderSignInState = components['schemas']['ProviderSignInState'];
export type ProvisioningMode = components['schemas']['ProvisioningMode'];
export type PublicProduct = components['schemas']['PublicProduct'];
export type PublicTicketState = components['schemas']['PublicTicketState'];
export type PurposeStanding = components['schemas']['PurposeStanding'];
export type Quote = components['schemas']['Quote'];
export type QuoteDecision = components['schemas']['QuoteDecision'];
export type QuoteLine = components['schemas']['QuoteLine'];
export type QuoteState = components['schemas']['QuoteState'];
export type RecordedChannel = components['schemas']['RecordedChannel'];
export type RenewalCycle = components['schemas']['RenewalCycle'];
export type ReportPeriod = components['schemas']['ReportPeriod'];
export type RevenueFigures = components['schemas']['RevenueFigures'];
export type SecondFactor = components['schemas']['SecondFactor'];
export type SecondFactorAssertion = components['schemas']['SecondFactorAssertion'];
export type SecondFactorCode = components['schemas']['SecondFactorCode'];
export type SecurityActivity = components['schemas']['SecurityActivity'];
export type SecurityActivityKind = components['schemas']['SecurityActivityKind'];
export type SecurityActivityPage = components['schemas']['SecurityActivityPage'];
export type SenderAuthentication = components['schemas']['SenderAuthentication'];
export type Service = components['schemas']['Service'];
export type ServiceState = components['schemas']['ServiceState'];
export type SessionState = components['schemas']['SessionState'];
export type SettingPart = components['schemas']['SettingPart'];
export type SettingUnit = components['schemas']['SettingUnit'];
export type ShutAccount = components['schemas']['ShutAccount'];
export type SignInAnswer = components['schemas']['SignInAnswer'];
export type SignInState = components['schemas']['SignInState'];
export type SignInZone = components['schemas']['SignInZone'];
export type SixDigitCode = components['schemas']['SixDigitCode'];
export type SmsRefusal = components['schemas']['SmsRefusal'];
export type SmsState = components['schemas']['SmsState'];
export type SmsUsage = components['schemas']['SmsUsage'];
export type StateCount = components['schemas']['StateCount'];
export type SubjectName = components['schemas']['SubjectName'];
export type SuspensionReason = components['schemas']['SuspensionReason'];
export type Task = components['schemas']['Task'];
export type TaskDue = components['schemas']['TaskDue'];
export type TaskKind = components['schemas']['TaskKind'];
export type TaskState = components['schemas']['TaskState'];
export type TaskView = components['schemas']['TaskView'];
export type TaxGroup = components['schemas']['TaxGroup'];
export type TaxRate = components['schemas']['TaxRate'];
export type TerminationReason = components['schemas']['TerminationReason'];
export type TextedCode = components['schemas']['TextedCode'];
export type TicketAnswerState = components['schemas']['TicketAnswerState'];
export type TicketCategory = components['schemas']['TicketCategory'];
export type TicketChannel = components['schemas']['TicketChannel'];
export type TicketFigures = components['schemas']['TicketFigures'];
export type TicketGroup = components['schemas']['TicketGroup'];
export type TicketLinkDirection = components['schemas']['TicketLinkDirection'];
export type TicketLinkKind = components['schemas']['TicketLinkKind'];
export type TicketMessage = components['schemas']['TicketMessage'];
export type TicketMessageChannel = components['schemas']['TicketMessageChannel'];
export type TicketMessageKind = components['schemas']['TicketMessageKind'];
export type TicketPriority = components['schemas']['TicketPriority'];
export type TicketState = components['schemas']['TicketState'];
export type TicketStateAnswer = components['schemas']['TicketStateAnswer'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type TimelineEntryPage = components['schemas']['TimelineEntryPage'];
export type TrustedDevices = components['schemas']['TrustedDevices'];
export type UploadPurpose = components['schemas']['UploadPurpose'];
export type UserKind = components['schemas']['UserKind'];
export type WantedAccountNetworks = components['schemas']['WantedAccountNetworks'];
export type WantedApiToken = components['schemas']['WantedApiToken'];
export type WeighedMerge = components['schemas']['WeighedMerge'];
export type WilayaList = components['schemas']['WilayaList'];
export type Words = components['schemas']['Words'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseGone = components['responses']['Gone'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ParameterId = components['parameters']['Id'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterFrom = components['parameters']['From'];
export type ParameterTo = components['parameters']['To'];
export type ParameterCustomerId = components['parameters']['CustomerId'];
export type ParameterRequiredIdempotencyKey = components['parameters']['RequiredIdempotencyKey'];
export type ParameterContactId = components['parameters']['ContactId'];
export type ParameterKey = components['parameters']['Key'];
export type $defs = Record<string, never>;
export interface operations {
    "portal.password.requestReset": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "karim@exemple.dz"
                 *     }
                 */
                "application/json": {
                    email: string;
                    captcha?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated, identity.captcha_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.session.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.session.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "karim@exemple.dz",
                 *       "password": "Casbah-1957-Demo"
                 *     }
                 */
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated, identity.elsewhere, identity.email_unverified */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.session.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.session.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing, identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated, identity.elsewhere, identity.passkey_only */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.enrolment.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "signed_in";
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing, identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated, identity.elsewhere, identity.passkey_only */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.enrolment.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated, identity.passkey_only */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.already_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.password.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "00000000-0000-7000-8000-000000000000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                 *       "purpose": "reset_password",
                 *       "password": "Une phrase bien longue"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordByLink"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description identity.link_invalid */
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.emailChange.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pending: components["schemas"]["PendingEmailChange"] | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.emailChange.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "00000000-0000-7000-8000-000000000000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.email_taken */
            409: components["responses"]["Conflict"];
            /** @description identity.link_invalid */
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.emailChange.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "nouvelle.adresse@exemple.dz",
                 *       "password": "Casbah-1957-Demo"
                 *     }
                 */
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.emailChange.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.profile.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "fr"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    phone?: string | null;
                    locale?: components["schemas"]["Locale"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.password.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "pas le bon mot",
                 *       "password": "Une phrase bien longue"
                 *     }
                 */
                "application/json": {
                    current: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.twoFactor.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.already_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.twoFactor.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFactors"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.twoFactor.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["OneTimeCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.already_enrolled, identity.not_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.twoFactor.disable": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["OneTimeCode"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.not_enrolled, identity.second_factor_required */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.sessions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenSession"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.sessions.endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: components["schemas"]["Integer"];
                    };
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.tokens.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiToken"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.tokens.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Sauvegarde",
                 *       "scopes": [
                 *         "portal.tickets"
                 *       ],
                 *       "networks": [
                 *         "127.0.0.1",
                 *         "10.8.0.0/16"
                 *       ],
                 *       "expiresInDays": 90
                 *     }
                 */
                "application/json": components["schemas"]["WantedApiToken"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiToken"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, identity.unknown_scope */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.too_many_tokens */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.tokens.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.twoFactor.renewCodes": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.not_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.proof.give": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, identity.passkey_only */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.proof.beginPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.no_passkey */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.proof.byPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "AAAAAAAAAAAAAAAAAAAAAA",
                 *       "clientDataJSON": "e30",
                 *       "authenticatorData": "AA",
                 *       "signature": "AA",
                 *       "userHandle": null
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyAssertion"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.passkey_refused */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.trustedDevices.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustedDevices"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.trustedDevices.endAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: components["schemas"]["Integer"];
                    };
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.trustedDevices.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.accountNetworks.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNetworks"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.accountNetworks.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "networks": [
                 *         "127.0.0.1",
                 *         "10.8.0.0/16"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WantedAccountNetworks"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.networks_shut_out */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.securityActivity.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityActivityPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.account.secure": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessionsEnded: components["schemas"]["Integer"];
                        tokensRevoked: components["schemas"]["Integer"];
                    };
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.passkeys.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptions"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.passkeys.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Mon téléphone",
                 *       "credential": {
                 *         "id": "AAAAAAAAAAAAAAAAAAAAAA",
                 *         "clientDataJSON": "e30",
                 *         "attestationObject": "oA",
                 *         "transports": [
                 *           "internal"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    credential: components["schemas"]["NewPasskeyCredential"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        recoveryCodes: string[] | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.passkey_refused */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.passkey_known, identity.too_many_passkeys */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.passkeys.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Clé du bureau"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.passkeys.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.second_factor_required */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.passkey.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.passkey.enter": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "AAAAAAAAAAAAAAAAAAAAAA",
                 *       "clientDataJSON": "e30",
                 *       "authenticatorData": "AA",
                 *       "signature": "AA",
                 *       "userHandle": null
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyAssertion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.passkey_refused */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated, identity.elsewhere */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.session.beginPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.no_passkey */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.session.confirmPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "AAAAAAAAAAAAAAAAAAAAAA",
                 *       "clientDataJSON": "e30",
                 *       "authenticatorData": "AA",
                 *       "signature": "AA",
                 *       "userHandle": null
                 *     }
                 */
                "application/json": components["schemas"]["SecondFactorAssertion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.passkey_refused, identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated, identity.elsewhere */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.enrolment.beginPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptions"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.already_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.enrolment.addPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Mon téléphone",
                 *       "credential": {
                 *         "id": "AAAAAAAAAAAAAAAAAAAAAA",
                 *         "clientDataJSON": "e30",
                 *         "attestationObject": "oA",
                 *         "transports": [
                 *           "internal"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    credential: components["schemas"]["NewPasskeyCredential"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "signed_in";
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.passkey_refused, identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated, identity.elsewhere */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.already_enrolled, identity.passkey_known, identity.too_many_passkeys */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.provider.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        site: string;
                        items: {
                            id: components["schemas"]["Id"];
                            name: string;
                        }[];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.provider.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.provider_away */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.provider.finish": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parameters": "code=exemple&state=exemple"
                 *     }
                 */
                "application/json": {
                    parameters: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.provider_refused */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated, identity.elsewhere, identity.no_linked_account */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.provider_away, identity.provider_linked, identity.subject_taken */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.linkedSignIns.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LinkedSignIn"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.linkedSignIns.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.link_not_offered, identity.provider_linked, identity.subject_taken */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.linkedSignIns.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "providerId": "019b76da-a800-7660-a7b1-3a92115ef5a9",
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    providerId: components["schemas"]["Id"];
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.provider_away */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.linkedSignIns.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.sms.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "0551 23 45 67",
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    number: string;
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextedCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.sms_beside_factor, identity.sms_country, identity.sms_off, identity.sms_stopped */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.sms.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["SixDigitCode"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.sms_beside_factor */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.sms.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, identity.not_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.session.textCode": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextedCode"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.not_enrolled, identity.sms_country, identity.sms_off, identity.sms_stopped */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.session.confirmSms": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["SixDigitCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing, identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated, identity.elsewhere */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.mailCode.offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        offered: boolean;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.mailCode.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "karim@exemple.dz"
                 *     }
                 */
                "application/json": {
                    email: string;
                    captcha?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated, identity.captcha_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.mail_code_off */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.mailCode.enter": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["SixDigitCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.impersonated, identity.elsewhere */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.mail_code_off */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.impersonation.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "00000000-0000-7000-8000-000000000000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description identity.handover_invalid */
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.twoFactor.declineOffer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.signUp.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "nouvelle.cliente@exemple.dz",
                 *       "password": "Une phrase bien longue",
                 *       "name": "Nadia Cherif",
                 *       "locale": "fr",
                 *       "customerKind": "company",
                 *       "organisation": "Cherif Conseil SARL",
                 *       "termsAccepted": true
                 *     }
                 */
                "application/json": {
                    email: string;
                    password: string;
                    name: string;
                    phone?: string;
                    locale: components["schemas"]["Locale"];
                    customerKind: components["schemas"]["CustomerKind"];
                    organisation?: string;
                    /** @constant */
                    termsAccepted: true;
                    captcha?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "check_mail";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated, identity.captcha_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.emailVerification.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "00000000-0000-7000-8000-000000000000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description identity.link_invalid */
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.emailVerification.resend": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "karim@exemple.dz"
                 *     }
                 */
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.password.requestReset": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "amina@atlas.dz"
                 *     }
                 */
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.session.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.session.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "amina@atlas.dz",
                 *       "password": "Casbah-1957-Demo"
                 *     }
                 */
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, identity.elsewhere, identity.email_unverified */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.session.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.session.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing, identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, identity.elsewhere, identity.passkey_only */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.enrolment.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "signed_in";
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing, identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, identity.elsewhere, identity.passkey_only */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.enrolment.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, identity.passkey_only */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.already_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.password.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "00000000-0000-7000-8000-000000000000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                 *       "purpose": "reset_password",
                 *       "password": "Une phrase bien longue"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordByLink"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description identity.link_invalid */
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.emailChange.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pending: components["schemas"]["PendingEmailChange"] | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.emailChange.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "00000000-0000-7000-8000-000000000000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.email_taken */
            409: components["responses"]["Conflict"];
            /** @description identity.link_invalid */
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.emailChange.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "nouvelle.adresse@exemple.dz",
                 *       "password": "Casbah-1957-Demo"
                 *     }
                 */
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.emailChange.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.profile.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "fr"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    phone?: string | null;
                    locale?: components["schemas"]["Locale"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.password.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "pas le bon mot",
                 *       "password": "Une phrase bien longue"
                 *     }
                 */
                "application/json": {
                    current: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.twoFactor.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.already_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.twoFactor.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFactors"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.twoFactor.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["OneTimeCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.already_enrolled, identity.not_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.twoFactor.disable": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["OneTimeCode"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.not_enrolled, identity.second_factor_required */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.sessions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenSession"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.sessions.endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: components["schemas"]["Integer"];
                    };
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tokens.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiToken"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tokens.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Sauvegarde",
                 *       "scopes": [
                 *         "tickets.read"
                 *       ],
                 *       "networks": [
                 *         "127.0.0.1",
                 *         "10.8.0.0/16"
                 *       ],
                 *       "expiresInDays": 90
                 *     }
                 */
                "application/json": components["schemas"]["WantedApiToken"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiToken"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, identity.unknown_scope */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.too_many_tokens */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tokens.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.twoFactor.renewCodes": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.not_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.proof.give": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, identity.passkey_only */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.proof.beginPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.no_passkey */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.proof.byPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "AAAAAAAAAAAAAAAAAAAAAA",
                 *       "clientDataJSON": "e30",
                 *       "authenticatorData": "AA",
                 *       "signature": "AA",
                 *       "userHandle": null
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyAssertion"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.passkey_refused */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.trustedDevices.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustedDevices"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.trustedDevices.endAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: components["schemas"]["Integer"];
                    };
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.trustedDevices.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.accountNetworks.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNetworks"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.accountNetworks.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "networks": [
                 *         "127.0.0.1",
                 *         "10.8.0.0/16"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WantedAccountNetworks"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.networks_shut_out */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.securityActivity.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityActivityPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.account.secure": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessionsEnded: components["schemas"]["Integer"];
                        tokensRevoked: components["schemas"]["Integer"];
                    };
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.passkeys.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptions"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.passkeys.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Mon téléphone",
                 *       "credential": {
                 *         "id": "AAAAAAAAAAAAAAAAAAAAAA",
                 *         "clientDataJSON": "e30",
                 *         "attestationObject": "oA",
                 *         "transports": [
                 *           "internal"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    credential: components["schemas"]["NewPasskeyCredential"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        recoveryCodes: string[] | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.passkey_refused */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.passkey_known, identity.too_many_passkeys */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.passkeys.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Clé du bureau"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.passkeys.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.second_factor_required */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.passkey.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.passkey.enter": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "AAAAAAAAAAAAAAAAAAAAAA",
                 *       "clientDataJSON": "e30",
                 *       "authenticatorData": "AA",
                 *       "signature": "AA",
                 *       "userHandle": null
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyAssertion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.passkey_refused */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, identity.elsewhere */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.session.beginPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.no_passkey */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.session.confirmPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "AAAAAAAAAAAAAAAAAAAAAA",
                 *       "clientDataJSON": "e30",
                 *       "authenticatorData": "AA",
                 *       "signature": "AA",
                 *       "userHandle": null
                 *     }
                 */
                "application/json": components["schemas"]["SecondFactorAssertion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.passkey_refused, identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, identity.elsewhere */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.enrolment.beginPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptions"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            /** @description identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.already_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.enrolment.addPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Mon téléphone",
                 *       "credential": {
                 *         "id": "AAAAAAAAAAAAAAAAAAAAAA",
                 *         "clientDataJSON": "e30",
                 *         "attestationObject": "oA",
                 *         "transports": [
                 *           "internal"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    credential: components["schemas"]["NewPasskeyCredential"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        state: "signed_in";
                        recoveryCodes: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.passkey_refused, identity.second_factor_missing */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, identity.elsewhere */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.already_enrolled, identity.passkey_known, identity.too_many_passkeys */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.provider.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        site: string;
                        items: {
                            id: components["schemas"]["Id"];
                            name: string;
                        }[];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.provider.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.provider_away */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.provider.finish": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parameters": "code=exemple&state=exemple"
                 *     }
                 */
                "application/json": {
                    parameters: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description identity.provider_refused */
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, identity.elsewhere, identity.no_linked_account */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.provider_away, identity.provider_linked, identity.subject_taken */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.linkedSignIns.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LinkedSignIn"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.linkedSignIns.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.link_not_offered, identity.provider_linked, identity.subject_taken */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.linkedSignIns.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "providerId": "019b76da-a800-7660-a7b1-3a92115ef5a9",
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    providerId: components["schemas"]["Id"];
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.provider_away */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.linkedSignIns.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": {
                 *         "kind": "password",
                 *         "secret": "Casbah-1957-Demo"
                 *       }
                 *     }
                 */
                "application/json": {
                    proof: components["schemas"]["OwnProof"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.unauthenticated, identity.wrong_code, identity.wrong_credentials */
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.colleagues.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: components["schemas"]["Id"];
                            name: string;
                            email: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.users.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-created" | "created";
                kind?: components["schemas"]["UserKind"];
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.users.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "nouveau.collegue@atlas.dz",
                 *       "name": "Yacine Merabet",
                 *       "roles": [
                 *         "support"
                 *       ]
                 *     }
                 */
                "application/json": {
                    email: string;
                    name: string;
                    roles: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required, identity.own_rights */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.email_taken */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.users.setRoles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         "support"
                 *       ]
                 *     }
                 */
                "application/json": {
                    roles: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required, identity.own_rights */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.last_administrator, identity.own_account */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.users.rights": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userId: components["schemas"]["Id"];
                        name: string;
                        shut: components["schemas"]["ShutAccount"] | null;
                        permissions: {
                            key: string;
                            roles: string[];
                        }[];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.users.disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "disabled": false
                 *     }
                 */
                "application/json": {
                    disabled: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required, identity.own_rights */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.last_administrator, identity.own_account */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.users.setNetworks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "networks": [
                 *         "10.8.0.0/16"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WantedAccountNetworks"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required, identity.own_rights */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.own_account */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.logins.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-at";
                userId?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: components["schemas"]["Id"];
                            userId: components["schemas"]["Id"] | null;
                            email: string;
                            outcome: string;
                            ip: string | null;
                            device: string;
                            userAgent: string | null;
                            at: components["schemas"]["Instant"];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.tenants.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: components["schemas"]["Id"];
                            slug: string;
                            name: string;
                            locale: string;
                            currency: string;
                            suspended: boolean;
                            createdAt: components["schemas"]["Instant"];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.roles.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: components["schemas"]["Id"];
                            key: string;
                            name: components["schemas"]["Localised200"];
                            builtin: boolean;
                            passkeyOnly: boolean;
                            permissions: string[];
                            members: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.roles.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "fr": "Support de nuit"
                 *       },
                 *       "copyOf": "019b76da-a800-783c-8aaf-1f69fd3ed8d1"
                 *     }
                 */
                "application/json": {
                    name: components["schemas"]["Localised60"];
                    copyOf?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required, identity.own_rights */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.role_exists, identity.too_many_roles */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.roles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "tickets.read",
                 *         "tickets.reply"
                 *       ]
                 *     }
                 */
                "application/json": {
                    permissions: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required, identity.own_rights */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.builtin_role */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.roles.requirePasskey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "passkeyOnly": true
                 *     }
                 */
                "application/json": {
                    passkeyOnly: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required, identity.own_rights */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.roles.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "fr": "Stagiaires"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: components["schemas"]["Localised60"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required, identity.own_rights */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.first_role, identity.role_exists */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.roles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required, identity.own_rights */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.first_role, identity.role_in_use */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.mailDomains.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailDomain"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.mailDomains.claim": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "domain": "exemple.dz"
                 *     }
                 */
                "application/json": {
                    domain: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDomain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.too_many_domains */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.mailDomains.prove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, identity.unknown_domain */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.domain_taken, identity.name_servers_silent, identity.record_differs, identity.record_missing */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.mailDomains.drop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, identity.unknown_domain */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.domain_in_use */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.identityProviders.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityProvider"][];
                        redirectUris: {
                            portal: string;
                            corporate: string;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.identityProviders.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Annuaire Atlas",
                 *       "issuer": "https://identite.atlas.dz",
                 *       "clientId": "cloudmanager",
                 *       "clientSecret": "un secret du fournisseur",
                 *       "zones": [
                 *         "corporate"
                 *       ],
                 *       "countsAsSecondFactor": false
                 *     }
                 */
                "application/json": {
                    name: string;
                    clientId: string;
                    clientSecret?: string;
                    zones: components["schemas"]["SignInZone"][];
                    countsAsSecondFactor: boolean;
                    issuer: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.provider_known, identity.too_many_providers */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.identityProviders.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Annuaire",
                 *       "clientId": "cloudmanager",
                 *       "zones": [
                 *         "corporate"
                 *       ],
                 *       "countsAsSecondFactor": false
                 *     }
                 */
                "application/json": components["schemas"]["IdentityProviderSettings"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.provider_known */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.identityProviders.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.identityProviders.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorizationHost: string;
                        namesItself: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.provider_inside, identity.provider_silent, identity.provider_unfit */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.identityProviders.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": true
                 *     }
                 */
                "application/json": {
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Permission"][];
                        modules: components["schemas"]["ModuleName"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tokens.scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Permission"][];
                        modules: components["schemas"]["ModuleName"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.settings.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            key: string;
                            value: unknown;
                            isDefault: boolean;
                            secret: boolean;
                            schema: {
                                [key: string]: unknown;
                            };
                            module: string;
                            words: {
                                [key: string]: components["schemas"]["SettingPart"];
                            };
                        }[];
                        modules: components["schemas"]["ModuleName"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.settings.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": {
                 *         "name": "Atlas Cloud SPA",
                 *         "legalForm": "SPA",
                 *         "activity": "Hébergement de données et services de cloud computing",
                 *         "capital": 5000000000,
                 *         "address": "Lotissement 12, Cité El Mohammadia, Bab Ezzouar",
                 *         "city": "16024 Alger",
                 *         "phone": "+213 23 45 67 80",
                 *         "email": "contact@atlas.dz",
                 *         "rc": "16/00-0987654 B 19",
                 *         "nif": "001916098765432",
                 *         "nis": "001916010123456",
                 *         "ai": "16240112345",
                 *         "rib": "00300060000201930048",
                 *         "bank": "BADR, agence Bab Ezzouar"
                 *       }
                 *     }
                 */
                "application/json": {
                    value: unknown;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, settings.unknown */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.audit.events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EventName"][];
                        subjects: components["schemas"]["SubjectName"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.audit.list": {
        parameters: {
            query?: {
                q?: string;
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
                name?: string;
                actor?: string;
                subjectType?: string;
                subjectId?: string;
                before?: number;
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            position: number;
                            id: components["schemas"]["Id"];
                            name: string;
                            label: components["schemas"]["Words"] | null;
                            actor: string;
                            actorName: string;
                            onBehalfOf: string | null;
                            onBehalfOfName: string | null;
                            ip: string | null;
                            subject: {
                                type: string;
                                id: string;
                                label?: string;
                                typeLabel: components["schemas"]["Words"] | null;
                            };
                            requestId: string;
                            details: unknown;
                            occurredAt: components["schemas"]["Instant"];
                            hash: string;
                        }[];
                        nextBefore: number | null;
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.audit.export": {
        parameters: {
            query?: {
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.audit.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        entries: number;
                        checkpoints: number;
                        faults: string[];
                        fingerprint: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.sms.usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsUsage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.sms.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                prefix: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.files.upload": {
        parameters: {
            query?: {
                purpose?: components["schemas"]["UploadPurpose"];
                id?: components["schemas"]["Id"];
            };
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileInfo"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, files.empty */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            /** @description common.too_large, files.too_large, files.too_many_pixels */
            413: components["responses"]["TooLarge"];
            /** @description common.unsupported_media_type, files.image_damaged, files.type_mismatch, files.type_refused */
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.files.upload": {
        parameters: {
            query?: {
                purpose?: components["schemas"]["UploadPurpose"];
                id?: components["schemas"]["Id"];
            };
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileInfo"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, files.empty */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description common.too_large, files.too_large, files.too_many_pixels */
            413: components["responses"]["TooLarge"];
            /** @description common.unsupported_media_type, files.image_damaged, files.type_mismatch, files.type_refused */
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.fields.list": {
        parameters: {
            query?: {
                subject?: components["schemas"]["FieldSubject"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomField"][];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.fields.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "nombre_employes",
                 *       "kind": "number",
                 *       "decimals": 0,
                 *       "label": {
                 *         "fr": "Nombre d’employés",
                 *         "ar": "عدد الموظفين",
                 *         "en": "Number of employees"
                 *       },
                 *       "min": 0,
                 *       "max": 100000
                 *     }
                 */
                "application/json": {
                    help?: components["schemas"]["Localised300"] | null;
                    access?: components["schemas"]["FieldAccess"];
                    required?: boolean;
                    inLists?: boolean;
                    groupIds?: components["schemas"]["Id"][];
                    min?: (string | number) | null;
                    max?: (string | number) | null;
                    shape?: string | null;
                    choices?: components["schemas"]["FieldChoice"][];
                    position?: number;
                    id?: components["schemas"]["Id"];
                    /** @default customer */
                    subject?: components["schemas"]["FieldSubject"];
                    key: components["schemas"]["FieldKey"];
                    kind: components["schemas"]["FieldKind"];
                    label: components["schemas"]["Localised80"];
                    /** @default false */
                    unique?: boolean;
                    decimals?: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, fields.group_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, fields.key_taken, fields.too_many */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.fields.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "inLists": true,
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    help?: components["schemas"]["Localised300"] | null;
                    access?: components["schemas"]["FieldAccess"];
                    required?: boolean;
                    inLists?: boolean;
                    groupIds?: components["schemas"]["Id"][];
                    min?: (string | number) | null;
                    max?: (string | number) | null;
                    shape?: string | null;
                    choices?: components["schemas"]["FieldChoice"][];
                    position?: number;
                    label?: components["schemas"]["Localised80"];
                    archived?: boolean;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, fields.group_not_found, fields.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, fields.choice_missing */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.fields.list": {
        parameters: {
            query?: {
                subject?: components["schemas"]["FieldSubject"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomField"][];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.customer.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCustomer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.customer.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "commune": "Hydra",
                 *       "wilaya": "alger",
                 *       "postalCode": "16035",
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    phone?: string | null;
                    legalForm?: string | null;
                    activity?: string | null;
                    addressLine?: string | null;
                    commune?: string | null;
                    wilaya?: string | null;
                    postalCode?: string | null;
                    rc?: string | null;
                    nif?: string | null;
                    nis?: string | null;
                    ai?: string | null;
                    name?: string;
                    locale?: components["schemas"]["Locale"];
                    custom?: components["schemas"]["CustomValues"];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.identity_locked */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.wilayas.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WilayaList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.contacts.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contact"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.contacts.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nadia Cherif",
                 *       "email": "nadia.cherif@example.dz",
                 *       "phone": "0555 12 34 56",
                 *       "permissions": [
                 *         "portal.tickets",
                 *         "portal.billing"
                 *       ]
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    name: string;
                    email: string;
                    phone?: string | null;
                    /** @default fr */
                    locale?: components["schemas"]["Locale"];
                    permissions: components["schemas"]["PortalRight"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, common.proof_required, customers.right_not_held */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.contact_exists, customers.too_many */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.contacts.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, customers.own_rights, customers.right_not_held */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.owner */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.contacts.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nadia Cherif",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ContactChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.contact_address, customers.contact_exists */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.contacts.setRights": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "portal.tickets"
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ContactRights"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, common.proof_required, customers.own_rights, customers.right_not_held */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.not_a_member, customers.owner */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.contacts.inviteAgain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "portal.tickets"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ContactInvitation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, customers.right_not_held */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.is_member, customers.too_many */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.contacts.revokeInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, customers.right_not_held */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.not_invited */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.session.chooseCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "019b76da-a800-7bb2-a5a6-a027efd43dc3"
                 *     }
                 */
                "application/json": {
                    customerId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.membership.leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.owner */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.ownership.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        offer: components["schemas"]["OwnershipOffer"] | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.ownership.offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contactId": "019b76da-a800-7cbf-ac86-334f55e97a94"
                 *     }
                 */
                "application/json": {
                    contactId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, common.proof_required, customers.not_the_owner */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.not_a_member, customers.offer_exists */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.ownership.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.no_offer, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.ownership.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.no_offer, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.ownership.decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.no_offer, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.invitations.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "00000000-0000-7000-8000-000000000000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description customers.invitation_invalid */
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.invitations.join": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "00000000-0000-7000-8000-000000000000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                 *       "name": "Nadia Cherif",
                 *       "password": "Une phrase bien longue"
                 *     }
                 */
                "application/json": {
                    token: string;
                    name: string;
                    password: string;
                    /** @default fr */
                    locale?: components["schemas"]["Locale"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.invitation_sign_in, customers.too_many */
            409: components["responses"]["Conflict"];
            /** @description customers.invitation_invalid */
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.invitations.refuse": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "00000000-0000-7000-8000-000000000000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description common.cross_site, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description customers.invitation_invalid */
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.ownInvitations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.ownInvitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customerId: components["schemas"]["Id"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.no_invitation */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.too_many */
            409: components["responses"]["Conflict"];
            /** @description customers.invitation_invalid */
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.ownInvitations.decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.no_invitation */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.kyc.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycFile"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.kyc.provide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fileId": "019b76da-a800-77a4-857d-fcbce44e4f3b"
                 *     }
                 */
                "application/json": {
                    fileId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.kyc_unknown_document, customers.not_found, files.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.kyc_wrong_state, files.infected */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.kyc.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "image/gif": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "application/zip": string;
                    "application/gzip": string;
                    "text/plain; charset=utf-8": string;
                    "text/csv": string;
                    "application/json": string;
                    "application/octet-stream": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.document_not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer, files.being_checked, files.infected */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description common.unavailable, files.damaged */
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.kyc.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycFile"];
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, customers.kyc_wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customers.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "createdAt" | "name" | "-name";
                q?: string;
                state?: components["schemas"]["CustomerState"];
                kind?: components["schemas"]["CustomerKind"];
                categoryId?: components["schemas"]["Id"];
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedCustomerPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customers.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "company",
                 *       "name": "SARL Atlas Numérique",
                 *       "email": "direction@atlas-numerique.example",
                 *       "phone": "023 45 67 89",
                 *       "rc": "16B0123456-00/16",
                 *       "nif": "001616101234567",
                 *       "nis": "001616010123456",
                 *       "wilaya": "alger"
                 *     }
                 */
                "application/json": {
                    phone?: string | null;
                    legalForm?: string | null;
                    activity?: string | null;
                    addressLine?: string | null;
                    commune?: string | null;
                    wilaya?: string | null;
                    postalCode?: string | null;
                    rc?: string | null;
                    nif?: string | null;
                    nis?: string | null;
                    ai?: string | null;
                    nin?: string | null;
                    rib?: string | null;
                    id?: components["schemas"]["Id"];
                    kind: components["schemas"]["CustomerKind"];
                    name: string;
                    email: string;
                    /** @default fr */
                    locale?: components["schemas"]["Locale"];
                    categoryId?: components["schemas"]["Id"] | null;
                    tags?: string[];
                    /** @default {} */
                    custom?: components["schemas"]["CustomValues"];
                    contact?: {
                        name: string;
                        email: string;
                        phone?: string | null;
                    };
                    /** @default false */
                    invite?: boolean;
                    despiteDuplicates?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.category_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.probable_duplicates */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customers.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tags": [
                 *         "prioritaire"
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    phone?: string | null;
                    legalForm?: string | null;
                    activity?: string | null;
                    addressLine?: string | null;
                    commune?: string | null;
                    wilaya?: string | null;
                    postalCode?: string | null;
                    rc?: string | null;
                    nif?: string | null;
                    nis?: string | null;
                    ai?: string | null;
                    nin?: string | null;
                    rib?: string | null;
                    name?: string;
                    email?: string;
                    locale?: components["schemas"]["Locale"];
                    categoryId?: components["schemas"]["Id"] | null;
                    tags?: string[];
                    custom?: components["schemas"]["CustomValues"];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.category_not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customers.activation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Demande du client par courrier"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customers.suspension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Demande du client par courrier"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customers.closure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Demande du client par courrier"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerCategories.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomerCategory"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.wilayas.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WilayaList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerDuplicates.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-foundAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbableDuplicatePage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerDistinctions.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-saidAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDistinctionPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerDistinctions.tell": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                otherId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Deux filiales du même groupe"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerReason"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.same_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerDistinctions.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                otherId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found, customers.not_told_apart */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.same_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerImports.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedCustomerImportPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerImports.create": {
        parameters: {
            query?: {
                id?: components["schemas"]["Id"];
                source?: string;
                encoding?: components["schemas"]["CustomerImportEncoding"];
            };
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description common.too_large, customers.import_too_large */
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description common.idempotency_key_reused, customers.import_bad_quotes, customers.import_bad_sql, customers.import_cell_too_long, customers.import_empty, customers.import_line_too_long, customers.import_no_clients, customers.import_not_text, customers.import_too_many_columns, customers.import_too_many_rows */
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerImports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.import_not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerImports.map": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mapping": {
                 *         "sourceId": 0,
                 *         "name": 1,
                 *         "email": 2
                 *       },
                 *       "arriveAs": "prospect",
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    mapping: components["schemas"]["CustomerImportMapping"];
                    /** @default {} */
                    fieldMapping?: components["schemas"]["CustomerImportFieldMapping"];
                    /** @default prospect */
                    arriveAs?: components["schemas"]["CustomerImportArrival"];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.import_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.import_wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description customers.import_mapping */
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerImports.run": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.import_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.import_wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerImportRows.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "number";
                verdict?: components["schemas"]["CustomerImportVerdict"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportRowPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.import_not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerImportRows.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                rowId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "choice": "create"
                 *     }
                 */
                "application/json": {
                    choice: components["schemas"]["CustomerImportChoice"] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.import_not_found, customers.import_row_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.import_no_choice, customers.import_wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerImports.refused": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.import_not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerList.export": {
        parameters: {
            query?: {
                columns?: string;
                custom?: string;
                state?: components["schemas"]["CustomerState"];
                kind?: components["schemas"]["CustomerKind"];
                categoryId?: components["schemas"]["Id"];
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerNotes.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                pinned?: components["schemas"]["Flag"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerNotePage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerNotes.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Préfère être appelé le matin."
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    body: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, customers.too_many_mentions, customers.unknown_mention */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerNotes.mentionable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Mention"][];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerNotes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                noteId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "body": "Préfère être appelé l’après-midi."
                 *     }
                 */
                "application/json": {
                    version: number;
                    body: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, customers.too_many_mentions, customers.unknown_mention */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, customers.note_of_another */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found, customers.note_not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerNotes.pin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                noteId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pinned": true
                 *     }
                 */
                "application/json": {
                    pinned: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found, customers.note_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.too_many_pinned */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerNotes.versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                noteId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            version: components["schemas"]["Integer"];
                            body: string;
                            mentions: components["schemas"]["Mention"][];
                            writtenAt: components["schemas"]["Instant"];
                        }[];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found, customers.note_not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerDocuments.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDocumentPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerDocuments.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fileId": "019b76da-a800-7e91-be2b-2a83e60176fb",
                 *       "title": "Contrat-cadre signé"
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    fileId: components["schemas"]["Id"];
                    title: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found, files.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, files.infected */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerDocuments.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                documentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "image/gif": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "application/zip": string;
                    "application/gzip": string;
                    "text/plain; charset=utf-8": string;
                    "text/csv": string;
                    "application/json": string;
                    "application/octet-stream": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.document_not_found */
            404: components["responses"]["NotFound"];
            /** @description files.being_checked, files.infected */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description common.unavailable, files.damaged */
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerContacts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contact"][];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerContacts.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Yacine Meziane",
                 *       "email": "yacine.meziane@example.dz",
                 *       "permissions": [
                 *         "portal.tickets"
                 *       ]
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    name: string;
                    email: string;
                    phone?: string | null;
                    /** @default fr */
                    locale?: components["schemas"]["Locale"];
                    permissions: components["schemas"]["PortalRight"][];
                    /** @default true */
                    invite?: boolean;
                    asOwner?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.contact_exists, customers.has_owner, customers.too_many */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customers.securityActivity": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-at";
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonActivityPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerContacts.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.owner */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerContacts.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Yacine Meziane",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ContactChanges"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.contact_address, customers.contact_exists */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerContacts.setRights": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "portal.tickets"
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ContactRights"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.not_a_member, customers.owner */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerContacts.inviteAgain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "portal.tickets"
                 *       ]
                 *     }
                 */
                "application/json": {
                    permissions: components["schemas"]["PortalRight"][];
                    asOwner?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.has_owner, customers.is_member, customers.too_many */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerContacts.revokeInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.not_invited */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerContacts.setOwner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contactId": "019b76da-a800-7cbf-ac86-334f55e97a94",
                 *       "reason": "Départ du gérant, courrier reçu"
                 *     }
                 */
                "application/json": {
                    contactId: components["schemas"]["Id"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.not_a_member */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerContacts.impersonate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Le client ne trouve pas sa facture de mars"
                 *     }
                 */
                "application/json": {
                    reason: string;
                    ticket?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        until: components["schemas"]["Instant"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required, identity.impersonation_session_needed */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.contact_not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.not_a_member, identity.impersonation_off, identity.impersonation_target */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.kyc.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "submittedAt" | "-submittedAt";
                state?: components["schemas"]["HandedInKycState"];
                assigneeId?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedKycPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.kyc.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycReview"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.kyc_not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.kyc.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    assigneeId?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.kyc_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.kyc_wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.kyc.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                kind: components["schemas"]["KycItemKind"];
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verdict": "right"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    verdict: "right";
                } | {
                    /** @constant */
                    verdict: "wrong";
                    reason: string;
                } | {
                    verdict: null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.kyc_not_found, customers.kyc_unknown_item */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.kyc_unchecked, customers.kyc_wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.kyc.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "reject",
                 *       "reason": "Pièce illisible",
                 *       "documents": []
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    decision: "approve";
                } | {
                    /** @constant */
                    decision: "reject";
                    reason: string;
                    /** @default [] */
                    documents?: {
                        type: string;
                        reason: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, customers.kyc_second_person */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.kyc_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.kyc_not_all_right, customers.kyc_unchecked, customers.kyc_wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.kyc.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "image/gif": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "application/zip": string;
                    "application/gzip": string;
                    "text/plain; charset=utf-8": string;
                    "text/csv": string;
                    "application/json": string;
                    "application/octet-stream": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.document_not_found */
            404: components["responses"]["NotFound"];
            /** @description files.being_checked, files.infected */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description common.unavailable, files.damaged */
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.customerCategories.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomerCategory"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.customerCategories.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "fr": "Revendeurs",
                 *         "ar": "الموزعون",
                 *         "en": "Resellers"
                 *       }
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    name: components["schemas"]["Localised80"];
                    /** @default 0 */
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCategory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.too_many */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.customerCategories.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "position": 10
                 *     }
                 */
                "application/json": {
                    name?: components["schemas"]["Localised80"];
                    position?: number;
                    archived?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCategory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.category_not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.timeline.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customers.timeline": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerMerges.preview": {
        parameters: {
            query: {
                goneId: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeighedMerge"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description customers.same_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerMerges.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomerMerge"][];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerMerges.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "goneId": "019b76da-a800-7a46-8c38-f5b5815e541f",
                 *       "reason": "Inscrit deux fois",
                 *       "fieldsOfGone": [
                 *         "phone"
                 *       ],
                 *       "access": []
                 *     }
                 */
                "application/json": components["schemas"]["NewCustomerMerge"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerMerge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.merge_forbidden, customers.merge_owner_unticked, customers.merge_unproven, customers.same_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerMerges.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerMerge"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.merge_not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customerMerges.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Ce sont deux sociétés"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerReason"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerMerge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, customers.merge_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, customers.undo_forbidden */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "public.catalogue.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        categories: {
                            id: components["schemas"]["Id"];
                            slug: string;
                            name: string;
                        }[];
                        products: components["schemas"]["PublicProduct"][];
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "public.catalogue.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProduct"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            /** @description catalogue.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.categories.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProductCategory"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.categories.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "certificats",
                 *       "name": {
                 *         "fr": "Certificats"
                 *       },
                 *       "position": 50
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    slug: string;
                    name: components["schemas"]["Localised200"];
                    position: number;
                    orderSteps?: components["schemas"]["OrderStep"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCategory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description catalogue.slug_taken, catalogue.too_many_categories, common.conflict */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.categories.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "serveurs",
                 *       "name": {
                 *         "fr": "Serveurs"
                 *       },
                 *       "position": 20
                 *     }
                 */
                "application/json": {
                    slug: string;
                    name: components["schemas"]["Localised200"];
                    position: number;
                    orderSteps?: components["schemas"]["OrderStep"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCategory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description catalogue.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description catalogue.slug_taken, common.conflict */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.products.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "createdAt" | "slug";
                categoryId?: components["schemas"]["Id"];
                archived?: components["schemas"]["Flag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.products.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "serveur-prive-exemple",
                 *       "name": {
                 *         "fr": "Serveur privé",
                 *         "ar": "خادم خاص",
                 *         "en": "Private server"
                 *       },
                 *       "description": {
                 *         "fr": "Un serveur virtuel administré."
                 *       },
                 *       "features": [
                 *         {
                 *           "fr": "4 vCPU"
                 *         }
                 *       ],
                 *       "categoryId": "019b76da-a800-79d1-8324-8cafce290592",
                 *       "position": 10,
                 *       "taxCategory": "standard",
                 *       "active": false
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    slug: string;
                    name: components["schemas"]["Localised200"];
                    description: components["schemas"]["ProductDescription"];
                    features: components["schemas"]["Localised200"][];
                    categoryId: components["schemas"]["Id"];
                    position: number;
                    taxCategory: string;
                    active: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description catalogue.slug_taken, common.conflict */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.products.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description catalogue.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.products.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "serveur-prive-exemple",
                 *       "name": {
                 *         "fr": "Serveur privé",
                 *         "ar": "خادم خاص",
                 *         "en": "Private server"
                 *       },
                 *       "description": {
                 *         "fr": "Un serveur virtuel administré."
                 *       },
                 *       "features": [
                 *         {
                 *           "fr": "4 vCPU"
                 *         }
                 *       ],
                 *       "categoryId": "019b76da-a800-79d1-8324-8cafce290592",
                 *       "position": 10,
                 *       "taxCategory": "standard",
                 *       "active": false,
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                    slug: string;
                    name: components["schemas"]["Localised200"];
                    description: components["schemas"]["ProductDescription"];
                    features: components["schemas"]["Localised200"][];
                    categoryId: components["schemas"]["Id"];
                    position: number;
                    taxCategory: string;
                    active: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description catalogue.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description catalogue.archived, catalogue.slug_taken, common.conflict, common.stale */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.products.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description catalogue.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description catalogue.archived, common.conflict, common.stale */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.plans.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "createdAt";
                productId?: components["schemas"]["Id"];
                archived?: components["schemas"]["Flag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.plans.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "fr": "Mensuel",
                 *         "ar": "شهري",
                 *         "en": "Monthly"
                 *       },
                 *       "cycle": "monthly",
                 *       "price": 450000,
                 *       "setupFee": 0,
                 *       "currency": "DZD",
                 *       "position": 10,
                 *       "stock": null,
                 *       "active": true,
                 *       "addOns": [
                 *         {
                 *           "name": {
                 *             "fr": "Adresse IPv4"
                 *           },
                 *           "price": 50000
                 *         }
                 *       ],
                 *       "productId": "019b76da-a800-7545-a2d5-c3ba910ca506"
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    productId: components["schemas"]["Id"];
                    name: components["schemas"]["Localised200"];
                    cycle: components["schemas"]["BillingCycle"];
                    price: number;
                    setupFee: number;
                    currency: string;
                    position: number;
                    stock: number | null;
                    active: boolean;
                    addOns: {
                        id?: components["schemas"]["Id"];
                        name: components["schemas"]["Localised200"];
                        price: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.plans.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        productId: components["schemas"]["Id"];
                        name: components["schemas"]["Localised200"];
                        cycle: components["schemas"]["BillingCycle"];
                        price: components["schemas"]["Integer"];
                        setupFee: components["schemas"]["Integer"];
                        currency: string;
                        position: components["schemas"]["Integer"];
                        stock: components["schemas"]["Integer"] | null;
                        active: boolean;
                        archivedAt: components["schemas"]["Instant"] | null;
                        version: components["schemas"]["Integer"];
                        createdAt: components["schemas"]["Instant"];
                        updatedAt: components["schemas"]["Instant"];
                        addOns: {
                            id: components["schemas"]["Id"];
                            name: components["schemas"]["Localised200"];
                            price: components["schemas"]["Integer"];
                        }[];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description catalogue.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.plans.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "fr": "Mensuel",
                 *         "ar": "شهري",
                 *         "en": "Monthly"
                 *       },
                 *       "cycle": "monthly",
                 *       "price": 450000,
                 *       "setupFee": 0,
                 *       "currency": "DZD",
                 *       "position": 10,
                 *       "stock": null,
                 *       "active": true,
                 *       "addOns": [
                 *         {
                 *           "name": {
                 *             "fr": "Adresse IPv4"
                 *           },
                 *           "price": 50000
                 *         }
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                    name: components["schemas"]["Localised200"];
                    cycle: components["schemas"]["BillingCycle"];
                    price: number;
                    setupFee: number;
                    currency: string;
                    position: number;
                    stock: number | null;
                    active: boolean;
                    addOns: {
                        id?: components["schemas"]["Id"];
                        name: components["schemas"]["Localised200"];
                        price: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description catalogue.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description catalogue.archived, common.conflict, common.stale */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.plans.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description catalogue.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description catalogue.archived, common.conflict, common.stale */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.taxRates.list": {
        parameters: {
            query?: {
                category?: string;
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaxRate"][];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.taxRates.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "hosting",
                 *       "rateBp": 0,
                 *       "validFrom": "2030-01-01",
                 *       "validTo": "2030-12-31",
                 *       "label": {
                 *         "fr": "Exonéré de TVA"
                 *       },
                 *       "exemptionReason": {
                 *         "fr": "Exonéré de TVA — loi de finances"
                 *       },
                 *       "legalRef": "LF"
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    category: string;
                    rateBp: number;
                    validFrom: components["schemas"]["Day"];
                    validTo: components["schemas"]["Day"] | null;
                    label: components["schemas"]["Localised200"];
                    exemptionReason: components["schemas"]["Localised300"] | null;
                    legalRef: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description catalogue.tax_rate_overlap, common.conflict */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.tickets.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-updated";
                state?: components["schemas"]["PublicTicketState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedCustomerTicketPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.tickets.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "Mon site est lent",
                 *       "text": "Depuis ce matin, les pages mettent dix secondes à venir."
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    subject: string;
                    text: string;
                    categoryId?: components["schemas"]["Id"];
                    priority?: components["schemas"]["TicketPriority"];
                    /** @default [] */
                    attachmentIds?: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedTicket"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tickets.unknown_category */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, files.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, files.infected */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.tickets.get": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerTicket"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.tickets.reply": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Voici la capture demandée."
                 *     }
                 */
                "application/json": {
                    text: string;
                    /** @default [] */
                    attachmentIds?: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticketId: components["schemas"]["Id"];
                        number: string;
                        messageId: components["schemas"]["Id"];
                        followUp: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, files.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, files.infected */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.tickets.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: components["schemas"]["PublicTicketState"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, tickets.closed, tickets.transition_refused */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.tickets.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.tickets.attachment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                fileId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "image/gif": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "application/zip": string;
                    "application/gzip": string;
                    "text/plain; charset=utf-8": string;
                    "text/csv": string;
                    "application/json": string;
                    "application/octet-stream": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer, files.being_checked, files.infected */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description common.unavailable, files.damaged */
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.ticketCategories.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: components["schemas"]["Id"];
                            name: components["schemas"]["Localised200"];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-updated" | "-created" | "priority" | "number";
                state?: components["schemas"]["TicketState"] | components["schemas"]["TicketState"][];
                priority?: components["schemas"]["TicketPriority"];
                groupId?: components["schemas"]["Id"];
                assignee?: components["schemas"]["AssigneeWord"] | components["schemas"]["Id"];
                categoryId?: components["schemas"]["Id"];
                tag?: string;
                customerId?: components["parameters"]["CustomerId"];
                channel?: components["schemas"]["TicketChannel"];
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedTicketPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "019b76da-a800-7bb2-a5a6-a027efd43dc3",
                 *       "subject": "Appel : site indisponible",
                 *       "text": "Le client signale une erreur 503."
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    customerId: components["schemas"]["Id"];
                    contactId?: components["schemas"]["Id"];
                    subject: string;
                    text: string;
                    categoryId?: components["schemas"]["Id"];
                    groupId?: components["schemas"]["Id"];
                    priority?: components["schemas"]["TicketPriority"];
                    /** @default [] */
                    attachmentIds?: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        number: string;
                        messageId: components["schemas"]["Id"];
                    };
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tickets.unknown_category, tickets.unknown_customer, tickets.unknown_group */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, files.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, files.infected */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mine: number;
                        unassigned: number;
                        open: number;
                        answered: number;
                        awaiting_reply: number;
                        on_hold: number;
                        in_progress: number;
                        quarantine: number;
                        cap: components["schemas"]["Integer"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.get": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: components["schemas"]["Id"];
                        number: string;
                        subject: string;
                        state: components["schemas"]["TicketState"];
                        publicState: components["schemas"]["PublicTicketState"];
                        priority: components["schemas"]["TicketPriority"];
                        channel: components["schemas"]["TicketChannel"];
                        categoryId: components["schemas"]["Id"] | null;
                        groupId: components["schemas"]["Id"] | null;
                        assignee: {
                            id: components["schemas"]["Id"];
                            name: string;
                        } | null;
                        customer: {
                            id: components["schemas"]["Id"];
                            name: string;
                            number: string;
                        } | null;
                        requester: {
                            email: string;
                            name: string;
                        };
                        holdReason: string | null;
                        wakeAt: components["schemas"]["Instant"] | null;
                        messageCount: components["schemas"]["Integer"];
                        lastMessageAt: components["schemas"]["Instant"];
                        createdAt: components["schemas"]["Instant"];
                        updatedAt: components["schemas"]["Instant"];
                        version: components["schemas"]["Integer"];
                        tags: string[];
                        notedAt: {
                            id: components["schemas"]["Id"];
                            number: string;
                            name: string;
                        }[];
                        messages: components["schemas"]["TicketMessage"][];
                        olderCursor: string | null;
                        links: {
                            id: components["schemas"]["Id"];
                            number: string;
                            subject: string;
                            state: components["schemas"]["TicketState"];
                            kind: components["schemas"]["TicketLinkKind"];
                            direction: components["schemas"]["TicketLinkDirection"];
                        }[];
                        history: {
                            id: components["schemas"]["Id"];
                            change: string;
                            before: string | null;
                            after: string | null;
                            reason: string | null;
                            actor: string;
                            at: components["schemas"]["Instant"];
                        }[];
                        can: {
                            reply: boolean;
                            note: boolean;
                            work: boolean;
                            hold: boolean;
                            resolve: boolean;
                            close: boolean;
                            reopen: boolean;
                            assign: boolean;
                            edit: boolean;
                        };
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.reply": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Bonjour, le service est rétabli.",
                 *       "next": "answered"
                 *     }
                 */
                "application/json": {
                    text: string;
                    /** @default answered */
                    next?: components["schemas"]["TicketAnswerState"];
                    /** @default [] */
                    attachmentIds?: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messageId: components["schemas"]["Id"];
                        state: components["schemas"]["TicketState"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, files.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, files.infected, tickets.closed, tickets.transition_refused */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.note": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Vu avec l’équipe réseau."
                 *     }
                 */
                "application/json": {
                    text: string;
                    /** @default [] */
                    attachmentIds?: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messageId: components["schemas"]["Id"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, files.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, files.infected */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.link": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": "019b76da-a800-7f77-8599-a15f8182ae9c"
                 *     }
                 */
                "application/json": {
                    ticketId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.attachment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                fileId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "image/gif": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "application/zip": string;
                    "application/gzip": string;
                    "text/plain; charset=utf-8": string;
                    "text/csv": string;
                    "application/json": string;
                    "application/octet-stream": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description files.being_checked, files.infected */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description common.unavailable, files.damaged */
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.messageHtml": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                messageId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description files.being_checked, files.infected */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description common.unavailable, files.damaged */
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "assigneeId": null,
                 *       "groupId": null
                 *     }
                 */
                "application/json": {
                    version: number;
                    assigneeId: components["schemas"]["Id"] | null;
                    groupId: components["schemas"]["Id"] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tickets.unknown_assignee, tickets.unknown_group */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, tickets.closed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.setPriority": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "priority": "high"
                 *     }
                 */
                "application/json": {
                    version: number;
                    priority: components["schemas"]["TicketPriority"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, tickets.closed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.setCategory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "categoryId": "019b76da-a800-715c-9890-2f4cdaa0314d"
                 *     }
                 */
                "application/json": {
                    version: number;
                    categoryId: components["schemas"]["Id"] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tickets.unknown_category */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, tickets.closed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.setCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "customerId": "019b76da-a800-7bb2-a5a6-a027efd43dc3"
                 *     }
                 */
                "application/json": {
                    version: number;
                    customerId: components["schemas"]["Id"] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tickets.unknown_customer */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, tickets.closed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.setTags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "tags": [
                 *         "vps",
                 *         "réseau"
                 *       ]
                 *     }
                 */
                "application/json": {
                    version: number;
                    tags: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tags: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, tickets.closed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Attente du registre .dz",
                 *       "wakeAt": "2099-01-01T08:00:00Z"
                 *     }
                 */
                "application/json": {
                    reason: string;
                    /** Format: date-time */
                    wakeAt: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStateAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, tickets.closed, tickets.transition_refused */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.startWork": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStateAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, tickets.closed, tickets.transition_refused */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.resolve": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStateAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, tickets.closed, tickets.transition_refused */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStateAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, tickets.closed, tickets.transition_refused */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.reopen": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStateAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, tickets.closed, tickets.transition_refused */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.inboundMails.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-received";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundMailPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.inboundMails.raw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.inboundMails.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": null
                 *     }
                 */
                "application/json": {
                    ticketId: components["schemas"]["Id"] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticketId: components["schemas"]["Id"];
                        messageId: components["schemas"]["Id"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, files.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, tickets.mail_decided */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.inboundMails.discard": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, tickets.mail_decided */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.cannedReplies.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CannedReply"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.cannedReplies.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Accusé de prise en charge",
                 *       "body": "Bonjour, nous avons pris en charge votre demande."
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    title: string;
                    body: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tickets.options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        categories: {
                            id: components["schemas"]["Id"];
                            name: components["schemas"]["Localised200"];
                            archived: boolean;
                        }[];
                        groups: {
                            id: components["schemas"]["Id"];
                            name: string;
                            archived: boolean;
                            memberIds: components["schemas"]["Id"][];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.ticketCategories.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TicketCategory"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.ticketCategories.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "fr": "Noms de domaine",
                 *         "ar": "أسماء النطاقات",
                 *         "en": "Domain names"
                 *       }
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    name: components["schemas"]["Localised100"];
                    /** @default 0 */
                    position?: number;
                    /** @default false */
                    archived?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketCategory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.ticketCategories.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "name": {
                 *         "fr": "Technique"
                 *       }
                 *     }
                 */
                "application/json": {
                    version: number;
                    name: components["schemas"]["Localised100"];
                    /** @default 0 */
                    position?: number;
                    /** @default false */
                    archived?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketCategory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.ticketGroups.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TicketGroup"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.ticketGroups.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Astreinte"
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    name: string;
                    /** @default false */
                    archived?: boolean;
                    /** @default [] */
                    memberIds?: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketGroup"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tickets.unknown_assignee */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, tickets.name_taken */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.ticketGroups.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "name": "Support technique"
                 *     }
                 */
                "application/json": {
                    version: number;
                    name: string;
                    /** @default false */
                    archived?: boolean;
                    /** @default [] */
                    memberIds?: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketGroup"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tickets.unknown_assignee */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, tickets.name_taken */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.mailboxes.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Mailbox"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.mailboxes.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "facturation@atlas.dz",
                 *       "name": "Facturation"
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    address: string;
                    name: string;
                    /** @default null */
                    groupId?: components["schemas"]["Id"] | null;
                    /** @default false */
                    isDefault?: boolean;
                    /** @default false */
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tickets.unknown_group */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, identity.domain_not_proven, tickets.name_taken */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.mailboxes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "address": "support@atlas.dz",
                 *       "name": "Support",
                 *       "isDefault": true
                 *     }
                 */
                "application/json": {
                    version: number;
                    address: string;
                    name: string;
                    /** @default null */
                    groupId?: components["schemas"]["Id"] | null;
                    /** @default false */
                    isDefault?: boolean;
                    /** @default false */
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tickets.unknown_group */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tickets.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, identity.domain_not_proven, tickets.name_taken */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.cart.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.cart.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         {
                 *           "planId": "019b76da-a800-798a-baea-0b78ebf829f0",
                 *           "quantity": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    lines: {
                        planId: components["schemas"]["Id"];
                        quantity: number;
                        /** @default [] */
                        addOnIds?: components["schemas"]["Id"][];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, sales.mixed_currencies, sales.plan_unavailable */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.quotes.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "createdAt" | "-ttc";
                state?: components["schemas"]["QuoteState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedCustomerQuotePage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.quotes.request": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Un serveur dédié pour 200 postes."
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    /** @default null */
                    text?: string | null;
                    /** @default [] */
                    lines?: {
                        planId: components["schemas"]["Id"];
                        quantity: number;
                        /** @default [] */
                        addOnIds?: components["schemas"]["Id"][];
                    }[];
                    /** @default false */
                    fromCart?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, sales.cart_empty, sales.mixed_currencies, sales.plan_unavailable */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.quotes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerQuote"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.quotes.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pdfSha256": "0000000000000000000000000000000000000000000000000000000000000000",
                 *       "consent": {
                 *         "termsShown": true,
                 *         "detailsChecked": true,
                 *         "confirmed": true
                 *       }
                 *     }
                 */
                "application/json": {
                    pdfSha256: string;
                    consent: {
                        /** @constant */
                        termsShown: true;
                        /** @constant */
                        detailsChecked: true;
                        /** @constant */
                        confirmed: true;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, sales.pdf_changed, sales.pdf_not_ready, sales.quote_expired, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.quotes.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Trop cher"
                 *     }
                 */
                "application/json": {
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.quotes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer, sales.wrong_state */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.orders.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "createdAt" | "-ttc";
                state?: components["schemas"]["OrderState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedCustomerOrderPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.orders.create": {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "consent": {
                 *         "termsShown": true,
                 *         "detailsChecked": true,
                 *         "confirmed": true
                 *       }
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    consent: {
                        /** @constant */
                        termsShown: true;
                        /** @constant */
                        detailsChecked: true;
                        /** @constant */
                        confirmed: true;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, sales.cart_empty, sales.mixed_currencies, sales.plan_unavailable */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.orders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerOrder"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.orders.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Commandé par erreur"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "createdAt" | "-ttc";
                state?: components["schemas"]["QuoteState"];
                customerId?: components["parameters"]["CustomerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedQuotePage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "019b76da-a800-7bb2-a5a6-a027efd43dc3"
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    customerId: components["schemas"]["Id"];
                    currency?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            state: components["schemas"]["QuoteState"];
                            count: components["schemas"]["Integer"];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "notes": null,
                 *       "lines": [
                 *         {
                 *           "planId": null,
                 *           "designation": "Migration du site",
                 *           "quantity": 1,
                 *           "cycle": "once",
                 *           "unitPrice": 1500000,
                 *           "discountBp": 500,
                 *           "taxCategory": "standard"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    version: number;
                    notes: string | null;
                    lines: components["schemas"]["NewQuoteLine"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, sales.mixed_currencies, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.approve": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, sales.self_approval */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, sales.nothing_to_approve, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.send": {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, sales.approval_required, sales.quote_empty, sales.seller_incomplete, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.revise": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Ajout d’une sauvegarde"
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.newer_version, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Demande annulée par téléphone"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "accepted",
                 *       "reason": "Bon signé reçu le 2 mars"
                 *     }
                 */
                "application/json": {
                    decision: components["schemas"]["QuoteDecision"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        orderId: components["schemas"]["Id"] | null;
                        orderNumber: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.pdf_not_ready, sales.quote_expired, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.quotes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description sales.wrong_state */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "createdAt" | "-ttc";
                state?: components["schemas"]["OrderState"];
                customerId?: components["parameters"]["CustomerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedOrderPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            state: components["schemas"]["OrderState"];
                            count: components["schemas"]["Integer"];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.validate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderStateAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.steps_pending, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.start": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderStateAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.steps_pending, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.deliver": {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderStateAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.steps_pending, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Doublon"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.completeStep": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.step_out_of_turn, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.failStep": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Serveur injoignable"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.step_out_of_turn, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.retryStep": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.step_out_of_turn, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.orders.skipStep": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Déjà en place"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, sales.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, sales.step_out_of_turn, sales.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.services.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "nextRenewalOn";
                state?: components["schemas"]["ServiceState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnServicePage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.services.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnService"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, services.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.services.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "nextRenewalOn";
                state?: components["schemas"]["ServiceState"];
                customerId?: components["parameters"]["CustomerId"];
                renewalBefore?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedServicePage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.services.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, services.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.services.suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "customer_request"
                 *     }
                 */
                "application/json": {
                    version: number;
                    reason: components["schemas"]["SuspensionReason"];
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, services.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, services.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.services.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, services.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, services.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.services.terminate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "on": "2099-12-31",
                 *       "reason": "customer_request"
                 *     }
                 */
                "application/json": {
                    version: number;
                    on: components["schemas"]["Day"];
                    reason: components["schemas"]["TerminationReason"];
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, services.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, services.wrong_state */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.invoices.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "-issuedOn" | "dueOn";
                paymentState?: components["schemas"]["PaymentState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedCustomerInvoicePage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.invoices.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerInvoice"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.invoices.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.creditNotes.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditNotePage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.creditNotes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.payments.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "-receivedOn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPaymentPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.balance.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balances: components["schemas"]["CustomerBalance"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.invoices.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "-issuedOn" | "dueOn";
                state?: components["schemas"]["InvoiceState"];
                paymentState?: components["schemas"]["PaymentState"];
                overdue?: "true";
                customerId?: components["parameters"]["CustomerId"];
                issuedFrom?: components["schemas"]["Day"];
                issuedTo?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedInvoicePage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.invoices.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "019b76da-a800-7bb2-a5a6-a027efd43dc3",
                 *       "lines": [
                 *         {
                 *           "designation": "Hébergement web Pro",
                 *           "quantity": 12,
                 *           "unit": "mois",
                 *           "unitPrice": 245000,
                 *           "taxCategory": "standard"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    customerId: components["schemas"]["Id"];
                    currency?: string;
                    /** @default null */
                    locale?: components["schemas"]["Locale"] | null;
                    /** @default null */
                    paymentMode?: components["schemas"]["PaymentMode"] | null;
                    /** @default null */
                    paymentDays?: number | null;
                    /** @default null */
                    notes?: string | null;
                    lines: components["schemas"]["DraftLine"][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description billing.customer_unknown, common.not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.invoices.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draft: components["schemas"]["Integer"];
                        unpaid: components["schemas"]["Integer"];
                        partiallyPaid: components["schemas"]["Integer"];
                        paid: components["schemas"]["Integer"];
                        overdue: components["schemas"]["Integer"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.invoices.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.invoices.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "lines": [
                 *         {
                 *           "designation": "Hébergement web Pro",
                 *           "quantity": 12,
                 *           "unit": "mois",
                 *           "unitPrice": 245000,
                 *           "taxCategory": "standard"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    version: number;
                    /** @default null */
                    locale?: components["schemas"]["Locale"] | null;
                    /** @default null */
                    paymentMode?: components["schemas"]["PaymentMode"] | null;
                    /** @default null */
                    paymentDays?: number | null;
                    /** @default null */
                    notes?: string | null;
                    lines: components["schemas"]["DraftLine"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description billing.already_issued, common.conflict, common.stale */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.invoices.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description billing.already_issued, common.conflict */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.invoices.issue": {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description billing.already_issued, billing.date_regression, billing.empty, billing.mentions_missing, common.conflict, common.stale */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.invoices.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description billing.not_issued */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.creditNotes.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt";
                customerId?: components["parameters"]["CustomerId"];
                invoiceId?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditNotePage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.creditNotes.create": {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Service non fourni"
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    reason: string;
                    /** @default null */
                    lines?: {
                        id: components["schemas"]["Id"];
                        ht: number;
                    }[] | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditNote"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description billing.credit_above_remaining, billing.not_issued, billing.nothing_to_credit, common.conflict */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.creditNotes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.payments.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-createdAt" | "-receivedOn";
                customerId?: components["parameters"]["CustomerId"];
                mode?: components["schemas"]["PaymentMode"];
                receivedFrom?: components["schemas"]["Day"];
                receivedTo?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.payments.record": {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "019b76da-a800-7bb2-a5a6-a027efd43dc3",
                 *       "mode": "transfer",
                 *       "amount": 100000,
                 *       "receivedOn": "2026-01-15",
                 *       "reference": "VIR-EXEMPLE-1",
                 *       "allocations": []
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    customerId: components["schemas"]["Id"];
                    mode: components["schemas"]["PaymentMode"];
                    amount: number;
                    currency?: string;
                    receivedOn: components["schemas"]["Day"];
                    /** @default null */
                    reference?: string | null;
                    /** @default null */
                    note?: string | null;
                    allocations: {
                        invoiceId: components["schemas"]["Id"];
                        amount: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description billing.allocation_above_payment, billing.received_in_future, common.bad_request, common.invalid, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description billing.customer_unknown, billing.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description billing.allocation_above_balance, billing.currency_mismatch, billing.reference_used, common.conflict */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.customers.statement": {
        parameters: {
            query: {
                from: components["schemas"]["Day"];
                to: components["schemas"]["Day"];
                currency?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                        opening: components["schemas"]["Integer"];
                        closing: components["schemas"]["Integer"];
                        truncated: boolean;
                        movements: {
                            id: components["schemas"]["Id"];
                            on: string;
                            kind: components["schemas"]["PostingKind"];
                            documentId: components["schemas"]["Id"];
                            number: string;
                            amount: components["schemas"]["Integer"];
                            balance: components["schemas"]["Integer"];
                        }[];
                        balances: components["schemas"]["CustomerBalance"][];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description billing.customer_unknown, common.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.notifications.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: components["parameters"]["Cursor"];
                unread?: components["schemas"]["Flag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InAppNotificationPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.notifications.countUnread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: components["schemas"]["Integer"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.notifications.readAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: components["schemas"]["Integer"];
                    };
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.notifications.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InAppNotification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, notifications.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.notificationPreferences.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.notificationPreferences.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "class": "orders",
                 *       "channel": "email",
                 *       "wanted": true
                 *     }
                 */
                "application/json": components["schemas"]["NoticeChoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.notifications.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: components["parameters"]["Cursor"];
                unread?: components["schemas"]["Flag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InAppNotificationPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.notifications.countUnread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: components["schemas"]["Integer"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.notifications.readAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: components["schemas"]["Integer"];
                    };
                };
            };
            /** @description common.bad_request, common.malformed_json */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.notifications.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InAppNotification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, notifications.not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.notificationPreferences.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.notificationPreferences.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "class": "orders",
                 *       "channel": "email",
                 *       "wanted": true
                 *     }
                 */
                "application/json": components["schemas"]["NoticeChoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.deliveries.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                state?: components["schemas"]["DeliveryState"];
                channel?: string;
                template?: string;
                recipient?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.deliveryFilters.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        channels: {
                            key: string;
                            name: components["schemas"]["Words"];
                        }[];
                        notices: {
                            key: string;
                            name: components["schemas"]["Words"];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.deliveries.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, notifications.delivery_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, notifications.delivery_not_failed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.jobs.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: {
                            task: string;
                            due: components["schemas"]["Integer"];
                            scheduled: components["schemas"]["Integer"];
                            running: components["schemas"]["Integer"];
                            failing: components["schemas"]["Integer"];
                            givenUp: components["schemas"]["Integer"];
                        }[];
                        failing: {
                            id: string;
                            task: string;
                            attempts: components["schemas"]["Integer"];
                            maxAttempts: components["schemas"]["Integer"];
                            lastError: string;
                            nextRunAt: components["schemas"]["Instant"] | null;
                            createdAt: components["schemas"]["Instant"];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.templates.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            key: string;
                            class: string;
                            className: components["schemas"]["Words"];
                            automatic: boolean;
                            name: components["schemas"]["Words"];
                            variables: string[];
                            ownLocales: components["schemas"]["Locale"][];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.templates.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                        class: string;
                        className: components["schemas"]["Words"];
                        automatic: boolean;
                        name: components["schemas"]["Words"];
                        variables: string[];
                        wordings: {
                            locale: components["schemas"]["Locale"];
                            subject: string;
                            body: string;
                            own: boolean;
                            version: components["schemas"]["Integer"];
                        }[];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, notifications.template_not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.templates.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["parameters"]["Key"];
                locale: components["schemas"]["Locale"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "Bienvenue chez {{ brand }}",
                 *       "body": "Bonjour {{ name }},\n\nTout est prêt.\n\n[action]",
                 *       "version": 0
                 *     }
                 */
                "application/json": {
                    subject: string;
                    body: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: components["schemas"]["Integer"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, notifications.template_not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description notifications.template_invalid */
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.templates.reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["parameters"]["Key"];
                locale: components["schemas"]["Locale"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, notifications.template_not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.templates.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "ar"
                 *     }
                 */
                "application/json": {
                    locale: components["schemas"]["Locale"];
                    subject?: string;
                    body?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subject: string;
                        text: string;
                        html: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, notifications.template_not_found */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description common.idempotency_key_reused, notifications.template_invalid */
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.home.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["Integer"] | null;
                        openTickets: components["schemas"]["Integer"] | null;
                        unpaidInvoices: {
                            count: components["schemas"]["Integer"];
                            amount: components["schemas"]["Integer"];
                            currency: string;
                        } | null;
                        toDo: {
                            kind: components["schemas"]["CustomerTask"];
                            id: components["schemas"]["Id"] | null;
                            label: string | null;
                            due: string | null;
                            amount: components["schemas"]["Integer"] | null;
                            currency: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.home.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticketsForMe: components["schemas"]["Integer"] | null;
                        ticketsUnassigned: components["schemas"]["Integer"] | null;
                        kycToReview: components["schemas"]["Integer"] | null;
                        quotesToPrice: components["schemas"]["Integer"] | null;
                        ordersToValidate: components["schemas"]["Integer"] | null;
                        invoicesOverdue: components["schemas"]["Integer"] | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.reports.overview": {
        parameters: {
            query?: {
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: components["schemas"]["ReportPeriod"];
                        tickets: components["schemas"]["TicketFigures"] | null;
                        customers: components["schemas"]["CustomerFigures"] | null;
                        orders: components["schemas"]["OrderFigures"] | null;
                        revenue: components["schemas"]["RevenueFigures"] | null;
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.reports.tickets": {
        parameters: {
            query?: {
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openByState: components["schemas"]["StateCount"][];
                        openByPriority: {
                            priority: string;
                            count: components["schemas"]["Integer"];
                        }[];
                        perDay: {
                            day: string;
                            opened: components["schemas"]["Integer"];
                            closed: components["schemas"]["Integer"];
                        }[];
                        medianFirstAnswerMinutes: components["schemas"]["Integer"] | null;
                        backlogByAge: {
                            age: components["schemas"]["BacklogAge"];
                            count: components["schemas"]["Integer"];
                        }[];
                        period: components["schemas"]["ReportPeriod"];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.reports.customers": {
        parameters: {
            query?: {
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        byState: components["schemas"]["StateCount"][];
                        newPerMonth: {
                            month: string;
                            count: components["schemas"]["Integer"];
                        }[];
                        period: components["schemas"]["ReportPeriod"];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.reports.orders": {
        parameters: {
            query?: {
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                        byState: components["schemas"]["StateCount"][];
                        perMonth: {
                            month: string;
                            count: components["schemas"]["Integer"];
                            ttc: components["schemas"]["Integer"];
                        }[];
                        period: components["schemas"]["ReportPeriod"];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.reports.revenue": {
        parameters: {
            query?: {
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                        perMonth: components["schemas"]["MonthlyRevenue"][];
                        outstanding: components["schemas"]["AmountAndCount"];
                        overdue: components["schemas"]["AmountAndCount"];
                        period: components["schemas"]["ReportPeriod"];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.exports.tickets": {
        parameters: {
            query?: {
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.exports.customers": {
        parameters: {
            query?: {
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.exports.invoices": {
        parameters: {
            query?: {
                from?: components["parameters"]["From"];
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.approvals.resetStaffFactors": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "input": {
                 *         "userId": "019b76da-a800-728f-beaf-837cc61f72bb"
                 *       },
                 *       "reason": "Téléphone perdu"
                 *     }
                 */
                "application/json": {
                    input: {
                        userId: components["schemas"]["Id"];
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description approvals.beyond_rights, approvals.own_case, common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description approvals.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description approvals.asked_already, common.conflict, identity.not_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.approvals.resetCustomerFactors": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "input": {
                 *         "userId": "019b76da-a800-7970-99b2-310634d09f94"
                 *       },
                 *       "reason": "Téléphone perdu"
                 *     }
                 */
                "application/json": {
                    input: {
                        userId: components["schemas"]["Id"];
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description approvals.beyond_rights, approvals.own_case, common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description approvals.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description approvals.asked_already, common.conflict, identity.not_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.approvals.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-askedAt";
                state?: components["schemas"]["ApprovalState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequestPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.approvals.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Reconnue par téléphone"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description approvals.own_case, approvals.own_request, approvals.session_needed, common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description approvals.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description approvals.changed, approvals.decided, approvals.lapsed, common.conflict, identity.not_enrolled */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.approvals.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Reconnue par téléphone"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description approvals.own_case, approvals.own_request, approvals.session_needed, common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description approvals.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description approvals.decided, approvals.lapsed, common.conflict */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.approvals.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description approvals.session_needed, common.cross_site, common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description approvals.not_found, common.not_found */
            404: components["responses"]["NotFound"];
            /** @description approvals.decided, approvals.lapsed, common.conflict */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.dataRequests.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnDataRequest"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.dataRequests.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "objection",
                 *       "scope": "person",
                 *       "details": "Ne plus recevoir d’enquêtes"
                 *     }
                 */
                "application/json": {
                    kind: components["schemas"]["DataRequestKind"];
                    scope: components["schemas"]["DataRequestScope"];
                    /** @default  */
                    details?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated, common.proof_required, privacy.owner_only */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, privacy.asked_already */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description common.idempotency_key_reused, privacy.accounts_are_closed, privacy.details_needed */
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.dataRequests.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, privacy.closed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.dataRequests.copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": string;
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden, common.impersonated, privacy.owner_only */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            /** @description privacy.no_copy */
            410: components["responses"]["Gone"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.dataRequests.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-receivedAt" | "dueAt";
                state?: components["schemas"]["DataRequestState"];
                kind?: components["schemas"]["DataRequestKind"];
                customerId?: components["parameters"]["CustomerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedDataRequestPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.dataRequests.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "rectification",
                 *       "scope": "person",
                 *       "channel": "letter",
                 *       "customerId": "019b76da-a800-7a46-8c38-f5b5815e541f",
                 *       "contactId": "019b76da-a800-7cbf-ac86-334f55e97a94",
                 *       "details": "Le nom est mal écrit"
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    kind: components["schemas"]["DataRequestKind"];
                    scope: components["schemas"]["DataRequestScope"];
                    channel: components["schemas"]["RecordedChannel"];
                    customerId: components["schemas"]["Id"];
                    contactId: components["schemas"]["Id"];
                    receivedOn?: components["schemas"]["Day"];
                    /** @default  */
                    details?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, privacy.asked_already */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description common.idempotency_key_reused, privacy.accounts_are_closed, privacy.day_to_come, privacy.details_needed */
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.dataRequests.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.dataRequests.examine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, privacy.closed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.dataRequests.finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "answer": "Le nom est corrigé."
                 *     }
                 */
                "application/json": {
                    version: number;
                    /** @default null */
                    answer?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.proof_required */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, privacy.closed, privacy.not_examined */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.dataRequests.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "reason": "L’identité n’a pas pu être vérifiée."
                 *     }
                 */
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, privacy.closed, privacy.not_examined */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.consents.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        purposes: components["schemas"]["PurposeStanding"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.consents.say": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "marketing",
                 *       "channel": "email",
                 *       "given": true,
                 *       "version": "47c8baa64c11"
                 *     }
                 */
                "application/json": {
                    purpose: string;
                    channel: components["schemas"]["ConsentChannel"];
                    given: boolean;
                    version: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        purposes: components["schemas"]["PurposeStanding"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.cross_site, common.forbidden, common.impersonated */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.purpose_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.other_customer, privacy.text_changed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.consents.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonConsents"][];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.consentWords.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "-saidAt";
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentWordPage"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.consents.record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "marketing",
                 *       "channel": "email",
                 *       "given": true,
                 *       "version": "47c8baa64c11",
                 *       "source": "telephone",
                 *       "locale": "fr"
                 *     }
                 */
                "application/json": {
                    purpose: string;
                    channel: components["schemas"]["ConsentChannel"];
                    given: boolean;
                    version: string;
                    source: components["schemas"]["RecordedChannel"];
                    locale: components["schemas"]["Locale"];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, privacy.not_found, privacy.purpose_not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, privacy.text_changed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tasks.list": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                sort?: "dueAt" | "-dueAt";
                view?: components["schemas"]["TaskView"];
                due?: components["schemas"]["TaskDue"];
                state?: components["schemas"]["TaskState"];
                kind?: components["schemas"]["TaskKind"];
                ownerId?: components["schemas"]["Id"];
                customerId?: components["parameters"]["CustomerId"];
                recordType?: string;
                recordId?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedTaskPage"];
                };
            };
            /** @description common.bad_request, common.invalid, tasks.unknown_record */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden, tasks.team_only */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tasks.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request has one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Rappeler demain",
                 *       "kind": "call",
                 *       "dueTime": "10:00"
                 *     }
                 */
                "application/json": {
                    id?: components["schemas"]["Id"];
                    title: string;
                    words?: string;
                    /** @default task */
                    kind?: components["schemas"]["TaskKind"];
                    ownerId?: components["schemas"]["Id"];
                    dueOn?: components["schemas"]["Day"];
                    dueTime?: string;
                    record?: {
                        type: string;
                        id: components["schemas"]["Id"];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tasks.unknown_owner, tasks.unknown_record */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tasks.owners": {
        parameters: {
            query?: {
                recordType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: components["schemas"]["Id"];
                            name: string;
                        }[];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tasks.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tasks.not_found */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tasks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": "Rappeler après-demain"
                 *     }
                 */
                "application/json": {
                    version: number;
                    title?: string;
                    words?: string | null;
                    kind?: components["schemas"]["TaskKind"];
                    ownerId?: components["schemas"]["Id"];
                    dueOn?: components["schemas"]["Day"];
                    dueTime?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description common.bad_request, common.invalid, common.malformed_json, tasks.unknown_owner */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tasks.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, tasks.closed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tasks.finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "outcome": "Renouvelle pour un an."
                 *     }
                 */
                "application/json": {
                    version: number;
                    outcome?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tasks.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, tasks.closed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tasks.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "outcome": "Le client a répondu de lui-même."
                 *     }
                 */
                "application/json": {
                    version: number;
                    outcome?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tasks.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, tasks.closed */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.tasks.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description common.not_found, tasks.not_found */
            404: components["responses"]["NotFound"];
            /** @description common.conflict, common.stale, tasks.open */
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "portal.search.list": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            type: components["schemas"]["PortalRecordType"];
                            id: components["schemas"]["Id"];
                            number: string | null;
                            label: string;
                            customerId: components["schemas"]["Id"] | null;
                            exact: boolean;
                        }[];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description common.other_customer */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "corporate.search.list": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            type: components["schemas"]["CorporateRecordType"];
                            id: components["schemas"]["Id"];
                            number: string | null;
                            label: string;
                            customerId: components["schemas"]["Id"] | null;
                            exact: boolean;
                        }[];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    "admin.search.list": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            type: components["schemas"]["AdminRecordType"];
                            id: components["schemas"]["Id"];
                            number: string | null;
                            label: string;
                            customerId: components["schemas"]["Id"] | null;
                            exact: boolean;
                        }[];
                    };
                };
            };
            /** @description common.bad_request, common.invalid */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description common.forbidden */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
