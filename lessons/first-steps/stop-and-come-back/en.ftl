title = Stop and come back another day
about = Stop at any moment, and find your place again.
can-do = stop safely and come back to the same place
bridge = On a shared screen, look for the word that ends your turn.

word-saved =
    .name = saved
    .means = Written down by the computer. It is still there when the power goes off.
word-nickname =
    .name = nickname
    .means = A short name that you choose for yourself.
word-guest =
    .name = guest
    .means = Somebody who works here without a name. The work is not kept for another day.

why =
    The bus does not wait, and neither does the soup at home.
    So you may stop at any moment, even inside a step.

    Paso writes down each answer. We say: it is saved.
    Another day, you go on in the same place.
    Nothing breaks when you stop. There is no bad moment.
    .tutor-watch = Is the learner in a hurry today?
    .tutor-ask = When do you have to leave today?
    .tutor-point = The right end of the last line.
    .tutor-show = Put a paper into a book, close it, and open it there.
    .tutor-hand-back = Say: good. Then we practise leaving.

where-it-says-saved =
    Where does the screen tell you that your work is saved?
    .title = In the title
    .title-why = You chose the title. It says which lesson this is. Look at the other end of the screen.
    .help-line = In the last line, on the right
    .help-line-why = You chose the last line. When it says "saved", your answer is written down. Look there before you stop.
    .nowhere = It does not tell me
    .nowhere-why = You chose "It does not tell me". One small word does. Look at the last line, on the right.
    .hint-ask = Can you find the word "saved" on this screen?
    .hint-look = Look at the corner below, on the right.
    .tutor-watch = The word is small. Do the eyes find it?
    .tutor-ask = Where on paper do you write that something is done?
    .tutor-point = With a finger along the last line, from left to right.
    .tutor-show = Read the whole last line aloud.
    .tutor-hand-back = Say: read me the last word of that line.

name-or-guest =
    To come back, Paso needs to know you. What goes together?
    .nickname = Nickname
    .nickname-with = a short name that I choose myself
    .nickname-why = You matched the nickname. It need not be your real name. Choose one that you will remember.
    .picture = Sign
    .picture-with = a small picture that I find again next time
    .picture-why = You matched the sign with the picture. You choose the sign first, then your nickname. So Paso finds your place.
    .guest = Guest
    .guest-with = without a name: not kept for another day
    .guest-why = You matched the guest. A guest may do everything. On the start page, choose "Keep my progress under a name".
    .hint-ask = Which of the three has no name?
    .hint-look = Look for the word "picture". It goes with the sign.
    .tutor-watch = Is the learner a guest today? Then talk about a name.
    .tutor-ask = Would you like a nickname here? Which one?
    .tutor-point = The top line: a name may stand there.
    .tutor-show = A nickname that you could have had as a child.
    .tutor-hand-back = Say: you decide. A guest is welcome too.

how-to-stop =
    How do you stop for today? Put it in order.
    .esc = Press Esc
    .leave = Choose "Leave"
    .yes = Answer "Yes, stop for today"
    .goodbye = Read the goodbye: what is kept
    .why = Esc opens the menu, you choose "Leave", and you say yes. The goodbye tells you what is kept.
    .not-yet = This comes at another moment. Think: first the small menu opens. Choose again.
    .hint-ask = Which key opens the small menu?
    .hint-look = Look for the line with a key in it.
    .tutor-watch = Does the learner fear the word "Leave"?
    .tutor-ask = What do you do before you close your front door?
    .tutor-point = The line with Esc, then wait.
    .tutor-show = On paper: Esc, Leave, Yes. Give it to the learner.
    .tutor-hand-back = Say: tell me the way. I do nothing.

lights-out =
    In the middle of a lesson, the lights go out.
    .dark = Fatou is filling in a card. The lights go out and the screen turns black. What does she think?
    .dark-blame = It was me. I pressed something
    .dark-start = That happens. I wait until it starts again
    .light-again = The light is back and Paso starts. Fatou finds her sign and her nickname. What does she do now?
    .light-again-again = She begins the lesson from the start
    .light-again-place = She chooses "Go on", to see where she was
    .nobodys-fault = You chose "It was me". No key turns off the lights in the house. It was nobody's fault, and her work is saved.
    .all-twice = You chose to begin again. She may, but she would do everything twice. Paso has kept her place.
    .place-found = Fatou is in the card again, and her answers are there. Each answer was saved at once. She goes on as if nothing had happened.
    .hint-ask = What did the last line say before the lights went out?
    .hint-look = Look for the answer that takes her to the same place.
    .tutor-watch = Does the learner think of "my fault" first?
    .tutor-ask = What happens to a letter when the light goes out?
    .tutor-point = The word "saved" in the last line.
    .tutor-show = Close a notebook and open it: the writing is there.
    .tutor-hand-back = Say: choose for Fatou. We can try each way.

