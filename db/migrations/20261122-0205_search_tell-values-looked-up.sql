-- What is known of a search before it is asked: the lexemes of its words, the codes of its filters (their values stand as lexemes), the signs of its facets.
create or replace function search.look_up(bares text[], beginnings text[], filter_facets text[], filter_values text[], facets text[])
returns table (what text, name text, lexeme text, code integer, stamp uuid)
language plpgsql stable as $$
declare
  linked text[] := coalesce((select one.lexemes from search.linked_words as one where one.ready order by one.version desc limit 1), '{}');
begin
  -- The code of a word: 1 when it is among those that are linked.
  return query
    select 'word', one.bare, one.lexeme, (one.lexeme = any (linked))::integer, null::uuid
    from search.word as one where one.bare = any (bares) group by one.bare, one.lexeme;
  if platform.actor_kind() in ('account', 'system') then
    return query
      select 'word', one.bare, one.lexeme, (one.lexeme = any (linked))::integer, null::uuid
      from search.restricted_word as one where one.bare = any (bares) group by one.bare, one.lexeme;
  end if;
  -- Of the words that begin so, the most frequent ones.
  if beginnings <> '{}' then
    return query
      select 'word', beginning || '*', likely.lexeme, (likely.lexeme = any (linked))::integer, null::uuid
      from unnest(beginnings) as beginning, lateral (
        select one.lexeme from (
          select word.bare, word.lexeme, word.entries from search.word
          union all
          select word.bare, word.lexeme, word.entries from search.restricted_word as word
        ) as one
        where one.bare like beginning || '%' group by one.lexeme order by max(one.entries) desc, one.lexeme limit 100
      ) as likely;
  end if;
  return query
    select 'value', one.facet, one.value, one.code, null::uuid
    from unnest(filter_facets, filter_values) as wanted (facet, value)
    join search.facet_value as one on one.facet = wanted.facet and one.value = wanted.value;
  return query
    select 'facet', one.name, null::text, one.mark::integer, one.stamp from search.facet as one where one.name = any (facets);
end $$;
