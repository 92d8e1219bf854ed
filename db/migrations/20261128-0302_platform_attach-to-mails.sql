-- A mail may carry one small text file (a calendar entry).
alter table platform.mail_to_send add column attachment jsonb;
alter table platform.outbox_mail add column attachment jsonb;
