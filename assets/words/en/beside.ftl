### The tutor's own seat, and the room.

beside-place = Beside a learner
beside-ask = Ask the learner for the words on the learner’s screen. Type them here.
beside-code = Words
beside-address = Address (empty: this computer)
beside-call = Go there
beside-close = Leave Paso
beside-calling = One moment, please.
beside-again = Other words
beside-ended = The learner has ended it. Nothing of the lesson is kept here.
beside-head = The learner’s turn
beside-head-name = { $name }’s turn
beside-at = The learner is here (->): { $at }
beside-follows = The learner reads.
beside-aside = The learner is in a menu.
beside-elsewhere = The learner is not in a lesson. You see nothing of other pages.
beside-at-end = The lesson is at its end. How did it go?
beside-opening = One moment: the lesson comes.
beside-away = The line is broken. It heals by itself.
beside-too-late = Not done: the learner has gone on already. Look again.
beside-shows = Next in the demonstration: { $act }
beside-show-next = Show the next
beside-said = You said: { $text }
beside-turn = Your turn
beside-say = Say
beside-write = Write
beside-text = Say
beside-send = Send
beside-propose = Propose
beside-propose-why = The learner says yes with one key.
beside-proposed = You propose: { $what }. The learner has not answered yet.
beside-take-back = Take it back
beside-saw-hand = I saw the hand
propose-next = Next step
propose-back = Step before
propose-step = Another step
propose-there = Propose it
step-n = step { $n }
beside-past = So far
beside-past-none = There were no hints and no slips in this lesson.
beside-past-end = That is all.
beside-past-step = { $step }. Hints: { $hints }. Other tries: { $slips }. { $mark }.
beside-not-yet = Not solved yet
beside-marks = How it went
beside-marks-none = No doing-step was solved while you looked on.
beside-marks-end = Thank you. These marks are kept.
beside-mark-ask = { $n } of { $of }: { $step }. How did it go?
beside-so = It was so
beside-leave = Leave

room-place = Your room
room-is-open = The learners choose “Call the tutor”, then “another screen”, then “the tutor’s room”. Address: { $address }. Words: { $code }. They are good for two minutes.
room-is-shut = Nobody else can come in now.
room-open = Let learners in
room-shut = Let nobody else in
room-guest = A guest
room-who = { $name }: { $state }
room-fine = fine
room-asks = asks for help
room-may-need = may need help
room-away = the line is broken
room-between = Between two lessons
room-step = Step { $step } of { $of }, { $minutes ->
    [0] just begun
    [one] 1 minute
   *[other] { $minutes } minutes
    }
