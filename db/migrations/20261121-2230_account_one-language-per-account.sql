-- A mail is written in the language that its reader chose (account.locale); an invitation in that of the page it was sent from.
alter table account.sign_in_request drop column locale;
alter table account.invitation drop column locale;
