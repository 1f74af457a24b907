title = Tools that read, write and magnify
about = A screen reader, a magnifier, dictation, captions: on and off.
can-do = choose a tool that reads, writes or magnifies, and turn it on
bridge = Open the settings of your own phone. Look for "Accessibility", and read what is there.

word-accessibility =
    .name = accessibility
    .means = The part of the settings with tools to see, hear and write.
word-screen-reader =
    .name = screen reader
    .means = A tool that reads aloud what stands on the screen.
word-magnifier =
    .name = magnifier
    .means = A tool that shows a part of the screen much larger.
word-dictation =
    .name = dictation
    .means = A tool that writes down what you say.
word-captions =
    .name = captions
    .means = What is spoken, written on the screen.

why =
    Some people see little, or their hands hurt. Others hear little.
    A device can read to them, write for them, or show words.

    These tools are free. They are in almost every phone.
    Many people who need one do not know that it is there.

    You help 4 people today. Nothing breaks here, and mistakes help.
    .tutor-watch = Does somebody come to mind? Leave time for it.
    .tutor-ask = Whom do you know who sees or hears little?
    .tutor-point = The sentence "These tools are free".
    .tutor-show = Your glasses, or a friend's hearing aid: tools too.
    .tutor-hand-back = Say: perhaps you find one for yourself.

four-tools =
    A screen reader reads aloud what stands on the screen.
    A magnifier shows a part of the screen much larger.
    With dictation you speak, and the device writes.
    Captions show on the screen what somebody says.

    All of them are in the settings, under "Accessibility".
    There you find tools to see, hear, write and move.
    .tutor-watch = Is it too much at one time? Read one line each.
    .tutor-ask = Which of these names have you heard before?
    .tutor-point = The first words of each line.
    .tutor-show = Turn on captions in a video on your phone.
    .tutor-hand-back = Say: you need not remember them all.

low-vision =
    { $who } sees little and wants to read { $what }.
    With very big letters it works. Which tool helps?
    .magnifier = A magnifier
    .magnifier-why = You chose the magnifier. It makes a part of the screen large, just where { $who } looks. You have found the first tool.
    .captions = Captions
    .captions-why = You chose captions. They write what somebody says. Here nobody speaks: look for a tool that makes things larger.
    .dictation = Dictation
    .dictation-why = You chose dictation. It writes what one says. { $who } wants to read: look for a tool that makes things larger.
    .hint-ask = Is it about seeing, hearing or writing?
    .hint-look = Look for the tool that makes things larger.
    .tutor-watch = Easy? Good. So it should begin.
    .tutor-ask = What do you do when print is too small?
    .tutor-point = The words "very big letters".
    .tutor-show = A real magnifying glass, if there is one.
    .tutor-hand-back = Say: what makes letters big?
label =
    .who = Teresa
    .what = the small print of a medicine
street =
    .who = Mihai
    .what = the name of a street on a map
score =
    .who = Wei
    .what = the notes of a song

hands-that-hurt =
    { $who } { $why }. Writing on keys hurts the hands.
    Which tool helps?
    .dictation = Dictation
    .dictation-why = You chose dictation. { $who } speaks, and the device writes. The hands can rest.
    .screen-reader = A screen reader
    .screen-reader-why = You chose the screen reader. It reads aloud, but it writes nothing. Look for a tool that writes.
    .captions = Captions
    .captions-why = You chose captions. They show what others say. { $who } wants to write: look for a tool that writes.
    .hint-ask = Which tool writes, so that the hands can rest?
    .hint-look = Look for the tool that needs a voice.
    .tutor-watch = Are the person's own hands tired? Make a pause.
    .tutor-ask = What would you write if you only had to speak?
    .tutor-point = The word "hands" in the text.
    .tutor-show = Speak one sentence into your phone as a message.
    .tutor-hand-back = Say: no hands. What is left?
baker =
    .who = Fatou
    .why = has worked in a bakery for 30 years
fall =
    .who = Kofi
    .why = fell from his bicycle
rheumatism =
    .who = Carmen
    .why = has rheumatism

four-people =
    Which tool helps whom?
    .yusuf = Yusuf is blind
    .yusuf-with = A screen reader
    .yusuf-why = Yusuf listens: a screen reader reads everything to him. Paso can be used in this way too. Now the next one.
    .julian = Don Julián loses the small letters
    .julian-with = A magnifier
    .julian-why = Don Julián sees with a magnifier what he lost. It follows him over the screen. Now the next one.
    .olena = Olena's fingers are stiff
    .olena-with = Dictation
    .olena-why = Olena dictates her letters. Then she corrects one or two words. Now the next one.
    .fatou = Fatou hears little
    .fatou-with = Captions
    .fatou-why = Fatou reads with captions what people say in a video. So she misses nothing. That is all four people.
    .hint-ask = What is hard: to see, to hear, or to write?
    .hint-look = Look for the part of the body, or for what is lost.
    .tutor-watch = Does the person begin with the clearest one?
    .tutor-ask = What could each of them do again with the tool?
    .tutor-point = The word that says what is hard.
    .tutor-show = Close your eyes: which tool would you want?
    .tutor-hand-back = Say: take the one that you are sure of.

