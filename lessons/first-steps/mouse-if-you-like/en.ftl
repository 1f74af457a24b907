title = The mouse, if you like
about = Point and click, or do the same with keys.
can-do = choose a line with the mouse or with a key
bridge = Touch a line on a telephone or a ticket machine. It is the same idea as a click.

word-mouse =
    .name = mouse
    .means = A small thing under your hand. It moves a mark on the screen.
word-pointer =
    .name = pointer
    .means = The mark on the screen that follows the mouse.
word-click =
    .name = click
    .means = To press the left button of the mouse once, and let go.

why =
    Some screens are easier with a mouse, others with keys.
    You may use what suits your hands.

    A mouse lies under your hand.
    When it moves, a mark on the screen moves too: the pointer.
    To click is to press its left button once.
    In Paso you never need a mouse.
    With no mouse here, you can still do this lesson.
    .tutor-watch = Is there a mouse, and does its pointer move?
    .tutor-ask = Have you ever had a mouse in your hand?
    .tutor-point = The mouse on the table, then the pointer on the screen.
    .tutor-show = Your flat hand on your own mouse, at rest.
    .tutor-hand-back = Put the mouse on the side that suits the learner.

how-to-click =
    How do you click on a line? Put it in order.
    .hand = Lay the hand on the mouse, at rest
    .move = Move the mouse until the pointer is on the line
    .press = Press the left button once and let go
    .look = Look at what has opened
    .why = First the hand rests, then you move, then you press. Moving and pressing at once is hard. So do one after the other.
    .not-yet = This belongs to another moment. Think: the pointer must be there before you press. Choose again.
    .hint-ask = Can you press well before the pointer is on the line?
    .hint-look = Look for the line in which nothing moves yet.
    .tutor-watch = Does the learner try it in the air? That helps.
    .tutor-ask = What does your hand do first?
    .tutor-point = The left button, under the first finger.
    .tutor-show = Say aloud what you do: rest, move, press, look.
    .tutor-hand-back = Say: now you tell me the order.

click-a-line =
    In the list, click once on: { $second }

    Move the pointer onto the word.
    Press the left button and let go.
    No mouse, or you prefer keys? Choose "I have no mouse".
    .lines =
        In the list, choose: { $second }

        Here everything is chosen by its number, so no mouse is needed.
        Choose "I have no mouse" by its number.
        On a whole screen, you can click.
    .panel = A practice list
    .first = { $first }
    .first-in = You are in "{ $first }". You are safe here. Go back and click on { $second }.
    .first-in-lines = You are in "{ $first }". You are safe here. Go back and choose "I have no mouse".
    .second = { $second }
    .second-in = You opened "{ $second }" with a key. Go back and click on it, or choose "I have no mouse".
    .second-in-lines = You opened "{ $second }" by its number. Go back and choose "I have no mouse".
    .third = { $third }
    .third-in = You are in "{ $third }". You are safe here. Go back and click on { $second }.
    .third-in-lines = You are in "{ $third }". You are safe here. Go back and choose "I have no mouse".
    .hint-ask = Where is the pointer now?
    .hint-ask-lines = Which line says that there is no mouse?
    .hint-look = Move the mouse a little and watch what moves on the screen.
    .hint-look-lines = Look at the last line of the list.
    .hint-key = Press the left button once on the word { $second }. Without a mouse, choose "I have no mouse" with { -enter-key }.
    .hint-key-lines = Type the number of "I have no mouse", then { -enter-key }.
    .hint-show = Watch the other way: "I have no mouse" and { -enter-key }.
    .hint-show-lines = Like this: the number of "I have no mouse".
    .done = You chose your way for this line. With a click or with a key, Paso does the same. So you can always take the easier one.
    .tutor-watch = Is the mouse at the edge of the table? Lift it back.
    .tutor-ask = What moves on the screen when your hand moves?
    .tutor-point = The pointer. Then the word, with some distance.
    .tutor-show = Lift a mouse, put it down, and the pointer stays.
    .tutor-hand-back = Never lay your hand on theirs. Say: slowly, it is yours.
drinks =
    .first = Coffee
    .second = Tea
    .third = Water
shops =
    .first = Bakery
    .second = Chemist
    .third = Market
days =
    .first = Monday
    .second = Wednesday
    .third = Friday

another-line =
    Teresa looks for a bus. What should she do?
    .opened = Teresa wants to click on "Buses". Her hand shakes a little. She clicks on "Weather", and another page opens.
    .opened-off = She turns the computer off
    .opened-many = She clicks quickly in many places
    .opened-back = She goes back: Esc, or a click on "Go back"
    .list-again = Teresa is back at the list. Nothing has happened. How does she go to "Buses" now?
    .list-again-slowly = She rests her hand, moves slowly and clicks once
    .list-again-arrows = She takes the arrow keys and { -enter-key }
    .turned-off = You chose to turn it off. Then she waits until it starts again, and has no bus time. Opening another page is no reason to stop.
    .many-clicks = You chose many clicks. More pages would open, and she would not know where she is. One step back is enough.
    .with-mouse = The times of the buses open. A hand that rests first is steadier. One slow click is enough.
    .with-keys = The times of the buses open. Arrow keys do not shake. She may change from mouse to keys at any time.
    .hint-ask = Which way leads back to the list?
    .hint-look = Look for the answer with Esc. You know this key.
    .tutor-watch = Does the learner feel spoken of? Shaking hands are common.
    .tutor-ask = What do you do when you get off at another stop?
    .tutor-point = Esc, at the top left of the keyboard.
    .tutor-show = Click on another line on purpose, and go back.
    .tutor-hand-back = Say: what would you tell Teresa?

