title = Correct what you typed
can-do = correct a letter, or empty the box and begin again
about = You take letters back, correct a word and start a line again.
bridge = Type a word on your phone and correct one letter. Which key takes a letter away there?

word-backspace =
    .name = Backspace
    .means = The key above { -enter-key } with an arrow to the left. It takes away the letter before the cursor.
word-delete =
    .name = Delete
    .means = A key that takes away the letter after the cursor. On some keyboards it says Del.

kitchen =
    .word = bread
    .typed = breadd
garden =
    .word = roses
    .typed = rosesw
market =
    .word = onions
    .typed = onionsa
fruit =
    .word = orange
    .typed = oramge
    .extra = m
    .needed = n
weather =
    .word = winter
    .typed = winger
    .extra = g
    .needed = t
home =
    .word = table
    .typed = tavle
    .extra = v
    .needed = b
cat =
    .story = The cat walked over the keyboard.
    .word = coffee
    .typed = jjkkpppl
child =
    .story = A child played with the keyboard.
    .word = school
    .typed = asdfgasdf
sleeve =
    .story = Your sleeve lay on the keyboard.
    .word = dinner
    .typed = mmmnnnbb
sign =
    .words = old bridge
    .typed = olf bridgee
list =
    .words = black tea
    .typed = blavk teaa
note =
    .words = back soon
    .typed = bavk soonn

take-back =
    Press the key that takes a letter back: Backspace.

    Everyone who types takes letters back, every day.
    Backspace is above { -enter-key }. It has an arrow to the left.
    .hint-ask = Which key above { -enter-key } has an arrow to the left?
    .hint-look = Look at the right end of the row with the numbers.
    .hint-key = Press Backspace once. It is above { -enter-key }.
    .hint-show = Paso shows you where Backspace is. Then you press it.
    .done = You found Backspace. In a box, it takes one letter away. Next you use it on a word.
    .tutor-watch = Is it mixed up with the arrow key to the left?
    .tutor-ask = How many keys have an arrow to the left here?
    .tutor-point = Point at the corner above { -enter-key }.
    .tutor-show = Cross out one letter on paper.
    .tutor-hand-back = Say: once. Then we use it for real.

everybody-mends =
    A finger takes another key now and then, even after 30 years.
    Mistakes help: that is how fingers learn the keys.

    Backspace takes away the letter before the cursor.
    One press takes one letter. Look at the screen each time.

    Nothing is sent while you correct. Take your time.
    .tutor-watch = Does the person believe it? Look at the face.
    .tutor-ask = When you write by hand, how do you correct a letter?
    .tutor-point = Point at the words: one press takes one letter.
    .tutor-show = Type a word with one letter too many. Correct it without hurry.
    .tutor-hand-back = Say: now you see it once. Then you do it.

last-letter =
    There is one letter too many at the end. Make it say: { $word }

    Take the last letter away with Backspace.
    Then press { -enter-key } 2 times.
    .lines =
        There is one letter too many at the end. Make it say: { $word }

        Here you write the whole line again, without that letter.
        While you write, Backspace takes letters back.
        Then choose "Check it".
    .not-yet = The box does not yet show "{ $word }". Compare letter by letter. Backspace takes one letter away.
    .not-yet-lines = The box does not yet show "{ $word }". Compare letter by letter. Then write the line again.
    .hint-ask = Which letter in the box is too many?
    .hint-look = Look at the end of the word, where the cursor is.
    .hint-look-lines = Look at the end of the word.
    .hint-key = Press Backspace once. Then press { -enter-key } 2 times.
    .hint-key-lines = Type the number of the box, a space and { $word }. Then choose "Check it".
    .hint-show = Paso takes the last letter away with Backspace.
    .hint-show-lines = Paso writes the word without its last letter.
    .done = Now the box shows "{ $word }". One key was enough. Nobody can see what was there before.
    .done-lines = Now the box shows "{ $word }". You wrote it once more. Nobody can see what was there before.
    .tutor-watch = Does the person press once, look, and only then go on?
    .tutor-ask = Which letter would you like to lose?
    .tutor-point = Point at the last letter in the box.
    .tutor-show = Cover the last letter with a finger: is it right so?
    .tutor-hand-back = Say: one press, then look. You do it.

which-letter-goes =
    You press Backspace. Which letter goes away?
    .after = The letter after the cursor
    .after-why = You chose "after". That is what another key does, called Delete. Backspace has an arrow to the left: look that way.
    .all = The whole word
    .all-why = You chose the whole word. One press takes one letter only. Think of the word you corrected.
    .before = The letter before the cursor
    .before-why = You chose "before". Backspace looks to the left, like its arrow. So bring the cursor behind the letter, then press.
    .hint-ask = In which direction does the arrow on Backspace look?
    .hint-look = Look at the key above { -enter-key } and at its arrow.
    .tutor-watch = Does the person look at the arrow on the key?
    .tutor-ask = Left or right of the cursor?
    .tutor-point = Point at the arrow on the Backspace key.
    .tutor-show = Put a pen between two letters and take the left one.
    .tutor-hand-back = Say: remember your last word, and choose.

