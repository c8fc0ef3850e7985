// The relations of one end, the best proved first, for paths over busy actors.
CREATE INDEX relation_subject_confidence IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.confidence);
CREATE INDEX relation_object_confidence IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.confidence);
