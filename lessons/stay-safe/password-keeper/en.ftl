title = Keep passwords in a safe place
about = A program that remembers your passwords, and a second key.
can-do = keep passwords in a keeper and use a second key
bridge = Many a { -mobile } has a password keeper already. Look for "Passwords" in the settings.

word-account =
    .name = account
    .means = Your own place on a site. A name and a password open it.
word-password-keeper =
    .name = password keeper
    .means = A program that remembers all passwords. You remember one.
word-second-key =
    .name = second key
    .means = A code that a site sends you. The password alone opens nothing then.

why =
    The library, the bank, the doctor: each has a place for you.
    Such a place is an account. A name and a password open it.
    Soon there are 12 passwords. Nobody can remember 12.

    A password keeper is a program that remembers them.
    You remember only one: the one that opens the keeper.
    All here is for practice. Nothing breaks, and mistakes help.
    .tutor-watch = Is there a little book with passwords? That is no shame.
    .tutor-ask = How many passwords do you have?
    .tutor-point = The words "You remember only one".
    .tutor-show = A key box on a wall: many keys, one door.
    .tutor-hand-back = Say: now you look into such a keeper.

same-a =
    .who = Olena
    .shop = shoe shop
same-b =
    .who = Kofi
    .shop = garden shop
same-c =
    .who = Wei
    .shop = music shop

one-for-all =
    { $who } has one password for the { $shop }, bank and emails.
    The library card has another one.
    Thieves find the password of the { $shop }.
    What is open now? Choose three.
    .shop = The { $shop }
    .shop-why = You chose the { $shop }. There it was stolen. But it does not stop there.
    .bank = The bank
    .bank-why = You chose the bank. The same password opens it. Thieves try everywhere.
    .mail = The emails
    .mail-why = You chose the emails. The same password opens them too. So each place needs one of its own.
    .library = The library
    .library-why = You chose the library. It has another password, so it stays closed. Look for places with the same one.
    .hint-ask = Which places have the same password?
    .hint-look = The first line names three of them.
    .tutor-watch = Is it clear that one can choose several lines?
    .tutor-ask = What if one key opened your house, your car and your bank?
    .tutor-point = The words "one password for".
    .tutor-show = A bunch of keys: each one opens one thing.
    .tutor-hand-back = Say: where does the same key fit?

library =
    .where = Town library
    .first = onion
power =
    .where = Power company
    .first = tractor
email =
    .where = Email
    .first = candle

look-inside =
    This is a password keeper. Open "{ $where }".
    Let it show the password, and write its first word below.
    .answer = First word
    .hint-ask = How does one see what stands behind the stars?
    .hint-look = Look at the line "{ $where }", then at "Show the password".
    .hint-key = { -enter-key } opens the line, and ticks "Show the password". Then go down to "First word".
    .hint-key-lines = Type the number of "{ $where }", then of "Show the password". Then "First word", a space, the word.
    .hint-show = Watch: open it, show the password, write the word.
    .not-yet-answer = Look for the first word of "{ $where }". Open it and tick "Show the password". Write only that word.
    .done = The keeper had the password for you. Hidden first, and shown when you asked. Next you put one in.
    .tutor-watch = Are the stars taken for the password?
    .tutor-ask = Why does it show stars at first?
    .tutor-point = The line "Show the password".
    .tutor-show = Look over a shoulder, then away again.
    .tutor-hand-back = Say: open it, and let it show.

store-a =
    .who = Teresa
    .site = Pool
    .name = teresa-v
    .words = carpet salmon bottle wind
store-b =
    .who = Mihai
    .site = Chemist
    .name = mihai-p
    .words = garage lemon feather rain
store-c =
    .who = Amina
    .site = School
    .name = amina-h
    .words = button pirate cheese hill

store-one =
    { $who } has a new account.
    Site: { $site }, name: { $name }
    Put it into the keeper, with a new strong password.

    Make one up for practice, not a real one of yours.
    .hint-ask = What of the new account is not in the keeper yet?
    .hint-look = "New account" stands below the list. In it are the boxes.
    .hint-key = { -enter-key } opens "New account". Tab goes from box to box. At the end, "Keep it".
    .hint-key-lines = Type the number of "New account". Then for each box its number, a space, your words.
    .hint-show = Watch: new account, site, name, four words, keep it.
    .done = The keeper has the new account. You need not remember this password. The keeper does.
    .tutor-watch = Is the password one of the learner's own? Ask for another.
    .tutor-ask = Which box does the keeper judge, and how?
    .tutor-point = The bar below the third box.
    .tutor-show = Look away while the password is typed.
    .tutor-hand-back = Say: site and name stand above.

