### About what Paso keeps on this computer.

store-busy =
    Paso is open already on { -computer(form: "the") }.
    Look for its window, or close it first.
    For the tutor: it uses the folder { $folder }.
store-read-only =
    You can learn now, but nothing can be kept today.
    For the tutor: this disk can only be read.
store-full =
    You can learn now, but nothing can be kept for the moment.
    For the tutor: the disk is full. Please make room; Paso then tries again.
store-not-ours =
    You can learn now, but nothing can be kept today.
    For the tutor: the data folder belongs to another account. "paso doctor" says how to share it.
store-closed =
    You can learn now, but nothing can be kept today.
    For the tutor: the data folder is this account's own, but closed to writing. "paso doctor" says how to open it.
store-no-folder =
    You can learn now, but nothing can be kept today.
    For the tutor: a file stands where the data folder should be.
store-cannot-keep =
    You can learn now, but nothing can be kept for the moment.
    For the tutor: { $detail }
store-newer =
    This Paso is older than what is kept here. Nothing was changed.
    Please close it and open the newer Paso.
    For the tutor: a newer Paso wrote { $file }.
    Copy the newest program onto { -computer(form: "the") }. To teach at once, without what is kept: paso --data NEW-FOLDER
store-damaged =
    Something on { -computer(form: "the") } cannot be read any more. It is not your doing.
    You can go on learning.
store-set-aside =
    Something on { -computer(form: "the") } could not be read any more. It is not your doing.
    You can go on learning; Paso keeps what you do from now on.
    For the tutor: the old file is now { $file }. A copy comes back with "paso restore".
store-not-a-copy =
    { $file } is not a whole copy made by "paso backup".
    Nothing was changed. Please take another copy.
store-exists =
    There is a file already at { $file }.
    It was left as it is. Please choose another name.
store-elsewhere =
    { $place } cannot be used now.
    See whether the stick is in, and try again.
    .read-only =
        { $place } can only be read.
        Please take another stick or folder.
    .full =
        There is no room left at { $place }.
        Please make room, or take another stick.
    .not-ours =
        { $place } belongs to another account.
        Please take another folder.
    .closed =
        { $place } is closed to writing.
        Please open it, or take another folder.
store-sealed-closed =
    These words do not open it.
    Look at your paper once more, or take another stick. Nothing was changed.
store-sealed-newer =
    A newer Paso has written this. This one is too old to open it.
    Nothing was changed.
store-sealed-broken =
    This is not whole. Perhaps the stick came out too early.
    Nothing was changed. Take your progress with you once more.
store-forgotten =
    Whoever this is about has asked to be forgotten.
    Nothing is kept, and nothing was taken in.
store-not-kept = not kept
