// Events that others coded, their articles and actors: under labels of their own, so that nobody reads them unasked.
CREATE CONSTRAINT coded_event_id IF NOT EXISTS FOR (n:CodedEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT coded_article_id IF NOT EXISTS FOR (n:CodedArticle) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT coded_actor_id IF NOT EXISTS FOR (n:CodedActor) REQUIRE n.id IS UNIQUE;
CREATE INDEX coded_event_date IF NOT EXISTS FOR (n:CodedEvent) ON (n.startDate, n.id);
CREATE INDEX coded_actor_date IF NOT EXISTS FOR ()-[r:CODED_ACTOR]-() ON (r.actorId, r.date, r.eventId);
CREATE INDEX coded_recipient_date IF NOT EXISTS FOR ()-[r:CODED_RECIPIENT]-() ON (r.actorId, r.date, r.eventId);
