### The command line: for volunteers and centres. Read only when a command asks for it.

cli-about = Guided lessons in digital skills, in a terminal.
cli-after =
    Without a command, Paso starts.
    Exit codes: 0 all is well; 1 something is to be mended; 2 it could not be done.
    "paso man" writes the manual page.
cli-usage = Usage:
cli-usage-options = [OPTIONS]
cli-usage-command = COMMAND
cli-help-commands = Commands
cli-help-options = Options
cli-help-arguments = Arguments

## Options of every command

cli-option-lang = The language, like "es" or "es-BO"; without it, that of your account, else that in settings.toml
    .value = LANG
cli-option-data = The folder where progress is kept; also as PASO_DATA
    .value = DIR
cli-option-lessons = A folder with more lessons; may be given several times
    .value = DIR
cli-option-overlay = A folder with changed words; may be given several times
    .value = DIR
cli-option-help = Show this help
cli-option-version = Show the version
cli-option-format = How to tell: a table for people, or JSON for programs
    .value = table|json
cli-option-learner = The nickname of the learner
    .value = NAME
cli-option-sign = The sign of the learner (sun, moon, tree …), when several have that nickname
    .value = SIGN

## How Paso looks

cli-option-face = The whole screen, or numbered lines for screen readers and pipes; "auto" chooses
    .value = full|lines|auto
cli-option-theme = Colours: quiet, strong contrast, or none
    .value = calm|contrast|mono
cli-option-glyphs = Which signs the terminal can draw
    .value = full|safe|ascii
cli-option-no_mouse = Leave the mouse to the terminal
cli-no-terminal =
    Paso found no terminal to show anything on ({ $detail }).
    Start it in a terminal window, or use "paso --face lines".

cli-settings =
    A part of the settings could not be read: { $detail }
    Paso starts without it. Mend the file, or delete it.

## Commands

cli-lessons = List the lessons
cli-print = Print a lesson on paper, or a page for new tutors
cli-print-lesson = The id of a lesson (see "paso lessons"), "tutor", or "card"
    .value = LESSON|tutor|card
cli-print-tutor = Ten minutes for a new tutor
cli-print-card-whose = Whose card? Name the learner: paso print card --learner NAME
cli-print-no-tutor = The page for new tutors is not written yet.
cli-progress = Show how far a learner is
cli-events = Show what happened, one event a line
cli-events-learner = Only of the learner with this nickname
    .value = NAME
cli-backup = Copy everything that is kept into one file
cli-backup-file = A new file, for example on a USB stick
    .value = FILE
cli-restore = Take a copy back; nothing that is here is lost
cli-restore-file = The file with the copy
    .value = FILE
cli-along = Write everything about a learner into a folder: pages to read, or one sealed file
cli-along-folder = The folder, for example a stick
    .value = DIR
cli-along-sealed = One file that only five words open, to go on with on another computer
cli-bring = Take in progress that a learner brings; the five words are asked for
cli-bring-file = A sealed file, or a folder with some
    .value = FILE
cli-erase = Forget a learner for good, here and on every computer that exchanges with this one
cli-erase-yes = Do not ask once more
cli-sync = Exchange what is kept with other computers, through a stick or a shared folder
cli-sync-folder = A folder that the other computers use too: on a stick, on a share, or one that is kept equal
    .value = DIR
cli-rebuild = Work out all progress anew from what happened
cli-doctor = See whether this computer is ready
cli-check = Check lessons, and say what to mend
cli-check-paths = Folders of lessons, units or many units; without one, the built-in lessons
    .value = PATH
cli-check-format = How to tell: text for people, or JSON for programs
    .value = text|json
cli-rehearse = Play lessons by their keys, and prove every step
cli-rehearse-lesson = Lessons by id; without one, all
    .value = LESSON
cli-tutor = Sit beside a learner from another screen or computer
cli-tutor-address = The learner's computer, as the learner's screen says; without it, this one
    .value = ADDRESS
cli-tutor-code = The words on the learner's screen; without them, Paso asks
    .value = WORDS
cli-tutor-name = How you want to be called on the learner's screen
    .value = NAME
