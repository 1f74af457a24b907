title = Someone uses my name
about = A strange charge, a strange email, and a plan in four parts.
can-do = see that somebody uses your name, and follow a plan
bridge = Write the number of your bank and of the police on paper. Keep it at home.

word-identity-theft =
    .name = identity theft
    .means = Somebody takes your name or data, and pays or signs with it.
word-charge =
    .name = strange charge
    .means = Money that left your account, and you do not know why.
word-data-protection-office =
    .name = data protection office
    .means = An office that helps when somebody uses your data.

centre =
    .name = The centre
    .address = help@centre.example
office =
    .name = Data protection office
    .address = help@data-office.example

why =
    Sometimes a stranger has your name, your card or your password.
    They buy or sign with it. That is called identity theft.
    It can happen to anybody. It is not the person's fault.

    There is a plan in four parts. It works best at once.
    You practise it today, with people who are invented.
    Nothing here is real. Mistakes help.
    .tutor-watch = Has it happened to the learner? Then speak softly.
    .tutor-ask = Whom would you call first?
    .tutor-point = The sentence "It is not the person's fault".
    .tutor-show = The number of your own bank, and where you keep it.
    .tutor-hand-back = Say: today nobody loses anything.

games =
    .who = Teresa
    .shop = Magic Games
    .shop-word = Magic Games|Magic Game|Magic
    .sum = 99
    .date = 6/5/2026
    .date-word = 6/5/2026|06/05/2026|5/6/2026|05/06/2026|6-5-2026|6.5.2026|6 5 2026|2026-05-06
    .number = 5180
    .sentence = Strange charge: Magic Games, 99. I told the bank.
shoes =
    .who = Mihai
    .shop = Golden Shoe
    .shop-word = Golden Shoe|Golden Shoes|Golden
    .sum = 140
    .date = 7/5/2026
    .date-word = 7/5/2026|07/05/2026|5/7/2026|05/07/2026|7-5-2026|7.5.2026|7 5 2026|2026-05-07
    .number = 6204
    .sentence = Strange charge: Golden Shoe, 140. I told the bank.
hotel =
    .who = Fatou
    .shop = Hotel Azure
    .shop-word = Hotel Azure|Azure|Hotel
    .sum = 230
    .date = 8/5/2026
    .date-word = 8/5/2026|08/05/2026|5/8/2026|05/08/2026|8-5-2026|8.5.2026|8 5 2026|2026-05-08
    .number = 7733
    .sentence = Strange charge: Hotel Azure, 230. I told the bank.

strange-line =
    This is the account of { $who }. { $who } paid the rent, food and
    the chemist's. One line is strange: a strange charge.

    Who took that money? Write the name below.
    .answer = Who
    .hint-ask = Which of the 4 lines is not rent, food or the chemist's?
    .hint-look = Look at the last line of the list, on 5 May.
    .hint-key = Tab goes down to "Who". Type the name, then { -enter-key } twice.
    .hint-key-lines = Type the number of "Who", a space and the name.
    .hint-show = Watch: the last line of the list, and its name below.
    .not-yet-answer = { $who } knows that line. Look at the others once more. Write the name of the strange one.
    .done = { $shop }: { $who } bought nothing there. That is often the first sign. Who looks once a week sees it early.
    .tutor-watch = Are all four lines read?
    .tutor-ask = How often do you look at your account?
    .tutor-point = The names in the middle of the list.
    .tutor-show = A bill from your own pocket: do you know each line?
    .tutor-hand-back = Say: which line would make you wonder?

two-signs =
    Which 2 lines say: somebody uses your name?
    .bill = A bill for a phone that I never bought
    .bill-why = You chose the bill. Somebody signed with your name. Do not pay it: report it.
    .advert = An advert for phones
    .advert-why = You chose the advert. It goes to everybody, and asks for nothing in your name. Look for what really bears your name.
    .locked-out = My password no longer opens my mailbox
    .locked-out-why = You chose the mailbox. Perhaps a stranger changed the password. Who has your mailbox can write as you.
    .rent = The rent leaves my account, as every month
    .rent-why = You chose the rent. You know that line, and it comes each month. Look for what you did not do.
    .hint-ask = Which two things happened without you?
    .hint-look = Look for "never bought" and "no longer".
    .tutor-watch = Does the learner become afraid of every letter?
    .tutor-ask = What would you notice first: money or mail?
    .tutor-point = The words "never bought".
    .tutor-show = Sort three letters: known, advert, strange.
    .tutor-hand-back = Say: what did not come from you?