turn-it-on =
    { $who } { $need }. Turn on "{ $tool }".

    You find it under "Accessibility".
    .hint-ask = In which part of the settings are these tools?
    .hint-look = Look for "Accessibility" in the list. Inside, look for "{ $tool }".
    .hint-key = { -enter-key } opens "Accessibility". Arrow down goes to "{ $tool }", and { -enter-key } turns it on.
    .hint-key-lines = Type the number of "Accessibility". Then the number of "{ $tool }".
    .hint-show = Watch: "Accessibility", then "{ $tool }".
    .done = Now it is on: { $tool }. The device says at once what it does now. The same press turns it off, as you will see.
    .tutor-watch = Is the long word "Accessibility" read, or guessed?
    .tutor-ask = What will { $who } do with it first?
    .tutor-point = The beginning of the word: Access.
    .tutor-show = The same page in the settings of your phone.
    .tutor-hand-back = Say: you decide for { $who }.
turn-it-off =
    The tool "{ $tool }" is on, but { $who } { $enough }. Turn it off again.
    .hint-ask = Where did you turn it on before?
    .hint-look = Look under "Accessibility" for "{ $tool }". It has a mark.
    .hint-look-lines = Look under "Accessibility" for "{ $tool }". It says "ticked".
    .hint-key = { -enter-key } opens "Accessibility". Arrow down goes to "{ $tool }", and { -enter-key } turns it off.
    .hint-key-lines = Type the number of "Accessibility". Then the number of "{ $tool }".
    .hint-show = Watch: "Accessibility", then "{ $tool }" once more.
    .done = It is off, and all is as before. So you can try every tool without worry. On and off are the same press.
    .tutor-watch = Is the mark before the name noticed?
    .tutor-ask = How do you see that a tool is on?
    .tutor-point = The mark before "{ $tool }".
    .tutor-show = A lamp: the same switch for on and off.
    .tutor-hand-back = Say: you brought it. You can send it away.
screen-reader =
    .who = Yusuf
    .need = cannot see the screen
    .enough = lent the phone to his daughter
    .tool = Screen reader
magnifier =
    .who = Don Julián
    .need = wants to read his contract
    .enough = has new glasses
    .tool = Magnifier
dictation =
    .who = Olena
    .need = has stiff fingers in the morning
    .enough = sits in a quiet library
    .tool = Dictation
captions =
    .who = Fatou
    .need = wants to follow the news
    .enough = listens to music now
    .tool = Captions

for-others-too =
    Captions show what is spoken. For whom are they useful?
    Choose 3.
    .bus = For somebody in a loud { -bus }
    .bus-why = You chose the loud { -bus }. There, nobody hears well. With captions you read it.
    .learning = For somebody who learns the language
    .learning-why = You chose the one who learns. To hear and read at once helps a lot. Many learn so.
    .deaf = For somebody who is deaf
    .deaf-why = You chose the one who is deaf. Without captions, a video tells nothing. With them it tells all.
    .sleeping = For somebody who sleeps
    .sleeping-why = You chose the one who sleeps. Closed eyes read nothing. Look for people who want to understand.
    .hint-ask = Who wants to understand, but cannot hear all?
    .hint-look = Look at three people who are awake.
    .tutor-watch = Surprise that it is not only for the deaf?
    .tutor-ask = When would you like to read what is said?
    .tutor-point = The words loud, learns, deaf.
    .tutor-show = The news with captions and without sound.
    .tutor-hand-back = Say: a good tool helps many people.

three-changes =
    { $who } { $need }. Change 3 things:

    Screen reader: off. { $tool }: on. Size of the text: Large.
    .hint-ask = Which of the 3 things is not yet done?
    .hint-look = Two of them are under "Accessibility". The size is under "Display".
    .hint-key = { -enter-key } on a tool turns it on or off. "Go back" leads to the list with "Display".
    .hint-key-lines = Type the number of "Accessibility", then of each tool. Then "Go back" and "Display".
    .hint-show = Watch: the screen reader goes, "{ $tool }" comes, then "Display" and "Large".
    .done = The device fits { $who } now. You changed 3 things in 2 places. You can do the same on a real phone.
    .tutor-watch = Is one of the three forgotten? Count with fingers.
    .tutor-ask = Which of the three is done already?
    .tutor-point = The three things in the task.
    .tutor-show = Nothing. Lean back.
    .tutor-hand-back = Say: this one is all yours.
