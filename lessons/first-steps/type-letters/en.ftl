title = Type your first words
can-do = type words, with one space between them
about = You type short words, letter by letter, without a clock.
bridge = Type one word on your phone, or on another keyboard.

word-cursor =
    .name = cursor
    .means = The small sign in a box. Your next letter comes there.
word-box =
    .name = box
    .means = A place on the screen where you can write.
word-space-bar =
    .name = space bar
    .means = The long key at the bottom of the keyboard. It makes the gap between two words.

table =
    .word = milk
breakfast =
    .word = rice
street =
    .word = door
morning =
    .words = good morning
bread =
    .words = brown bread
thanks =
    .words = many thanks
to-a-friend =
    .person = Wei
    .message = see you soon
to-the-family =
    .person = your family
    .message = all is well
to-a-neighbour =
    .person = your neighbour
    .message = the soup is hot

first-letters =
    Press these letters, one by one.

    A search, a message to a daughter: all begin with letters.
    Use one finger, if you like. There is no clock.
    The keys show large letters. The screen shows small ones.
    .letters = sun
    .hint-ask = Which letter is asked for now?
    .hint-look = It stands after "Press". Look in the three rows of letters.
    .hint-key = Press that letter once and let the key go.
    .hint-show = Paso presses S, U and N, one after the other.
    .done = You wrote "sun". Three keys made one word. Any other word is made the same way.
    .tutor-watch = How long does the search for one letter take? That is fine.
    .tutor-ask = Which letters do you find without searching?
    .tutor-point = Point at the row where the letter lies, not at the key.
    .tutor-show = Press one key with a light, short touch.
    .tutor-hand-back = Say: the letters wait for you. One finger is enough.

short-and-light =
    A key is like a doorbell: press it short and light.

    The letters do not lie in the order A, B, C.
    Nobody knows all places on the first day.
    You look, you find, you press. The finger learns by itself.

    A letter too many does no harm. Soon you will learn to take it away.
    .tutor-watch = Is the hand stiff? Does the wrist rest on the table?
    .tutor-ask = Where does your name begin on this keyboard?
    .tutor-point = Move a flat hand over the three rows of letters.
    .tutor-show = Let your own hand rest, and press with one finger.
    .tutor-hand-back = Say: rest your wrist, and go on when you like.

held-too-long =
    Olena wants one s. The screen shows: sssssss. What happened?
    .broken = The keyboard is broken
    .broken-why = You chose "broken". The keyboard is fine. It writes as long as the finger stays down.
    .held = She held the key too long
    .held-why = You chose "held too long". A key that stays down writes again and again. Press it short, like a doorbell.
    .slow = She is too slow
    .slow-why = You chose "too slow". Slow is no problem at all. Only the finger stayed down too long.
    .hint-ask = What does a doorbell do if the finger stays on it?
    .hint-look = Count the letters on the screen. How many did she want?
    .tutor-watch = Does the person smile, or feel caught?
    .tutor-ask = Has this happened to you today?
    .tutor-point = Point at the row of s letters in the question.
    .tutor-show = Hold one key down on purpose, and laugh about it.
    .tutor-hand-back = Say: press short. The rest is easy.

one-word =
    Type this word: { $word }

    The box is the place for your letters.
    The small sign is the cursor. Your next letter comes there.
    Is the word complete? Press { -enter-key } 2 times.
    The first one leaves the box. The second one says: done.
    .lines =
        Type this word: { $word }

        The box is the place for your letters. It has a number.
        Type that number, a space and your word. Then press { -enter-key }.
        Is the word complete? Choose "Check it".
    .not-yet = Your word is not yet the same as "{ $word }". Compare them letter by letter. The key above { -enter-key } takes the last letter away.
    .not-yet-lines = Your word is not yet the same as "{ $word }". Compare them letter by letter. Then write the word again.
    .hint-ask = Which letter of the word comes next?
    .hint-look = Look at the word, then at the box. Where do they part?
    .hint-key = Press the keys of { $word } one by one. Then { -enter-key }, 2 times.
    .hint-key-lines = Type the number of the box, a space and { $word }. Then choose "Check it".
    .hint-show = Paso types { $word } slowly and presses { -enter-key } 2 times.
    .hint-show-lines = Paso writes { $word } and chooses "Check it".
    .done = The box shows "{ $word }". You typed it letter by letter. With { -enter-key } you said: it is complete.
    .done-lines = The box shows "{ $word }". You typed it letter by letter. With "Check it" you said: it is complete.
    .tutor-watch = Do the eyes go back to the screen after each letter?
    .tutor-ask = Which letter is next?
    .tutor-point = Point at the word on the screen, letter by letter.
    .tutor-show = Spell the word aloud, slowly, with a pause.
    .tutor-hand-back = Say: the next letter is yours. I do not help now.

