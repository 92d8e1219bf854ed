alter table activity.tally_who add column together uuid[] not null default '{}';
comment on column activity.tally_who.together is 'Structures from which several people came.';
update activity.tally_who w set together = array(
  select one.id from unnest(w.structures, w.structure_heads) as one (id, heads) group by one.id having sum(one.heads) > 1
) where cardinality(w.structures) > 0;
alter table activity.tally_who alter column together drop default;
