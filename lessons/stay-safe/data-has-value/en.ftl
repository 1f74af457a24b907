title = Your data has value
about = A prize draw with twelve questions, and what you need not answer.
can-do = give only the data that is needed
bridge = A form asks you something? Ask back: "What do you need it for?"

word-personal-data =
    .name = personal data
    .means = All that says something about you: name, address, health, places.
word-privacy =
    .name = privacy
    .means = You decide who knows what about you.

why =
    Many things cost no money: a game, a map, a prize draw.
    Often you pay in another way: with your personal data.
    That is all that says something about you.
    Your name, your address, your health, where you are.

    Today you fill in a form and give little of it.
    All people here are invented. Nothing breaks, and mistakes help.
    .tutor-watch = Does "I have nothing to hide" come up? Just listen.
    .tutor-ask = What would you not tell a stranger on the bus?
    .tutor-point = The words "you pay in another way".
    .tutor-show = A paper form with many boxes.
    .tutor-hand-back = Say: now we look who asks for what.

who-collects =
    Amina goes through her day. Who collects data about her?
    Choose three.
    .card = The bonus card of the supermarket
    .card-why = You chose the bonus card. It notes what she buys, and when. The discount is the price for that.
    .map = The map on her { -mobile }
    .map-why = You chose the map. It notes where she is. That is useful, and it can be turned off.
    .search = The page where she searches
    .search-why = You chose the search page. It notes her questions, and shows adverts that fit. Now you see how data comes together.
    .book = The book from the library that she reads at home
    .book-why = You chose the book. Paper notes nothing while she reads. Look for things that can remember.
    .hint-ask = Which of these can remember something about her?
    .hint-look = Three lines are about a card, a { -mobile } or a page.
    .tutor-watch = Is there surprise about the bonus card?
    .tutor-ask = Which cards of shops are in your purse?
    .tutor-point = The word "three" in the question.
    .tutor-show = A bonus card, if you have one.
    .tutor-hand-back = Say: which of them has a memory?

what-for =
    Don Julián orders a table. Two workers bring it to his house.
    What does the shop need for that?
    .needed = Needed
    .not-needed = Not needed
    .name = His name
    .name-why = The workers ask for him at the door. So the name is needed.
    .card = The number of his identity card
    .card-why = Nobody needs it to bring a table. With it, somebody could sign in his name.
    .street = Street and house number
    .street-why = The workers must find the house. So the address is needed.
    .illness = His illnesses
    .illness-why = That is for his doctor. A shop only asks what helps with the table.
    .phone = A phone number
    .phone-why = The workers call before they come. So one number is useful.
    .income = How much money he gets each month
    .income-why = He pays for the table, and that is enough. His income is his own matter.
    .hint-ask = What would the workers do with it?
    .hint-look = Think of the workers with the table at the door.
    .tutor-watch = Is there the question "what for?" behind the answers?
    .tutor-ask = Would you tell this to the workers at the door?
    .tutor-point = The line that is asked for now.
    .tutor-show = A delivery note: what stands on it?
    .tutor-hand-back = Say: what for? Then decide.

bike =
    .who = Fatou
    .prize = a bicycle
    .phone = 555 0147
trip =
    .who = Yusuf
    .prize = a trip to the sea
    .phone = 555 0162
oven =
    .who = Teresa
    .prize = a new oven
    .phone = 555 0138

draw = Win { $prize }!
    .address = prize-draw.example
    .hello = 12 short questions, and you are in.
    .draw-name = Name
    .draw-phone = Phone
    .draw-email = Email
    .draw-birth = Day of birth
    .draw-street = Street
    .draw-job = Your work
    .go-on-form = Next
draw-more = Six more questions
    .draw-identity = Identity card
    .draw-card = Bank card
    .draw-income = Income
    .draw-illness = Illnesses
    .draw-children = Your children
    .draw-home = When you are out
    .partners = You may give my data to 300 partners
    .enter-draw = Send
draw-done = You are in
    .thanks = Good luck! We call you if you win { $prize }.

