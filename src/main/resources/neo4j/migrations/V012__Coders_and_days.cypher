// What one coder coded is listed without all that the others coded.
CREATE INDEX coded_event_origin IF NOT EXISTS FOR (n:CodedEvent) ON (n.origin, n.startDate, n.id);
// Of the many events that are alike but for their days, those of about the same days.
CREATE INDEX event_signature_days IF NOT EXISTS FOR (n:Event) ON (n.signature, n.endDate);
DROP INDEX event_signature IF EXISTS;
