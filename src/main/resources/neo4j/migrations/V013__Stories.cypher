// Stories in the order in which they were last told, and those that are told in the same words.
CREATE INDEX story_last_seen IF NOT EXISTS FOR (n:Story) ON (n.lastSeen, n.id);
CREATE FULLTEXT INDEX storyTerms IF NOT EXISTS FOR (n:Story) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