prize-draw =
    { $who } would like to win { $prize }. Phone: { $phone }
    The form asks 12 questions. Give only what is needed.
    Leave the other boxes empty.
    .hint-ask = What do they need, to call the winner?
    .hint-look = Look for the sign * behind a box. Only those must be filled.
    .hint-key = Type the name, Tab, the phone number. Then Tab down to "Next", and { -enter-key }. At the end, "Send".
    .hint-look-lines = Listen for a * after the name of a box. Only those must be filled.
    .hint-key-lines = Type the number of the box, a space, the name. Then the phone, "Next" and "Send".
    .hint-show = Watch: name, phone, next, and send.
    .never-draw-email = You wrote an email address. They would fill it with adverts for years. The phone is enough. The box is empty again.
    .never-draw-birth = You wrote the day of birth. Banks ask for it to know that it is you. A draw does not need it. The box is empty again.
    .never-draw-street = You wrote the street. They would know where { $who } lives. They ask when { $who } wins. The box is empty again.
    .never-draw-job = You wrote the work. With it they guess what { $who } can pay. A draw does not need it. The box is empty again.
    .never-draw-identity = You wrote the identity card. With it somebody could sign a contract in that name. The box is empty again.
    .never-draw-card = You wrote a bank card. With it somebody could go shopping. A prize costs nothing. The box is empty again.
    .never-draw-income = You wrote the income. They sell that to others. A draw does not need it. The box is empty again.
    .never-draw-illness = You wrote about illness. That is for the doctor. An insurance would pay to know it. The box is empty again.
    .never-draw-children = You wrote about the children. Swindlers call with such names: "It is me, Grandma". The box is empty again.
    .never-draw-home = You wrote when nobody is at home. Thieves like to know that. The box is empty again.
    .never-partners = You said yes to 300 partners. Nobody could get the data back from all of them. The tick is gone again.
    .done = Two answers were enough. The other ten boxes stayed empty, and the form went through. It often does.
    .tutor-watch = Is a box filled only because it is there?
    .tutor-ask = Why would they like to know that?
    .tutor-point = The sign * behind two of the boxes.
    .tutor-show = On paper, put a line through what is not needed.
    .tutor-hand-back = Say: two boxes. Leave the rest in peace.

what-it-tells =
    Small things can be used against us.
    What could somebody do with each of them?
    .birth = The day of birth
    .birth-with = Guess codes, and pretend to be me at the bank
    .birth-why = You chose the guessing. Many codes are birthdays, and banks ask for the day. So not everybody needs to know it.
    .card = A photo of the identity card
    .card-with = Sign a contract in my name
    .card-why = You chose the contract. A photo of the card is enough for some shops. So it is sent only to whom one knows.
    .away = "We are at the sea for two weeks"
    .away-with = Know that the house is empty
    .away-why = You chose the empty house. Holiday photos can wait until one is back. That costs nothing.
    .illness = What hurts me
    .illness-with = Sell me an expensive cure that does not help
    .illness-why = You chose the cure. Whoever knows your worry knows what you would buy. So talk about it with the doctor.
    .hint-ask = Who could earn money with this?
    .hint-look = Look for the word that fits: guess, sign, empty, cure.
    .tutor-watch = Does this make the learner afraid? Say what helps.
    .tutor-ask = Which of these have you told somebody this year?
    .tutor-point = The line that is asked for now.
    .tutor-show = A holiday card that you write after the holiday.
    .tutor-hand-back = Say: what could a stranger make of it?

to-an-assistant =
    Wei asks an AI assistant for help with a letter.
    That is a program that answers in whole sentences.
    Mark the three lines that he had better leave out.
    .name = To the assistant
    .who = I am Wei Chen, born 4 June 1978, 12 Mill Street.
    .who-why = You marked name and address. The assistant can help without them. So they stay out.
    .letter = I got a letter about the price of my flat.
    .letter-why = You marked the letter. Without it nobody can help, and it names nobody. Look for what says who he is.
    .number = My identity card has the number 4471 8823.
    .number-why = You marked the identity card. It does not help with a letter. So it stays out.
    .question = How do I ask for two more weeks?
    .question-why = You marked the question. That is what he wants to know. Look for numbers and names.
    .pin = If it helps: the code of my bank is 2580.
    .pin-why = You marked the code of the bank. That belongs nowhere but in the bank. So it stays out.
    .hint-ask = Which lines say who he is, or open something?
    .hint-look = Look for lines with numbers in them.
    .hint-look-lines = Listen for lines with numbers in them.
    .tutor-watch = Is the assistant taken for a person who keeps silent?
    .tutor-ask = What does it need to know to write this letter?
    .tutor-point = The line with the question.
    .tutor-show = A letter with the name covered by your hand.
    .tutor-hand-back = Say: three lines can go.

