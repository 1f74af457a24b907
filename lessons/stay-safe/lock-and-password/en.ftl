title = Lock it with a strong password
about = Turn on the screen lock, and make a password of four words.
can-do = turn on a screen lock and make a strong password
bridge = Look at your own { -mobile }: does it ask for a code? If not, look for "Screen lock" in the settings.

word-screen-lock =
    .name = screen lock
    .means = The screen stays closed until you show that it is you.
word-code =
    .name = code
    .means = Figures that open something. Only you know them.

why =
    You lock your door when you leave.
    Your { -mobile } and your { -computer } need a lock too.
    Letters, photos and money lie behind it.

    Today you turn on a screen lock. The screen stays closed
    until you show that it is you. Then you make a password.
    All this is practice. Nothing breaks, and mistakes help.
    .tutor-watch = Is a lock on one's own phone seen as a nuisance?
    .tutor-ask = What do you lock at home, and why?
    .tutor-point = The words "until you show that it is you".
    .tutor-show = Your own phone: dark, then open again.
    .tutor-hand-back = Say: now we lock a practice phone.

on-the-bus =
    Fatou forgot her { -mobile } on the bus. It has no lock.
    What can a stranger do with it? Choose three.
    .letters = Read her messages
    .letters-why = You chose the messages. Without a lock everybody can open them. A lock keeps them closed.
    .pay = Buy something with her money
    .pay-why = You chose the money. Shops and the bank are open on it. A lock stands in front of both.
    .write = Write to her friends in her name
    .write-why = You chose writing in her name. Her friends would believe it. Now you know what a lock is for.
    .home = See what she cooks tonight
    .home-why = You chose her kitchen. A { -mobile } on a bus sees no kitchen. Look for what lies inside the { -mobile }.
    .hint-ask = What is open when a { -mobile } is open?
    .hint-look = Three lines are about things inside the { -mobile }.
    .tutor-watch = Is it clear that one can choose several lines?
    .tutor-ask = What would you look for first if yours was gone?
    .tutor-point = The word "three" in the question.
    .tutor-show = What your own phone shows when it is locked.
    .tutor-hand-back = Say: choose what would hurt her.

phone-a =
    .who = Fatou
    .lock-word = 370915
phone-b =
    .who = Don Julián
    .lock-word = 826403
phone-c =
    .who = Wei
    .lock-word = 519274

turn-on-the-lock =
    { $who } wants a screen lock with the code { $lock-word }.
    A code is figures that open something.
    Turn on the lock and write the code twice.
    .hint-ask = Which words on this page speak of the lock?
    .hint-look = Look for "Screen lock", then "Turn on the lock". After that, look at the two boxes.
    .hint-key = { -enter-key } opens a line. Type { $lock-word }, press Tab, and type it again.
    .hint-key-lines = Type the number of a line. For a box: its number, a space and { $lock-word }.
    .hint-show = Watch: the screen lock, the code two times, and keep it.
    .never = You chose another language. There the lock is hard to find. It is English again: go back, and look for "Screen lock".
    .done = The lock is on. Anyone who finds this { -mobile } sees only the closed screen. The code stays with { $who }.
    .tutor-watch = Are the two boxes filled with the same figures?
    .tutor-ask = Why does it ask for the code two times?
    .tutor-point = The line "Screen lock" in the list.
    .tutor-show = Where the screen lock is on your own phone.
    .tutor-hand-back = Say: the code stands above. It is your turn.

code-a =
    .who = Teresa
    .year = 1951
    .row = 123456
    .same = 000000
    .chance = 640827
code-b =
    .who = Mihai
    .year = 1983
    .row = 654321
    .same = 777777
    .chance = 295016
code-c =
    .who = Amina
    .year = 1994
    .row = 456789
    .same = 111111
    .chance = 803571

