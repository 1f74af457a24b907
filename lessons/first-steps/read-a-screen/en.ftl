title = Read a screen in order
can-do = read a screen from top to bottom, and turn its page
about = You read notices in order, turn the page, and make text larger.
bridge = Take a paper letter at home. Find the title, the message and what they ask of you.

word-page-down =
    .name = Page Down
    .means = A key that shows the next part of a long text. Page Up shows the part before.

water =
    .head = NO WATER ON TUESDAY
    .message = We repair the pipes in Mill Street. Please keep some water in a bottle.
    .near = Who pays for the pipes
    .topic = A day without water
    .far = A concert in Mill Street
flu =
    .head = TIME FOR THE FLU JAB
    .message = The nurse is here on Wednesday, from 9 to 12. You need no appointment.
    .near = A new nurse looks for a flat
    .topic = When you can get the flu jab
    .far = The bus to the clinic
chairs =
    .head = NEW CHAIRS FOR THE CENTRE
    .message = On Saturday we carry them in. Two more hands are welcome.
    .near = A course about old chairs
    .topic = New chairs that arrive
    .far = The price of a coffee
pool =
    .first = THE POOL IN SUMMER. The pool opens on 15 June. Children under 6 pay nothing.
    .second = Opening times. Monday to Friday from 10 to 8. On Sunday from 11 to 6.
    .third = Please bring a cap and a towel. On very hot days the pool stays open longer.
street =
    .first = STREET PARTY. On 4 May there are no cars in Park Street. Tables stand outside.
    .second = Please bring one dish for all. Fatou makes rice, Mihai brings music.
    .third = If it rains, we meet in the school. Somebody there speaks sign language.
outing =
    .first = A DAY BY THE SEA. The bus leaves on 9 May at 8 in the morning.
    .second = The seat is free. Lunch costs 6 { -money }. There is room for 2 wheelchairs.
    .third = Say yes before 1 May. Olena has the list at the front desk.
appointment =
    .notice = THE CLINIC. We wait for you on Monday at 10.
    .one = I will come
    .two = Another day
    .when = Monday and 10 o'clock
parcel =
    .notice = YOUR PARCEL. It arrives tomorrow, between 9 and 11.
    .one = I am at home
    .two = Leave it with a neighbour
    .when = 9 and 11 o'clock
course =
    .notice = COOKING COURSE. It begins on Thursday. One place is free.
    .one = Keep the place for me
    .two = No, thank you
    .when = Thursday and one place

always-the-same =
    Clinics, schools and shops now write to us on screens.
    A full screen can look like a lot. Read it in the same order each time.

    First the title: what is it about?
    Then the text: what do they tell me?
    Then the choices: what can I do now?

    You can read it twice. No screen runs away.
    .tutor-watch = Do the eyes jump, or do they begin at the top?
    .tutor-ask = Which letter or notice gave you trouble lately?
    .tutor-point = Point at the words: title, text, choices.
    .tutor-show = Take a paper notice and read only its title aloud.
    .tutor-hand-back = Say: read at your pace. I am quiet now.

in-which-order =
    You open a new screen. What do you read first, and what next?

    Press { -enter-key } on the first line to read. Then on the next one.
    .lines =
        You open a new screen. What do you read first, and what next?

        Type the number of the first line to read. Then of the next one.
    .title = The title: what is it about?
    .text = The text: what do they tell me?
    .choices = The choices: what can I do?
    .help-line = The help line: which key do I press?
    .why = You read from top to bottom. First you know what it is about, and only then you decide. Keep this order on the next screen.
    .not-yet = This order jumps. A screen is easier from top to bottom. What stands highest?
    .hint-ask = What stands at the very top of this screen?
    .hint-look = Go from the first line down to the last line.
    .tutor-watch = Does the person check with the real screen?
    .tutor-ask = What do you read first in a paper letter?
    .tutor-point = Point at the top of the screen and move down.
    .tutor-show = Put four slips of paper in order, from top to bottom.
    .tutor-hand-back = Say: your order. Begin with the top.

