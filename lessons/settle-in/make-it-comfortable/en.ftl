title = Make the screen comfortable
about = Text, contrast, pointer and language: you set them as you need them.
can-do = make the letters, the colours, the pointer and the language fit you
bridge = Open the settings of your own phone. Find the size of the text, and try one size more.

word-device =
    .name = device
    .means = A phone, a computer, a tablet. It holds what belongs to you.
word-settings =
    .name = settings
    .means = The place where you choose how a device looks, sounds and works.

why =
    A screen that fits you tires you less. You read more, and longer.

    A device is a phone, a { -computer } or a tablet.
    Each one has settings: the place where you choose how it works.

    Here you use a practice device. "Undo" takes back what you did.
    Nothing breaks here, and mistakes help.
    .tutor-watch = Does the person come close to the screen to read?
    .tutor-ask = What tires you when you look at a screen?
    .tutor-point = The word settings.
    .tutor-show = Your own phone: the sign that opens the settings.
    .tutor-hand-back = Say: today the device does what you want.

size-of-text =
    { $who } { $need }. Set the size of the text to "{ $size }".

    You find it under "Display".
    .lines =
        { $who } { $need }. Set the size of the text to "{ $size }".

        Type the number of "Display". Then type the number of the size.
    .hint-ask = In which part of the settings do you see letters and light?
    .hint-look = Look for "Display" in the list. Inside, the sizes stand at the top.
    .hint-key = { -enter-key } opens "Display". Arrows go to "{ $size }", and { -enter-key } chooses it.
    .hint-key-lines = Type the number of "Display". Then the number of "{ $size }".
    .hint-show = Watch: first "Display", then "{ $size }".
    .done = The text has another size now. { $who } reads without effort. On a phone this is in the settings too.
    .tutor-watch = Is "Display" opened, or are others tried first? Both are fine.
    .tutor-ask = How large are the letters on your own phone?
    .tutor-point = The line "Display", then the four sizes.
    .tutor-show = Your phone with the largest letters for a moment.
    .tutor-hand-back = Say: you choose, it changes at once.
large =
    .who = Carmen
    .need = holds her phone far away to read
    .size = Large
largest =
    .who = Don Julián
    .need = reads only very big letters
    .size = Very large
small =
    .who = Wei
    .need = sees well and wants more lines on a page
    .size = Small

more-contrast =
    { $who } { $need }. Turn on "High contrast".

    With much contrast, letters and background are very different.
    .hint-ask = Is contrast something that you see, or that you hear?
    .hint-look = Look under "Display" again, below the sizes.
    .hint-key = { -enter-key } on "Display". Arrow down goes to "High contrast", and { -enter-key } turns it on.
    .hint-key-lines = Type the number of "Display". Then the number of "High contrast".
    .hint-show = Watch: "Display", then "High contrast".
    .done = High contrast is on: white letters on black. Each line is easier to see. The same press turns it off again.
    .tutor-watch = Does the person look below the sizes, or stop there?
    .tutor-ask = When is your own screen hard to read?
    .tutor-point = The line "High contrast".
    .tutor-show = A page in grey letters and one in black.
    .tutor-hand-back = Say: you know the way to "Display".
sun =
    .who = Fatou
    .need = reads at the market, in the sun
grey =
    .who = Mihai
    .need = cannot read the thin grey letters
evening =
    .who = Teresa
    .need = sees less when it gets dark

calm-pointer =
    { $who } { $need }. Make the pointer slow and large.

    Open "Mouse and pointer". There you do 2 things.
    Choose the speed "Slow". Then tick "Large pointer".
    .hint-ask = Which line speaks of the pointer?
    .hint-look = Look for "Mouse and pointer". Inside there is a speed, and below it a line to tick.
    .hint-key = { -enter-key } opens and chooses. First "Slow", then arrow down to "Large pointer".
    .hint-key-lines = Type the number of "Mouse and pointer". Then of "Slow", and of "Large pointer".
    .hint-show = Watch: "Mouse and pointer", then "Slow", then "Large pointer".
    .done = The pointer is slow and large now. { $who } finds it and can stop it. Without a { -mouse }, the keys do the same.
    .tutor-watch = Is the second thing forgotten? Read the task together.
    .tutor-ask = What moves too fast for you?
    .tutor-point = The text of the task: two things.
    .tutor-show = Your pointer: how far it goes with one move.
    .tutor-hand-back = Say: one is done. What is left?
trembles =
    .who = Kofi
    .need = has a hand that trembles
new =
    .who = Amina
    .need = holds a { -mouse } for the first time
tired =
    .who = Olena
    .need = loses the arrow on the screen

what-else =
    Text, contrast, pointer: all that can be changed.
    What else can you change in the settings? Choose 2 things.
    .sound = How loud the device is
    .sound-why = You chose the sound. Louder, softer, or none: every phone can do it.
    .speed = How fast a key repeats its letter
    .speed-why = You chose the keys. They can wait longer for a slow hand. Many people do not know that.
    .weather = The weather of tomorrow
    .weather-why = You chose the weather. A device can show it, but nobody can set it. Look for something of the device itself.
    .price = What a new phone costs
    .price-why = You chose the price. The shop sets it, not the device. Look for something that you hear or touch.
    .hint-ask = What belongs to the device itself?
    .hint-look = Look for one thing to hear and one thing to touch.
    .tutor-watch = Are the answers read to the end?
    .tutor-ask = What would you like to change at home?
    .tutor-point = The beginning of each line.
    .tutor-show = The loud and soft keys of your phone.
    .tutor-hand-back = Say: which of these can a device do?