next-letter =
    You write in a box. Where does the next letter appear?
    .cursor = At the cursor, the small sign
    .cursor-why = You chose the cursor. It always shows the place of the next letter. Look for it before you type.
    .start = Always at the start of the box
    .start-why = You chose the start. Only the first letter stands there. The sign moves on with each letter.
    .anywhere = Somewhere on the screen
    .anywhere-why = You chose "somewhere". The computer is more orderly than that. A small sign shows the place.
    .hint-ask = What moved on each time you pressed a letter?
    .hint-look = Think of the small sign in the box.
    .tutor-watch = Does the person know the sign by its name?
    .tutor-ask = What did the small sign do when you typed?
    .tutor-point = Point at nothing here. Ask for the memory first.
    .tutor-show = Write a word on paper and stop: the pen is the cursor.
    .tutor-hand-back = Say: you saw it move. Where does the letter come?

space-bar =
    Press the longest key of the keyboard once.

    It lies at the bottom, in the middle. It is the space bar.
    It makes the gap between two words.
    .hint-ask = Which key is longer than all others?
    .hint-look = Look at the lowest row of the keyboard, in the middle.
    .hint-key = Press the long key once with your thumb or a finger.
    .hint-show = Paso shows you the space bar. Then you press it.
    .done = You pressed the space bar. In a box it makes one gap. Now you use it between two words.
    .tutor-watch = Does the person press it once, or more than once?
    .tutor-ask = What is the longest key good for?
    .tutor-point = Point at the lowest row from above.
    .tutor-show = Put two words on paper without a gap, and then with one.
    .tutor-hand-back = Say: once is enough. Your turn.

two-words =
    Type these words: { $words }

    Put one gap between them with the space bar.
    At the end, press { -enter-key } 2 times.
    .lines =
        Type these words: { $words }

        Put one gap between them with the space bar.
        At the end, choose "Check it".
    .not-yet = Your words are not yet the same as "{ $words }". Compare the letters and the gap. The key above { -enter-key } takes the last sign away.
    .not-yet-lines = Your words are not yet the same as "{ $words }". Compare the letters and the gap. Then write them again.
    .hint-ask = Which key makes the gap between the words?
    .hint-look = Compare the box with the words above it.
    .hint-key = First word, space bar once, second word. Then { -enter-key }, 2 times.
    .hint-key-lines = Number of the box, space, first word, space, second word. Then "Check it".
    .hint-show = Paso types two words with one gap and presses { -enter-key } 2 times.
    .hint-show-lines = Paso writes two words with one gap and chooses "Check it".
    .done = The box shows "{ $words }". The gap makes two words of it. So you can write whole sentences.
    .tutor-watch = Is the space bar found without help?
    .tutor-ask = Where does the first word end?
    .tutor-point = Point at the gap between the two words.
    .tutor-show = Say the two words with a pause between them.
    .tutor-hand-back = Say: word, gap, word. I listen.

one-letter-at-a-time =
    How does one letter get onto the screen? Put it in order.
    .read = I read which letter comes next
    .find = I look for its key
    .press = I press the key short and light
    .compare = I look at the screen: is it there?
    .why = You read, found, pressed and compared. Each letter goes this way, slowly at first. Later the finger finds it by itself.
    .not-yet = This order does not work out yet. You can only press a key that you have found. What do you do before you search?
    .hint-ask = What do you need to know before you search for a key?
    .hint-look = Find the line that ends with looking at the screen.
    .tutor-watch = Does the person try it out with a real key?
    .tutor-ask = What did you do first with your last letter?
    .tutor-point = Point at the four lines, one after the other.
    .tutor-show = Type one letter and say aloud what you do.
    .tutor-hand-back = Say: type one letter, and then tell me the order.

my-pace =
    There is no clock here. How is typing for you today?

    Every answer is good. Your own pace is the right one.
    .one-finger = I use one finger, and it works
    .one-finger-why = You write with one finger. Many people do so all their lives. The words are just as good.
    .slow = I am slow
    .slow-why = You take your time. That is how a finger learns the places. Nobody waits for you here.
    .like = I like it
    .like-why = You like typing. Then write a few words whenever you can. It grows with each word.
    .tiring = It tires my hands or my eyes
    .tiring-why = It tires you. Rest your hands and look out of the window. Your tutor can also help you sit more comfortably.
    .tutor-watch = Look at hands and shoulders. Is a pause due?
    .tutor-ask = How do your hands feel now?
    .tutor-point = Point at the chair: is it near enough to the table?
    .tutor-show = Shake out your own hands.
    .tutor-hand-back = Say: thank you. We go on when you like.

a-short-message =
    Write this to { $person }: { $message }

    It is your first message. Take all the time you want.
    .not-yet = Your message is not yet the same as "{ $message }". Compare word by word. Look at the gaps too.
    .hint-ask = Which word comes next?
    .hint-look = Read the message above the box once more, word by word.
    .hint-key = Type each word, with the space bar between words. Then { -enter-key }, 2 times.
    .hint-key-lines = Type each word, with the space bar between words. Then choose "Check it".
    .hint-show = Paso types the message slowly, gap by gap.
    .done = Your message is written, letter by letter and gap by gap. You can now write to { $person }. Tell somebody about it today.
    .tutor-watch = Does the person type on without looking for praise?
    .tutor-ask = To whom would you really like to write?
    .tutor-point = Point at the message only if it is lost from sight.
    .tutor-show = Show nothing. Be curious about the message.
    .tutor-hand-back = Say: these are your words now.
