-- Revisions stay as they were written, but for the words of somebody who is erased: the installation alone takes them out.
grant update (before, after) on activity.revision to maillage_app;
create policy revision_forget on activity.revision for update using ((select platform.is_system()));

-- Names stood beside the identifiers: these become pseudonyms, names do not.
select set_config('maillage.actor_kind', 'system', true);
update activity.revision set
  before = case when before ? 'participations' then jsonb_set(before, '{participations}', (
    select coalesce(jsonb_agg(one - 'personName' - 'structureName'), '[]') from jsonb_array_elements(before -> 'participations') as one)) else before end,
  after = case when after ? 'participations' then jsonb_set(after, '{participations}', (
    select coalesce(jsonb_agg(one - 'personName' - 'structureName'), '[]') from jsonb_array_elements(after -> 'participations') as one)) else after end
where before @? '$.participations[*].personName' or after @? '$.participations[*].personName';
