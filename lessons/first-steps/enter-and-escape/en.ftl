title = Go in, come back
can-do = go into a place and come back, with two keys
about = You open a few rooms with { -enter-key } and come back with Esc.
bridge = At a bank machine, look for the key that takes you back. What is its name there?

word-esc =
    .name = Esc
    .means = The key in the top left corner. It takes you back. Esc is short for "escape".
word-menu =
    .name = menu
    .means = A list of things that you can do. You choose one.

house =
    .place = the house
    .open-one = the kitchen
    .open-two = the garden
    .one = The kitchen
    .one-in = You are in the kitchen. The soup is warm.
    .two = The garden
    .two-in = You are in the garden. The tomatoes are red.
    .three = The bedroom
    .three-in = You are in the bedroom. The window is open.
library =
    .place = the library
    .open-one = the reading room
    .open-two = the children's corner
    .one = The reading room
    .one-in = You are in the reading room. Two people read the newspaper.
    .two = The children's corner
    .two-in = You are in the children's corner. A girl looks at a book.
    .three = The computers
    .three-in = You are with the computers. One place is free.
town-hall =
    .place = the town hall
    .open-one = the waiting room
    .open-two = the counter
    .one = The waiting room
    .one-in = You are in the waiting room. Five people sit here.
    .two = The counter
    .two-in = You are at the counter. A woman says good morning.
    .three = The big hall
    .three-in = You are in the big hall. Tonight there is music.
museum =
    .place = the museum
    .open-one = the old coins
    .open-two = the paintings
    .one = The old coins
    .one-in = You see the old coins. One is from Rome.
    .two = The paintings
    .two-in = You see the paintings. One shows the sea.
    .three = The cellar
    .three-in = You are in the cellar. It is closed to visitors.
clinic =
    .place = the clinic
    .open-one = the front desk
    .open-two = the dentist's room
    .one = The front desk
    .one-in = You are at the front desk. They ask for your name.
    .two = The dentist
    .two-in = You are at the dentist's. Your teeth are fine today.
    .three = The medicine cupboard
    .three-in = You see the medicine cupboard. It is only for nurses.
school =
    .place = the school
    .open-one = the classroom
    .open-two = the kitchen
    .one = The classroom
    .one-in = You are in the classroom. Wei writes on the board.
    .two = The kitchen
    .two-in = You are in the kitchen. Fatou cuts apples.
    .three = The teachers' room
    .three-in = You are in the teachers' room. It is only for teachers.
farm =
    .place = the farm
    .open-one = the barn
    .open-two = the orchard
    .one = The barn
    .one-in = You are in the barn. Two goats look at you.
    .two = The orchard
    .two-in = You are in the orchard. The pears are ripe.
    .three = The house
    .three-in = You are in the house. Teresa makes tea.
station =
    .place = the station
    .open-one = the ticket office
    .open-two = the café
    .one = The ticket office
    .one-in = You are at the ticket office. Nobody stands before you.
    .two = The café
    .two-in = You are in the café. Coffee and cake are ready.
    .three = The platform
    .three-in = You are on the platform. The train comes soon.
shop =
    .place = the shop
    .open-one = the fruit
    .open-two = the bread
    .one = The fruit
    .one-in = You are with the fruit. The cherries are sweet.
    .two = The bread
    .two-in = You are with the bread. It is still warm.
    .three = The till
    .three-in = You are at the till. Kofi says good morning.

meet-esc =
    Press the key called Esc.

    It is alone in the top left corner of the keyboard.
    In every machine we go in, and we want to come back.
    With Esc you come back.
    .hint-ask = Which key stands in the top left corner?
    .hint-look = Look at the top row of the keyboard, at its left end.
    .hint-key = Press the key Esc once.
    .hint-show = Paso shows you where Esc is. Then you press it.
    .done = You pressed Esc, and nothing was lost. Esc takes you back. Go on with { -enter-key }.
    .tutor-watch = Does the finger go to the corner, or search the letters?
    .tutor-ask = What stands in the top left corner of your keyboard?
    .tutor-point = Point at the corner of the keyboard from above.
    .tutor-show = Walk two fingers to a corner of the table.
    .tutor-hand-back = Say: one short press, and you have it.

