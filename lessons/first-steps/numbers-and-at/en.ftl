title = Numbers, dots and the @ sign
about = Type a telephone number and an email address.
can-do = type a telephone number and an email address
bridge = Find the @ on another keyboard, at home or on a telephone.

word-digit =
    .name = digit
    .means = One sign of a number. There are ten digits, from 0 to 9.
word-email-address =
    .name = email address
    .means = The place where emails reach you. It always has an @ sign.
word-at-sign =
    .name = @ sign
    .means = The sign in the middle of every email address. People say "at".

## Why it matters

why =
    With your telephone number, the doctor can call you.
    With your email address, the job centre can write to you.
    Today you type both.

    Take your time. Mistakes help, and nothing breaks here.
    .tutor-watch = Is the screen easy to read from this chair?
    .tutor-ask = Who asked you for your number the last time?
    .tutor-point = The last line of the screen, where the keys are named.
    .tutor-show = Nothing yet. Listen to the answer.
    .tutor-hand-back = Say: press { -enter-key } when you have read it.

## First digits

first-digits =
    Press 4. Then press 0. Then press 7.

    These signs are called digits.
    They stand in a row above the letters.
    Press each key once and let go.
    .hint-ask = Which row of keys has only numbers and signs?
    .hint-look = Look at the keys, above the letters. The row starts with 1.
    .hint-key = Press the key that the screen names now. It is above the letters.
    .hint-show = Watch: the screen names a digit, and that key is pressed once.
    .done = You typed three digits. All ten digits are in that row. Now comes a question about the 0.
    .tutor-watch = Eyes move from screen to keys. That is good.
    .tutor-ask = Where does the row of digits begin, and where does it end?
    .tutor-point = With one finger along the row, from 1 to 0.
    .tutor-show = On your own keyboard: one short press on 4.
    .tutor-hand-back = Take your hand away and say: yours is the 0.

## Zero is not the letter O

zero-or-o =
    Teresa has a 0 in her telephone number.
    Which key does she press?
    .letter = The key with the letter O
    .letter-why = You chose the letter O. It looks like zero, but it is a letter. Look in the row above the letters.
    .digit = The 0 in the row of digits
    .digit-why = You chose the 0 in the row of digits. Zero is a number, so it stands with the numbers. Now you type a whole number.
    .either = Either of them, they are the same
    .either-why = You chose "either". For our eyes they look the same, but not for the { -computer }. In a number, take the 0 beside the 9.
    .hint-ask = Is zero a letter or a number?
    .hint-look = Look at the end of the row of digits, beside the 9.
    .tutor-watch = Does the eye go to the letters or to the digits?
    .tutor-ask = Which of the two would you use to count?
    .tutor-point = First the O among the letters, then the 0 beside the 9.
    .tutor-show = A number on paper, written with a 0.
    .tutor-hand-back = Say: which line do you want? Then wait.

## Nine digits

telephone =
    Type the number of { $person }:  { $shown }

    { $reason }
    Type the nine digits one after the other. You need no spaces.
    Then press { -enter-key } 2 times.
    .lines =
        Type the number of { $person }:  { $shown }

        { $reason }
        Type the nine digits one after the other. You need no spaces.
        Then choose "Check it".
    .hint-ask = Which digit comes next?
    .hint-look = Look at the number above. Compare it with your box, three digits at a time.
    .hint-key = Type the next digit. Backspace removes the last one. At the end, { -enter-key } 2 times.
    .hint-key-lines = Type the number of the box, a space and the nine digits. Then choose "Check it".
    .hint-show = Watch: all nine digits, and then { -enter-key } 2 times.
    .hint-show-lines = Like this: all nine digits, and then "Check it".
    .done = You typed nine digits. { $person } can be called now. Always compare once more before { -enter-key }.
    .done-lines = You typed nine digits. { $person } can be called now. Always compare once more at the end.
    .not-yet = Your number and the number above differ. Compare them, three digits at a time.
    .tutor-watch = Does the learner compare the number before { -enter-key }?
    .tutor-ask = Which three digits have you typed already?
    .tutor-point = The number on the screen, one group of three at a time.
    .tutor-show = Cover the rest with a paper, so that three digits remain.
    .tutor-hand-back = Move the paper to the next three and wait.
phone-a =
    .person = Wei
    .shown = 556 270 418
    .number = 556270418|556 270 418|556270 418|556 270418
    .reason = The dentist wants to tell Wei a new time.
phone-b =
    .person = Fatou
    .shown = 541 903 762
    .number = 541903762|541 903 762|541903 762|541 903762
    .reason = The school writes down Fatou's number, because of her son.
phone-c =
    .person = Don Julián
    .shown = 530 684 197
    .number = 530684197|530 684 197|530684 197|530 684197
    .reason = Don Julián leaves his number at the workshop.

## What an email address is made of

parts =
    This is an email address:  amina@post.example
    Emails to Amina arrive there. What is each part?
    .person = amina
    .person-with = the person
    .person-why = You matched "amina" with the person. The first part says whose address it is. Go on with the next part.
    .sign = @
    .sign-with = the sign that we call "at"
    .sign-why = You matched @ with "at". This sign stands once in every email address. It parts the person from the rest.
    .dot = the small sign in "post.example"
    .dot-with = the dot
    .dot-why = You found the dot. It is the same key as the full stop. In an address it has no spaces around it.
    .service = post.example
    .service-with = where her emails are kept
    .service-why = You matched the part after @. It says where her emails are kept. Many people can have the same ending.
    .hint-ask = Which part is a first name?
    .hint-look = Look at the sign in the middle. The person stands before it.
    .tutor-watch = Does the learner read the whole address first?
    .tutor-ask = How would you read this address aloud?
    .tutor-point = The @ on the screen, then what stands left of it.
    .tutor-show = Write your own address on paper, large, with gaps between parts.
    .tutor-hand-back = Say: and this part, what is it? Then wait.

