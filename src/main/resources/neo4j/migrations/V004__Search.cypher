// A word is found in all its forms: “China” in “China's”, “sanctions” in “sanction”. The names stay as they are written.
DROP INDEX articleText IF EXISTS;
CREATE FULLTEXT INDEX articleText IF NOT EXISTS FOR (n:Article|ArticleVersion) ON EACH [n.headline, n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
DROP INDEX statementText IF EXISTS;
CREATE FULLTEXT INDEX statementText IF NOT EXISTS FOR (n:Statement) ON EACH [n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
CREATE FULLTEXT INDEX passageText IF NOT EXISTS FOR (n:Passage) ON EACH [n.exact]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };

// By meaning: a version's headline and first words, and the names of actors and issues.
CREATE VECTOR INDEX articleMeaning IF NOT EXISTS FOR (n:ArticleVersion) ON (n.embedding)
OPTIONS { indexConfig: { `vector.dimensions`: 384, `vector.similarity_function`: 'cosine' } };
CREATE VECTOR INDEX actorMeaning IF NOT EXISTS FOR (n:Actor) ON (n.embedding)
OPTIONS { indexConfig: { `vector.dimensions`: 384, `vector.similarity_function`: 'cosine' } };
CREATE VECTOR INDEX issueMeaning IF NOT EXISTS FOR (n:Issue) ON (n.embedding)
OPTIONS { indexConfig: { `vector.dimensions`: 384, `vector.similarity_function`: 'cosine' } };
// The order in which versions are given their meaning.
CREATE INDEX article_version_recorded IF NOT EXISTS FOR (n:ArticleVersion) ON (n.recordedFrom);
