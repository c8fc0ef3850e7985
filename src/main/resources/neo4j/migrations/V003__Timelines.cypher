// What was said for an actor and what was said on an issue, in the order of days, however much there is.
CREATE INDEX on_behalf_of_date IF NOT EXISTS FOR ()-[r:ON_BEHALF_OF]-() ON (r.actorId, r.date, r.statementId);
CREATE INDEX stance_on_date IF NOT EXISTS FOR ()-[r:STANCE_ON]-() ON (r.targetId, r.date, r.statementId);
MATCH (statement:Statement)-[link:ON_BEHALF_OF]->(whom:Actor)
WHERE link.actorId IS NULL
CALL (statement, link, whom) {
  SET link.actorId = whom.id, link.statementId = statement.id, link.date = statement.saidAt
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (statement:Statement)-[on:STANCE_ON]->(target)
WHERE on.targetId IS NULL
CALL (statement, on, target) {
  SET on.targetId = target.id, on.statementId = statement.id, on.date = statement.saidAt
} IN TRANSACTIONS OF 10000 ROWS;
// Who reports a fact, and how surely, is kept on the fact.
MATCH (fact:Event|Statement)
WHERE fact.sources IS NULL
CALL (fact) {
  CALL (fact) {
    MATCH (fact)-[by:EVIDENCED_BY]->(passage:Passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
    WHERE passage.recordedTo IS NULL
    WITH article.source AS source, max(by.confidence) AS sure ORDER BY source
    RETURN collect(source) AS sources, collect(sure) AS sureness
  }
  SET fact.sources = sources, fact.sureness = sureness
} IN TRANSACTIONS OF 10000 ROWS;
