title = Say hello to the screen
can-do = press keys without fear and find the help line
about = You press your first key and see that nothing breaks.
bridge = Look at the screen of a bank machine. Where does it say what you can press?

word-keyboard =
    .name = keyboard
    .means = The board with all the keys. You press them with a finger.
word-enter =
    .name = { -enter-key }
    .means = A big key on the right of the letters. It tells the computer: do it.
word-screen =
    .name = screen
    .means = The glass in front of you. It shows you words and pictures.
word-title =
    .name = title
    .means = The words in the top line. They say where you are.
word-help-line =
    .name = help line
    .means = The last line of the screen. It says what the keys do now.
word-arrow-keys =
    .name = arrow keys
    .means = Four keys with an arrow. They move you up, down, left and right.

press-enter =
    You know your first key: { -enter-key }. Press it 3 times, slowly.

    The board with all the keys is the keyboard.
    A short, light touch is enough. Then lift your finger.
    Look up after each touch: the screen counts with you.
    .hint-ask = Which big key did you press a moment ago?
    .hint-look = It is at the right end of the letters. Some keyboards show only a bent arrow.
    .hint-key = Press { -enter-key } once and lift your finger. Look at the screen. Then press again.
    .hint-show = Paso shows you where { -enter-key } is. Then you press it.
    .done = You touched the key 3 times, and the screen answered 3 times. It answers every key you press. Press { -enter-key } once more to go on.
    .tutor-watch = Does the finger lift, or does it stay on the key?
    .tutor-ask = What changed on the screen after your touch?
    .tutor-point = Point at the line that counts, not at the key.
    .tutor-show = Tap the table with one finger: short, then up.
    .tutor-hand-back = Take your hand away and say: your turn.

nothing-breaks =
    Screens are in the bank, at the station, at the doctor's.
    Here you learn to use them at your own pace.
    A screen is the glass that shows you these words.

    Nothing breaks here. You can press any key.
    Mistakes help you learn. Nobody counts them.
    Press { -enter-key } when you have read this.
    .tutor-watch = Are the shoulders high? Is the breath short?
    .tutor-ask = What would you like to do with a computer one day?
    .tutor-point = Point at the line that says: nothing breaks here.
    .tutor-show = Press a few letters with your flat hand, and smile.
    .tutor-hand-back = Say: read in peace. { -enter-key } when you are ready.

three-parts =
    This screen has three parts.

    The top line is the title. It says where you are.
    The middle is the text. It asks you for one thing.
    The last line is the help line. It says what the keys do now.

    Find the three parts with your finger. Then press { -enter-key }.
    .tutor-watch = Does the finger find the very top and the very bottom?
    .tutor-ask = Can you read me the last line?
    .tutor-point = Point at top, middle and bottom, in this order.
    .tutor-show = Hold up a letter: name on top, text, small print below.
    .tutor-hand-back = Say: now show me the three parts yourself.

down-and-up =
    Press the key with the arrow down. Then press the arrow up.

    Four keys have an arrow. They are the arrow keys.
    They move you on the screen.
    .hint-ask = Do you see four keys with arrows, close together?
    .hint-look = Look at the right side of the keyboard, near the bottom.
    .hint-key = Press the arrow down once. Then press the arrow up once.
    .hint-show = Paso shows you both keys. Then you press them.
    .done = You pressed down and up. With these keys you move from line to line. You use them in the next question.
    .tutor-watch = Does the finger hold the key down, or let it go?
    .tutor-ask = Which of the four arrows looks down?
    .tutor-point = Point at the group of four arrows, not at one.
    .tutor-show = Draw the four arrows on paper as they lie here.
    .tutor-hand-back = Say: down first, then up. I watch.

where-help-line =
    Where is the help line?

    Move with the arrow keys. Press { -enter-key } on your answer.
    .lines =
        Where is the help line?

        Each answer has a number. Type the number and press { -enter-key }.
    .top = In the top line
    .top-why = You chose the top line. That is the title: it says where you are. Now look at the other end of the screen.
    .middle = In the middle
    .middle-why = You chose the middle. That is the text, where Paso asks you something. Look further down.
    .bottom = In the last line
    .bottom-why = You chose the last line. It always says what the keys do now. Look there when you do not know what to press.
    .hint-ask = Which line speaks about keys?
    .hint-look = Look at the very bottom of the screen.
    .tutor-watch = Do the eyes go down to the last line?
    .tutor-ask = Which line would you read if you felt lost?
    .tutor-point = Point at the edge of the screen and move down slowly.
    .tutor-show = Read the last line aloud, word by word.
    .tutor-hand-back = Say: move to your answer, then press { -enter-key }.

