create schema report;
comment on schema report is 'The activity report of a centre''s year: texts and pictures written by the team. Figures are the ledger''s.';

create table report.block (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  year smallint not null check (year between 1950 and 2100),
  chapter text not null check (chapter in ('introduction', 'networks', 'training', 'support', 'documentation', 'studies', 'observation', 'life', 'conclusion')),
  position smallint not null check (position between 0 and 1000),
  title text not null default '' check (length(title) <= 200),
  -- Plain text with a few marks (see domain/markup.ts).
  body text not null default '' check (length(body) <= 20000),
  picture_id uuid references platform.file (id),
  picture_type text not null default '' check (picture_type in ('', 'image/jpeg', 'image/png', 'image/webp')),
  picture_alt text not null default '' check (length(picture_alt) <= 500),
  picture_caption text not null default '' check (length(picture_caption) <= 300),
  -- The year whose text it takes over, until somebody has read it again.
  carried_from smallint,
  version integer not null default 1,
  primary key (centre_id, id),
  check ((picture_id is null) = (picture_type = '')),
  check (picture_id is null or picture_alt <> '')
);
comment on table report.block is
  'Texts and pictures of a report being written. Drafts: confidential to the staff of the centre; may name people as a printed report does. Kept with the centre, so that next year takes them over.';
create index block_of_year on report.block (centre_id, year, chapter, position);

alter table report.block enable row level security;
alter table report.block force row level security;
create policy block_staff on report.block using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

create table report.publication (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  year smallint not null check (year between 1950 and 2100),
  published_at timestamptz not null,
  -- The blocks as they were when it was published: chapter, title, body, picture.
  blocks jsonb not null,
  primary key (centre_id, year)
);
comment on table report.publication is
  'Reports that are published: their texts as they were then. Public by nature; what they say of people is what the centre chose to print. Kept until withdrawn.';

create table report.published_picture (
  centre_id uuid not null,
  year smallint not null,
  file_id uuid not null references platform.file (id),
  primary key (centre_id, year, file_id),
  foreign key (centre_id, year) references report.publication (centre_id, year) on delete cascade
);
comment on table report.published_picture is
  'Pictures that a published report shows: their files are kept for it and served to everybody. Nothing personal beyond what is printed. Kept until withdrawn.';
create index published_picture_file on report.published_picture (file_id);
