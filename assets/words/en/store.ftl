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
store-no-folder =
    You can learn now, but nothing can be kept today.
    For the tutor: a file stands where the data folder should be.
store-cannot-keep =
    You can learn now, but nothing can be kept for the moment.
    For the tutor: { $detail }
store-newer =
    A newer Paso has been used here. This one is too old to go on.
    Nothing was changed. Please start the newer one.
    For the tutor: the file is { $file }.
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
store-not-kept = not kept
