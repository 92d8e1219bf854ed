-- Different people and structures of a year are counted from the index alone, how many a counted row stands for included.
drop index activity.participation_activity;
create index participation_activity on activity.participation (activity_id)
  include (centre_id, person_id, structure_id, structure_kind, counted_years, role, people);
