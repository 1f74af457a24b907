title = Accents and special letters
about = Write é, ñ and other letters, with keys or from a list.
can-do = write names and words with accents and special letters
bridge = Ask somebody with an accent in their name how they type it.

word-accent =
    .name = accent
    .means = A small mark on a letter, as in é. It changes the sound or the meaning.
word-letter-list =
    .name = list of letters
    .means = Letters above the box. You choose one and it goes into the box.

## The letters in every list here.

special-letters = á é í ó ú ü ñ ç ë ¿

why =
    Many people have a special letter in their name:
    José, Zoë, Muñoz.
    With the right letters, an office finds the right person.

    The small mark on the é is called an accent.
    You do not need to know these letters by heart.
    Here you can always take them from a list.
    .tutor-watch = Is there an accent in this person's own name or town?
    .tutor-ask = Do you know a name with a special letter?
    .tutor-point = The mark on the é, on the screen.
    .tutor-show = Write the name that you heard on paper, large.
    .tutor-hand-back = Give the paper away and say: { -enter-key } when you are ready.

see-it =
    Which of these names has an accent?
    .first = Olena
    .first-why = You chose Olena. All her letters are plain. Look for a small mark above a letter.
    .second = José
    .second-why = You chose José. The é has a small mark, the accent. Next you see how it is typed.
    .third = Kofi
    .third-why = You chose Kofi. The dot on the i is part of the letter. Look for a mark that leans.
    .hint-ask = Which name has a mark that leans to one side?
    .hint-look = Look at the last letter of each name.
    .tutor-watch = Is the mark large enough to be seen? Glasses may help.
    .tutor-ask = Which letter looks different from the others?
    .tutor-point = The end of the three names, one after the other.
    .tutor-show = The letters e and é on paper, side by side.
    .tutor-hand-back = Say: now find the one with the mark.

two-presses =
    Some keyboards have a key for the accent: ´
    How do you type é with it? Put the lines in order.
    .accent-key = Press the accent key ´ and let go
    .nothing-yet = See nothing yet: the accent waits
    .letter = Press the letter e
    .together = See é in the box
    .why = First the accent, then the letter. The accent waits for its letter, so at first you see nothing. That is how it should be.
    .not-yet = The order is another one. The accent waits for its letter. What do you press first?
    .hint-ask = What waits for the other: the accent or the letter?
    .hint-look = Look for the line with the accent key. It comes first.
    .tutor-watch = The empty moment after the accent key surprises many people.
    .tutor-ask = Is there a key with ´ on this keyboard?
    .tutor-point = On many keyboards: right of the L, or right of the P.
    .tutor-show = On your keyboard: press ´, wait, press e.
    .tutor-hand-back = Say: what happens first? The next line is yours.

accent-word =
    Write this word:  { $word }

    { $meaning }
    Use the accent key and then the letter.
    Or take the letter from the list. Arrow up goes there.
    When the word is complete, press { -enter-key } 2 times.
    .lines =
        Write this word:  { $word }

        { $meaning }
        Use the accent key and then the letter.
        Or write up to that letter. Then type its number in the list.
        When the word is complete, choose "Check it".
    .hint-ask = Which letter of { $word } has the accent?
    .hint-look = Look at the list of letters above the box. The letter is there.
    .hint-key = Arrow up goes to the list. Arrow right finds the letter, { -enter-key } takes it.
    .hint-key-lines = Type the number of the box, a space and the word. Then choose "Check it".
    .hint-show = Watch: the word is written with its accent, then { -enter-key } 2 times.
    .hint-show-lines = Like this: the word is written with its accent, then "Check it".
    .done = You wrote { $word } with its accent. The word is right for everybody who reads it. Both ways are good: keys or list.
    .not-yet = Nearly. Compare letter by letter. One of them has a small mark.
    .tutor-watch = Does this keyboard have an accent key? If not, use the list.
    .tutor-ask = Which way do you like better: the key or the list?
    .tutor-point = The letter with the mark, in the word on the screen.
    .tutor-show = Both ways, once each, on your own side.
    .tutor-hand-back = Say: write up to the accent. Then we look together.
accent-a =
    .word = café
    .meaning = You see it above the door where coffee is sold.
accent-b =
    .word = Málaga
    .meaning = It is a town by the sea. You want to buy a ticket.
accent-c =
    .word = André
    .meaning = It is the name of the new doctor.

another-word =
    One mark can make another word. What goes together?
    .plain = rose
    .plain-with = a flower
    .plain-why = You matched "rose" with the flower. There is no mark on the e. Look at the word that has one.
    .marked = rosé
    .marked-with = a pink wine
    .marked-why = You matched "rosé" with the wine. The é is spoken, and the word is another one. Go on.
    .short = resume
    .short-with = to begin again
    .short-why = You matched "resume" with "to begin again". There are no marks. Look at its partner.
    .long = résumé
    .long-with = a page about your jobs
    .long-why = You matched "résumé" with the page about your jobs. An employer may ask you for it. Others call it a CV.
    .hint-ask = Which words do you say with a clear "ay" at the end?
    .hint-look = Look at the last letter: e or é.
    .tutor-watch = Reading aloud helps here. The ear finds the pair.
    .tutor-ask = How do you say these two words?
    .tutor-point = The last letter of "rose" and of "rosé".
    .tutor-show = Say both words aloud, slowly.
    .tutor-hand-back = Say: now read the next two to me.

