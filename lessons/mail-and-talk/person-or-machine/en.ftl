title = Person, robot or program?
about = Who answers here? And how you reach a human.
can-do = tell a person from a program, and ask for a person
bridge = Listen to the next phone menu to its end. Which key leads to a person?

word-chatbot =
    .name = chatbot
    .means = A program that answers in a chat, like a person.
word-robot =
    .name = robot
    .means = A machine that moves and works by itself. A program steers it.
word-virtual =
    .name = virtual
    .means = It is there only on a screen, as picture and sound.

why =
    You write to a shop, and an answer comes after one second.
    You call an office, and a voice says: "Press 1".
    Is somebody there? Often it is a program.

    A program may be useful. But sometimes you need a human.
    Today you find out who answers, and how you reach a person.

    Everything here is invented. Nothing costs money.
    Mistakes help: try what you like.
    .tutor-watch = Is there anger about phone menus? Let it out.
    .tutor-ask = When did you last talk to a machine?
    .tutor-point = The words "Is somebody there?".
    .tutor-show = Tell of your own worst phone menu.
    .tutor-hand-back = Say: today we find the way through.

neighbour =
    .name = { $neighbour }
my-hello = { $hello }
neighbour-says = { $neighbour-line }
shop =
    .name = { $shop }
my-question = { $question }
shop-says = Welcome! Choose: 1 parcel, 2 opening hours, 3 new things.
my-other = { $other }
shop-again = Welcome! Choose: 1 parcel, 2 opening hours, 3 new things.
lamp =
    .neighbour = Mihai
    .hello = Mihai, does your lamp work?
    .neighbour-line = Yes. Sorry for the wait, I was up on the roof.
    .shop = Lamps and Light
    .question = My new lamp stays dark.
    .other = It is broken.
coat =
    .neighbour = Fatou
    .hello = Fatou, where did you buy your coat?
    .neighbour-line = At the market! Is your back better?
    .shop = House of Coats
    .question = The coat is too small for me.
    .other = Can I bring it back?
kettle =
    .neighbour = Don Julián
    .hello = Don Julián, are you in?
    .neighbour-line = In an hour. I am playing chess and losing.
    .shop = Hot and Cold
    .question = The kettle has no lid.
    .other = Where is the lid?

two-chats =
    You wrote to { $neighbour }, and to a shop. Both answered.
    Open both chats and read them.

    Think about it: which one comes from a human?
    .hint-ask = Which chat have you not read yet?
    .hint-look = Look at the two lines. "Go back" leads back to them.
    .hint-look-lines = There are two lines. "Go back" leads back to them.
    .hint-key = { -enter-key } opens a line. Then go to "Go back", { -enter-key }, and open the other one.
    .hint-key-lines = Type the number of a line. Then of "Go back", and of the other line.
    .hint-show = Watch: one chat, Go back, the other chat.
    .hint-show-lines = Like this: one chat, Go back, the other chat.
    .done = You read both. { $neighbour } answers you and tells of the day. The shop says the same twice.
    .tutor-watch = Is the second answer of the shop read too?
    .tutor-ask = What is odd about the shop?
    .tutor-point = The two equal sentences.
    .tutor-show = Read both chats aloud, with two voices.
    .tutor-hand-back = Say: who would you like to talk to longer?

which-is-a-program =
    Three answers. Two come from programs. Which two?
    .neighbour = "Wait, the soup boils over! I write in a moment."
    .neighbour-why = You chose the one with the soup. A person has a kitchen, and writes when there is time. Look for answers without a home or a day.
    .shop = "I did not understand. Choose 1, 2 or 3."
    .shop-why = You chose "Choose 1, 2 or 3". A program knows only its own words. It says so again and again.
    .phone = "For opening hours press 1. For a doctor press 2."
    .phone-why = You chose the voice with the keys. It always speaks in the same way. It was recorded once.
    .hint-ask = Which answer speaks of a real day at home?
    .hint-look = Look for numbers to choose from.
    .tutor-watch = Does a friendly tone mislead? Programs are friendly too.
    .tutor-ask = How do you notice that you talk to a program?
    .tutor-point = The words "I did not understand".
    .tutor-show = Answer one question three times with the same sentence.
    .tutor-hand-back = Say: two of three. Which are you sure of?