cli-tutor-room = Open a room into which learners come
cli-coverage = Show which outcomes of DigComp the lessons address
cli-man = Write the manual page
cli-completions = Write completions for a shell
cli-completions-shell = The shell
    .value = bash|elvish|fish|powershell|zsh

## A command line that was not understood

cli-unknown-command = There is no command "{ $name }".
cli-unknown-option = There is no option "{ $name }" here.
cli-missing = This command needs more: { $name }.
cli-missing-value = Something must follow { $name }.
cli-twice = { $name } may be given only once.
cli-bad-value = "{ $value }" cannot stand at { $name }.
cli-possible = Possible: { $name }.
cli-perhaps = Perhaps you meant: { $name }.
cli-not-understood = This command line was not understood.
cli-see-help = "paso --help" shows what there is.

## What stands in the way

cli-cannot-write =
    The result could not be written: { $detail }
    See whether the disk is full, or choose another place.
cli-no-folder =
    This account has no folder for data.
    Name one with "--data DIR".
cli-nothing-kept =
    Nothing has been kept in { $folder } yet.
    Was it another account? Name its folder with "--data DIR".
cli-store-read-only =
    The data folder can only be read.
    Make it writable, or name another folder with "--data DIR".
cli-store-full =
    The disk is full.
    Make room on it and try again.
cli-store-no-folder =
    A file stands where the data folder should be.
    Move it away, or name another folder with "--data DIR".
cli-store-not-ours =
    The data folder belongs to another account.
    "paso doctor" says how to share it.
cli-store-closed =
    The data folder is your own, but closed to writing.
    "paso doctor" says how to open it.
cli-store-other =
    The data folder cannot be used: { $detail }
    "paso doctor" looks at it more closely.
cli-no-lesson =
    There is no lesson called "{ $name }".
    "paso lessons" lists them.
cli-no-lesson-near =
    There is no lesson called "{ $name }". Perhaps you meant "{ $near }".
    "paso lessons" lists them.
cli-nobody =
    Nobody here has the nickname "{ $name }".
    Write it as the learner did; capitals and accents count.
cli-which-one =
    Several learners are called "{ $name }". Their signs: { $signs }.
    Say which one with "--sign SIGN".
cli-other-sign =
    Nobody called "{ $name }" has that sign. There is: { $signs }.
    Give one of these with "--sign SIGN".
cli-same-sign =
    Several learners are called "{ $name }" and have that sign.
    They cannot be told apart here. "paso events --format json" shows each with its own number.

## Tables

cli-head-lesson = lesson
cli-head-code = code
cli-head-level = level
cli-head-minutes = min
cli-head-languages = languages
cli-head-title = title
cli-head-competence = competence (3.0)
cli-head-basic =
    basic
    2.2: 1-2
cli-head-intermediate =
    intermediate
    2.2: 3-4
cli-head-advanced =
    advanced
    2.2: 5-6
cli-head-highly-advanced =
    highly adv.
    2.2: 7-8
cli-head-mastery = how far
cli-head-steps = steps
cli-head-alone = alone
cli-head-word = a word
cli-head-shown = shown
cli-head-together = together
cli-head-learner = learner
cli-head-when = when
cli-head-visit = visit
cli-head-seat = seat
cli-head-what = what
cli-head-step = lesson and step
cli-head-more = more
cli-level-first-steps = first steps
cli-level-basic = basic
cli-level-intermediate = intermediate
cli-level-tutor = tutor
cli-mastery-new = not opened
cli-mastery-begun = begun
cli-mastery-done = done
cli-mastery-can-do = can do
cli-mastery-still-can = still can
cli-lessons-total = { $lessons ->
    [one] 1 lesson
   *[other] { $lessons } lessons
    }
cli-coverage-total = { $addressed } of { $outcomes } outcomes are addressed.
cli-coverage-credit = Codes and titles: DigComp 3.0, © European Union, 2025, CC BY 4.0. Not endorsed by the European Commission.
cli-progress-of = { $name } ({ $sign })
cli-progress-none = No lesson has been opened yet.
cli-progress-visits = Visits: { $visits }. Days: { $days }.
cli-progress-needs-tutor = At the last visit a tutor was needed.