other-a =
    .who = Carmen
    .first = carpet salmon bottle
    .number = carpet salmon bottle 2
    .fresh = stone ticket yellow bee
other-b =
    .who = Yusuf
    .first = garage lemon feather
    .number = garage lemon feather 7
    .fresh = oven whistle grass drum
other-c =
    .who = Fatou
    .first = button pirate cheese
    .number = button pirate cheese 1
    .fresh = candle gravel monday hat

another-one =
    At the pool { $who } has "{ $first }".
    Now the chemist asks for a password. Which one is best?
    .same = { $first }
    .same-why = You chose the same one. Whoever finds it at the pool is in at the chemist too. Look for one that is new.
    .number = { $number }
    .number-why = You chose it with a number. Thieves try that at once. Look for one that is new from the first word.
    .fresh = { $fresh }
    .fresh-why = You chose a new one. What is stolen at the pool opens nothing here. The keeper remembers both.
    .hint-ask = Which one can nobody guess from the first?
    .hint-look = Two lines begin with the same words.
    .tutor-watch = Does a number at the end seem to be enough?
    .tutor-ask = How would you guess the second, knowing the first?
    .tutor-point = The first word of each line.
    .tutor-show = Two keys of your own: do they look alike?
    .tutor-hand-back = Say: be the thief who knows the first one.

two-a =
    .who = Don Julián
    .first-site = Pool
    .first-name = julian-r
    .first-words = violin soup pavement owl
    .second-site = Bus
    .second-name = julian-51
    .second-words = mustard cabin silver knot
two-b =
    .who = Olena
    .first-site = Doctor
    .first-name = olena-k
    .first-words = harbour spoon velvet frog
    .second-site = Market
    .second-name = olena-83
    .second-words = copper balcony pear snow
two-c =
    .who = Kofi
    .first-site = Club
    .first-name = kofi-m
    .first-words = lantern goose marble tea
    .second-site = Town
    .second-name = kofi-49
    .second-words = curtain pebble train fig

store-two =
    Store two accounts for { $who }, each with its own password.
    { $first-site }, name: { $first-name }
    { $second-site }, name: { $second-name }
    .hint-ask = Which of the two is not in the keeper yet?
    .hint-look = After the first one, look for "One more account".
    .hint-key = { -enter-key } opens "New account". Tab goes from box to box. Then do the second one.
    .hint-key-lines = Type the number of "New account". Then each box: its number, a space, your words.
    .hint-show = Watch: the first account, then the second with another password.
    .done = Both accounts are in, and each has its own password. If one is stolen, the other stays closed. That is the whole art.
    .tutor-watch = Is the second password really another one?
    .tutor-ask = What happens when two passwords are alike?
    .tutor-point = The two lines with site and name.
    .tutor-show = Cover the second line until the first is done.
    .tutor-hand-back = Say: one after the other, no hurry.

the-only-one =
    One password opens the keeper. Where may it be? Choose two.
    .head = In your head
    .head-why = You chose your head. Four words and a small picture stay there. Nobody can take them out.
    .drawer = On paper, at home, in a safe place
    .drawer-why = You chose paper at home. Thieves on the internet cannot open a drawer. That is better than a weak password.
    .screen = On a note at the screen
    .screen-why = You chose the note. Everybody who passes can read it. Look for a place that strangers do not see.
    .letter = In an email to yourself
    .letter-why = You chose an email. Whoever gets into your emails gets the keeper too. Look for a place outside the { -computer }.
    .hint-ask = Where does no stranger look?
    .hint-look = Two places are out of reach of thieves on the internet.
    .tutor-watch = Does paper at home feel like something one must not do?
    .tutor-ask = Where do you keep your spare key?
    .tutor-point = The words "Choose two".
    .tutor-show = Where people put notes on a screen.
    .tutor-hand-back = Say: think of a thief far away.

two-keys =
    Some sites ask for a second key.
    After the password they send a code to your { -mobile }.
    The code is for this one time only.

    Somebody has your password?
    Without your { -mobile } they stay outside.
    So thieves call and ask for the code, with a kind voice.
    You write the code on the page. You never tell it to anybody.
    .tutor-watch = Does a second key sound like more work, or more safety?
    .tutor-ask = Where have you got a code by message?
    .tutor-point = The last line: never tell it.
    .tutor-show = A door with two locks.
    .tutor-hand-back = Say: now such a code comes.

# Chats.
stranger =
    .name = 600 118 224
friend =
    .name = Lina
site =
    .name = { $site }
give-it = Good morning, this is { $site }. You will get a code. Please send it to me at once.
the-code = Your code is { $code }. It is only for you. Nobody from { $site } will ask for it.
hello = See you on Sunday at the lake?