chatbot =
    A chatbot is a program that answers in a chat.
    It looks for words that it knows, and gives a ready answer.
    Newer ones make up their sentences, and sound like us.

    It does not see you, and it feels nothing.
    It may say something that is not so.
    You may always ask for a person. That is not rude.
    .tutor-watch = Is it a relief that one may ask for a person?
    .tutor-ask = Would you thank a program?
    .tutor-point = The last line.
    .tutor-show = Tell of a chatbot that helped you, or did not.
    .tutor-hand-back = Say: read the last line once more, aloud.

what-it-can =
    What can a chatbot of a shop do? Choose three.
    .hours = Say when the shop is open
    .hours-why = You chose the opening hours. That is a ready answer. It is good at those.
    .night = Answer at 3 at night
    .night-why = You chose the night. A program does not sleep. That is its strong side.
    .order = Say where a parcel is
    .order-why = You chose the parcel. It looks up the number and reads it to you. That goes quickly.
    .sorry = Feel sorry for you
    .sorry-why = You chose to feel. It can write "I am sorry", but it feels nothing. Look for work with ready answers.
    .decide = Understand a strange case and decide
    .decide-why = You chose the strange case. For that one needs a person who may decide. Look for work with ready answers.
    .hint-ask = For what is a ready answer enough?
    .hint-look = Look for three that need no feeling and no thought.
    .tutor-watch = Is the chatbot thought to be good for nothing, or for all?
    .tutor-ask = What would you leave to a program?
    .tutor-point = The words "ready answer" on the page before.
    .tutor-show = A timetable on the wall: it answers too, without feeling.
    .tutor-hand-back = Say: three are easy for it. Which?

neighbour-asks = { $neighbour-line }
my-trouble = { $trouble }
bot-menu = I am Lumi. 1 parcel, 2 hours, 3 offers.
my-trouble-again = { $again }
bot-menu-again = Pardon? 1 parcel, 2 hours, 3 offers.
bot-sorry = Pardon? 1 parcel, 2 hours, 3 offers.
person-comes = { $greeting }
    .from = { $clerk }
human = person|people|human|humans|colleague|employee|somebody real|real person|staff|agent
card = card number|my card|credit card|bank card
broken =
    .shop = Lamps and Light
    .neighbour = Mihai
    .neighbour-line = Soup at my place at 7?
    .trouble = The lamp came in two pieces.
    .again = It is broken!
    .full = I want to talk to a person, please
    .clerk = Olena
    .greeting = Olena here. Two pieces? I send you a new one.
twice =
    .shop = House of Coats
    .neighbour = Teresa
    .neighbour-line = Do you have an egg for me?
    .trouble = You took the money twice.
    .again = Twice! Look, please.
    .full = A person, please
    .clerk = Yusuf
    .greeting = Yusuf here. I see it. You get it back today.
late =
    .shop = Hot and Cold
    .neighbour = Kofi
    .neighbour-line = The garden needs water!
    .trouble = The stove came, but nobody connects it.
    .again = Who connects the stove?
    .full = Please let me talk to a human
    .clerk = Carmen
    .greeting = Carmen here. A colleague comes on Tuesday. Is that all right?

ask-for-a-person =
    A chatbot answers for "{ $shop }". It does not understand.
    Open that chat and ask for a person.

    One short sentence is enough, with the word "person".
    .hint-ask = Who can understand what happened here?
    .hint-look = Open the line "{ $shop }". Write in the box below the messages.
    .hint-look-lines = Open the line "{ $shop }". Write in the box after the messages.
    .hint-key = Write in the box: I want a person. { -enter-key } goes to Send, { -enter-key } again presses it.
    .hint-key-lines = Type the number of the box, a space, and: a person, please. Then the number of Send.
    .hint-show = Watch: the chat, "{ $full }", then Send.
    .hint-show-lines = Like this: the chat, "{ $full }", then Send.
    .never = You wrote about your card. A shop does not need it in a chat. In life others could pay with it. Paso took it back. Ask for a person.
    .not-yet-neighbour = You wrote to { $neighbour }, and the shop does not read that. Press Go back and open "{ $shop }".
    .not-yet = The chatbot waits for words that it knows. Ask it for a "person". That word it knows.
    .done = Now { $clerk } answers, and understands. A chatbot is only the beginning. The word "person" leads on nearly everywhere.
    .tutor-watch = Is the whole trouble told again? The word is enough.
    .tutor-ask = What would you say at a counter?
    .tutor-point = The name before the last message.
    .tutor-show = Say it aloud, kindly and firmly: a person, please.
    .tutor-hand-back = Say: you have a right to a person. Write it.

