// How well proved a relation is, as long as it stands: so paths are found in indexes alone.
MATCH (relation:Relation) WHERE relation.recordedTo IS NULL
CALL (relation) {
  SET relation.standing = relation.confidence
} IN TRANSACTIONS OF 10000 ROWS;
CREATE INDEX relation_subject_standing IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.standing, n.objectId);
CREATE INDEX relation_object_standing IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.standing, n.subjectId);
CREATE INDEX relation_ends_standing IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.objectId, n.standing);
// How far work has come that is done once for all.
CREATE CONSTRAINT progress_id IF NOT EXISTS FOR (n:Progress) REQUIRE n.id IS UNIQUE;
