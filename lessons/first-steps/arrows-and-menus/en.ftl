title = Move with the arrows
can-do = walk through a list, choose a line, and change your mind
about = You walk through lists, choose what is asked, and say no.
bridge = On your phone or a ticket machine, open a list. Choose nothing, and come back.

word-cancel =
    .name = cancel
    .means = To say no at the last moment. Nothing is done then.

spring =
    .want = cherries
    .one = Strawberries
    .two = Lemons
    .three = Apples
    .four = Cherries
    .five = Oranges
summer =
    .want = figs
    .one = Peaches
    .two = Melons
    .three = Plums
    .four = Figs
    .five = Apricots
autumn =
    .want = chestnuts
    .one = Pears
    .two = Grapes
    .three = Walnuts
    .four = Chestnuts
    .five = Apples
amina =
    .seller = Amina
    .want = lemons
    .one = Dates
    .two = Figs
    .three = Lemons
    .four = Almonds
kofi =
    .seller = Kofi
    .want = pineapples
    .one = Mangoes
    .two = Bananas
    .three = Pineapples
    .four = Coconuts
carmen =
    .seller = Carmen
    .want = grapes
    .one = Cherries
    .two = Plums
    .three = Grapes
    .four = Melons
bakery =
    .want = cake
    .one = Brown bread
    .two = Cake
    .three = Biscuits
flowers =
    .want = roses
    .one = Tulips
    .two = Roses
    .three = Daisies
books =
    .want = cookery book
    .one = A novel
    .two = A cookery book
    .three = A map
coffee-house =
    .story = You are in a café. You want coffee, but coffee keeps you awake.
    .no = coffee
    .yes = tea
    .one = Coffee
    .two = Milk
    .three = Tea
    .four = Juice
doctor =
    .story = You choose a day for the doctor. On Monday you are away.
    .no = Monday
    .yes = Thursday
    .one = Monday
    .two = Tuesday
    .three = Thursday
    .four = Friday
bus =
    .story = You buy a bus ticket. Then your sister calls: come to York instead.
    .no = Leeds
    .yes = York
    .one = Leeds
    .two = London
    .three = York
    .four = Bath

down-down-up =
    Press the arrow down twice. Then press the arrow up once.

    Phones, bank machines and ticket machines show you lists.
    With the arrows you walk through them, line by line.
    .hint-ask = Which arrow comes first, and how many times?
    .hint-look = The four arrows are on the right, near the bottom.
    .hint-key = Press down, press down again, then press up.
    .hint-show = Paso presses the three keys slowly. Then you press them.
    .done = Two lines down, one line up. One press is one line. Now you try this in a list.
    .tutor-watch = Does one press stay one press?
    .tutor-ask = If you press down twice, how many lines do you move?
    .tutor-point = Point at the arrow down, then at the arrow up.
    .tutor-show = Walk a finger down the lines of a shopping list.
    .tutor-hand-back = Say: down, down, up. At your own pace.

fourth-line =
    Go down to line 4: { $want }.

    Too far? Mistakes help. Go up again.
    .lines =
        Choose line 4: { $want }.

        Here each line has a number, and you type it.
        On a screen with a mark, the arrow down goes there.
    .one = { $one }
    .two = { $two }
    .three = { $three }
    .four = { $four }
    .five = { $five }
    .hint-ask = On which line is the mark > now?
    .hint-ask-lines = Which number stands before { $want }?
    .hint-look = Read the list from the top. Count the lines: 1, 2, 3, 4.
    .hint-key = Press the arrow down until the mark > is on line 4.
    .hint-key-lines = Type 4, then { -enter-key }.
    .hint-show = Paso walks down to line 4, one line at a time.
    .hint-show-lines = Paso goes to line 4.
    .done = You are on the fourth line. Being on a line chooses nothing yet. You can still walk up and down.
    .done-lines = You are on the fourth line. Being on a line chooses nothing yet. Here its number takes you there.
    .tutor-watch = Do the eyes follow the mark > or the keyboard?
    .tutor-ask = Which fruit are you on now?
    .tutor-point = Point at the mark > and follow it with the finger.
    .tutor-show = Count the lines aloud: one, two, three, four.
    .tutor-hand-back = Say: and now you, from the top.

how-it-looks =
    You move through a list. How do you see the line where you are?
    .mark = The mark > stands before it, and the line is darker or lighter
    .mark-why = You chose the mark >. It walks with you from line to line. Look for it before you press { -enter-key }.
    .blink = It goes on and off
    .blink-why = You chose "on and off". In Paso nothing goes on and off. Look at the left end of the lines.
    .gone = It is no longer there
    .gone-why = You chose "no longer there". All lines stay where they are. Look at the left end of the lines.
    .hint-ask = What stands before the answer where you are now?
    .hint-look = Look at the left end of the answers, and move once.
    .tutor-watch = Does the person try the arrows to find out?
    .tutor-ask = How do you know where you are in a list?
    .tutor-point = Point at the left edge of the three answers.
    .tutor-show = Put a coin before a line on paper, and move it.
    .tutor-hand-back = Say: move once and tell me what changes.