two-kinds-of-talk =
    You talk with a person or with a program.
    Which of the two is it?
    .person = A person
    .program = A program
    .sad = Hears that I am sad, and asks why
    .sad-why = A person hears the voice and cares. A program only reads words.
    .thousand = Answers 1,000 people in the same minute
    .thousand-why = A program does that. A person has one chat after the other.
    .promise = Can give me its word, and keep it
    .promise-why = A person can promise, and answers for it. A program answers for nothing.
    .same = Says the same sentence word for word, 5 times
    .same-why = A program does not tire of it. A person would say it otherwise.
    .three = Answers at 3 at night after 1 second
    .three-why = A program is never asleep. A person needs time to read and to write.
    .hint-ask = Does it need feelings, or only patience?
    .hint-look = Look for feeling and promise on one side, numbers on the other.
    .tutor-watch = Is there a feeling that the program "means" something?
    .tutor-ask = What do you tell only to a person?
    .tutor-point = The sentence that is asked for now.
    .tutor-show = Two chairs: on one a person, on one a timetable.
    .tutor-hand-back = Say: who of the two is it?

ask-a =
    .question-text = Are you a person?
ask-b =
    .question-text = Are you a robot or a human?
ask-c =
    .question-text = Am I talking to a machine?
are-you-a-person =
    This assistant answers questions. Ask it who it is.

    For example: { $question-text }
    .hint-ask = How would you ask somebody whom you cannot see?
    .hint-look = Look for the box "Question" and the button Ask.
    .hint-key = Write the question. { -enter-key } goes to Ask, { -enter-key } again presses it.
    .hint-key-lines = Type the number of "Question", a space and the question. Then the number of Ask.
    .hint-show = Watch: the question in the box, then Ask.
    .hint-show-lines = Like this: the question, then Ask.
    .at-assistant-sorry = It did not understand. Go back and ask: { $question-text }
    .done = It says honestly that it is a program. Good programs do. Some do not say it. Then be careful what you tell them.
    .tutor-watch = Is there laughter or unease? Both are fine.
    .tutor-ask = Did you expect this answer?
    .tutor-point = The words "Nobody sits here".
    .tutor-show = Ask the assistant of a phone the same, if you can.
    .tutor-hand-back = Say: ask it in your own words.

robot =
    A chatbot has no body. A robot has one.
    A robot is a machine that moves and works by itself.
    A program steers it. It has sensors: they are its eyes and ears.

    It is not alive. It is not tired, glad or afraid.
    People build it and tell it what to do.
    .tutor-watch = Are robots known only from films? Ask about it.
    .tutor-ask = Have you seen a real robot?
    .tutor-point = The words "It is not alive".
    .tutor-show = Is there a machine here that moves by itself?
    .tutor-hand-back = Say: what is a robot not? Read it once more.

what-is-a-robot =
    Which of these is a robot?
    .being = A being of metal that thinks and feels
    .being-why = You chose the being of metal. It is only in films. A robot is a machine and feels nothing. Look for a machine.
    .vacuum = A vacuum cleaner that drives through the room alone
    .vacuum-why = You chose the vacuum cleaner. It moves, it notices the wall, and a program steers it. That is a robot.
    .writer = A program that writes letters on the screen
    .writer-why = You chose the program. It is clever, but it has no body and moves nothing. Look for a machine that moves.
    .hint-ask = Which of the three is a machine that moves?
    .hint-look = Look for the one that stands in real rooms.
    .tutor-watch = Is the being of films chosen? It is good to talk about it.
    .tutor-ask = What does the vacuum cleaner do at a wall?
    .tutor-point = The word "machine" on the page before.
    .tutor-show = Walk like a robot vacuum: ahead, wall, turn.
    .tutor-hand-back = Say: a body, a program, no feelings. Which?

