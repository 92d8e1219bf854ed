-- What agendas and the modules above read of the ledger beside lines and slots, and what professionals who signed in may read.
create view activity.published_series with (security_invoker = true) as
  select centre_id, id, kind, name, origin_kind, origin_id, closed_on from activity.series;
comment on view activity.published_series is 'Networks, programmes, studies and supports under which activities are filed. Nothing personal.';
create view activity.published_activity_centre with (security_invoker = true) as
  select activity_id, centre_id, lead from activity.activity_centre;
comment on view activity.published_activity_centre is 'The centres that carry an activity. Nothing personal.';

create policy activity_registered on activity.activity for select using (
  visibility = 'registered' and (select platform.actor_kind()) = 'account'
);
create policy slot_registered on activity.slot for select using (
  (select platform.actor_kind()) = 'account' and activity_id in (select id from activity.activity where visibility = 'registered')
);
create index activity_shown on activity.activity (visibility) where visibility <> 'staff';