## Copies

cli-backup-done =
    Everything is now also in { $file }.
    Keep it safe: it holds names and progress.
cli-restore-done =
    { $file } was taken back. What was here before is still here.
    This computer now writes a new log: { $log }
cli-sync-done = Given: { $sent }. New here: { $got }. Other computers in this folder: { $others }.
cli-sync-first = No other computer has been here yet. Use the same folder there, then here once more.
cli-sync-no-folder =
    There is no folder { $folder }.
    Is the stick in? Name a folder that is there.
cli-sync-waiting =
    { $file } is not whole yet. What is whole was taken.
    Do it again when the copying is done.
cli-sync-newer =
    { $file } was written by a newer Paso. Everything else was exchanged.
    Bring this computer up to date.
cli-sync-strange = Lines that are no event, and were left: { $count }.
cli-along-done =
    Everything is now in { $file }. Any browser opens it.
    The file beside it holds the same for programs. Whoever has them can read them.
cli-along-words =
    Everything is now sealed in { $file }.
    These words open it. Write them on paper; they are told only now: { $words }
cli-bring-none =
    There is no sealed file in { $folder }.
    Is the stick in? Name the file or its folder.
cli-bring-done = { $name } is here now. New events: { $new }.
cli-erase-ask = Everything about { $name } goes for good. Write the name once more to do it:
cli-erase-not = Nothing was erased.
cli-erase-done =
    It is done. Nothing about this learner stays here, nor in the copies beside the data.
    Copies on sticks are cleaned when they are next in. Other computers follow at the next "paso sync".
cli-erase-half =
    The learner is forgotten, but not every file could be cleaned yet.
    Make room on the disk and start Paso once: it cleans the rest.
cli-no-answer = The answer could not be read: { $detail }
cli-rebuild-done = All progress was worked out anew from what happened.

## The doctor

cli-doctor-fine = ok
cli-doctor-note = note
cli-doctor-mend = MEND
cli-doctor-ready = This computer is ready.
cli-doctor-not-ready = Please mend what is marked, then run "paso doctor" again.
cli-doctor-terminal = Terminal: { $name }, { $columns } × { $rows }
    .do = Make the window larger: 80 × 24 is best, 40 × 12 is the least.
cli-doctor-no-terminal = Terminal: none here, so Paso speaks in numbered lines
cli-doctor-signs = Signs: "{ $set }" { $sample }
    .do = Do these signs look odd? Start with --glyphs safe, or --glyphs ascii.
cli-doctor-encoding = Letters: the system says "{ $locale }", which is not UTF-8
    .do = Set LANG, for example: LANG=en_GB.UTF-8
cli-doctor-clock = Clock: { $time }
    .do =
        Set date and time. Until then Paso counts visits and trusts no date.
        Does it come back at each start? The small battery on the board is empty.
cli-doctor-clock-back = Clock: it stands before { $time }, which it has shown already
cli-doctor-lessons = Lessons: { $lessons }
    .do = "paso check FOLDER" shows the places.
cli-doctor-sign-in = Sign-in: checking a PIN takes { $milliseconds } ms (argon2id, { $mebibytes } MiB, { $passes } passes)
    .do = That is slow, but nothing is amiss: this computer is an old one.
cli-doctor-no-folder = Data folder: this account has none
    .do = Name one with --data DIR, or set PASO_DATA.
cli-doctor-folder = Data folder: { $folder }
cli-doctor-folder-new = Data folder: { $folder } will be made at the first start
cli-doctor-folder-shared = Data folder: { $folder }, shared by a group
cli-doctor-folder-lost = Data folder: no part of { $folder } exists
    .do = Make the folder: mkdir -p "{ $folder }"
cli-doctor-folder-closed = Data folder: this account cannot write in { $folder }
    .do =
        Whoever looks after the computer can give it: chown "$USER" "{ $folder }"
        Or name another folder with --data DIR.
cli-doctor-folder-shut = Data folder: { $folder } is your own, but closed to writing
    .do = Open it: chmod u+rwx "{ $folder }"
