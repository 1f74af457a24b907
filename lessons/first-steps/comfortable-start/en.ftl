title = Bigger, calmer, clearer
about = Choose colours and size so that your eyes feel well.
can-do = choose colours and size for comfortable reading
bridge = Look for "text size" on a telephone, with somebody beside you.

word-contrast =
    .name = contrast
    .means = How much letters differ from what lies behind them. Strong contrast is easier to read.

why =
    A screen that tires your eyes also tires your head.
    You can change how Paso looks: the colours and the space.

    You try something and see it at once.
    If you do not like it, you take it back.
    Nothing breaks, and mistakes help.
    .tutor-watch = Does the learner lean forward or narrow the eyes?
    .tutor-ask = Do you need your glasses for this distance?
    .tutor-point = A line in the middle of the screen: can you read this?
    .tutor-show = Sit back until your own back touches the chair.
    .tutor-hand-back = Say: make yourself comfortable first. Then { -enter-key }.

how-i-see =
    How does the screen feel to your eyes now?

    Every answer is good.
    .well = I can read it well
    .well-why = You can read it well. Then you only look at what else there is. You can come back to this lesson later.
    .bright = It is too bright or too dark
    .bright-why = The light troubles you. Try other colours in the next step. A screen also has a button for brightness: ask your tutor.
    .crowded = The lines are too close
    .crowded-why = The lines are too close for you. Try "Larger headings, more space". It comes in two steps.
    .tired = My eyes get tired
    .tired-why = Your eyes get tired. Try the colours and the size. And look out of the window now and then.
    .tutor-watch = Light from a window on the screen? Turn it a little.
    .tutor-ask = What is easier to read: this screen or a newspaper?
    .tutor-point = Nothing. Only the learner knows the answer.
    .tutor-show = Look into the distance for a moment yourself.
    .tutor-hand-back = Say: your eyes decide, not mine.

other-colours =
    Choose other colours for Paso.

    Strong contrast makes letters stand out.
    Contrast: how much letters differ from what lies behind them.
    Go to a line that is not chosen now and press { -enter-key }.
    The colours change at once.
    .lines =
        Choose other colours for Paso.

        Strong contrast makes letters stand out.
        Contrast: how much letters differ from what lies behind them.
        Type the number of a line that is not chosen now.
        Paso keeps it for screens with colours.
    .hint-ask = Which colours are chosen now, and which are not?
    .hint-look = Look at the first three lines. One of them has a mark.
    .hint-look-lines = Look at the first three lines. One of them says "chosen".
    .hint-key = Go to another of these lines with the arrow and press { -enter-key }.
    .hint-key-lines = Type the number of another of these lines, then { -enter-key }.
    .hint-show = Like this: the arrow goes to "Strong contrast", then { -enter-key }.
    .hint-show-lines = Like this: the number of "Strong contrast".
    .done = You changed the colours of the whole screen. They stay until you choose others. Look at them for a moment.
    .done-lines = You changed the colours of Paso. They stay until you choose others. You will see them on a screen with colours.
    .tutor-watch = Give the eyes a moment before you ask.
    .tutor-ask = Which colours are easier to read?
    .tutor-point = The mark in front of the line that is chosen.
    .tutor-show = Other colours on your own side, if you have a screen.
    .tutor-hand-back = Say: try all three. Keep the one you like.

larger =
    Now change the size.

    The larger size gives big headings and more empty lines.
    You see less at one time. Each thing is easier to find.
    .hint-ask = Which of the two sizes is not chosen now?
    .hint-look = Look below the colours. Two lines speak of size.
    .hint-key = Go to the other size with the arrow down and press { -enter-key }.
    .hint-key-lines = Type the number of the other size, then { -enter-key }.
    .hint-show = Like this: down to "Larger headings, more space", then { -enter-key }.
    .hint-show-lines = Like this: the number of "Larger headings, more space".
    .done = You changed the size. Headings and space look different now. You may go back to the other size at any time.
    .done-lines = You changed the size. You will see it on a whole screen. You may go back to the other size at any time.
    .tutor-watch = In a window, Ctrl with + makes all letters larger.
    .tutor-ask = Is it calmer with more space, or do you miss something?
    .tutor-point = The two lines about size.
    .tutor-show = On a screen with windows: hold Ctrl and press +.
    .tutor-hand-back = Say: go once to each size and compare.

