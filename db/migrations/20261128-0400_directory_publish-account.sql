-- Whose sheet it is, so that modules above can show holders of accounts their own rows.
create or replace view directory.published_person with (security_invoker = true) as
  select centre_id, id, given_name, family_name, erased_at, merged_into, account_id from directory.person;