two-keys =
    Two keys are enough to visit a place and leave it.

    { -enter-key } takes you in.
    Esc takes you back.

    Next you see a place with rooms. First you only look on.
    Mistakes help here too. You can always come back.
    .tutor-watch = Does the person look for both keys on the keyboard?
    .tutor-ask = Which of the two keys do you know already?
    .tutor-point = Point at Esc on the left, then at { -enter-key } on the right.
    .tutor-show = Open the real door of this room, and close it.
    .tutor-hand-back = Say: tell me the two keys, then go on.

one-room =
    Go to { $place }. Open { $open-one }. Then come back.

    { -enter-key } takes you in. Esc takes you back.
    .lines =
        Go to { $place }. Open { $open-one }. Then come back.

        Its number takes you in. m takes you back, like the key Esc.
    .one = { $one }
    .one-in = { $one-in }
    .two = { $two }
    .two-in = { $two-in }
    .three = { $three }
    .three-in = { $three-in }
    .hint-ask = Are you outside now, or inside a room?
    .hint-look = Read the text in the middle. The last line names the two keys.
    .hint-look-lines = Read the text above. It names the number and the letter m.
    .hint-key = Outside, press { -enter-key }. Inside, press Esc.
    .hint-key-lines = Outside, type the number of the room. Inside, type m.
    .hint-show = Paso goes in with { -enter-key } and comes back with Esc. Watch the keys.
    .hint-show-lines = Paso goes in and comes back.
    .done = You went in and came back. The rooms are as they were before. You can go in and out as often as you like.
    .tutor-watch = Does the person see that the text changed after { -enter-key }?
    .tutor-ask = Where are you now?
    .tutor-point = Point at the words that changed in the middle.
    .tutor-show = Say aloud: { -enter-key }, I am in. Esc, I am back.
    .tutor-hand-back = Say: the next room is yours alone.

which-key-back =
    You are in a room. Which key takes you back?
    .enter = { -enter-key }
    .enter-why = You chose { -enter-key }. { -enter-key } takes you in. Look for the key in the corner.
    .down = The arrow down
    .down-why = You chose the arrow down. It moves you to the next line. You stay in the same room.
    .esc = Esc
    .esc-why = You chose Esc. It takes you back, and nothing is lost. It does so on every screen of Paso.
    .hint-ask = Which key did you press to leave the room?
    .hint-look = Look at the top left corner of the keyboard.
    .tutor-watch = Does the hand move to Esc before the answer?
    .tutor-ask = How did you leave the last room?
    .tutor-point = Point at the keyboard, and let the person find the corner.
    .tutor-show = Step back from the table and say: Esc.
    .tutor-hand-back = Say: choose the key that you used.

another-room =
    Visit { $open-two } in { $place }. Then come back.

    Leave the third line closed. Move with the arrows.
    .lines =
        Visit { $open-two } in { $place }. Then come back.

        Leave the third line closed. Each line has its number.
    .one = { $one }
    .one-in = { $one-in }
    .two = { $two }
    .two-in = { $two-in }
    .three = { $three }
    .three-in = { $three-in }
    .hint-ask = On which line is the place that you want?
    .hint-look = Look for the mark > before a line. You are there now.
    .hint-look-lines = Look at the number before each line.
    .hint-key = Press the arrow down once. Press { -enter-key }, read, and press Esc.
    .hint-key-lines = Type 2, then { -enter-key }. Read, and come back with m.
    .hint-show = Paso goes one line down, opens it and comes back. Watch the keys.
    .hint-show-lines = Paso opens the second line and comes back.
    .done = You chose a line, went in and came back. You decide what you open. Nobody hurries you.
    .tutor-watch = Does the person look where the mark > is before { -enter-key }?
    .tutor-ask = On which line are you now?
    .tutor-point = Point at the mark > at the left of the lines.
    .tutor-show = Lay three papers in a row and walk a finger down.
    .tutor-hand-back = Say: the middle one. I wait.

