// Made and removed in one transaction by those who must wait for each other.
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE;

// The relations of one end in the order of their days.
CREATE INDEX relation_subject_from IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.validFrom, n.id);
CREATE INDEX relation_object_from IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.validFrom, n.id);
CREATE INDEX issue_owner IF NOT EXISTS FOR (n:Issue) ON (n.ownerId, n.kind);
