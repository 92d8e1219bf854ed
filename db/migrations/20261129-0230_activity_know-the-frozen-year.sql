-- A year that was just frozen would be unknown to the planner until the server looks at it by itself: meanwhile each of its activities was sought through the whole year.
create function activity.know_frozen_year() returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  analyze activity.frozen_tally, activity.frozen_tally_structure;
end
$$;
comment on function activity.know_frozen_year is 'Tells the planner what a year that was just frozen holds. Only the owner of a table may ask for that.';
revoke execute on function activity.know_frozen_year from public;
grant execute on function activity.know_frozen_year to maillage_app;
