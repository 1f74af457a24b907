PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE event (
    n INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learner (n),
    visit INTEGER NOT NULL,
    log INTEGER NOT NULL REFERENCES log (n),
    seq INTEGER NOT NULL,
    sum INTEGER NOT NULL,               -- of the text: equal keys with unequal content are both kept
    text TEXT NOT NULL                  -- the rest of the event, as it was written
) STRICT;
INSERT INTO "event" VALUES(1,1,1,1,1,5160897854677662367,'{"seat":"learner","at":{"seconds":1790000000,"offset":60,"trusted":true},"what":"visit-began","another-day":null,"boot":"b1"}');
INSERT INTO "event" VALUES(2,1,1,1,2,-6647892768527457727,'{"seat":"learner","at":{"seconds":1790000001,"offset":60,"trusted":true},"what":"joined","nickname":"Ana","sign":"sun"}');
INSERT INTO "event" VALUES(3,1,1,1,3,-7661275426217690723,'{"seat":"learner","at":{"seconds":1790000002,"offset":60,"trusted":true},"what":"lesson-opened","lesson":"first-email"}');
INSERT INTO "event" VALUES(4,1,1,1,4,2138599698890593167,'{"seat":"learner","at":{"seconds":1790000003,"offset":60,"trusted":true},"what":"solved","lesson":"first-email","step":"write-to-centre","variant":"help","stage":"alone","mark":"after-a-word","first-sight":true,"again":false,"review":false}');
INSERT INTO "event" VALUES(5,1,1,1,5,-2924915453726685020,'{"seat":"learner","at":{"seconds":1790000004,"offset":60,"trusted":true},"what":"lesson-done","lesson":"first-email"}');
INSERT INTO "event" VALUES(6,1,2,1,6,-2784271476494286119,'{"seat":"learner","at":{"seconds":1790000005,"offset":60,"trusted":true},"what":"visit-began","another-day":true,"boot":"b1"}');
INSERT INTO "event" VALUES(7,1,2,1,7,2357717213092997844,'{"seat":"learner","at":{"seconds":1790000006,"offset":60,"trusted":true},"what":"place","lesson":"first-email","state":"{\"half\":\"typed\"}"}');
CREATE TABLE exchange (
    file TEXT PRIMARY KEY,  -- the id in a file's head, 32 hex digits
    own INTEGER NOT NULL,   -- written here, not by another machine
    top INTEGER NOT NULL,   -- own: the folder has every event up to this row; else 0
    erased INTEGER NOT NULL,-- own: so many learners were known to be forgotten when it was last written through
    size INTEGER NOT NULL,  -- read, or written, up to this byte
    piece INTEGER NOT NULL, -- where the last piece begins
    chain INTEGER NOT NULL  -- the sum in the head of that piece
) STRICT, WITHOUT ROWID;
INSERT INTO "exchange" VALUES('0123456789abcdef0123456789abcdef',1,7,0,25,0,0);
CREATE TABLE learner (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,            -- 32 hex digits
    erased INTEGER NOT NULL DEFAULT 0,
    nickname TEXT NOT NULL DEFAULT '',  -- from here on folded from the log
    sign TEXT NOT NULL DEFAULT '',
    form INTEGER NOT NULL DEFAULT 0,    -- the form in which head and lessons are written
    head TEXT NOT NULL DEFAULT ''       -- the summary without its lessons, as JSON
) STRICT;
INSERT INTO "learner" VALUES(1,'0000000000000000000000000000000a',0,'Ana','sun',1,'{"learner":"0000000000000000000000000000000a","erased":false,"nickname":"Ana","sign":"sun","settings":{},"wishes":[],"place":{"lesson":"first-email","state":"{\"half\":\"typed\"}"},"visits":{"count":2,"days":2,"latest":{"at":{"seconds":1790000005,"offset":60,"trusted":true},"boot":"b1"},"before":20717,"last_day":20717,"open":true},"new_lessons":[],"ticks":[],"ratings":{},"hand":false,"needs_tutor":{"on":false,"last":[],"row":null,"by":null,"alone":0},"last":[2,"5baa730e49e2922bb3a8db22b0a3384c",7]}');
CREATE TABLE lesson (
    learner INTEGER NOT NULL REFERENCES learner (n),
    lesson TEXT NOT NULL,
    record TEXT NOT NULL,               -- as JSON
    PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;
INSERT INTO "lesson" VALUES(1,'first-email','{"opened":1,"done":{"visit":1,"day":1,"date":20717},"steps":{"write-to-centre":{"last":[1,"alone","after-a-word",true]}},"recall":{"rung":0,"since":{"visit":1,"day":1,"date":20717},"kept":false}}');
CREATE TABLE log (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,            -- 32 hex digits
    next INTEGER NOT NULL DEFAULT 1     -- the next sequence number
) STRICT;
INSERT INTO "log" VALUES(1,'5baa730e49e2922bb3a8db22b0a3384c',8);
CREATE TABLE machine (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "machine" VALUES('.log','5baa730e49e2922bb3a8db22b0a3384c');
INSERT INTO "machine" VALUES('.marker','another machine');
INSERT INTO "machine" VALUES('.unclean','0');
CREATE INDEX learner_by_sign ON learner (sign, nickname) WHERE sign <> '';
CREATE UNIQUE INDEX event_in_order ON event (learner, visit, log, seq, sum);
COMMIT;