work-for-robots =
    People give work to robots. Which work do they do today?
    Choose three.
    .floor = Clean the floor of a big hall
    .floor-why = You chose the floor. A person starts the robot, and it drives for hours. It does not get a bad back.
    .doors = Put doors on cars
    .doors-why = You chose the doors. They are heavy and always alike. People set the robot up and watch over it.
    .comfort = Understand why a child cries
    .comfort-why = You chose the child. That needs feelings. Look for work that is heavy or always the same.
    .trays = Carry trays through a hospital
    .trays-why = You chose the trays. A nurse loads the robot and tells it where. So there is more time for people.
    .friend = Miss you when you are away
    .friend-why = You chose to miss somebody. A robot misses nobody: it feels nothing. Look for work with things.
    .hint-ask = Which work is heavy, or a thousand times the same?
    .hint-look = Look for three with things, not with feelings.
    .tutor-watch = Is there worry about work for people? Take it seriously.
    .tutor-ask = Which work would you give to a robot?
    .tutor-point = The words "people give".
    .tutor-show = Tell who tells the robot what to do, and who stops it.
    .tutor-hand-back = Say: three of five. Begin with the surest.

real-or-virtual =
    Virtual means: it is there only on a screen.
    One can see and hear it, but not touch it.
    Is this room real or virtual?
    .real = Real
    .virtual = Virtual
    .kitchen = Your neighbour's kitchen
    .kitchen-why = The kitchen is real. You can sit down there and smell the coffee.
    .museum = A museum through which you walk with arrow keys
    .museum-why = This museum is virtual. The pictures are on the screen, and you stay in your chair.
    .game = A town in a game, with streets and houses
    .game-why = The town is virtual. When the screen is off, it is gone.
    .centre = The room in which you sit now
    .centre-why = This room is real. The table stays, also without a screen.
    .waiting = The waiting room of a video call
    .waiting-why = This waiting room is virtual, a page on the screen. The people in the call are real.
    .hint-ask = Is it still there when the screen is off?
    .hint-look = Look for screen, game, arrow keys and call.
    .tutor-watch = Is the person in a video call called virtual? They are real.
    .tutor-ask = Where is your body while you visit that museum?
    .tutor-point = The words "when the screen is off", in the hint.
    .tutor-show = Touch the table. Then try to touch something on a screen.
    .tutor-hand-back = Say: could you put a cup down there?

office =
    .name = { $office }
office-says = { $office-line }
welcome = Welcome. For opening hours press 1. For news press 2. For anything else press 3.
hours = We are open from 9 to 5. To go back press 1.
news = { $fresh } To go back press 1.
anything-else = For the fast line, 3 { -money } a minute, press 1. For a person press 2. To go back press 3.
fast-line = Your call now costs 3 { -money } a minute. Please wait.
person = { $clerk-says }
power =
    .office = Electricity
    .office-line = Your bill is here.
    .fresh = From May there is a new form.
    .clerk-says = Good morning, here is Olena. What can I do for you?
    .clerk = Olena
    .wish = You do not understand your bill.
    .neighbour = Mihai
    .neighbour-line = Soup at my place at 7?
town =
    .office = Town hall
    .office-line = Your letter has arrived.
    .fresh = On Friday there is music in the square.
    .clerk-says = Good morning, Kofi here. How can I help?
    .clerk = Kofi
    .wish = You want to ask about your letter.
    .neighbour = Teresa
    .neighbour-line = Do you have an egg for me?
clinic =
    .office = Health centre
    .office-line = See you on Monday.
    .fresh = The flu jabs are here.
    .clerk-says = Good morning, this is Leila. Please tell me.
    .clerk = Leila
    .wish = You cannot come on Monday.
    .neighbour = Fatou
    .neighbour-line = The garden needs water!

phone-menu =
    { $wish } Call "{ $office }" and get through to a person.

    A voice says which key does what. Listen to the end, then press.
    Here you read the voice.
    .hint-ask = Which key leads nearer to a person?
    .hint-look = Open "{ $office }" and press Call. Read each sentence to its end.
    .hint-key = { -enter-key } on "{ $office }", then on Call. First key 3, then key 2: the number keys work too.
    .hint-key-lines = The number of "{ $office }", then of Call. Then type 3, and then 2.
    .hint-show = Watch: Call, key 3, key 2.
    .hint-show-lines = Like this: Call, key 3, key 2.
    .not-yet = Your message went out, but nobody reads it now. Open "{ $office }" and press Call.
    .never = You took the fast line. In life it costs 3 { -money } a minute, and one waits long. Paso took you back. Listen to the end: which key is for a person?
    .done = { $clerk } is there, a person. The way to a human often comes late. So it helps to listen to the end.
    .tutor-watch = Is the first key pressed before the sentence ends?
    .tutor-ask = Why is the person named last?
    .tutor-point = The words "anything else".
    .tutor-show = Write down 3 keys while somebody reads them to you.
    .tutor-hand-back = Say: listen to the end. I wait too.