buy-fruit =
    You are at the stall of { $seller }. Buy the { $want }.

    Go to the line and press { -enter-key }. { $seller } asks if you want it. Say yes.
    .lines =
        You are at the stall of { $seller }. Buy the { $want }.

        Type the number of that line. { $seller } asks if you want it. Say yes.
    .one = { $one }
    .two = { $two }
    .three = { $three }
    .four = { $four }
    .hint-ask = Which line has the { $want }?
    .hint-look = Read the list. Then look where the mark > is.
    .hint-look-lines = Read the list. Each line begins with its number.
    .hint-key = Move with the arrows to the { $want }. Press { -enter-key }, then choose yes.
    .hint-key-lines = Type the number of the { $want }, then { -enter-key }. Then type the number of Yes.
    .hint-show = Paso walks to the { $want }, presses { -enter-key } and says yes.
    .hint-show-lines = Paso chooses the { $want } and says yes.
    .done = You chose the { $want } and said yes. Only now they are yours. Until you say yes, you can always change your mind.
    .tutor-watch = Does the person read the question before saying yes?
    .tutor-ask = What does the stall ask you now?
    .tutor-point = Point at the question, then at yes and no.
    .tutor-show = Play the seller: do you want these? Wait for yes.
    .tutor-hand-back = Say: it is your money. You decide.

ticket =
    You want to go to Bath. You are at a ticket machine.
    .list =
        The machine shows a list: London, Bath, York.
        The mark > is on London. What do you do?
    .list-enter = I press { -enter-key }
    .list-down = I press the arrow down
    .asked =
        You pressed { -enter-key } on London. The machine asks: a ticket to London?
        You can still change your mind.
    .asked-yes = Yes
    .asked-no = No
    .paid = You said yes. Now you would pay for London. A "no" would take you back to the list.
    .town = You went down one line. The mark > is on Bath now. What do you do?
    .town-take = I press { -enter-key } and say yes
    .town-further = I press the arrow down again
    .below = You pressed down once more. Now the mark > would be on York. Bath is the line above.
    .ticket-out = You chose Bath and said yes. Your ticket comes out. First you looked at the mark >, and then you pressed { -enter-key }.
    .hint-ask = Where do you want to go, and where is the mark > now?
    .hint-look = Read which town the mark > is on. Compare it with Bath.
    .tutor-watch = Does the person compare the town with the wish?
    .tutor-ask = Where would this ticket take you?
    .tutor-point = Point at the name of the town, each time.
    .tutor-show = Say aloud: I want Bath, I am on London.
    .tutor-hand-back = Say: it is your journey. What now?

say-no =
    Open the line with the { $want }. Then cancel: say no.

    To cancel is to say no at the last moment.
    Esc also means no here.
    .lines =
        Open the line with the { $want }. Then cancel: say no.

        To cancel is to say no at the last moment.
        Here m also means no, like the key Esc on other screens.
    .one = { $one }
    .two = { $two }
    .three = { $three }
    .hint-ask = Is there a question on the screen already?
    .hint-look = First find the { $want }. Later, read the question.
    .hint-key = Press { -enter-key } on the { $want }. When you are asked, press Esc.
    .hint-key-lines = Type the number of the { $want }. When you are asked, type m or the number of No.
    .hint-show = Paso opens the { $want } and says no with Esc.
    .hint-show-lines = Paso opens the { $want } and says no.
    .done = You were asked, and you said no. Nothing was bought. You may say no as often as you like.
    .tutor-watch = Does the person find it hard to say no?
    .tutor-ask = What happens to the { $want } when you say no?
    .tutor-point = Point at the word no, then at the key Esc.
    .tutor-show = Offer a pen, and take it back at a friendly no.
    .tutor-hand-back = Say: say no to it. It will not mind.

which-key-does =
    Which key does what?
    .down = Arrow down
    .down-with = One line down
    .down-why = The arrow down goes to the next line below.
    .up = Arrow up
    .up-with = One line up
    .up-why = The arrow up goes to the line above.
    .enter = { -enter-key }
    .enter-with = Yes, this one
    .enter-why = { -enter-key } takes the line where you are.
    .esc = Esc
    .esc-with = Back, or no
    .esc-why = Esc takes you back and means no to a question.
    .hint-ask = Which two keys only move you?
    .hint-look = Look at the four keys on your keyboard, one by one.
    .tutor-watch = Does the hand move to the key before the answer?
    .tutor-ask = Which of these keys do you like best by now?
    .tutor-point = Point at one key and let the person name its work.
    .tutor-show = Write the four keys on a card to take home.
    .tutor-hand-back = Say: you know all four. Pair them up.

change-your-mind =
    { $story }

    Open { $no } first and say no. Then choose { $yes } and say yes.
    .one = { $one }
    .two = { $two }
    .three = { $three }
    .four = { $four }
    .hint-ask = Which one do you refuse, and which one do you take?
    .hint-look = Read the two sentences at the top again. Then find the mark >.
    .hint-look-lines = Read the two sentences at the top again. Then find the numbers.
    .hint-key = { -enter-key } on { $no }, then Esc. Arrows to { $yes }, { -enter-key }, then yes.
    .hint-key-lines = The number of { $no }, then m. The number of { $yes }, then the number of Yes.
    .hint-show = Paso refuses { $no } and then takes { $yes }. Watch the keys.
    .hint-show-lines = Paso refuses { $no } and then takes { $yes }.
    .done = You said no to one thing and yes to another. This is how you use a machine with a list. You decide, line by line.
    .tutor-watch = Does the person go back to the list without fear?
    .tutor-ask = What have you refused, and what do you want now?
    .tutor-point = Point at the two sentences on top, if needed.
    .tutor-show = Show nothing now. Only nod when the list is back.
    .tutor-hand-back = Say: you changed your mind, and the machine followed.
