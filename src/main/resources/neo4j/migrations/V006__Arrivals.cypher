// What came into the graph lately, for those who listen.
CREATE INDEX event_recorded IF NOT EXISTS FOR (n:Event) ON (n.recordedFrom, n.id);
CREATE INDEX relation_recorded IF NOT EXISTS FOR (n:Relation) ON (n.recordedFrom, n.id);
CREATE INDEX relation_given_up IF NOT EXISTS FOR (n:Relation) ON (n.recordedTo, n.id);