the-plan =
    The plan has four parts. What comes first, and what next?
    .block = Block the card: no more money goes
    .change = Change the password: the stranger is out
    .report = Report it to the bank and the police
    .write = Write down the day and the number
    .why = First you close the doors: card and password. Then you tell it. At last you write down day and number, as your proof.
    .not-yet = First the money must be safe, then the mailbox. After that you tell it. The note needs the number, so it comes last.
    .hint-ask = What must stop in the first minute?
    .hint-look = Look for the line about money. The note with the number comes last.
    .tutor-watch = Is "report" put first? It is near: say why the card comes before.
    .tutor-ask = The tap is open. What do you do first?
    .tutor-point = The line that speaks of money.
    .tutor-show = Four fingers: block, change, report, write.
    .tutor-hand-back = Say: begin with the money.

block-the-card =
    { $who } sees { $shop }, { $sum } { -money }, and bought nothing there.

    Part one of the plan: open "My card" and block it.
    .hint-ask = Where could something stand about the card?
    .hint-look = Below the list of the account stands "My card".
    .hint-key = Arrows go to "My card", { -enter-key } opens it. Then { -enter-key } on "Block the card".
    .hint-key-lines = Type the number of "My card". Then the number of "Block the card".
    .hint-show = Watch: "My card", then "Block the card".
    .never = You sent money. In life it would be gone. Here Paso took it back. { $who } wants to stop money: open "My card".
    .done = The card is blocked, and nobody can pay with it. The bank sends a new one, free. A stranger calls and offers help? Hang up, and call the bank yourself.
    .tutor-watch = Is there fear of blocking too early? It does no harm.
    .tutor-ask = And if the bank cannot be reached on the screen?
    .tutor-point = The line "My card".
    .tutor-show = The telephone number on the back of a card.
    .tutor-hand-back = Say: one press, and the door is shut.

# A letter about something that was bought in another's name, and one from a friend.
contract =
    .from-name = { $firm }
    .from = { $firm-from }
    .subject = { $topic }
    .text =
        Good morning, { $who },
        { $line }
        We send the papers to { $place }.
    .link = Press here to change it
friend-letter =
    .from-name = { $friend }
    .from = { $friend-from }
    .subject = { $friend-topic }
    .text =
        Hello, { $who },
        { $friend-line }

phone =
    .who = Olena
    .firm = Phone World
    .firm-from = orders@phone-world.example
    .topic = Thank you for your new phone
    .line = your new phone costs 780 { -money }.
    .place = 9 Sea Road, Port Sand
    .friend = Wei
    .friend-from = wei@post.example
    .friend-topic = Chess on Thursday
    .friend-line = we play at 5. I bring the board.
loan =
    .who = Kofi
    .firm = Quick Loan
    .firm-from = contracts@quick-loan.example
    .topic = Your loan is ready
    .line = you get the 2000 { -money } that you asked for.
    .place = 2 Harbour Lane, Port Sand
    .friend = Pilar
    .friend-from = pilar@post.example
    .friend-topic = Tomatoes
    .friend-line = the first ones are red. Come and taste.
flat =
    .who = Carmen
    .firm = City power
    .firm-from = contracts@city-power.example
    .topic = Welcome to your new flat
    .line = your electricity contract begins on Monday.
    .place = 31 North Street, Port Sand
    .friend = Yusuf
    .friend-from = yusuf@post.example
    .friend-topic = Bus 4
    .friend-line = it stops at our corner again.

strange-email =
    { $who } never asked "{ $firm }" for anything. Keep the
    email: it is proof. Touch no link, and do not answer.

    Forward it to the data protection office. It helps when
    somebody uses your data. It stands in the address book.
    .hint-ask = Which email speaks of something that { $who } never did?
    .hint-look = Open "{ $firm }". Below it stands "Forward", then "Address book".
    .hint-look-lines = Open "{ $firm }". After it come "Forward" and "Address book".
    .hint-key = Arrows go to "Forward", { -enter-key } presses it. In the same way "Address book", the office, and "Send".
    .hint-key-lines = Type the number of "Forward". Then of "Address book", the office and "Send".
    .hint-show = Watch: open, Forward, Address book, the office, Send.
    .hint-show-lines = Like this: open, Forward, Address book, the office, Send.
    .never-followed-contract = You pressed the link. In life a page would ask for more data of { $who }. Here Paso went back. Press "Forward".
    .never-sent = You answered the sender. Perhaps a stranger reads it and learns more. Here Paso took it back. Press "Forward".
    .never = Without this email { $who } has no proof. Paso put it back. Open it, and press "Forward".
    .not-yet-reply = An email went out, but without the proof. The office needs to see it. Press Undo, open "{ $firm }" and press "Forward".
    .not-yet-to = It went to another address. Only the office can help here. Press Undo, and take it from the address book.
    .done = The office has the proof, and it stays in the mailbox too. Now they know that { $who } did not sign. { $who } pays nothing.
    .tutor-watch = Does the hand go to the link, to "change it"?
    .tutor-ask = Why is this email kept, and not thrown away?
    .tutor-point = The word "Forward" below the email.
    .tutor-show = Put a paper into a folder "Proof".
    .tutor-hand-back = Say: pass it on, and keep it.

