-- The union of two stores: main takes what the database "copy" holds. Run inside a transaction, then fold anew.

INSERT INTO log (id, next) SELECT id, next FROM copy.log WHERE true
    ON CONFLICT (id) DO UPDATE SET next = max(next, excluded.next);

INSERT INTO learner (id, erased) SELECT id, erased FROM copy.learner WHERE true
    ON CONFLICT (id) DO UPDATE SET erased = max(erased, excluded.erased);

INSERT OR IGNORE INTO event (learner, visit, log, seq, sum, text)
    SELECT mine.n, event.visit, log.n, event.seq, event.sum, event.text
    FROM copy.event AS event
    JOIN copy.learner AS theirs ON theirs.n = event.learner
    JOIN main.learner AS mine ON mine.id = theirs.id
    JOIN copy.log AS their_log ON their_log.n = event.log
    JOIN main.log AS log ON log.id = their_log.id
    ORDER BY event.n;

-- Whoever asked to be forgotten stays so, whichever side knew it.
DELETE FROM event WHERE json_extract(text, '$.what') <> 'erased'
    AND learner IN (SELECT n FROM learner WHERE erased);
DELETE FROM lesson WHERE learner IN (SELECT n FROM learner WHERE erased);
UPDATE learner SET nickname = '', sign = '', form = 0, head = '' WHERE erased;

-- Rows that come now may have numbers that were another's: they too must reach every folder.
UPDATE main.exchange SET top = min(top, (SELECT coalesce(max(n), 0) FROM main.event)) WHERE own;

-- This machine's own settings stay; a fresh machine takes over what the copy had.
INSERT OR IGNORE INTO machine SELECT key, value FROM copy.machine WHERE key NOT LIKE '.%';
