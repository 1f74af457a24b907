title = Ask for help
about = Three kinds of help, and a sentence that brings the right one.
can-do = open the help, ask for a hint and call the tutor
bridge = Ask somebody for help today. Say where you are, what you wanted, what happens.

word-word-list =
    .name = word list
    .means = A list of the words that you meet here. It says what each one means.
word-hint =
    .name = hint
    .means = A few words that help with this one step. F2 asks for it.
word-raised-hand =
    .name = raised hand
    .means = A sign on your screen. It tells the tutor that you would like help.

why =
    Nobody knows every screen.
    People who work with them ask each other every day.

    Here you have three kinds of help.
    A hint says something about this one step.
    The word list says what a word means.
    A raised hand calls a person to you.
    You can ask as often as you like. Nobody counts.
    .tutor-watch = Does this person ask easily, or wait a long time?
    .tutor-ask = Who helps you when you do not know something?
    .tutor-point = The words Esc and F2 in the last line.
    .tutor-show = Tell of something that you asked somebody this week.
    .tutor-hand-back = Say: today you practise asking. I like that.

open-the-help =
    Open the help.

    The help is a page.
    It tells you about the keys and the three kinds of help.
    Press Esc. A small menu opens. Go to "Help" and press { -enter-key }.
    Read the page in peace. Esc closes it.
    .lines =
        Open the help.

        The help is a page.
        It tells you what to type, and the three kinds of help.
        Type m for the menu. Then choose "Help" by its number.
        Read the page in peace. Then close it with m.
    .hint-ask = Which key opens the small menu?
    .hint-ask-lines = Which letter opens the small menu?
    .hint-look = Look at the last line of the screen. It names the key for the menu.
    .hint-look-lines = Type ? and read the last line. It names the letter for the menu.
    .hint-key = Press Esc, at the top left. Then arrow down to Help, and { -enter-key }.
    .hint-key-lines = Type m and press { -enter-key }. Then type the number of Help.
    .hint-show = Like this: Esc, arrow down to Help, { -enter-key }.
    .hint-show-lines = Like this: m for the menu, then the number of Help.
    .done = You opened the help and came back. It is the same on every screen of Paso. Your work waits while you read.
    .tutor-watch = Does the learner see that the step is still there?
    .tutor-ask = What is written in the help about Esc?
    .tutor-point = Esc, at the top left of the keyboard.
    .tutor-show = Open and close the help on your side.
    .tutor-hand-back = Say: open it once more, as often as you like.

three-kinds =
    What is each kind of help good for?
    .words = The word list
    .words-with = I do not know what a word means
    .words-why = You matched the list with a word. It explains words such as "click" or "form". Go on with the next.
    .step = A hint
    .step-with = I do not know how to go on in this step
    .step-why = You matched the hint with this step. Each hint says a little more than the one before. Go on.
    .person = The raised hand
    .person-with = I would like somebody to come
    .person-why = You matched the hand with a person. Your tutor sees it and comes. Now try a hint yourself.
    .hint-ask = Which of the three brings a person?
    .hint-look = Look what each line is about: a word, a step, a person.
    .tutor-watch = Which of the three has this learner never used?
    .tutor-ask = If a word is new to you, what do you open?
    .tutor-point = The word that is being asked, and nothing else.
    .tutor-show = Three fingers: word, step, person.
    .tutor-hand-back = Hold up one finger and say: and this one?

one-hint =
    Ask for one hint.

    Press F2, in the top row of keys.
    Or press Esc and choose "Give me a hint".
    In this step there is nothing else to do.
    .lines =
        Ask for one hint.

        Type h and press { -enter-key }.
        Or type m for the menu and choose "Give me a hint".
        In this step there is nothing else to do.
    .hint-ask = This is a hint. Do you see that it asks you something?
    .hint-look = Look at the last line of the screen. F2 stands there.
    .hint-look-lines = Type ? and read the last line. It names the letter h.
    .hint-key = Press F2. On some keyboards you hold the key Fn as well.
    .hint-key-lines = Type h, then { -enter-key }.
    .hint-show = Like this: F2 is pressed once, and the hint comes.
    .hint-show-lines = Like this: h is typed once, and the hint comes.
    .done = You asked for a hint. It is often a question: "Which line tells you about keys?" The next hint says more. You decide how many you want.
    .tutor-watch = On small keyboards F2 may need the key Fn.
    .tutor-ask = What would you do if F2 does nothing?
    .tutor-point = The row of keys with the F, at the very top.
    .tutor-show = Both ways: F2, or Esc and the hint.
    .tutor-hand-back = Say: take the way that you remember best.

good-sentence =
    Amina needs help with a form.
    Which sentence helps the tutor most?
    .broken = "It does not work."
    .broken-why = You chose "It does not work". The tutor hears that something is the matter, but not what. Choose a sentence that tells more.
    .not-able = "I cannot do this."
    .not-able-why = You chose "I cannot do this". That says how she feels. It does not say what is on the screen. Choose what she sees.
    .clear = "I pressed Tab, and the town stays empty."
    .clear-why = You chose the sentence with Tab and the town. It says what she did and what she sees. Now the tutor knows where to look.
    .nothing = She says nothing and waits
    .nothing-why = You chose to wait. A tutor does not always see it. Choose a sentence that says what happens.
    .hint-ask = Which sentence tells you what is on Amina's screen?
    .hint-look = Look for a sentence that names a key.
    .tutor-watch = Which sentence does this person often say?
    .tutor-ask = Which sentence would help you to help?
    .tutor-point = The sentences, one by one, while you read them aloud.
    .tutor-show = Say the first sentence and shrug: where should I look?
    .tutor-hand-back = Say: now choose what you would say.

