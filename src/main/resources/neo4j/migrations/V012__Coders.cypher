// What one coder coded is listed without all that the others coded.
CREATE INDEX coded_event_origin IF NOT EXISTS FOR (n:CodedEvent) ON (n.origin, n.startDate, n.id);
