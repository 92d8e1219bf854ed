create view activity.published_frozen_tally with (security_invoker = true) as
  select activity_id, year, centre_id, lead, first_date, kind, chapter, also_in, theme_id, theme_ids, territory_id, place_ids, series_id, mode,
    day_parts, half_days, minutes, participants, presences, participant_minutes, remote_presences, remote_minutes from activity.frozen_tally;
comment on view activity.published_frozen_tally is 'The tallies as they were when a centre froze the year: what a published report prints. Nothing personal.';
create view activity.published_frozen_tally_structure with (security_invoker = true) as
  select activity_id, year, centre_id, lead, structure_kind, participants, presences, participant_minutes from activity.frozen_tally_structure;
comment on view activity.published_frozen_tally_structure is 'The same by kind of structure, as frozen. Nothing personal.';
