title = Write capital letters
can-do = write names with a capital letter, and turn Caps Lock off
about = You write names of people and towns, and meet Caps Lock.
bridge = Find the Shift key on another keyboard. On a phone it is an arrow up.

word-capital-letter =
    .name = capital letter
    .means = A large letter: A, B, C. Names begin with one.
word-shift =
    .name = Shift
    .means = A key with a wide arrow up. While you hold it, letters come out as capitals.
word-caps-lock =
    .name = Caps Lock
    .means = A key that makes all letters large. Press it again, and they are small.
word-password =
    .name = password
    .means = A secret word that opens something for you alone.

first-name =
    .name = Carmen
    .first = C
    .rest = armen
second-name =
    .name = Kofi
    .first = K
    .rest = ofi
third-name =
    .name = Wei
    .first = W
    .rest = ei
north =
    .words = Amina York
    .person = Amina
    .town = York
coast =
    .words = Mihai Dover
    .person = Mihai
    .town = Dover
valley =
    .words = Olena Leeds
    .person = Olena
    .town = Leeds
locked-first =
    .name = Teresa
locked-second =
    .name = Yusuf
locked-third =
    .name = Fatou
form-line =
    .place = on a form
    .words = Teresa Okoro from Bath
door-line =
    .place = on a door
    .words = Wei and Fatou Brown
card-line =
    .place = on a card
    .words = Dear Aunt Carmen

one-capital =
    Write a capital M: hold Shift, press M, let both go.

    Names of people and towns begin with a capital letter.
    Shift is low on the left and on the right.
    It has a wide arrow up. Use either of the two.
    .letter = M
    .hint-ask = Which key must stay down while you press M?
    .hint-look = Look for a wide arrow up, low on the left or right.
    .hint-key = Hold Shift with one hand. Press M once with the other.
    .hint-show = Paso shows Shift and M together. Then you press them.
    .done = A capital M. Shift made it large. Without Shift the same key writes a small m.
    .tutor-watch = Is Shift already down before M is pressed?
    .tutor-ask = Which hand holds, and which hand presses?
    .tutor-point = Point at both Shift keys, left and right.
    .tutor-show = Press a flat hand on the table and tap with the other.
    .tutor-hand-back = Say: one hand waits, the other taps.

two-keys-at-once =
    For one capital letter, two hands work together.

    Hold Shift down. It does nothing alone, so do not hurry.
    Press the letter once. Let Shift go.

    Are two keys hard for your hands? Tell your tutor.
    The { -computer } can hold Shift for you. Mistakes help here too.
    .tutor-watch = Can both hands work, without pain?
    .tutor-ask = Which way is easier for your hands?
    .tutor-point = Point at the words: it does nothing alone.
    .tutor-show = Hold Shift for a long time: nothing happens.
    .tutor-hand-back = Say: choose your Shift key, left or right.

hold-press-let-go =
    How do you write the name Amina? Put it in order.
    .hold = I hold Shift down
    .letter = I press the A once
    .release = I let Shift go
    .rest = I type m, i, n, a
    .why = Hold, press, let go, type the rest. So only the first letter is large. Now you do it with real names.
    .not-yet = In this order another letter would be large, or none. Shift must be down before the A. When do you let it go?
    .hint-ask = What must happen before you press the A?
    .hint-look = Find the line with the word "hold".
    .tutor-watch = Do the hands make the movement while thinking?
    .tutor-ask = What happens if Shift stays down to the end?
    .tutor-point = Point at the first line and ask: is this the first?
    .tutor-show = Do the four moves on the table, without a keyboard.
    .tutor-hand-back = Say: do it on the table, and then put it in order.

one-name =
    Write this name: { $name }

    Hold Shift only for the { $first }.
    Then press { -enter-key } 2 times.
    .lines =
        Write this name: { $name }

        Hold Shift only for the { $first }.
        Then choose "Check it".
    .not-yet = The box does not yet show "{ $name }". Look at the first letter, then at the rest. Only { $first } is large.
    .hint-ask = Which letter of { $name } is large?
    .hint-look = Compare the first letter in the box with the name above.
    .hint-key = Shift and { $first } together. Then { $rest }, and { -enter-key } 2 times.
    .hint-key-lines = Number of the box, a space, then { $name }. Shift and { $first } together. Then "Check it".
    .hint-show = Paso writes { $name }. Only for { $first } it holds Shift.
    .done = The box shows "{ $name }". One large letter, the others small. This is how names are written on forms.
    .tutor-watch = Does Shift come up again after the first letter?
    .tutor-ask = Is your own name written like this too?
    .tutor-point = Point at the large letter in the name.
    .tutor-show = Write the name on paper, and circle the capital.
    .tutor-hand-back = Say: the capital first. The rest you know.

like-a-name =
    Which one is written as on a letter or a form?
    .small = carmen
    .small-why = You chose "carmen". All letters are small. A name begins with a capital letter.
    .large = CARMEN
    .large-why = You chose "CARMEN". All letters are large. Some forms ask for that, but mostly only the first is large.
    .turned = cARMEN
    .turned-why = You chose "cARMEN". Here small and large are turned round. That is a sign that Caps Lock is on.
    .name = Carmen
    .name-why = You chose "Carmen". The first letter is large, and the others are small. So write people and towns.
    .hint-ask = Which letter of a name is large?
    .hint-look = Look at the first letter of each answer. Then at the others.
    .tutor-watch = Does the person compare all four before choosing?
    .tutor-ask = How is the name of your street written?
    .tutor-point = Point at the first letters, from top to bottom.
    .tutor-show = Show a name on an envelope.
    .tutor-hand-back = Say: which one would you put on an envelope?

