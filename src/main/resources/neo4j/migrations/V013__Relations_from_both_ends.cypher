// Whom a relation ends at and from whom it comes, without reading the relation.
CREATE INDEX relation_object_subject IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.subjectId);