what-about =
    What is this notice about?

    { $head }

    { $message }
    .near = { $near }
    .near-why = You chose "{ $near }". The notice has words like these, but says something else. Read its first line again.
    .topic = { $topic }
    .topic-why = You chose "{ $topic }". The first line already says it. The text below tells you more.
    .far = { $far }
    .far-why = You chose "{ $far }". The notice does not speak of it. Read its first line again.
    .hint-ask = What does the line in capital letters say?
    .hint-look = Look at the first line of the notice.
    .tutor-watch = Does the person read the line in capitals first?
    .tutor-ask = If you tell a neighbour in 5 words, what do you say?
    .tutor-point = Point at the line in capitals, and wait.
    .tutor-show = Read only the first line of a newspaper page.
    .tutor-hand-back = Say: tell me in your words, then choose.

turn-the-page =
    This notice is long. Turn to the next part, and then turn back.

    The key Page Down shows the next part of a long text.
    The key Page Up shows the part before.
    .lines =
        This notice is long. Turn to the next part, and then turn back.

        Here "More" shows the next part, and "Back" the part before.
        On a screen, the keys Page Down and Page Up do that.
    .first = { $first }
    .second = { $second }
    .third = { $third }
    .hint-ask = Which key shows you the next part?
    .hint-ask-lines = Which word leads to the next part?
    .hint-look = Look for PgDn and PgUp, above the arrow keys or beside them.
    .hint-look-lines = Look for the numbers of "More" and "Back".
    .hint-key = Press Page Down once. Then press Page Up once.
    .hint-key-lines = Type the number of "More". Then type the number of "Back".
    .hint-show = Paso turns on with Page Down and back with Page Up.
    .hint-show-lines = Paso turns on and turns back.
    .done = You turned on, and you turned back. Nothing of the text was lost. You can turn as often as you like.
    .tutor-watch = Does the person notice that the words changed?
    .tutor-ask = What is new in this part?
    .tutor-point = Point at the two keys. On some keyboards they are small.
    .tutor-show = Turn the page of a book, and turn it back.
    .tutor-hand-back = Say: read part two to me, if you like.

is-there-more =
    How do you see that a text goes on?
    .below = The word "more" stands under the text
    .below-why = You chose the word "more". It tells you that another part comes. Press Page Down, or { -enter-key } on that word.
    .empty = The screen is empty
    .empty-why = You chose the empty screen. Paso never goes on with an empty screen. Look under the text of a long notice.
    .sound = The computer makes a sound
    .sound-why = You chose the sound. Paso is silent. Look under the text of a long notice.
    .hint-ask = What stood under the first part of the long notice?
    .hint-look = Think of the line just below the text.
    .tutor-watch = Did the person see that line before?
    .tutor-ask = How do you know that a letter has a second page?
    .tutor-point = Point at the place just under the text.
    .tutor-show = Show "please turn over" on a sheet of paper.
    .tutor-hand-back = Say: you have seen it. Where was it?

two-choices =
    { $notice }

    { "[" } { $one } ]   [ { $two } ]

    What are your two choices?
    .when = { $when }
    .when-why = You chose "{ $when }". That is what the text tells you. Your choices stand below it, between the brackets.
    .both = { $one }, or: { $two }
    .both-why = You chose the two answers between the brackets. These are what you can do here. On other screens they look like small boxes.
    .keys = { -enter-key } and Esc
    .keys-why = You chose two keys. With keys you answer. What you can answer stands between the brackets.
    .hint-ask = What can you answer to this notice?
    .hint-look = Look at the words between the brackets [ and ].
    .tutor-watch = Does the person tell news and choices apart?
    .tutor-ask = What would you answer, the first or the second?
    .tutor-point = Point at the two pairs of brackets.
    .tutor-show = Offer two things with two open hands.
    .tutor-hand-back = Say: which two things can you do here?