which-setting =
    Something is hard. Which setting helps?
    .letters = I hold it far away to read
    .letters-with = Size of the text
    .letters-why = "I hold it far away" goes with the size of the text. Larger letters bring it near. Now the next one.
    .background = The grey letters disappear
    .background-with = High contrast
    .background-why = "The letters disappear" goes with high contrast. Then they stand out. Now the next one.
    .pointer = The arrow runs away from me
    .pointer-with = Speed of the pointer
    .pointer-why = "The arrow runs away" goes with the speed. A slow pointer waits for the hand. Now the next one.
    .voice = I do not hear it ring
    .voice-with = Sound
    .voice-why = "I do not hear it ring" goes with sound. It can ring louder, or shake. These were four settings.
    .hint-ask = Is it about reading, moving or hearing?
    .hint-look = Look for the word that says what is hard.
    .tutor-watch = Does the person think of somebody at home?
    .tutor-ask = Which of these sentences could be yours?
    .tutor-point = The verb in the sentence: hold, run, hear.
    .tutor-show = Say one sentence with your hands.
    .tutor-hand-back = Say: begin with the one that you know best.

another-language =
    { $who } reads { $tongue } best. Set the language to "{ $name }".

    Each language is written in its own words.
    So everybody finds their own.
    .hint-ask = Which line of the settings speaks of languages?
    .hint-look = Look for "Language" in the list. Inside, look for "{ $name }".
    .hint-key = { -enter-key } opens "Language". Arrows go to "{ $name }", and { -enter-key } chooses it.
    .hint-key-lines = Type the number of "Language". Then the number of "{ $name }".
    .hint-show = Watch: "Language", then "{ $name }".
    .done = The device speaks { $tongue } now. { $who } can read it all. Next you learn the way back.
    .tutor-watch = Does the strange sentence at the end worry the person?
    .tutor-ask = Which languages do you hear in your street?
    .tutor-point = The names of the languages, one by one.
    .tutor-show = Say good day in a language that you know.
    .tutor-hand-back = Say: it is only one press, and one press back.

the-way-back =
    The device of { $owner } speaks { $tongue }. Set it back to English.

    A child played with it. Nothing is broken.
    There, "Language" is called "{ $word }".
    .hint-ask = Which line looks like "{ $word }"?
    .hint-look = Look at the fourth line of the list. Inside, look for "English".
    .hint-key = Arrow down to "{ $word }", then { -enter-key }. In the same way "English".
    .hint-key-lines = Type the number of "{ $word }". Then the number of "English".
    .hint-show = Watch: "{ $word }", then "English".
    .done = The device speaks English again. You found the way in a language that is not yours. So a strange screen is only a screen.
    .at-device-wifi = This page is about the Wi-Fi. Choose "Go back" and look for "{ $word }".
    .at-device-display = This page is about letters and light. Choose "Go back" and look for "{ $word }".
    .at-device-sound = This page is about sound. Choose "Go back" and look for "{ $word }".
    .at-device-battery = This page is about the battery. Choose "Go back" and look for "{ $word }".
    .tutor-watch = Breath stops? Say that nothing is broken.
    .tutor-ask = Which word do you recognise?
    .tutor-point = The word in the task, then the same one in the list.
    .tutor-show = The place of "Language" on your own phone.
    .tutor-hand-back = Say: you do not need to understand the rest.
french =
    .who = Yusuf
    .tongue = French
    .owner = Carmen
    .name = Français
    .word = Langue
german =
    .who = Olena
    .tongue = German
    .owner = Don Julián
    .name = Deutsch
    .word = Sprache
portuguese =
    .who = Teresa
    .tongue = Portuguese
    .owner = Wei
    .name = Português
    .word = Idioma

which-i-keep =
    Which of these settings would you like on your own device?

    Every answer is good. You can change it again tomorrow.
    .size = Another size of the text
    .size-why = You would change the size. It is the setting that most people use. Your tutor can look for it with you.
    .contrast = More contrast
    .contrast-why = You would like more contrast. It helps in the sun and when eyes are tired. Try it for one day.
    .pointer = A slow, large pointer
    .pointer-why = You would like a calm pointer. Then the hand needs less strength. Try it for one day.
    .as-it-is = I leave it as it is
    .as-it-is-why = You leave it as it is. That is a choice too. You know where to go when your eyes change.
    .tutor-watch = Remember the answer: you can set it together.
    .tutor-ask = Who at home would like one of these?
    .tutor-point = Nothing. This belongs to the learner.
    .tutor-show = The setting that you use yourself, and why.
    .tutor-hand-back = Say: your eyes decide.

paso-itself =
    This is no practice: set Paso itself as you like it.

    Press Esc and choose "Letters and colours".
    Change what you like, or leave it.
    Finish with "This is good. Go on."
    .lines =
        This is no practice: set Paso itself as you like it.

        Type m for the menu and choose "Letters and colours".
        Change what you like, or leave it.
        Finish with "This is good. Go on."
    .hint-ask = Which key opens the small menu?
    .hint-ask-lines = Which letter opens the small menu?
    .hint-look = Look in the small menu for "Letters and colours".
    .hint-key = Press Esc. Go down to "Letters and colours" and press { -enter-key }. Finish on "This is good. Go on."
    .hint-key-lines = Type m, then the number of "Letters and colours". Finish with "This is good. Go on."
    .hint-show = Like this: Esc, "Letters and colours", and then "This is good. Go on."
    .hint-show-lines = Like this: m, "Letters and colours", and then "This is good. Go on."
    .done = Paso is set as you like it, and it stays so. These are the settings of Paso. Every phone has settings too.
    .tutor-watch = The choice is the learner's, even if you dislike it.
    .tutor-ask = Is it better for your eyes than an hour ago?
    .tutor-point = Nothing. Lean back.
    .tutor-show = Only if asked: where the line is in the menu.
    .tutor-hand-back = Say: this one is real, and it is yours.