code-a =
    .site = Town library
    .code = 482915
code-b =
    .site = River bank
    .code = 730264
code-c =
    .site = Health centre
    .code = 159608

who-wants-the-code =
    "{ $site }" sent a code, and somebody wants it.
    Read both messages. Then block the number that asks,
    and report it.
    .never-sent-stranger = You answered the number. With the code it would be in your account. Without it, it asks again. Nothing was sent: open "More" there.
    .never = This chat does not ask for the code. Paso put it back. Go back, and open the one with a number for a name.
    .hint-ask = Who may have the code: the site or this number?
    .hint-look = Look at the chat with a number instead of a name. It has "More".
    .hint-key = { -enter-key } opens a chat. Open "More", then "Block". Open "More" again for "Report".
    .hint-key-lines = Type the number of a chat, then of "More", then of "Block". Then "More" and "Report".
    .hint-show = Watch: open the number, block it, and report it.
    .done = The number is blocked and reported. The site itself said that nobody asks for the code. So whoever asks is a thief.
    .tutor-watch = Are both messages read to their end?
    .tutor-ask = How does one see that the number is not { $site }?
    .tutor-point = The number where a name should be.
    .tutor-show = Where "Block" is on your own phone.
    .tutor-hand-back = Say: first read, then block.

the-phone-rings =
    Now the phone rings. What would you do?
    .ring = "Hello, this is your library. Our { -computer } has a problem. We sent you a code. Please read it to me, then all is well."
    .ring-read = Read the code to her
    .ring-half = Read only the first half
    .ring-hang = Say no and hang up
    .robbed = You chose to read the code. She types it at once and is in your account. Here nothing has happened. Nobody who means well needs your code.
    .robbed-too = You chose half of it. She is kind and asks for the rest, again and again. Here nothing has happened. It is easier to give nothing.
    .hung-up = You hang up. That is allowed, also when the voice is kind. One thing is strange: she could get a code sent. Perhaps she knows your password.
    .hung-up-nothing = Do nothing more
    .hung-up-change = Go to the page and change the password
    .open-door = You chose to do nothing. The code is safe. But she has your password still, and may call again. One way closes that door.
    .closed = You changed the password. What she knows opens nothing any more. Tell somebody about the call: it helps others too.
    .hint-ask = What is the code for, and who has it then?
    .hint-look = Look for the way that gives nothing at all.
    .tutor-watch = Is it hard to hang up on a kind voice?
    .tutor-ask = Which words would you say before you hang up?
    .tutor-point = The word "code" in what she says.
    .tutor-show = Say aloud: "No, thank you", and hang up.
    .tutor-hand-back = Say: I call you. What do you say?

door = { $site }
    .address = { $address }
    .hello = Come in with your account.
    .name-row = Name
    .name-row-2 = -
    .password-row = Password
    .password-row-2 = -
    .fill = Let the keeper fill it in
    .name-full = Name
    .name-full-2 = { $name }
    .password-full = Password
    .password-full-2 = ************
    .next = Next
door-code = Your second key
    .how = We sent a code to your { -mobile }.
    .second-key = Code
    .open = Open my account
door-inside = Welcome, { $who }
    .hello = Password and second key fit.

in-a =
    .who = Teresa
    .site = Town library
    .address = library.example
    .name = teresa-v
    .code = 602871
in-b =
    .who = Wei
    .site = Swimming pool
    .address = pool.example
    .name = wei-l
    .code = 915340
in-c =
    .who = Amina
    .site = Adult school
    .address = school.example
    .name = amina-h
    .code = 274096

come-in =
    { $who } would like to come in at "{ $site }".
    Let the keeper fill in name and password.
    Then write the second key.
    .at-door-code = A message comes to your { -mobile }: "Your code is { $code }. Tell it to nobody."
    .hint-ask = What does the keeper know, and what comes by message?
    .hint-look = Look at the line that speaks of the keeper. The code stands below the frame.
    .hint-look-lines = First look for the keeper. Then listen to the message: the code is in it.
    .hint-key = { -enter-key } presses a line. Type the code { $code }, then { -enter-key } 2 times.
    .hint-key-lines = Type the number of a line. For the code: the number of the box, a space, { $code }.
    .hint-show = Watch: the keeper fills it in, then the code, and open.
    .done = You are in. The keeper knew the password, and your { -mobile } brought the second key. A thief has neither of them.
    .tutor-watch = Is the code sought in the frame instead of below it?
    .tutor-ask = Which of the two keys can a thief steal from far away?
    .tutor-point = The message with the code, below the frame.
    .tutor-show = A message with a code on your own phone, an old one.
    .tutor-hand-back = Say: let the keeper do the first part.
