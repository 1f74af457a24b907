title = Move from box to box
about = Fill in a card with three boxes, correct it and send it.
can-do = fill in a short form, correct it and send it
bridge = Look at a paper form at home. Which boxes would you fill, and which would you tick?

word-form =
    .name = form
    .means = A page with boxes to fill in. You find it on paper and on screens.
word-tab =
    .name = Tab
    .means = A key on the left with two arrows. It takes you to the next box.
word-tick =
    .name = tick
    .means = To put a mark in a small box. The mark means yes.
word-send =
    .name = send
    .means = To hand over what you have written. Then others can read it.

why =
    The doctor, the school and the job centre give you forms.
    A form is a page with boxes to fill in.
    On a screen, one key goes from box to box: Tab.

    Tab is on the left. It often shows two arrows.
    Here you fill in practice cards.
    Nothing leaves this room, and mistakes help.
    .tutor-watch = Does the finger find Tab, to the left of the letters?
    .tutor-ask = Which form did you fill in most recently, on paper?
    .tutor-point = The left edge of the keyboard, beside the Q or A.
    .tutor-show = Tab on your own keyboard, with its two arrows.
    .tutor-hand-back = Say: find it on yours. Then press { -enter-key }.

next-and-back =
    Press Tab, then Tab again, then arrow up.

    Tab goes to the next box. Arrow up goes back to the box before.
    .hint-ask = Which key goes on, and which key goes back?
    .hint-look = Look at the left edge of the keyboard. Tab shows two arrows.
    .hint-key = Press the key that the screen names now: Tab, or arrow up.
    .hint-show = Watch: Tab goes on, Tab again, and arrow up goes back.
    .done = You went on twice and back once. So you can reach every box. Going back never deletes anything.
    .tutor-watch = Is Tab pressed once and then let go?
    .tutor-ask = In which box would you be now: first, second or third?
    .tutor-point = Tab first, then arrow up. Only with the finger.
    .tutor-show = Three coins in a row. Your finger goes 1, 2, 3, 2.
    .tutor-hand-back = Give over the coins and say: which key is next?

one-too-far =
    Kofi wants to write his town. He pressed Tab once too often.
    What does he do?
    .start-again = He starts the form again
    .start-again-why = You chose to start again. That works, but he would write everything twice. Choose the shorter way back.
    .up = He presses arrow up and is back in the box
    .up-why = You chose arrow up. It goes back one box, and all that he wrote stays there. Next you fill in a card yourself.
    .delete = He presses Delete
    .delete-why = You chose Delete. That key takes away letters and does not move to another box. Choose a key that moves.
    .hint-ask = Which key took you back a moment ago?
    .hint-look = Look for the answer with an arrow.
    .tutor-watch = Does the learner worry about what is already written?
    .tutor-ask = What did arrow up do in the exercise before?
    .tutor-point = The coins, if they are still on the table.
    .tutor-show = Go one coin too far and come back one.
    .tutor-hand-back = Say: what would you tell Kofi?

card =
    Fill in this card for { $who }, from { $place }.

    { $reason }
    Write the name and press Tab. Write the town and press Tab.
    At the last box press Space: the mark means yes.
    Then choose Send.
    .lines =
        Fill in this card for { $who }, from { $place }.

        { $reason }
        Each box has a number. Type it, a space, and what belongs there.
        Type only the number for the last box: the mark means yes.
        Then choose Send.
    .panel = Practice card
    .name = Name
    .town = Town
    .paper = Please write to me on paper
    .hint-ask = Which box is still empty?
    .hint-look = Look for the mark > at the left. It shows the box where you are.
    .hint-look-lines = Look for the word "Empty" behind the name of a box.
    .hint-key = Tab goes to the next box. Space puts the mark. { -enter-key } on Send sends the card.
    .hint-key-lines = Number, space and words fill a box. The number alone puts the mark or sends the card.
    .hint-show = Watch: name, Tab, town, Tab, Space for the mark, and Send.
    .hint-show-lines = Like this: the name, the town, the mark, and Send.
    .done = You filled in the card and sent it. Name, town and mark are all there. Tab works like this in every form.
    .done-lines = You filled in the card and sent it. Name, town and mark are all there. On a screen, Tab goes from box to box.
    .tutor-watch = Is the town written in the box for the town?
    .tutor-ask = In which box are you now?
    .tutor-point = The mark > at the left of the box.
    .tutor-show = A paper form: move your finger from box to box.
    .tutor-hand-back = Say: this box is ready. How do you go on?
card-a =
    .who = Fatou
    .place = Leeds
    .reason = She would like the library news.
card-b =
    .who = Teresa
    .place = Cardiff
    .reason = She wants the dates of the dancing group.
