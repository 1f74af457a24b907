### A tutor in a seat of their own, as the learner sees it.

call-seat = My tutor looks on from another screen
seat-place = Your tutor
seat-ask = Shall your tutor look on from another screen?
seat-sees = Your tutor then sees this lesson and what you write in it. Nothing else. F7 ends it at once.
    .lines = Your tutor then sees this lesson and what you write in it. Nothing else. Type f7 to end it at once.
seat-same = Yes, at this computer
seat-other = Yes, from another computer here
seat-room = Go to the tutor’s room
seat-no = No, go back
seat-tell = Tell your tutor these words:
seat-address = For another computer also this: { $address }
seat-two-minutes = The words are good for two minutes. Then there are new ones.
seat-too-old = The words are too old now. Nobody can come in with them.
seat-new-code = Make new words
seat-wait = One moment, please.
seat-guessed = Somebody tried other words, again and again. So the door is shut now.
seat-no-door = The door cannot be opened on this computer. Your tutor can sit beside you.
seat-here = Tutor: here
seat-here-name = Tutor: { $name }
seat-in-room = In the tutor’s room
seat-away = Tutor: Paso waits for the line
seat-waits = The line to your tutor is broken just now. Paso waits for it, two minutes at most. F7 ends it at once.
    .lines = The line to your tutor is broken just now. Paso waits for it, two minutes at most. Type f7 to end it at once.
seat-can-end = Your tutor sees this lesson now. You keep the keys. F7 ends it at once.
    .lines = Your tutor sees this lesson now. You keep the keys. Type f7 to end it at once.
seat-end = End it: my tutor sees nothing more
seat-room-sees = In the room the tutor sees your nickname, your lesson and your step. The tutor may come to your step. F7 ends it at once.
    .lines = In the room the tutor sees your nickname, your lesson and your step. The tutor may come to your step. Type f7 to end it at once.
seat-join = Go in
room-address = Address of the room
room-code = Words of the room
key-seat-end = no tutor
key-seat-agree = yes, go there
seat-points = Your tutor points here: { $at }
seat-says = Your tutor says: { $text }
seat-proposes-next = Your tutor says: let us go on to the next step.
seat-proposes-back = Your tutor says: let us go back one step.
seat-proposes-step = Your tutor says: let us go to step { $n }.
seat-agree = Yes, go there
seat-stay = No, I stay here

## What a tutor can say in every language.

said-fine = You are doing well.
said-time = Take your time. Nothing hurries.
said-read = Please read the page once more.
said-look = Look where I point.
said-try = Try it. Nothing can break.
said-coming = I am coming to you.
said-moment = One moment, please. I will come.
said-turn = Now it is your turn.

## What stands in the way of a call.

link-other-code = The words were other ones. Please ask for them once more.
link-nobody-waits = Nobody waits for a call there now. Ask for new words.
link-other-side = A learner is called with “paso tutor”. A room is gone into from the learner’s Paso.
link-full = There is no place left.
link-version = Another version of Paso runs there. Please put the same version on both computers.
link-not-reached = Nobody can be reached there. Look at the address, and at the network.
link-disturbed = The line was disturbed. Please try once more.
link-not-now = It cannot be done now. Please try once more.
