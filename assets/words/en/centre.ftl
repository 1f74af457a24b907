### This centre: for its tutors, on the screen, in its file and at the command line.

call-centre = Set up this centre
centre-place = This centre
centre-ask = These choices hold for everyone. They stand in the file centre.toml, which can be copied.
centre-sign-in = What is asked for beside sign and name?
sign-in-free = What each learner prefers
sign-in-secret = A PIN or three pictures
sign-in-pin = A PIN
sign-in-pictures = Three pictures
centre-list = Show the names that belong to a sign
centre-lock = When does Paso close the page if nothing happens?
lock-after = After { $minutes } minutes
lock-never = Never: only one person uses it
centre-languages = Which languages are offered?
centre-theme = With which colours does Paso begin?
begin-theme-any = As the screen allows
begin-theme-calm = Calm colours
begin-theme-contrast = Strong contrast
begin-theme-mono = No colours
centre-progress = Who may look at how far a learner is?
see-tutors = The learner and the tutors
see-learner = Only the learner
centre-kiosk-head = Tutors
centre-kiosk = Only a tutor can close Paso
centre-tutors =
    { $tutors ->
        [0] No tutor has a PIN yet. In a terminal: paso centre --tutor NAME
        [one] One tutor has a PIN. In a terminal: paso centre --tutor NAME
       *[other] { $tutors } tutors have a PIN. In a terminal: paso centre --tutor NAME
    }

## One sentence for every setting: stands above it in the file.

centre-key-file =
    What this centre has decided. Copy this file to the data folder of the next computer.
    A line that begins with # is only read by people.
centre-key-sign-in = What is asked for beside sign and nickname: "free" (what each learner prefers), "secret" (a PIN or pictures), "pin", "pictures".
centre-key-list = Whether the nicknames that belong to a sign are shown at sign-in. Without it nobody can see who has been here.
centre-key-lock-minutes = Minutes without a key until the page is closed: 2 to 30. With 0 it never is: for a computer of one person.
centre-key-languages = The languages that are offered. Without this line: all.
centre-key-theme = The colours to begin with: "calm", "high-contrast", "mono". Without this line: what the screen allows.
centre-key-progress = Who may look at how far a learner is: "tutors", or "learner" (nobody else).
centre-key-kiosk = Whether only a tutor's PIN closes Paso. It needs at least one tutor with a PIN.
centre-key-backup-stick = The label of a stick that gets a copy of everything whenever it is in, also in the middle of a visit. Without this line: none.
centre-key-tutor = A tutor. What stands behind "pin" is made by "paso centre --tutor NAME"; no PIN can be read from it.

## The command

cli-centre = Show or change what this centre has decided; its tutors and learners
cli-centre-set = Decide something, like lock-minutes=10; may be given several times
    .value = KEY=VALUE
cli-centre-tutor = Give this tutor a PIN, or another one
    .value = NAME
cli-centre-no_tutor = Take this tutor's PIN away
    .value = NAME
cli-centre-import = Bring in a list of nicknames (CSV: nickname, sign); writes a card for each
    .value = FILE
cli-centre-reset = Let this learner choose anew how to come in
    .value = NAME
cli-centre-file = Look at this file instead of the centre's own
    .value = FILE
cli-option-kiosk = No way out of Paso but a tutor's PIN
cli-centre-done = It is decided, and stands in { $file }.
cli-centre-not-set =
    "{ $wish }" cannot be decided.
    "paso centre" shows every setting and what may stand there.
cli-centre-mend-first =
    Some lines of { $file } were not understood, and they would be lost.
    Mend them first; nothing was changed.
cli-centre-no-name = A tutor needs a name.
cli-centre-pin = The new PIN, four to eight digits:
cli-centre-pin-again = The same PIN once more:
cli-centre-not-a-pin = A PIN has four to eight digits. Nothing was changed.
cli-centre-easy-pin = Many people take this PIN. Choose another one. Nothing was changed.
cli-centre-pins-differ = The second PIN was another one. Nothing was changed.
cli-centre-many-tutors = Eight tutors have a PIN already. Take one away first: --no-tutor NAME
cli-reset-done = { $name } comes in with sign and nickname now, and may choose something more.
cli-reset-done-start = { $name } now comes in with this: { $start }
cli-start-pin = PIN { $pin }
cli-start-pictures = pictures { $pictures }
cli-import-card = { $name }   { $sign }   { $start }
cli-import-done =
    { $taken } came in, { $there } were here already.
    Cut the lines apart and give each learner their own.
cli-import-cannot-read = { $file } cannot be read. It must be a text with commas (CSV, UTF-8).
cli-import-no-sign =
    Line { $line }: there is no sign "{ $sign }". Lines before it came in.
    Signs: sun, moon, tree, flower, cat, fish, bird, snail, house, boat, key, cup.
cli-file-line = { $file }, line { $line }: { $what }
cli-file-unknown = there is no setting "{ $name }".
cli-file-unknown-near = there is no setting "{ $name }". Perhaps you meant "{ $near }".
cli-file-value = { $value } cannot stand here. Possible: { $known }
cli-file-not-toml = this line could not be read ({ $detail }).
cli-not-for-tutors =
    This centre has decided that only learners see how far they are.
    "paso centre" shows it.