in-or-back =
    { -enter-key } or Esc? Say which key helps.
    .in = { -enter-key }
    .back = Esc
    .bread = You want to see the bread in the shop
    .bread-why = You want to go in. { -enter-key } opens what you want to see.
    .stairs = You opened the cellar, and you do not want it
    .stairs-why = You want to get out of the cellar. Esc takes you back.
    .news = You want to read the news of today
    .news-why = You want to open the news. { -enter-key } opens it.
    .enough = You have seen enough of the garden
    .enough-why = You are done in the garden. Esc takes you back.
    .hint-ask = Do you want to go in or to come out?
    .hint-look = Read what the person wants. Then read the two keys.
    .tutor-watch = Does the person speak the two words "in" and "back"?
    .tutor-ask = In or out: what does this person want?
    .tutor-point = Point at the sentence first, then at the two keys.
    .tutor-show = Make one of your own: I want to leave the bathroom.
    .tutor-hand-back = Say: now you make one up for me.

three-rooms =
    Visit all three lines of { $place }, from top to bottom.

    Come back with Esc after each one. Take your time.
    .lines =
        Visit all three lines of { $place }, from top to bottom.

        Come back with m after each one. Take your time.
    .one = { $one }
    .one-in = { $one-in }
    .two = { $two }
    .two-in = { $two-in }
    .three = { $three }
    .three-in = { $three-in }
    .hint-ask = Which line comes next?
    .hint-look = The mark > shows where you are. Your next line is below it.
    .hint-look-lines = Look at the last number that you typed. The next one follows.
    .hint-key = Press { -enter-key }, then Esc. Press the arrow down and begin again.
    .hint-key-lines = Type 1, then m. Type 2, then m. Type 3, then m.
    .hint-show = Paso visits all three lines. Watch how the same keys come again.
    .hint-show-lines = Paso visits all three lines, one after the other.
    .done = Three times in, three times back. You know the way now. It is the same in every list.
    .tutor-watch = Does a rhythm begin: { -enter-key }, Esc, down?
    .tutor-ask = Which one have you not seen yet?
    .tutor-point = Point at the next line only if the person is stuck.
    .tutor-show = Say the rhythm once: in, back, down.
    .tutor-hand-back = Say: go on. I count with you.

not-my-room =
    Amina opens the cellar. She wanted the kitchen. What helps her?
    .off = She turns the computer off
    .off-why = You chose to turn it off. That is more than she needs. One key takes her back.
    .esc = She presses Esc and looks again
    .esc-why = You chose Esc. Amina is back outside and nothing is lost. Now she can choose the kitchen.
    .wait = She waits and presses nothing
    .wait-why = You chose to wait. The cellar stays open as long as she waits. One key takes her back.
    .hint-ask = Which key takes you back from everywhere?
    .hint-look = Look for the answer that has a key in it.
    .tutor-watch = Does the person think that Amina did something bad?
    .tutor-ask = When did you last open a door that you did not want?
    .tutor-point = Point at the word Esc on the keyboard.
    .tutor-show = Tell how you yourself press Esc every day.
    .tutor-hand-back = Say: what would you tell Amina?

small-menu =
    Now the real thing: press Esc. The menu of Paso opens.
    Press Esc once more, and you are back here.

    A menu is a list of things that you can do.
    You need not choose anything now.
    .lines =
        Now the real thing: type m. The menu of Paso opens.
        Type m once more, and you are back here.

        A menu is a list of things that you can do.
        You need not choose anything now.
    .hint-ask = Which key opens the menu, and which key closes it?
    .hint-ask-lines = Which letter opens the menu and closes it?
    .hint-look = Read the last line of the screen. Find the word "menu".
    .hint-look-lines = Type ? and read the last line. Find the word "menu".
    .hint-key = Press Esc. Read the list. Press Esc again.
    .hint-key-lines = Type m. Read the list. Type m again.
    .hint-show = Paso opens its menu with Esc and closes it with Esc.
    .hint-show-lines = Paso opens its menu and closes it.
    .done = You opened the menu and came back to the same place. It is there on every screen. When you do not know what to do, press Esc.
    .done-lines = You opened the menu and came back to the same place. It is there on every page. When you do not know what to do, type m.
    .tutor-watch = Does the person stay calm when the screen changes?
    .tutor-ask = What did you see in the list?
    .tutor-point = Point at the words "Esc menu" in the last line.
    .tutor-show = Read two lines of the menu aloud, then wait.
    .tutor-hand-back = Say: how do you get back to your lesson?