what-title-says =
    Read the top line. What does the title tell you?
    .next = Which key I press now
    .next-why = You chose the keys. The keys stand in the help line, at the bottom. The title tells you something else.
    .where = Where I am
    .where-why = You chose "Where I am". The title has the name of this lesson. Read it first on every screen.
    .time = What time it is
    .time-why = You chose the time. There is no clock on this screen. Read the top line once more.
    .hint-ask = Is it the name of a lesson, or of a key?
    .hint-look = Look at the first words in the top line.
    .tutor-watch = Does the person read the top line before choosing?
    .tutor-ask = What is the name of this lesson?
    .tutor-point = Point at the left end of the top line.
    .tutor-show = Show the name on the cover of a book.
    .tutor-hand-back = Say: read it to me, then choose.

any-letter =
    Press the letter A. Then press { -enter-key }.

    Nobody needs this letter now. Press it and see what happens.
    The key shows a large A. The screen shows a small a.
    .hint-ask = What do you think this letter will do?
    .hint-look = Look at the left end of the middle row of letters.
    .hint-key = Press A once, then { -enter-key }.
    .hint-show = Paso shows you A and { -enter-key }. Then you press them.
    .done = You pressed a letter that was not needed. Nothing broke. You may try keys here without fear.
    .tutor-watch = Is there a moment of fear before the letter?
    .tutor-ask = What did you think would happen?
    .tutor-point = Point at the A, on the left of the keyboard.
    .tutor-show = Tell of a key that you once pressed by accident.
    .tutor-hand-back = Say: try it. I stay here.

another-key =
    You want to press { -enter-key }, and you press another key. What happens here?
    .nothing = Nothing breaks. I look and go on
    .nothing-why = You chose "Nothing breaks". A key can surprise you, and that is all. Look at the screen and go on.
    .break = The computer breaks
    .break-why = You chose "The computer breaks". A key here cannot do that. Think of the letter A, a moment ago.
    .lost = All that I did is lost
    .lost-why = You chose "All is lost". Paso keeps what you did. Think of the letter A, a moment ago.
    .hint-ask = What happened when you pressed the letter A?
    .hint-look = Read the three answers. One of them you have seen yourself.
    .tutor-watch = Is the answer given with relief or with doubt?
    .tutor-ask = What did you fear could break?
    .tutor-point = Point at the three answers, one after the other.
    .tutor-show = Say what you do: I stop, I look, I go on.
    .tutor-hand-back = Say: choose what you have seen yourself.

how-i-feel =
    How do you feel about starting?

    Every answer is good. There are no points.
    .calm = Calm
    .calm-why = You feel calm. That is a good way to begin. Keep your own pace.
    .curious = Curious
    .curious-why = You feel curious. Then try keys and see what they do. Nothing breaks here.
    .nervous = A little nervous
    .nervous-why = You feel nervous. Many people do on the first day. You can rest or ask at any time.
    .tired = Tired
    .tired-why = You feel tired. A new thing costs strength. You can stop after this lesson and come back.
    .tutor-watch = Look at the face more than at the answer.
    .tutor-ask = What would make it easier for you today?
    .tutor-point = Point at nothing here. Leave the screen to the person.
    .tutor-show = Say how you felt on your own first day.
    .tutor-hand-back = Say: thank you for telling me.

on-my-own =
    Now on your own: arrow down, arrow up, and then { -enter-key }.

    These are the keys of today. The screen names them, one by one.
    .hint-ask = Which key does the screen name now?
    .hint-look = Read the line with the mark >. Then look at the keyboard.
    .hint-key = Press the arrow down, the arrow up and { -enter-key }, once each.
    .hint-show = Paso shows you the three keys once more. Then you press them.
    .done = You found three keys yourself. You read a screen and gave it an answer. Paso means step: this was your first.
    .tutor-watch = Do the eyes go to the screen before the hands move?
    .tutor-ask = What have you done today for the first time?
    .tutor-point = Wait. Point at the named key only if asked.
    .tutor-show = Show nothing now. Put both hands in your lap.
    .tutor-hand-back = Say: you did this yourself.