in-the-middle =
    One letter in the middle does not belong. Make it say: { $word }

    Move the cursor with the arrow to the left.
    Stop behind the letter { $extra }. Take it away and type { $needed }.
    Then press { -enter-key } 2 times.
    .lines =
        One letter in the middle does not belong. Make it say: { $word }

        Here you write the whole line again, with { $needed } for { $extra }.
        Then choose "Check it".
    .not-yet = The box does not yet show "{ $word }". Compare letter by letter. The arrows move the cursor and change nothing.
    .not-yet-lines = The box does not yet show "{ $word }". Compare letter by letter. Then write the line again.
    .hint-ask = Behind which letter must the cursor stand?
    .hint-ask-lines = Which letter in the box does not belong?
    .hint-look = Find the letter { $extra } in the box. Then find the cursor.
    .hint-look-lines = Find the letter { $extra } in the box.
    .hint-key = Arrow left until behind { $extra }. Then Backspace, and the key { $needed }.
    .hint-key-lines = Type the number of the box, a space and { $word }. Then choose "Check it".
    .hint-show = Paso moves the cursor, takes { $extra } away and types { $needed }.
    .hint-show-lines = Paso writes the word with { $needed }.
    .done = You changed one letter in the middle. The others stayed as they were. So you never need to begin a long line again.
    .done-lines = You changed one letter in the middle. The others stayed as they were. One letter is easy to change.
    .tutor-watch = Does the person see the cursor move?
    .tutor-ask = Between which two letters is the cursor now?
    .tutor-point = Point at the letter { $extra } in the box.
    .tutor-show = Walk a pen between the letters of a word on paper.
    .tutor-hand-back = Say: first the cursor, then the letter. Go on.

four-keys =
    Which key does what in a box?
    .backspace = Backspace
    .backspace-with = Takes the letter before the cursor
    .backspace-why = Its arrow looks to the left. It takes the letter there.
    .delete = Delete
    .delete-with = Takes the letter after the cursor
    .delete-why = Delete takes the letter on the right of the cursor. The cursor stays.
    .left = Arrow left
    .left-with = Moves, and takes nothing
    .left-why = Arrow keys only move the cursor. All letters stay.
    .enter = { -enter-key }
    .enter-with = Out of the box
    .enter-why = With { -enter-key } you leave the box. Your text stays in it.
    .hint-ask = Which two of them take a letter away?
    .hint-look = Find each key on your keyboard first.
    .tutor-watch = Are Backspace and the arrow left told apart?
    .tutor-ask = Which of the four keys changes no letter?
    .tutor-point = Point at Delete: often it stands near Page Down.
    .tutor-show = Try Delete and Backspace in the same word.
    .tutor-hand-back = Say: find the keys first, and then pair them.

start-again =
    { $story } Empty the box and type: { $word }

    Press Backspace until the box is empty.
    Here you may also hold the key down.
    .lines =
        { $story } Empty the box and type: { $word }

        What you write takes the place of the old letters.
        Then choose "Check it".
    .not-yet = The box does not yet show "{ $word }". Perhaps an old letter is still there. Empty the box to its first letter.
    .hint-ask = Is the box quite empty before you type?
    .hint-ask-lines = Which word is to stand in the box?
    .hint-look = Look at the start of the box. Is a letter left there?
    .hint-look-lines = Look at the word after "type".
    .hint-key = Hold Backspace until all is gone. Type { $word }. { -enter-key }, 2 times.
    .hint-key-lines = Type the number of the box, a space and { $word }. Then choose "Check it".
    .hint-show = Paso empties the box and types { $word }.
    .done = You emptied the box and began again. That is allowed at any time. Sometimes it is the quickest way.
    .tutor-watch = Does the person laugh? Then it goes well.
    .tutor-ask = When is a new start the easier way?
    .tutor-point = Point at the first letter of the box.
    .tutor-show = Wipe the table with your hand: all clean.
    .tutor-hand-back = Say: away with it, and then your own word.

how-bad =
    Yusuf fills in a form. He sees a letter that he did not want. What now?
    .mend = He moves the cursor there and corrects it
    .mend-why = You chose to correct it. It takes a few keys, and the rest stays. One letter is easy to change.
    .new = He asks for another form
    .new-why = You chose another form. On paper that may help. On a screen, one letter is quickly changed.
    .hide = He hopes that nobody sees it
    .hide-why = You chose to hope. Perhaps nobody sees it. But one letter is quickly changed, and Yusuf knows how.
    .hint-ask = What did you do with the letter in the middle?
    .hint-look = Look for the answer that changes one letter only.
    .tutor-watch = Does the person speak of shame, or of what to press?
    .tutor-ask = Which letter did you correct today?
    .tutor-point = Point at the three answers, and wait.
    .tutor-show = Tell about a letter of yours that someone corrected.
    .tutor-hand-back = Say: what would you tell Yusuf?

two-places =
    Correct two letters. Make it say: { $words }

    One is at the end, and one is in the first word.
    You know all the keys for it. Look first, then press.
    .lines =
        Correct two letters. Make it say: { $words }

        One is at the end, and one is in the first word.
        Write the whole line again. Then choose "Check it".
    .not-yet = It does not yet say "{ $words }". Look at one word at a time. Which letter is different?
    .hint-ask = Which letter is different in the first word?
    .hint-look = Compare the end first, where the cursor is. Then the first word.
    .hint-look-lines = Compare the end first. Then the first word.
    .hint-key = Backspace at the end. Arrow left to the other letter, and change it.
    .hint-key-lines = Type the number of the box, a space and { $words }. Then choose "Check it".
    .hint-show = Paso corrects the end first and then the first word.
    .hint-show-lines = Paso writes the line again, with both letters right.
    .done = It says "{ $words }" now. You found two letters and corrected both. From today, one letter need not stop you.
    .tutor-watch = Does the person read the whole line before pressing?
    .tutor-ask = Where do you begin, at the end or at the start?
    .tutor-point = Wait. Point at one of the words only if asked.
    .tutor-show = Show nothing. Read the line together, letter by letter.
    .tutor-hand-back = Say: two letters. You find them.