which-part =
    Title, text or choice? Say where these words belong.
    .top = Title
    .middle = Text
    .choice = Choice
    .closed = LIBRARY CLOSED
    .closed-why = It is short and says what it is about. That is a title.
    .monday = We open again on Monday at 9.
    .monday-why = It tells you something. That is the text.
    .yes = [ I understand ]
    .yes-why = It is something that you can press. That is a choice.
    .bring = Please bring your books on Tuesday.
    .bring-why = It tells you what they would like. That is the text.
    .later = [ Remind me later ]
    .later-why = It is something that you can press. That is a choice.
    .hint-ask = Does it name, does it tell, or can you press it?
    .hint-look = Look for capitals, for a whole sentence, or for brackets.
    .tutor-watch = Does the person look at the form or at the meaning?
    .tutor-ask = Would you press this, or would you read it?
    .tutor-point = Point at the brackets when there are brackets.
    .tutor-show = Cut a paper notice into title, text and answer.
    .tutor-hand-back = Say: and this one, where does it go?

larger =
    Choose how large the text stands here. Then keep it.

    Press Esc and open "Letters and colours".
    Choose another size there. Then choose "This is good. Go on."
    You can change it again on any day.
    .lines =
        Choose how large the text stands on a screen. Then keep it.

        Type m for the menu and open "Letters and colours".
        Choose another size there. Then choose "This is good. Go on."
        You can change it again on any day.
    .hint-ask = Which key opens the small menu?
    .hint-ask-lines = Which letter opens the small menu?
    .hint-look = After Esc, read the lines. One speaks of letters and colours.
    .hint-look-lines = Type m and read the lines. One speaks of letters and colours.
    .hint-key = Press Esc. Go down with the arrows and press { -enter-key }.
    .hint-key-lines = Type m. Then type the number of "Letters and colours".
    .hint-show = Paso opens the menu, chooses a size and keeps it.
    .done = You changed the screen so that it suits you. Your choice is kept. You find it in the same place every day.
    .done-lines = You changed how Paso looks on a screen. Your choice is kept. You find it in the same place every day.
    .tutor-watch = Does the person lean forward to read?
    .tutor-ask = Which size is more restful for your eyes?
    .tutor-point = Point at the line about letters and colours.
    .tutor-show = Hold a page close, then far, and ask which is better.
    .tutor-hand-back = Say: choose for your eyes, not for mine.

book-due =
    Don Julián has a book from the library. Today a notice comes.
    .letter =
        CLOSED ON FRIDAY. The library is closed on Friday.
        Your book is due that day. You may keep it until Monday.

        What does Don Julián do?
    .letter-friday = He takes the book there on Friday
    .letter-answer = He reads on and looks at the choices
    .letter-later = He turns the screen off at once
    .shut = On Friday he would stand before a closed door. The title says "closed on Friday". The text says what he may do.
    .forgot = The screen would be gone, and the question too. The text has good news for him. It is worth reading.
    .choices =
        Below the text stand two choices.

        { "[" } Keep it until Monday ]   [ Call me, please ]

        Which one does he press?
    .choices-longer = Keep it until Monday
    .choices-call = Call me, please
    .kept = He may keep the book until Monday. He read title, text and choices, one after the other. You can read any screen like this.
    .called = The library will call him. Asking for a call is a good choice too. He read title, text and choices, and then he decided.
    .hint-ask = What does the title say, and what does the text add?
    .hint-look = Read the second sentence about the book.
    .tutor-watch = Does the person read to the end before deciding?
    .tutor-ask = Until when may Don Julián keep the book?
    .tutor-point = Point at the sentence with the word Monday.
    .tutor-show = Say what you do with such a letter at home.
    .tutor-hand-back = Say: what would you do in his place?
