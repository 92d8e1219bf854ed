-- An account that is erased may have left its centre long ago, and see none of these rows any more: forgetting it is the installation's
-- work, done for that account alone.
create function catalogue.forget_account(who uuid) returns void language sql set maillage.actor_kind = 'system' as $$
  delete from catalogue.draft where account_id = who and who = platform.actor_account_id();
  update catalogue.revision set account_id = null where account_id = who and who = platform.actor_account_id();
  update catalogue.correction set account_id = null where account_id = who and who = platform.actor_account_id();
$$;
