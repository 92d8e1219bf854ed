-- Nothing writes or reads these: an enrolment that is not confirmed is removed, and SEQUENCE is the announcement's.
update agenda.enrolment set state = 'withdrawn' where state = 'lapsed';
alter table agenda.enrolment drop column told_sequence;
alter table agenda.enrolment drop constraint enrolment_state_check;
alter table agenda.enrolment add constraint enrolment_state_check check (state in ('unconfirmed', 'enrolled', 'waiting', 'withdrawn'));
