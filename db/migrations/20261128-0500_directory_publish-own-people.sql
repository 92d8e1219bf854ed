create view directory.published_own_person with (security_invoker = true) as
  select centre_id, id from directory.person where account_id = (select platform.actor_account_id());
comment on view directory.published_own_person is
  'Who the running account is in each centre, by identifier alone: for the row security of modules above. Row security of directory.person decides.';