what-helps =
    Don Julián asks for help.
    Mark the three parts that help the tutor.
    .sorry = Sorry that I disturb you again.
    .sorry-why = You marked the "sorry". It is polite, but he disturbs nobody. It says nothing about the screen.
    .where = I am in the card with three boxes.
    .where-why = You marked the card. It says where he is. The tutor knows the place at once.
    .wanted = I wanted to write my town.
    .wanted-why = You marked the town. It says what he wanted to do. That is half of the answer.
    .happens = But the letters go into the box for the name.
    .happens-why = You marked the letters. It says what happens. Now the tutor can ask a good question.
    .old = I am too old for this.
    .old-why = You marked the last part. That is a feeling, and it is not true. The tutor needs to know what is on the screen.
    .hint-ask = Which parts speak about the screen?
    .hint-look = Look for three things: where, what he wanted, what happens.
    .tutor-watch = Does the last sentence make the learner smile or sigh?
    .tutor-ask = What do you need to know before you can help?
    .tutor-point = One part after the other, without a word.
    .tutor-show = Write on paper: where, wanted, happens.
    .tutor-hand-back = Leave the paper there and say: find these three.

tutor-is-busy =
    Wei does not know how to go on. What would you do?
    .stuck = Wei cannot find Send. The tutor is sitting with Olena, two chairs away.
    .stuck-keys = Press key after key, quickly
    .stuck-hand = Raise the hand on the screen
    .stuck-silence = Sit still and hope that somebody notices
    .waiting = The hand is up. The tutor nods: in five minutes. What does Wei do until then?
    .waiting-home = He thinks that he is too slow, and goes home
    .waiting-hint = He asks Paso for a hint
    .waiting-again = He reads the screen once more, from top to bottom
    .many-keys = You chose key after key. Nothing breaks, but he sees new things and is more lost. One quiet sign is better.
    .alone = You chose to wait in silence. The tutor looks at Olena and sees nothing. A raised hand can be seen.
    .went-home = You chose to go home. He was five minutes away from the answer. Everybody here has a pace of their own.
    .hint-came = The hint asks him to look below the boxes. There is Send. When the tutor comes, Wei shows how he found it.
    .read-again = At the bottom he sees "more", and there is Send. When the tutor comes, Wei shows how he found it.
    .hint-ask = How can the tutor see that Wei needs something?
    .hint-look = Look for an answer that is quiet and that others can see.
    .tutor-watch = You are in this story too. What do you do when busy?
    .tutor-ask = What should I do when two people need me?
    .tutor-point = Nothing. Read the moments with the learner.
    .tutor-show = The nod that you give when you will come soon.
    .tutor-hand-back = Say: choose, and let us see what happens.

asking =
    To ask is a part of learning. How is it for you?

    Every answer is good.
    .easy = I ask easily
    .easy-why = You ask easily. That helps you, and others who do not dare. Keep asking.
    .proud = I like to find it myself first
    .proud-why = You like to try first. That is a good way to learn. Take a hint when it gets too long.
    .burden = I do not want to disturb
    .burden-why = You do not want to disturb. The tutor is here for your questions. A raised hand disturbs nobody.
    .language = I do not always find the words
    .language-why = You do not always find the words. Point at the screen: that is a good question too. Or begin with "I wanted".
    .tutor-watch = Remember the answer. It tells you when to offer help.
    .tutor-ask = How would you like me to offer help?
    .tutor-point = Nothing. This answer belongs to the learner.
    .tutor-show = Say when asking is hard for you yourself.
    .tutor-hand-back = Say: thank you. I will keep that in mind.

raise-your-hand =
    Now call your tutor with a raised hand.

    Press Esc and choose "Call the tutor".
    Then choose "Raise my hand".
    When somebody comes, say one clear sentence.
    .lines =
        Now call your tutor with a raised hand.

        Type m for the menu and choose "Call the tutor".
        Then choose "Raise my hand".
        When somebody comes, say one clear sentence.
    .hint-ask = In which menu is "Call the tutor"?
    .hint-look = Press Esc and look at the lines near the end.
    .hint-look-lines = Type m and read the lines near the end.
    .hint-key = Press Esc. Go down to "Call the tutor" and press { -enter-key }. { -enter-key } again raises the hand.
    .hint-key-lines = Type m. Then the number of "Call the tutor". Then the number of "Raise my hand".
    .hint-show = Like this: Esc, down to the tutor, { -enter-key }. { -enter-key } again raises the hand.
    .hint-show-lines = Like this: m, the tutor by its number, then "Raise my hand".
    .done = Your hand is up. Your tutor can see it on your screen. You lower it in the same place, when you want.
    .tutor-watch = Come when the hand is up, even for a moment.
    .tutor-ask = What can I do for you?
    .tutor-point = The hand on the learner's screen: I have seen it.
    .tutor-show = Listen to the whole sentence before you speak.
    .tutor-hand-back = Say: that was a clear sentence. Now lower the hand.