card-c =
    .who = Wei
    .place = Bristol
    .reason = He asks for a list of language courses.

take-the-mark-away =
    The box "Please write to me on paper" has a mark: [x]
    Carmen does not want paper. She is in that box.
    What does she press?
    .backspace = Backspace
    .backspace-why = You chose Backspace. It removes letters in boxes with text. A mark goes away with the key that made it.
    .space = Space, once more
    .space-why = You chose Space. Once puts the mark, once more takes it away. You can change your mind as often as you like.
    .escape = Esc, and she leaves everything
    .escape-why = You chose Esc. It opens the menu, and the mark stays. Choose the key that made the mark.
    .hint-ask = Which key put the mark there?
    .hint-look = Think of the last box of the card. You pressed the long key.
    .tutor-watch = Does the learner see that one key does both?
    .tutor-ask = What does a light switch do when you press it twice?
    .tutor-point = The long key.
    .tutor-show = A light switch in the room: on, off.
    .tutor-hand-back = Say: which key works like this switch?

before-sending =
    In which order do you work on a form?
    .fill = Fill in the boxes
    .read-again = Read everything once more
    .correct = Go back and correct what is needed
    .send = Choose Send
    .why = First you fill in, then you read, then you correct. Send comes last, because after that others have it.
    .not-yet = The order is another one. After Send you cannot correct it here. What comes last?
    .hint-ask = When can you still change something: before Send or after it?
    .hint-look = Look for the line with Send. It belongs at the end.
    .tutor-watch = Many people leave out reading once more.
    .tutor-ask = What do you do before you close an envelope?
    .tutor-point = The lines that are left, one by one.
    .tutor-show = A letter: write, read, correct, close the envelope.
    .tutor-hand-back = Say: what do you do first?

correct-one =
    { $who } filled in a card. One letter of the town is missing.

    The town is { $place }. Go to that box, correct it and choose Send.
    The other boxes can stay as they are.
    .panel = Practice card
    .name = Name
    .town = Town
    .paper = Please write to me on paper
    .hint-ask = In which box does a letter differ from { $place }?
    .hint-look = Look at the second box and compare it with the text above.
    .hint-key = Tab goes to the town. Backspace removes letters. Write the rest again.
    .hint-key-lines = Type 2, a space and { $place }. Then choose Send.
    .hint-show = Watch: Tab to the town, the town is written, and then Send.
    .hint-show-lines = Like this: the town is written again, and then Send.
    .done = You corrected one box and left the others alone. The card now says { $place }. This is how forms are corrected everywhere.
    .tutor-watch = Is the whole town deleted, or only some letters? Both are fine.
    .tutor-ask = Which letter is missing?
    .tutor-point = The town in the text, then the town in the box.
    .tutor-show = The same word on paper, one letter below the other.
    .tutor-hand-back = Say: you found it. How do you get there?
mend-a =
    .who = Yusuf
    .place = Oxford
    .slip = Oxfrd
mend-b =
    .who = Olena
    .place = Belfast
    .slip = Belfst
mend-c =
    .who = Mihai
    .place = Glasgow
    .slip = Glagow

sign-up =
    { $who } wants to go to { $course }.
    Fill in the form and send it.

    The telephone number is { $shown }.
    There is no second number: that box may stay empty.
    { $who } wants a reminder: put the mark.
    .panel = Practice form
    .name = Name
    .phone = Telephone
    .second-phone = Second telephone, if you like
    .reminder = Remind me the day before
    .hint-ask = What do you know about { $who }, and which box is it for?
    .hint-look = Look at the labels. One of them says "if you like".
    .hint-key = Tab goes to the next box, also past an empty one. Space puts the mark.
    .hint-key-lines = Number, space and words fill a box. The number alone puts the mark.
    .hint-show = Watch: name, telephone, past the empty box, the mark, and Send.
    .hint-show-lines = Like this: name, telephone, the mark, and Send.
    .done = You sent a form with four boxes. You left one empty because you may. { $who } has a place now.
    .tutor-watch = Does the empty box trouble the learner?
    .tutor-ask = Which box may stay empty, and how do you know?
    .tutor-point = The words "if you like" beside the box.
    .tutor-show = A paper form with a box that you would leave empty.
    .tutor-hand-back = Say: read it once more. Then it is your decision.
course-a =
    .who = Amina
    .course = the sewing course
    .shown = 562 038 417
    .number = 562038417|562 038 417|562038 417|562 038417
course-b =
    .who = Peter
    .course = the first-aid course
    .shown = 518 740 296
    .number = 518740296|518 740 296|518740 296|518 740296
course-c =
    .who = Anna
    .course = the course on looking for work
    .shown = 573 921 068
    .number = 573921068|573 921 068|573921 068|573 921068
