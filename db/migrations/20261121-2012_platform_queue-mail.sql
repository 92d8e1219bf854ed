create table platform.mail_to_send (
  id uuid primary key,
  created_at timestamptz not null default now(),
  recipient text not null,
  subject text not null,
  text text not null,
  html text,
  centre_id uuid
);
comment on table platform.mail_to_send is
  'Mails on their way: the job that sends them carries only the id, because they hold one-time links and the queue can be read by every page. Removed once sent, and after a week.';
alter table platform.mail_to_send enable row level security;
alter table platform.mail_to_send force row level security;
create policy mail_to_send_write on platform.mail_to_send for insert with check ((select platform.actor_kind()) <> 'nobody');
create policy mail_to_send_read on platform.mail_to_send for select using ((select platform.is_system()));
create policy mail_to_send_remove on platform.mail_to_send for delete using ((select platform.is_system()));