take-it-back =
    Change something, and then take it back.

    Choose colours that you have not tried.
    Then choose "Back to how it was".
    So you can try everything without worry.
    .hint-ask = Which colours have you not tried yet?
    .hint-look = Look at the last line: "Back to how it was".
    .hint-key = Press { -enter-key } on other colours. Then go down to "Back to how it was" and press { -enter-key }.
    .hint-key-lines = Type the number of other colours. Then type the number of "Back to how it was".
    .hint-show = Like this: other colours first, and then "Back to how it was".
    .done = You changed something and took it back. Nothing was lost. You can try any choice in the same way.
    .tutor-watch = Does the learner dare to choose strange colours?
    .tutor-ask = What is the strangest choice here?
    .tutor-point = The line "Back to how it was".
    .tutor-show = Turn a lamp on and off: trying costs nothing.
    .tutor-hand-back = Say: make it really strange, then bring it back.

what-helps-whom =
    What would help these people first?
    .colours = Other colours
    .space = Larger headings, more space
    .room = Light and chair
    .amina = Amina says: this light hurts my eyes
    .amina-why = You thought of Amina and the light. Other colours can be softer for her eyes. The next person needs something else.
    .carmen = Carmen cannot tell red from green
    .carmen-why = You thought of Carmen. With "No colours", nothing depends on red and green. In Paso every mark also has a sign or a word.
    .julian = Don Julián loses his line while reading
    .julian-why = You thought of Don Julián. With more space between the lines, his eyes find the line again. A finger on the screen helps too.
    .kofi = Kofi finds that there is too much at one time
    .kofi-why = You thought of Kofi. With more space, there is less to see at one time. He turns to the next page when he is ready.
    .olena = The sun shines on Olena's screen
    .olena-why = You thought of Olena. No colours help against the sun. She turns the screen or changes her place.
    .hint-ask = Is it the light, the space, or the place in the room?
    .hint-look = Look for the word that says what troubles the person.
    .tutor-watch = Some items fit two groups. Listen to the reason.
    .tutor-ask = Which of these people is a little like you?
    .tutor-point = The word in the sentence that says what is hard.
    .tutor-show = Turn your own screen away from the window.
    .tutor-hand-back = Say: tell me why, and then choose.

where-again =
    Next week you sit at another place.
    Where do you find these choices again?
    .volunteer = Only the tutor can change them
    .volunteer-why = You chose the tutor. The tutor can help, but these choices are yours. Think of the key that opens the small menu.
    .menu = Esc, and then "Letters and colours"
    .menu-why = You chose Esc and "Letters and colours". It is on every screen of Paso. In the next step you go there.
    .first-day = Nowhere: I choose once and for ever
    .first-day-why = You chose "once and for ever". But eyes change, and you may choose again every day. Think of the small menu.
    .hint-ask = Which key opens the small menu?
    .hint-look = Look for the answer with a key in it.
    .tutor-watch = Does the learner connect Esc with these choices?
    .tutor-ask = What else is in the small menu?
    .tutor-point = Esc in the last line of the screen.
    .tutor-show = Write "Esc: letters and colours" on the learner's paper.
    .tutor-hand-back = Say: choose. Then you go and look.

my-choice =
    Now make Paso the way you like it.

    Press Esc and choose "Letters and colours".
    Change what you like, or leave it.
    Finish with "This is good. Go on."
    .lines =
        Now make Paso the way you like it.

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
    .done = You chose how Paso looks, and you kept it. You know the way: Esc, letters and colours. You can do this whenever your eyes are tired.
    .done-lines = You chose how Paso looks, and you kept it. You know the way: m, letters and colours. You can do this whenever you like.
    .tutor-watch = The choice is the learner's, even if you dislike it.
    .tutor-ask = How is it for your eyes now?
    .tutor-point = Nothing. Lean back.
    .tutor-show = Only if asked: where the line is in the menu.
    .tutor-hand-back = Say: it looks the way you want it. Good.