looks-like =
    Which one is an email address?
    .web = www.townhall.example
    .web-why = You chose a web address. It leads to a page that everybody can read. Look for the line with an @.
    .street = 12 Mill Street, Leeds
    .street-why = You chose a street. Letters on paper go there. Look for the line with an @.
    .email = carmen.ruiz@post.example
    .email-why = You chose the address with the @. It has a person, the @ and an ending. Next you find the @ on your keys.
    .spaced = carmen ruiz @ post example
    .spaced-why = You chose a line with an @, and it needs one. But an address has no spaces. Look for the line without spaces.
    .hint-ask = Which sign must every email address have?
    .hint-look = Look for the @ first. Then look for spaces.
    .tutor-watch = Two lines have an @. Let the learner compare them.
    .tutor-ask = What is the difference between the two lines with @?
    .tutor-point = The spaces in one of the two lines.
    .tutor-show = An envelope or a visiting card with an email address.
    .tutor-hand-back = Say: read both slowly, and then choose.

## The key for @

where-is-at =
    The @ is not on the same key everywhere.
    Look for a small @ on your keys. Two keys are needed together:

    Keyboard from Spain: hold AltGr and press 2.
    Keyboard from Latin America: hold AltGr and press Q.
    Keyboard from the United States: hold Shift and press 2.
    Keyboard from Britain: hold Shift and press the @ key.
    AltGr is to the right of the long key.
    .tutor-watch = Which keyboard is it? You may look together.
    .tutor-ask = Can you see a small @ on one of the keys?
    .tutor-point = Only the area: the row of digits, or the letter Q.
    .tutor-show = On your keyboard: one finger holds, another finger presses.
    .tutor-hand-back = Say: now look for it on yours.

press-at =
    Type one @.

    Hold the first key down: AltGr or Shift.
    Press the key with the @ once. Then let both go.
    .hint-ask = On which key is the @ drawn on your keyboard?
    .hint-look = Look at the 2, at the Q and beside { -enter-key }. One of them has a small @.
    .hint-key = Hold AltGr and press 2 or Q. No @? Then hold Shift and press the key with the @.
    .hint-show = Watch: the first key stays down. The second is pressed once, and the @ appears.
    .done = You typed the @. One hand held a key and the other pressed. Other signs on the edge of a key work the same.
    .tutor-watch = Are both keys pressed at once? The first must be down earlier.
    .tutor-ask = Which finger holds, and which finger presses?
    .tutor-point = AltGr, to the right of the long key.
    .tutor-show = On your keyboard, slowly: hold, press, let go.
    .tutor-hand-back = Count aloud: hold, press, let go. The learner presses.

## A whole address

address =
    Type this email address:  { $address }

    { $reason }
    No spaces, small letters. Then press { -enter-key } 2 times.
    .lines =
        Type this email address:  { $address }

        { $reason }
        No spaces, small letters. Then choose "Check it".
    .hint-ask = What comes before the @, and what comes after it?
    .hint-look = Look at the address above. Say it in parts: name, @, ending.
    .hint-key = Type the next letter. The dot is beside the comma. Backspace removes the last letter.
    .hint-key-lines = Type the number of the box, a space and the address. Then choose "Check it".
    .hint-show = Watch: name, @, ending with its dot, and { -enter-key } 2 times.
    .hint-show-lines = Like this: name, @, ending with its dot, and "Check it".
    .done = You typed a whole address. Each letter and each dot is in its place. The email will arrive.
    .not-yet = Something differs from the address above. Look at the @, at the dot and for a space.
    .tutor-watch = Is the long key pressed between the parts? No spaces here.
    .tutor-ask = Which part of the address do you have already?
    .tutor-point = The dot on the screen. It is small and easy to miss.
    .tutor-show = The address on paper, in three parts, one below the other.
    .tutor-hand-back = Say: you have the name. What comes next?
address-a =
    .address = kofi@post.example
    .reason = Kofi plays in a choir. He will send you the dates.
address-b =
    .address = library@town.example
    .reason = You want to ask the library for a book.
address-c =
    .address = olena.work@jobs.example
    .reason = Olena knows of a job. She asks you to write to her.

## Somebody says an address

by-telephone =
    { $person } says on the telephone:
    "My address is { $said }."

    Type the address with its signs. Then press { -enter-key } 2 times.
    .lines =
        { $person } says on the telephone:
        "My address is { $said }."

        Type the address with its signs. Then choose "Check it".
    .hint-ask = Which sign do you type for "at", and which for "dot"?
    .hint-look = Look at what { $person } says. Each word is one part of the address.
    .hint-key = Type @ for "at" and a full stop for "dot". Type no spaces.
    .hint-show = Watch: the name, @, the next word, a dot, the ending.
    .done = You typed an address that you only heard. That is what we do on the telephone. { $person } can get your email now.
    .not-yet = You are near. Use @ for "at" and a dot for "dot", with no spaces.
    .tutor-watch = Does the learner type the word "at" or the sign?
    .tutor-ask = What would you write on paper, if you heard this?
    .tutor-point = The word "at" in the sentence.
    .tutor-show = Say your own address aloud, slowly, with "at" and "dot".
    .tutor-hand-back = Say: type only the first part. We will look at it.
said-a =
    .person = Yusuf
    .said = yusuf, at, post, dot, example
    .heard = yusuf@post.example
said-b =
    .person = The nurse
    .said = health, at, town, dot, example
    .heard = health@town.example
said-c =
    .person = Your neighbour
    .said = anna, at, garden, dot, example
    .heard = anna@garden.example
