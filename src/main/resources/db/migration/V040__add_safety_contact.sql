-- Where people report a text of the site that may do harm: an e-mail address or the https address of a form.

alter table site_settings add column safety_contact varchar(200);
