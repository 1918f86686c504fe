-- Its one caller has run, or will never: the module above came with this version.
drop function identity.offered_token_customer(uuid, uuid, uuid, text, text);
