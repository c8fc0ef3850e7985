// What two actors dealt with each other. So many at once as fit into the memory of a transaction.
MATCH (event:Event)
CALL (event) {
  MATCH (event)-[:HAS_ACTOR|HAS_RECIPIENT]->(side:Actor)
  WITH event, collect(DISTINCT side) AS sides
  UNWIND sides AS first
  UNWIND sides AS second
  WITH event, first, second WHERE first.id < second.id
  MERGE (event)-[link:BETWEEN {pair: first.id + ' ' + second.id}]->(second)
  ON CREATE SET link.eventId = event.id, link.date = event.startDate
} IN TRANSACTIONS OF 5000 ROWS;