at-three =
    .who = Amina
    .sign = Somebody opened her mailbox at 3 at night. She was asleep.
    .four-words = garden spoon train yellow
far-away =
    .who = Don Julián
    .sign = Somebody opened his mailbox from a city far away.
    .four-words = bread window river song
no-entry =
    .who = Wei
    .sign = His friends get emails that he never wrote.
    .four-words = boat apple winter chair

change-the-password =
    { $who }: { $sign }
    Part two of the plan: change the password of the email.

    Make one up for practice, not a real one. It has 4 words or more.
    .hint-ask = Which of the three accounts is the mailbox?
    .hint-look = Open "Email". There look for "Change the password".
    .hint-key = { -enter-key } opens "Email" and "Change the password". Type 4 words, then Tab to "Keep the new one".
    .hint-key-lines = Type the numbers of "Email" and "Change the password". Then the box, a space and 4 words. Then "Keep the new one".
    .hint-show = Watch: Email, Change the password, 4 words, Keep the new one.
    .done = The old password opens nothing any more. The stranger stands outside. Where else was the old one used? There it is changed too.
    .tutor-watch = Is it a real password of the learner's? Then stop kindly.
    .tutor-ask = Where else might the old password open something?
    .tutor-point = "Show the password", for those who want to read along.
    .tutor-show = Look away while the learner types.
    .tutor-hand-back = Say: four words that nobody would guess. I look away.

report-it =
    Part three: { $who } reports the strange charge to the bank.
    It was { $shop }. Today is { $date }.

    Open "Report a strange charge", fill the boxes, and report it.
    .hint-ask = What does the bank want to know: who, and when?
    .hint-look = "Report a strange charge" stands below the list. It has two boxes.
    .hint-key = { -enter-key } opens the line. Type the name, Tab, the date, Tab. Then { -enter-key } on "Report it".
    .hint-key-lines = Type the number of the line. Then box, space, name; box, space, date. Then "Report it".
    .hint-show = Watch: the line, who took it, the date, and Report it.
    .never = The card would work again, also for the stranger. Paso went back. Leave it blocked, and open "Report a strange charge".
    .not-yet-charge-name = The report went out with another name. Press "Undo" and write { $shop }.
    .not-yet-report-date = The report went out with another date. Press "Undo" and write { $date }.
    .at-bank-report-done = Read once more. Is it { $shop }, and { $date }? If not, press "Undo".
    .done = The bank looks into it and gives a number. With a report you often get the money back. The police take reports too.
    .tutor-watch = Is the name copied as it stands there?
    .tutor-ask = Whom else would you tell?
    .tutor-point = The two boxes, one after the other.
    .tutor-show = Say it aloud: on that day, that shop, not I.
    .tutor-hand-back = Say: two boxes, and the bank knows it.

write-it-down =
    Part four: { $who } writes it down. Open the diary.
    Date: { $date }
    What happened: money went to { $shop }
    Number of the report: { $number }
    .hint-ask = What will { $who } need in a month, to show it?
    .hint-look = Open "My diary". There are three boxes and "Keep this note".
    .hint-key = { -enter-key } opens "My diary". Tab goes from box to box, then to "Keep this note".
    .hint-key-lines = Type the number of "My diary". For each box: its number, a space and the words. Then "Keep this note".
    .hint-show = Watch: My diary, date, what happened, number, Keep this note.
    .at-planner-diary = In the second box a few words are enough. The name { $shop } should stand there.
    .at-planner-diary-kept = Compare it with the text above. Is something different? Press "Change it".
    .done = Day, name and number stand there. That is proof for bank, police and office. The plan is done: block, change, report, write.
    .tutor-watch = Is the number written sign by sign?
    .tutor-ask = Where do you keep papers that you may need?
    .tutor-point = The three lines with date, name and number.
    .tutor-show = A page of your own notebook with a date on top.
    .tutor-hand-back = Say: write it as you would for yourself.