which-code =
    { $who } was born in { $year } and looks for a code.
    Which one is hard to guess?
    .row = { $row }
    .row-why = You chose figures in a row. Thieves try a row first. Look for figures without any order.
    .born = { $year }{ $year }
    .born-why = You chose the year of birth. Many people know it or can guess it. Look for figures that say nothing.
    .same = { $same }
    .same-why = You chose one figure 6 times. It is quick to type and quick to guess. Look for different figures.
    .chance = { $chance }
    .chance-why = You chose figures without order. They say nothing about { $who }. So nobody can guess them.
    .hint-ask = Which of them says nothing at all?
    .hint-look = Look for a row, a year, and one figure many times. Leave those.
    .tutor-watch = Is the easy code chosen because it is easy to keep?
    .tutor-ask = How could one remember figures without order?
    .tutor-point = The year in the first line.
    .tutor-show = A way of your own to remember a number.
    .tutor-hand-back = Say: be the thief. Which would you try last?

open-a =
    .who = Yusuf
    .lock-word = 481603
open-b =
    .who = Olena
    .lock-word = 730528
open-c =
    .who = Carmen
    .lock-word = 962174

lock-and-open =
    { $who } has a lock, but it waits 1 hour.
    Let it lock after 1 minute. Then lock it now,
    and open it again with the code { $lock-word }.
    .hint-ask = How long may the { -mobile } lie there open?
    .hint-look = Look at the four times, then at "Lock now".
    .hint-key = Arrow down goes to 1 minute, { -enter-key } chooses it. Then "Lock now". Type { $lock-word }, then { -enter-key } 2 times.
    .hint-key-lines = Type the number of "After 1 minute", then of "Lock now". Then the box, a space, { $lock-word }.
    .hint-show = Watch: 1 minute, lock now, the code, open.
    .at-device = It is open again. One thing is missing: the time of 1 minute. Open "Screen lock".
    .at-device-locked = The { -mobile } is locked. This is what a stranger sees.
    .never = You turned off the lock. Then everybody could open this { -mobile }. The lock is on again. Look for "Lock now".
    .done = It was locked, and you opened it with your code. Now it locks itself after 1 minute. Nobody has to think of it.
    .tutor-watch = Is "Turn off the lock" taken for "Lock now"?
    .tutor-ask = When do you lay your phone out of your hand?
    .tutor-point = The four times, one by one.
    .tutor-show = The key at the side of a phone that locks at once.
    .tutor-hand-back = Say: lock it, and open it again.

who-may-know =
    Kofi has a password for his emails.
    Who may know it?
    .bank = The bank, when it calls
    .bank-why = You chose the bank. A bank never asks for a password. Anyone who asks by phone is not the bank.
    .helper = The helper at the library
    .helper-why = You chose the helper. A good helper looks away while you type. Help is possible without your password.
    .grandchild = His grandchild, who is good with phones
    .grandchild-why = You chose the grandchild. It is meant well, and soon it stands on a note. Kofi can type it himself.
    .nobody = Nobody but Kofi
    .nobody-why = You chose nobody else. A password is a key that one cannot take back. So it stays with one person.
    .hint-ask = Who needs it to do a good job?
    .hint-look = Three lines name another person. Ask each time: why?
    .tutor-watch = Has the learner given a password to somebody? Do not blame.
    .tutor-ask = Has anybody ever asked for your password?
    .tutor-point = The words "Who may know it".
    .tutor-show = How you look away when somebody types.
    .tutor-hand-back = Say: I look at the wall now.

weak-a =
    .who = Don Julián
    .most = password1
    .odd = Kt7!vQ2#xe
    .words = lamp ocean fork tiger
    .letters = wokamelundifor
weak-b =
    .who = Fatou
    .most = qwerty123
    .odd = R4%gZ9wu?m
    .words = sock river piano bread
    .letters = tupelokarimsanu
weak-c =
    .who = Mihai
    .most = iloveyou2
    .odd = b8&Yx3Lk!p
    .words = goat window honey train
    .letters = fenodilakumbra