where-it-goes =
    What happens to what one writes to an AI assistant?
    .gone = It is gone when the window closes
    .gone-why = You chose that it is gone. It looks so, but it lies on a computer far away. Look for what can happen there.
    .kept = It may be kept, read, and used to teach the program
    .kept-why = You chose that it may be kept. Often that stands in the small print. So write nothing that must stay secret.
    .friend = Nothing. It is like talking to a friend
    .friend-why = You chose the friend. It sounds kind, and it is a company's program. Look for what a company could do with it.
    .hint-ask = To whom does the program belong?
    .hint-look = Look for the line with "may".
    .tutor-watch = Has the learner used such a program? Ask what for.
    .tutor-ask = What would you ask it without giving your name?
    .tutor-point = The words "what one writes".
    .tutor-show = Where the small print is on such a page.
    .tutor-hand-back = Say: think of whose program it is.

the-law =
    You decide who knows what about you. That is privacy.
    It is a right, and the law protects it.

    You may ask: What do you know about me?
    You may say: That is not so, correct it.
    You may say: Delete it.
    They must answer, and it costs nothing. In Europe in one month.
    .tutor-watch = Is it a surprise that one may ask?
    .tutor-ask = Whom would you like to ask what they know?
    .tutor-point = The three sentences that begin with "You may".
    .tutor-show = "Privacy" at the foot of a page of your town.
    .tutor-hand-back = Say: a right is there to be used.

gym =
    .who = Mihai
    .where = a sports club
    .what = his weight and his photos
shop =
    .who = Carmen
    .where = the club of a shop
    .what = a list of all that she bought
site =
    .who = Kofi
    .where = a page for recipes
    .what = his name and his birthday

my-right =
    { $who } left { $where } long ago.
    It still has { $what }. What may { $who } do?
    .nothing = Nothing. Whoever has the data may keep it
    .nothing-why = You chose nothing. Data about { $who } belongs to { $who } also after that. Look for what the law allows.
    .pay = Pay, and then they delete it
    .pay-why = You chose to pay. This right costs nothing. Look for the line without money.
    .delete = Write: "Please delete my data"
    .delete-why = You chose to write. They must delete it, or say which law makes them keep it. One sentence is enough.
    .hint-ask = To whom does this data belong?
    .hint-look = Look for the line with "Please".
    .tutor-watch = Does "I cannot do anything" sit deep?
    .tutor-ask = Which club or shop may still have your data?
    .tutor-point = The word "may" in the question.
    .tutor-show = An email with this one sentence.
    .tutor-hand-back = Say: what does the law say?

never-mine =
    Everybody draws the line somewhere else.
    What do you never want to give away?

    Every answer is good.
    .money = Numbers of my bank and my cards
    .money-why = You keep your bank to yourself. Nobody who writes or calls needs it. That alone stops most thieves.
    .health = What concerns my health
    .health-why = You keep your health to yourself. It belongs between you and your doctor. Forms can wait.
    .family = Names and photos of my family
    .family-why = You keep your family to yourself. They will thank you. One can also ask them before one shares a photo.
    .codes = My passwords and codes
    .codes-why = You keep passwords and codes to yourself. They open all the rest. A good place to draw the line.
    .tutor-watch = Leave time. This answer is only the learner's.
    .tutor-ask = Where did you once give more than you wanted?
    .tutor-point = Nothing. Wait.
    .tutor-show = Tell where you draw the line yourself.
    .tutor-hand-back = Say: next time you are asked, think of it.
