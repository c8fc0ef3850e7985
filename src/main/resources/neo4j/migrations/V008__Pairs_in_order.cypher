// In order of dates.
CREATE INDEX between_date IF NOT EXISTS FOR ()-[r:BETWEEN]-() ON (r.pair, r.date, r.eventId);