from-the-list =
    { $reason } Write:  { $name }

    Many keyboards do not have the ñ.
    This time, take it from the list.
    Write up to the ñ. Arrow up goes to the list.
    { -enter-key } puts the letter into the box.
    Arrow down goes back to the box, and you write on.
    .lines =
        { $reason } Write:  { $name }

        Many keyboards do not have the ñ.
        This time, take it from the list.
        Write up to the ñ. Then type the number of the ñ.
        For the rest, use a plus behind the number of the box.
        Like this: 11+ and at once the letters.
    .hint-ask = Where does the letter with the little wave stand?
    .hint-look = Look at the list above the box. Find the ñ.
    .hint-key = Arrow up goes to the list. { -enter-key } on the ñ. Arrow down goes back to the box.
    .hint-key-lines = First the box and its letters, then the number of the ñ. Then 11+ and the rest.
    .hint-show = Watch: first letters, arrow up, { -enter-key } on ñ, arrow down, last letters.
    .hint-show-lines = Like this: first letters, ñ from the list, last letters.
    .done = You took the ñ from a list. Now { $name } is written as it should be. This way works on every keyboard.
    .not-yet = Compare the name and your box. Is the ñ there, taken from the list?
    .tutor-watch = After ñ, does the learner find the way back to the box?
    .tutor-ask = Where are you now: in the box or in the list?
    .tutor-point = The mark > at the beginning of the line. It shows the place.
    .tutor-show = Your finger jumps on the table: box, list, box.
    .tutor-hand-back = Say: you took the letter. Where do you write on?
name-a =
    .name = Muñoz
    .reason = Your neighbour puts her name on the letter box.
name-b =
    .name = Begoña
    .reason = A friend invites you, and you answer her.
name-c =
    .name = Logroño
    .reason = You look for a bus to this town.

other-keyboard =
    Wei sits at another { -computer }. The keys look different.
    He needs an é and does not see it. What helps him?
    .plain = Write e and hope that nobody sees it
    .plain-why = You chose a plain e. People will often understand it. But an office may not find the name. Choose what gives the right letter.
    .look = Look at the keys calmly, then at the list of letters
    .look-why = You chose to look at the keys and at the list. Keyboards differ, and the list is always there. Now you need both for a question.
    .all-keys = Press many keys very fast
    .all-keys-why = You chose to press many keys. Nothing breaks, but letters appear that he does not want. Choose the calm way.
    .leave = Stop and go home
    .leave-why = You chose to stop. That is allowed, but there is an easier way. Choose what he can look at first.
    .hint-ask = Where did you find the ñ a moment ago?
    .hint-look = Look for the answer that uses eyes before fingers.
    .tutor-watch = Does the learner think of the list without help?
    .tutor-ask = What did you do when your own keyboard had no ñ?
    .tutor-point = Two keyboards in the room, if there are two.
    .tutor-show = A letter that sits in another place on your keyboard.
    .tutor-hand-back = Say: what would you tell Wei?

question =
    Write this question:  { $question }

    { $meaning }
    The letters with a mark are in the list.
    For the ? at the end, hold Shift and press its key.
    At the end, press { -enter-key } 2 times.
    .lines =
        Write this question:  { $question }

        { $meaning }
        The letters with a mark are in the list.
        You can also type them on your own keyboard.
        At the end, choose "Check it".
    .hint-ask = Which letters of the question have a mark?
    .hint-look = Look at the list above the box. Find the letter with its mark.
    .hint-key = Arrow up goes to the list. { -enter-key } takes the letter. For ?, hold Shift and press its key.
    .hint-key-lines = Type the number of the box, a space and the question. Then choose "Check it".
    .hint-show = Watch: the words, the letters with their marks, and ? at the end.
    .done = You wrote a question with its special letters. Each name is as it should be. You can do this on any keyboard.
    .not-yet = You are close. Look at the letters with a mark. Then look for the ? at the end.
    .tutor-watch = Which way does the person take: the accent key or the list?
    .tutor-ask = Whose name do you know that has such a letter?
    .tutor-point = The letters with a mark, one after the other.
    .tutor-show = Write é and ë on paper, large.
    .tutor-hand-back = Say: begin with the first word. I am watching.
question-a =
    .question = Is Zoë at the café?
    .meaning = You look for a friend.
question-b =
    .question = Has José called?
    .meaning = You wait for news of your brother.
question-c =
    .question = Is André in today?
    .meaning = You would like to see the new doctor.
