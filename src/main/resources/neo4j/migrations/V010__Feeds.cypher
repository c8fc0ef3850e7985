// Feeds, and which of them is to be asked next.
CREATE CONSTRAINT feed_id IF NOT EXISTS FOR (n:Feed) REQUIRE n.id IS UNIQUE;
CREATE INDEX feed_next_poll IF NOT EXISTS FOR (n:Feed) ON (n.nextPollAt);
