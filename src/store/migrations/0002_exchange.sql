-- What was read from and written to files that machines exchange; may be lost: then those files are read or written anew.

CREATE TABLE exchange (
    file TEXT PRIMARY KEY,  -- the id in a file's head, 32 hex digits
    own INTEGER NOT NULL,   -- written here, not by another machine
    top INTEGER NOT NULL,   -- own: the folder has every event up to this row; else 0
    erased INTEGER NOT NULL,-- own: so many learners were known to be forgotten when it was last written through
    size INTEGER NOT NULL,  -- read, or written, up to this byte
    piece INTEGER NOT NULL, -- where the last piece begins
    chain INTEGER NOT NULL  -- the sum in the head of that piece
) STRICT, WITHOUT ROWID;