the-weakest =
    { $who } looks at four passwords.
    Which one is the weakest? A thief would find it first.
    .most = { $most }
    .most-why = You chose "{ $most }". Thousands of people have this one. Thieves try it in the first second.
    .odd = { $odd }
    .odd-why = You chose the one with signs. Nobody guesses it, but who can remember it? Look for one that many people have.
    .words = { $words }
    .words-why = You chose the four words. They are long, and nobody else joins them. Look for one that many people have.
    .letters = { $letters }
    .letters-why = You chose the long one. It is no word, and it is long. Look for one that many people have.
    .hint-ask = Which one have you seen somewhere before?
    .hint-look = Look for words that people often say, or keys in a row.
    .tutor-watch = Are odd signs taken for the best protection?
    .tutor-ask = Which one could you keep in mind?
    .tutor-point = The shortest line, then the longest.
    .tutor-show = Keys in a row on the keyboard: q, w, e, r.
    .tutor-hand-back = Say: which one would you try first?

four-words =
    A strong password is long. Thieves let a { -computer } try
    millions of passwords. The short ones are found first.

    Take four words that do not belong together.
    Make a small picture of them in your head.
    Tiger, teapot, ladder, onion: a tiger climbs a ladder …

    You remember the picture. Nobody else can guess it.
    .tutor-watch = Is length understood as more important than signs?
    .tutor-ask = What does the tiger do with the onion?
    .tutor-point = The four words, one by one.
    .tutor-show = Four things in this room that do not fit.
    .tutor-hand-back = Say: tell me the picture once more.

four-a =
    .who = Carmen
    .song = happy birthday to you
    .family = carmen pedro lucia 1960
    .joined = sponge camel jacket moon
four-b =
    .who = Wei
    .song = we wish you a merry christmas
    .family = wei lin bao 1978
    .joined = carrot boat chimney glove
four-c =
    .who = Kofi
    .song = the early bird catches the worm
    .family = kofi accra ghana 1949
    .joined = pepper violin bucket snow

which-four =
    { $who } has three ideas. Which one is a strong password?
    .song = { $song }
    .song-why = You chose "{ $song }". Everybody knows these words, and thieves have lists of them. Look for words that nobody joins.
    .family = { $family }
    .family-why = You chose names and a year. Whoever knows { $who } knows them too. Look for words that say nothing about { $who }.
    .joined = { $joined }
    .joined-why = You chose four words that nobody else joins. They are long and easy to keep. That makes a strong password.
    .hint-ask = Which words has nobody ever said together?
    .hint-look = Look for a sentence, and for names. Leave those.
    .tutor-watch = Does it seem strange to have words as a password?
    .tutor-ask = Which picture could these words make?
    .tutor-point = The names and the year.
    .tutor-show = Make a picture of the four words, aloud.
    .tutor-hand-back = Say: which one could only { $who } have thought of?

new-a =
    .who = Amina
    .what = her emails
    .one = a food
    .two = an animal
    .three = a kitchen thing
    .four = something in the sky
    .words = bread goat kettle cloud
new-b =
    .who = Yusuf
    .what = his photos
    .one = a colour
    .two = a tool
    .three = something to wear
    .four = a fruit
    .words = purple hammer scarf melon
new-c =
    .who = Teresa
    .what = her letters to the town
    .one = a flower
    .two = something with wheels
    .three = a drink
    .four = a bathroom thing
    .words = tulip tractor coffee towel

make-one =
    { $who } needs a password for { $what }. Make it up:
    { $one }, { $two }, { $three }, { $four }.

    Tick "Show the password", so that you see the letters.
    Take a new one for practice, not one of your own.
    .panel = A new password
    .at-keeper-taken = It is still hidden. Tick "Show the password", and read it once more.
    .hint-ask = Which four words come to your mind?
    .hint-look = Look at the bar below the box. It shows how strong it is.
    .hint-look-lines = Listen to the line below the box. 3 of 3 is strong.
    .hint-key = Type four words with spaces. Tab goes to "Show the password", { -enter-key } ticks it. Then "Take it".
    .hint-key-lines = Type the number of the box, a space and the four words. Then the number of "Take it".
    .hint-show = Watch: show it, four words, the bar grows, take it.
    .done = This password is strong. It is long, and nobody else joins these words. On a real page you would keep it to yourself.
    .tutor-watch = Is it a real password of the learner? Then ask for another.
    .tutor-ask = Which picture helps you to keep the four words?
    .tutor-point = The bar below the box.
    .tutor-show = Look away while the words are typed.
    .tutor-hand-back = Say: I look away. Any four words will do.
