-- Row security is forced on the owner too: rows of every centre are brought over as the installation.
select set_config('maillage.actor_kind', 'system', true);

-- Loans and visits are lines of the activity ledger; one list of kinds of structures for both, the directory's ('none': nobody's).
alter table circulation.reader drop constraint reader_structure_kind_check;
update circulation.reader set structure_kind = case structure_kind
  when 'local_authority' then 'commune' when 'employment' then 'public_body' when 'health' then 'public_body' when 'student' then 'school'
  when 'resident' then 'none' else structure_kind end;
alter table circulation.reader add constraint reader_structure_kind_check check (structure_kind in (
  'state', 'commune', 'epci', 'departement', 'region', 'public_body', 'association', 'school', 'landlord', 'company', 'residents_council',
  'other', 'none'
));
do $$
declare holder text;
begin
  foreach holder in array array['guest', 'loan', 'appointment', 'visit'] loop
    execute format($sql$update circulation.%I set structure_kind = case structure_kind
      when 'local_authority' then 'commune' when 'employment' then 'public_body' when 'health' then 'public_body' when 'student' then 'school'
      when 'resident' then 'none' else structure_kind end$sql$, holder);
  end loop;
end $$;

-- Who a reader is in the directory, where that is known: the person of the same address, the structure of the same name.
alter table circulation.reader add column person_id uuid;
alter table circulation.reader add column structure_id uuid references directory.structure (id);
alter table circulation.reader add foreign key (centre_id, person_id) references directory.person (centre_id, id);
create index reader_person on circulation.reader (centre_id, person_id) where person_id is not null;
create index reader_structure on circulation.reader (structure_id) where structure_id is not null;

alter table circulation.visit add column structure_id uuid references directory.structure (id);
create index visit_structure on circulation.visit (structure_id) where structure_id is not null;
-- The line of the ledger that counts it; null until it is there.
alter table circulation.visit add column activity_id uuid;
alter table circulation.loan add column activity_id uuid;
create index visit_to_enter on circulation.visit (centre_id, on_date) where activity_id is null and withdrawn_at is null;
create index loan_to_enter on circulation.loan (centre_id, lent_on) where activity_id is null;