person-and-town =
    Write a person and a town: { $words }

    Two capital letters, and one gap between the words.
    .not-yet = The box does not yet show "{ $words }". Look at the two first letters, and at the gap. Change only what is different.
    .hint-ask = How many letters are large here?
    .hint-look = Compare the box with the words above, letter by letter.
    .hint-key = Shift for the first letter of { $person }, and again for { $town }.
    .hint-key-lines = Hold Shift for the first letter of { $person }, and again for { $town }.
    .hint-show = Paso writes { $person }, a gap, and { $town }.
    .done = You wrote { $person } and { $town }. Each name has its own capital letter. Such lines stand on every form.
    .tutor-watch = Is Shift let go before the space bar?
    .tutor-ask = Where does the second capital letter come?
    .tutor-point = Point at the two large letters.
    .tutor-show = Say the two names with a pause between them.
    .tutor-hand-back = Say: two names, two capitals. I wait.

capital-or-small =
    Does this word begin with a capital letter?
    .capital = Capital
    .small = Small
    .person = yusuf, your neighbour
    .person-why = Yusuf is the name of a person. It begins with a capital letter.
    .bread = bread, from the shop
    .bread-why = Bread is a thing of every day, not a name. It begins with a small letter.
    .town = the name of your town
    .town-why = The name of a town begins with a capital letter.
    .today = today
    .today-why = Today is no name. In the middle of a sentence it begins with a small letter.
    .river = thames, the river
    .river-why = Thames is the name of a river. It begins with a capital letter.
    .hint-ask = Is it a name?
    .hint-look = Look for the name of a person or a place.
    .tutor-watch = Does another language at home have other rules?
    .tutor-ask = How do you write this in your first language?
    .tutor-point = Point at the word that could be a name.
    .tutor-show = Read a street sign or an envelope together.
    .tutor-hand-back = Say: a name or not? You decide.

lock-is-on =
    Turn Caps Lock off. Then write this name: { $name }

    Caps Lock makes all letters large. Here it is on, for practice.
    Do not press it on your own keyboard. Use the line above the box.
    Press arrow up, and then { -enter-key }: it is off.
    Press arrow down: you are in the box again. Now type.
    .lines =
        Turn Caps Lock off. Then write this name: { $name }

        Caps Lock makes all letters large. Here it is on, for practice.
        Do not press it on your own keyboard. Use the line before the box.
        Type the number of that line: it is off.
        Then write the name in the box.
    .not-yet = The box does not yet show "{ $name }". If large and small are turned round, Caps Lock is still on. Turn it off and correct the letters.
    .hint-ask = Are your letters large without Shift?
    .hint-look = Look above the box. One line speaks of Caps Lock.
    .hint-look-lines = Look before the box. One line speaks of Caps Lock.
    .hint-key = Arrow up to that line, { -enter-key }, arrow down, then { $name }.
    .hint-key-lines = Type the number of that line. Then the number of the box, a space and { $name }.
    .hint-show = Paso turns Caps Lock off and then writes { $name }.
    .done = Caps Lock is off, and "{ $name }" is right. On a real keyboard you press the Caps Lock key once. Often a small light shows that it is on.
    .tutor-watch = When does the person notice the large letters?
    .tutor-ask = What is strange about your letters?
    .tutor-point = Point at the line above the box.
    .tutor-show = Show Caps Lock and its light on the real keyboard.
    .tutor-hand-back = Say: is it on or off now? Then go on.

password-refused =
    Kofi types his password. He knows it well. The computer does not take it. Caps Lock is on. Why?

    A password is a secret word. It opens something for you alone.
    .forgotten = He has forgotten it
    .forgotten-why = You chose "forgotten". Kofi knows his password well. Look at what the question says about Caps Lock.
    .capitals = His letters come out large, and that is another word
    .capitals-why = You chose the large letters. For a password, "sun" and "SUN" are two words. Look at Caps Lock first, then type it again.
    .broken = The computer is broken
    .broken-why = You chose "broken". The computer is fine: it compares letter by letter. What does Caps Lock do to the letters?
    .hint-ask = How do letters come out when Caps Lock is on?
    .hint-look = Read the last two short sentences of the question.
    .tutor-watch = Does the person see the link with the last step?
    .tutor-ask = Is "sun" the same as "SUN" for a computer?
    .tutor-point = Point at the words "Caps Lock is on".
    .tutor-show = Write sun and SUN on paper, one above the other.
    .tutor-hand-back = Say: what would you look at first?

a-whole-line =
    Write this line, as { $place }: { $words }

    Look where the capital letters are. Then begin.
    .not-yet = The box does not yet show "{ $words }". Compare word by word. Which first letters are large?
    .hint-ask = Which words of the line are names?
    .hint-look = Look at the first letter of each word in the line.
    .hint-key = Hold Shift only for the large letters. Then { -enter-key }, 2 times.
    .hint-key-lines = Hold Shift only for the large letters. At the end, choose "Check it".
    .hint-show = Paso writes the line and holds Shift for each capital.
    .done = The line is written as { $place }. You know capitals, gaps and how to correct. You can now write your own name anywhere.
    .tutor-watch = Is there a calm rhythm: hold, press, let go?
    .tutor-ask = What will you write with capitals this week?
    .tutor-point = Wait. Point at a capital only if asked.
    .tutor-show = Show nothing. Look at the words, not at the hands.
    .tutor-hand-back = Say: now write your own name on paper, just so.