same-as-a-click =
    Which key does the same as a click on a line?
    .arrow = The key with the arrow up
    .arrow-why = You chose the arrow. It moves to another line and does not open it. Choose the key that does it.
    .enter = { -enter-key }
    .enter-why = You chose { -enter-key }. The arrows find the line, and { -enter-key } does what a click does. So everything here works without a mouse.
    .shift = Shift
    .shift-why = You chose Shift. It makes capital letters. Choose the key that you press to open a line.
    .hint-ask = Which key have you pressed most often in Paso?
    .hint-look = Look at the first words of the last line on the screen.
    .tutor-watch = Does the learner read the help line?
    .tutor-ask = What do you press when you want to go on?
    .tutor-point = The last line of the screen.
    .tutor-show = Open one line with a key, then with a click.
    .tutor-hand-back = Say: now choose, with keys or mouse.

two-ways =
    The same work, two ways. What goes together?
    .line = Arrow keys, then { -enter-key }
    .line-with = a click on a line
    .line-why = You matched the arrows and { -enter-key } with a click on a line. The arrows find it, and { -enter-key } opens it. Go on.
    .box = Tab
    .box-with = a click in the next box
    .box-why = You matched Tab with a click in a box. Both take you to where you want to write. Go on.
    .back = Esc
    .back-with = a click on "Go back"
    .back-why = You matched Esc with a click on "Go back". Both lead out of a page. Nothing is lost.
    .hint-ask = Which key did you use in the card with three boxes?
    .hint-look = Look at Tab first. It goes from box to box.
    .tutor-watch = Which pair comes at once? Start from there.
    .tutor-ask = When did you use this key before?
    .tutor-point = The three keys, one after the other.
    .tutor-show = One of the pairs, first with the key, then with the mouse.
    .tutor-hand-back = Say: and how do you go back?

your-way =
    { $ask } Choose { $third } and answer yes.

    Use the mouse or the keys, as you like.
    .lines =
        { $ask } Choose { $third } and answer yes.

        Here the number is your way.
    .panel = A practice list
    .first = { $first }
    .first-in = Do you want { $first }?
    .second = { $second }
    .second-in = Do you want { $second }?
    .third = { $third }
    .third-in = Do you want { $third }?
    .fourth = { $fourth }
    .fourth-in = Do you want { $fourth }?
    .hint-ask = How do you like to move: with a hand or with arrows?
    .hint-ask-lines = Which number stands before { $third }?
    .hint-look = Look for { $third } in the list. It is the third line.
    .hint-key = Go to { $third } with the arrow down and press { -enter-key }. Then choose yes with { -enter-key }.
    .hint-key-lines = Type the number of { $third }, then { -enter-key }. Then type the number of Yes.
    .hint-show = Watch: down to the third line, { -enter-key }, and then yes.
    .hint-show-lines = Like this: the third line, and then yes.
    .done = You chose { $third } and said yes. You did it in your own way. Both ways are good, today and later.
    .tutor-watch = Which way does the learner choose alone? Remember it.
    .tutor-ask = Which way felt calmer?
    .tutor-point = Nothing now. Both hands on your knees.
    .tutor-show = Only if asked: the way that the learner did not use.
    .tutor-hand-back = Say: it is your choice. I just look on.
lunch =
    .ask = Lunch at the centre.
    .first = Soup
    .second = Salad
    .third = Rice
    .fourth = Fish
music =
    .ask = An evening with music.
    .first = Jazz
    .second = Choir
    .third = Guitar
    .fourth = Piano
walk =
    .ask = A walk on Sunday.
    .first = River
    .second = Park
    .third = Castle
    .fourth = Harbour

what-suits-me =
    Keys or mouse: what suits your hands?

    Every answer is good, and you may change it.
    .keys = Keys
    .keys-why = Keys suit you. Everything in Paso works with keys. You can leave the mouse where it is.
    .mouse = The mouse
    .mouse-why = The mouse suits you. Click on any line in Paso. For text you still use the keys.
    .both = Now one, now the other
    .both-why = You use both. That is what many people do. Take whatever is nearer to your hand.
    .later = I do not know yet
    .later-why = You want to see. That is fine: hands need some time. Try again next week.
    .tutor-watch = Look at the hands: pain, shaking, tiredness?
    .tutor-ask = How do your hands feel now?
    .tutor-point = Nothing. This answer belongs to the learner.
    .tutor-show = Shake out your own hands and lay them down.
    .tutor-hand-back = Say: good to know. We will keep to that.