cli-doctor-folder-open = Data folder: other accounts can look into { $folder }
    .do = Close it: chmod { $mode } "{ $folder }"
cli-doctor-folder-foreign = Data folder: { $folder } belongs to another account
    .do = Whoever looks after the computer can give it: chown -R "$USER" "{ $folder }"
cli-doctor-disk = Disk: { $megabytes } MB free
    .do = Make room: Paso needs at least 50 MB.
cli-doctor-unusable = What is kept: it cannot be opened
cli-doctor-busy = What is kept: Paso is open, so it was not looked at
    .do = Leave Paso and run "paso doctor" again.
cli-doctor-sound = What is kept: whole and readable
cli-doctor-damaged = What is kept: a part cannot be read any more
    .do =
        Paso puts the file aside and goes on with a new one. It is { $file }
        Take the last copy back: paso restore FILE
cli-doctor-aside = A damaged file was put aside: { $file }
    .do = Take the last copy back with "paso restore FILE". Then this file may go.
cli-doctor-wal = Saving: write-ahead log, one write for each answer
cli-doctor-journal = Saving: rollback journal, as this disk asks for (a stick, or a network)
    .do = It is safe, but slower. A folder on the computer's own disk is quicker.
cli-doctor-clones = Copies of this disk: each computer will be known by its parts
    .do = Before copying the disk to others, empty the data folder: learners belong to one computer.
cli-doctor-clones-alike = Copies of this disk: this computer's parts cannot be read
    .do =
        Copies of this disk may look the same to Paso.
        Before copying, empty the data folder. On each copy, make a new /etc/machine-id.
cli-doctor-alone = Several accounts: each has its own data folder
    .do =
        To share one, as root:
        groupadd paso; usermod -aG paso NAME
        install -d -m 2770 -g paso /var/lib/paso
        echo PASO_DATA=/var/lib/paso >> /etc/environment

## The manual page

cli-man-synopsis = Synopsis
cli-man-description = Description
cli-man-options = Options
cli-man-commands = Commands
cli-man-about =
    Paso teaches digital skills to people who have been left out, on old computers, with a tutor beside them.
    Without a command it starts. Arrows move, Enter does it, Esc opens the menu.
cli-man-exit = Exit status
    .text =
        0: all is well. 1: there is something to mend (check, rehearse, doctor). 2: it could not be done, and why was said.
cli-man-files = Files
    .text =
        paso.db in the data folder holds everything that is kept; paso.lock lets in one Paso at a time; settings.toml holds what this computer is like; centre.toml what the centre has decided; lessons.index is made anew when it is missing.
        The data folder is ~/.local/share/paso on Linux, unless --data or PASO_DATA names another.
cli-man-environment = Environment
    .text =
        PASO_DATA: the data folder. NO_COLOR: no colours. ACCESSIBLE=1: numbered lines.
        LANGUAGE, LC_ALL, LC_MESSAGES, LANG: the language, the first that is set; without them, "language" in settings.toml.

## What a rehearsal finds: what is so, and what to do.

cli-breach = { $place } ({ $seen }): { $what }
cli-breach-not-opened = the lesson does not open. "paso check" says why.
cli-breach-no-way = no keys lead to "{ $id }". See that the id is right, and that it is on the page at that moment.
cli-breach-not-solved = the solution was played, and the step is not solved. Compare it with the goal.
cli-breach-not-needed = action { $action } of the solution is not needed. Leave it out, or ask for it in the goal.
cli-breach-solved-by-miss = answer { $answer } is not right, and it solves the step. Look at what counts as right.
cli-breach-solved-by-chance = random keys solve it in { $runs } of 100 runs, so it proves nothing. Make the goal stricter, or add "never".
cli-breach-no-words = words are missing: { $ids }
cli-breach-does-not-fit = the page takes more than one screen. Make the text shorter.
cli-breach-too-wide = a line is wider than a sheet of paper. Make the text shorter.
cli-breach-no-line = "{ $id }" cannot be done with numbered lines. Whoever has no screen stops here.
cli-breach-no-focus = the focus stands on nothing. Every page needs a control.
cli-breach-no-end = the lesson does not come to its end.
