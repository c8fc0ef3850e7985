// What makes a thing the same thing. Neo4j's MERGE alone does not keep two processes from making it twice.
CREATE CONSTRAINT publisher_id IF NOT EXISTS FOR (n:Publisher) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_version_id IF NOT EXISTS FOR (n:ArticleVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE;
// A name in lower case, with (:Name)-[:NAMES]->(:Actor|Issue).
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;

// Lists in the order they are shown, and what is looked up by something else than its id.
CREATE INDEX article_date IF NOT EXISTS FOR (n:Article) ON (n.datePublished, n.id);
CREATE INDEX article_recorded IF NOT EXISTS FOR (n:Article) ON (n.recordedFrom);
CREATE INDEX article_version_hash IF NOT EXISTS FOR (n:ArticleVersion) ON (n.contentHash);
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.startDate, n.id);
CREATE INDEX event_signature IF NOT EXISTS FOR (n:Event) ON (n.signature);
CREATE INDEX statement_said IF NOT EXISTS FOR (n:Statement) ON (n.saidAt, n.id);
CREATE INDEX relation_ends IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.objectId);
CREATE INDEX relation_type IF NOT EXISTS FOR (n:Relation) ON (n.type);
CREATE INDEX relation_from IF NOT EXISTS FOR (n:Relation) ON (n.validFrom, n.id);
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE INDEX actor_name_key IF NOT EXISTS FOR (n:Actor) ON (n.nameKey);
CREATE INDEX issue_name IF NOT EXISTS FOR (n:Issue) ON (n.name);

// The facts of one actor or issue in the order of their dates, however many there are.
CREATE INDEX has_actor_date IF NOT EXISTS FOR ()-[r:HAS_ACTOR]-() ON (r.actorId, r.date, r.eventId);
CREATE INDEX has_recipient_date IF NOT EXISTS FOR ()-[r:HAS_RECIPIENT]-() ON (r.actorId, r.date, r.eventId);
CREATE INDEX concerns_date IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.issueId, r.date, r.eventId);
CREATE INDEX spoken_by_date IF NOT EXISTS FOR ()-[r:SPOKEN_BY]-() ON (r.actorId, r.date, r.statementId);
CREATE INDEX mentions_date IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.targetId, r.date, r.articleId);

// Finding by words and by meaning.
CREATE FULLTEXT INDEX articleText IF NOT EXISTS FOR (n:Article|ArticleVersion) ON EACH [n.headline, n.text];
CREATE FULLTEXT INDEX statementText IF NOT EXISTS FOR (n:Statement) ON EACH [n.text];
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Actor|Issue) ON EACH [n.name, n.aliases];
CREATE VECTOR INDEX passageMeaning IF NOT EXISTS FOR (n:Passage) ON (n.embedding)
OPTIONS { indexConfig: { `vector.dimensions`: 384, `vector.similarity_function`: 'cosine' } };
