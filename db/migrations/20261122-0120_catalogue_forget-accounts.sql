-- An account that is erased may have left its centre long ago, and see none of these rows any more: forgetting it is the installation's
-- work, done for that account alone.
create function catalogue.forget_account(who uuid) returns void language plpgsql as $$
declare
  caller text := platform.actor_kind();
begin
  if who is distinct from platform.actor_account_id() then return; end if;
  perform set_config('maillage.actor_kind', 'system', true);
  delete from catalogue.draft where account_id = who;
  update catalogue.revision set account_id = null where account_id = who;
  update catalogue.correction set account_id = null where account_id = who;
  perform set_config('maillage.actor_kind', caller, true);
end $$;
