-- When somebody turned down the second factor that the home of the portal offers.
alter table identity.users add column factor_offer_declined_at timestamptz;