my-work =
    You have a nickname, and you stop within a lesson.
    Where is your work next week?
    .lost = It is lost
    .lost-why = You chose "lost". Paso writes down each answer at once. Think of Fatou and the lights.
    .last-step = It is kept, and I go on in the same place
    .last-step-why = You chose "kept". Your answers wait for you, also in the middle of a step. Soon you will see it yourself.
    .volunteer = The tutor keeps it in a notebook
    .volunteer-why = You chose the notebook. Nobody needs to write it down for you. Think of the word in the last line.
    .hint-ask = What does "saved" mean?
    .hint-look = Think of the last line of the screen, on the right.
    .tutor-watch = Is the answer sure or hopeful?
    .tutor-ask = How did Fatou find her place?
    .tutor-point = The last line, on the right.
    .tutor-show = The paper in the book, once more.
    .tutor-hand-back = Say: choose. In a moment you will test it.

shared-computer =
    Other people use this seat after you.
    What do you do before you go?
    .do = I do this
    .leave-out = I do not do this
    .esc-leave = Press Esc and choose "Leave"
    .esc-leave-why = You sorted "Leave". It closes your turn. The next person begins with their own name.
    .stand-up = Just stand up and go
    .stand-up-why = You sorted "just go". Then the next person would go on in your place. Your answers would mix with theirs.
    .remember = Remember my sign and my nickname
    .remember-why = You sorted the sign and nickname. With them you find your place. A note in your pocket is fine.
    .tell-all = Let others work under my nickname
    .tell-all-why = You sorted the nickname. Keep it for yourself. Paso then shows what you can do, and nobody else.
    .glasses = Take my glasses and my papers
    .glasses-why = You sorted glasses and papers. Things lie forgotten more often than answers. Have a last look at the table.
    .hint-ask = Would the next person still see your work?
    .hint-look = Think of what happens when somebody sits down after you.
    .tutor-watch = Has somebody forgotten something at this seat before?
    .tutor-ask = What do you check before you leave a bus?
    .tutor-point = The sentence on the screen, word by word.
    .tutor-show = Look at the table, at the chair, at the screen.
    .tutor-hand-back = Say: and this one? Do it or not?

learned-today =
    One thing that I learned today:

    Choose what fits best.
    If you like, write a sentence of your own below.
    .typing = Typing signs, such as @ or ñ
    .typing-why = You learned to type signs. You need them for every email address. Try one on another keyboard.
    .boxes = Going from box to box
    .boxes-why = You learned to go from box to box. Now forms on a screen are less strange. Tab is your key for it.
    .asking = Asking for help
    .asking-why = You learned to ask. That helps with every screen, also outside. Ask again soon.
    .calm = That nothing breaks
    .calm-why = You learned that nothing breaks. So you can try things. That is how everybody learns.
    .tutor-watch = Read the sentence only if the learner shows it.
    .tutor-ask = What would you like to tell somebody at home?
    .tutor-point = Nothing. It is their sentence.
    .tutor-show = Say one thing that you learned today as a tutor.
    .tutor-hand-back = Say: thank you. And now the last step.

leave-and-return =
    Leave Paso, and come back to this place.

    Press Esc and choose "Leave". Answer "Yes, stop for today".
    You see the goodbye.
    There, choose "I am still here: go on".
    .lines =
        Leave Paso, and come back to this place.

        Type m for the menu and choose "Leave". Answer "Yes, stop for today".
        You hear the goodbye.
        There, choose "I am still here: go on".
    .hint-ask = Do you remember the way: which key comes first?
    .hint-ask-lines = Do you remember the way: which letter comes first?
    .hint-look = Look in the small menu, on the last line: "Leave".
    .hint-key = Esc, then "Leave" and { -enter-key }, then "Yes" and { -enter-key }. On the goodbye page, press { -enter-key } on "I am still here".
    .hint-key-lines = Type m, then the numbers of "Leave" and of "Yes". On the goodbye page, the number of "I am still here".
    .hint-show = Like this: Esc, "Leave", "Yes, stop for today". Then "I am still here: go on".
    .hint-show-lines = Like this: m, "Leave", "Yes, stop for today". Then "I am still here: go on".
    .done = You left and came back, and here is your place. It works the same in a week. You can stop whenever you like.
    .tutor-watch = On the goodbye page: does the learner read before pressing?
    .tutor-ask = What does the goodbye page say about your work?
    .tutor-point = The line "I am still here", only if asked.
    .tutor-show = Wave goodbye, and say hello again.
    .tutor-hand-back = Say: you know the way out and the way in.
